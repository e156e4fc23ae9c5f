import type { Dialog } from '#src/conversation/dialog.ts'
import { differencesDialog } from './after-visit/differences.ts'
import { agendaDialog } from './agenda/agenda.ts'
import { arrangeDialog } from './arrange/arrange.ts'
import { inviteDialog } from './bind/invite.ts'
import { unbindDialog } from './bind/unbind.ts'
import { judgeBreachDialog } from './breach/judge-breach.ts'
import type { Desk } from './desk.ts'
import { handleDialog } from './handle/handle.ts'
import { matterDialog } from './matter/matter.ts'
import { newsDialog } from './queue/news.ts'
import { queueDialog } from './queue/queue.ts'
import { quizResultsDialog } from './quiz/quiz-results.ts'
import { relayedDialog } from './relay/from-staff.ts'
import { relayDialog } from './relay/relay.ts'
import { cameLateDialog } from './set-out/came-late.ts'
import { watchDialog } from './watch/watch.ts'

/** Purposes that staff can name in words, and the dialogs that serve them. */
export const STAFF_PURPOSES: Readonly<Record<string, string>> = {
  invite: 'invite',
  unbind: 'unbind',
  queue: 'queue',
  show: 'agenda',
  arrange: 'arrange',
  handle: 'handle',
  late: 'handle',
  cannot_come: 'handle',
  not_met: 'handle',
  differences: 'differences',
  quiz_results: 'quiz-results',
  breach: 'breach',
  judge_breach: 'judge-breach',
  greet: 'menu',
}

/** What staff can talk about. */
export function staffDialogs(desk: Desk): readonly Dialog[] {
  return [
    differencesDialog(desk),
    quizResultsDialog(desk),
    agendaDialog(desk),
    arrangeDialog(desk),
    queueDialog(desk),
    ...[inviteDialog(desk), unbindDialog(desk)],
    ...[matterDialog(desk), judgeBreachDialog(desk)],
    handleDialog(desk),
    ...[newsDialog(desk), cameLateDialog(desk)],
    watchDialog(desk),
    relayDialog(desk),
    relayedDialog(),
  ]
}
