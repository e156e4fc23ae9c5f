import type { Dialog } from '#src/conversation/dialog.ts'
import { ownEvaluationDialog } from './after-visit/own-evaluation.ts'
import { assignedDialog } from './assigned/assigned.ts'
import { decidedDialog } from './assigned/decided.ts'
import { joinDialog } from './bind/join.ts'
import { checklistDialog } from './checklist/checklist.ts'
import { ownScoreDialog } from './close-out/own-score.ts'
import type { Desk } from './desk.ts'
import { doorOpenedDialog } from './door-opened/door-opened.ts'
import { extraDialog } from './extra/extra.ts'
import { extraAnsweredDialog } from './extra/extra-answered.ts'
import { closingNewsDialog } from './finish/closing-news.ts'
import { customerCodeDialog } from './finish/customer-code.ts'
import { finishDialog } from './finish/finish.ts'
import { unsignedDialog } from './finish/unsigned.ts'
import { giveUpDialog } from './give-up/give-up.ts'
import { lateDialog } from './late/late.ts'
import { eveningListDialog, myDayDialog, visitSoonDialog } from './my-day/my-day.ts'
import { atHomeNewsDialog } from './nobody-opens/at-home-news.ts'
import { doorStepDialog } from './nobody-opens/door-step.ts'
import { nobodyOpensDialog } from './nobody-opens/nobody-opens.ts'
import { normDialog } from './norm/norm.ts'
import { temptationDialog } from './norm/temptation.ts'
import { notMetDialog } from './not-met/not-met.ts'
import { notedDialog } from './note/noted.ts'
import { photoDialog } from './photo/photo.ts'
import { quizDialog } from './quiz/quiz.ts'
import { stampDialogs } from './set-out/stamp-dialogs.ts'
import { allowanceDialog } from './site-problem/allowance.ts'
import { problemOverDialog } from './site-problem/problem-over.ts'
import { siteProblemDialog } from './site-problem/site-problem.ts'
import { watchDialog } from './watch/watch.ts'

/** Purposes that an installer can name in words, and the dialogs that serve them. */
export const INSTALLER_PURPOSES: Readonly<Record<string, string>> = {
  late: 'late',
  cannot_come: 'give-up',
  not_met: 'not-met',
  set_out: 'set-out',
  arrived: 'at-the-door',
  checklist: 'checklist',
  show: 'my-day',
  norm: 'norm',
  temptation: 'temptation',
  door_opened: 'door-opened',
  join: 'join',
  own_evaluation: 'own-evaluation',
  rate: 'own-score',
  quiz: 'quiz',
  breach: 'breach',
  finished: 'finish',
  unsigned: 'unsigned',
  signing_code: 'customer-code',
  extra: 'extra',
  site_problem: 'site-problem',
  problem_over: 'problem-over',
  greet: 'menu',
}

/** What installers can talk about. */
export function installerDialogs(desk: Desk): readonly Dialog[] {
  return [
    lateDialog(desk),
    giveUpDialog(desk),
    notMetDialog(desk),
    ...[nobodyOpensDialog(desk), doorStepDialog(desk), doorOpenedDialog(desk), atHomeNewsDialog(desk)],
    ...stampDialogs(desk),
    ...[finishDialog(desk), customerCodeDialog(desk), unsignedDialog(desk), closingNewsDialog(desk)],
    assignedDialog(desk),
    decidedDialog(desk),
    notedDialog(desk),
    joinDialog(desk),
    ...[normDialog(), temptationDialog(desk)],
    watchDialog(desk),
    ...[myDayDialog(desk), eveningListDialog(desk), visitSoonDialog(desk)],
    checklistDialog(desk),
    ...[ownEvaluationDialog(desk), ownScoreDialog()],
    quizDialog(desk),
    ...[photoDialog(desk), extraDialog(desk), extraAnsweredDialog(desk)],
    ...[siteProblemDialog(desk), problemOverDialog(desk), allowanceDialog(desk)],
  ]
}
