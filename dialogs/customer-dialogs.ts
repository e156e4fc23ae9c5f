import type { Dialog } from '#src/conversation/dialog.ts'
import { afterVisitDialog } from './after-visit/after-visit.ts'
import { correctScoreDialog } from './after-visit/correct-score.ts'
import { notFixedDialog } from './after-visit/not-fixed.ts'
import { remarkDialog } from './after-visit/remark.ts'
import { answeredDialog } from './answered/answered.ts'
import { compensatedDialog } from './answered/compensated.ts'
import { joinDialog } from './bind/join.ts'
import { bookDialog } from './book/book.ts'
import { bringBackDialog } from './bring-back/bring-back.ts'
import { cancelDialog } from './cancel/cancel.ts'
import { rateDialog } from './close-out/rate.ts'
import { codeAskedDialog } from './code-asked/code-asked.ts'
import { contactDialog } from './contact/contact.ts'
import { dangerDialog } from './danger/danger.ts'
import { delayDialog } from './delay/delay.ts'
import { denialDialog } from './denial/denial.ts'
import type { Desk } from './desk.ts'
import { doorWordDialog, strangerDialog } from './door-word/door-word.ts'
import { extraOfferDialog } from './extra/extra-offer.ts'
import { freedDialog } from './freed/freed.ts'
import { waitEarlierDialog } from './freed/wait-earlier.ts'
import { askNearChangeDialog } from './handover/ask-near-change.ts'
import { identifyDialog } from './identify/identify.ts'
import { compensationDialog } from './missed/after-miss.ts'
import { contradictDialog, missJudgedDialog } from './missed/contradict.ts'
import { doNowDialog } from './missed/do-now.ts'
import { cannotComeDialog, missedDialog } from './missed/missed.ts'
import { monthlyDialogs } from './monthly/monthly-dialogs.ts'
import { moveDialog } from './move/move.ts'
import { nobodyOpenedDialog } from './nobody-opens/nobody-opened.ts'
import { noteDialog } from './note/note.ts'
import { oneVisitDialog } from './one-visit/one-visit.ts'
import { optInDialog } from './opt-out/opt-in.ts'
import { optOutDialog } from './opt-out/opt-out.ts'
import { personalOffersDialog } from './opt-out/personal-offers.ts'
import { plainWishDialog } from './plain-wish/plain-wish.ts'
import { fromStaffDialogs } from './relay/from-staff.ts'
import { reminderDialog } from './reminder/reminder.ts'
import { rescheduledDialog } from './rescheduled/rescheduled.ts'
import { cameLateDialog } from './set-out/came-late.ts'
import { whoComesDialogs } from './set-out/who-comes.ts'
import { showDialog } from './show/show.ts'
import { codesTriedDialog } from './sign/codes-tried.ts'
import { doubtDialog } from './sign/doubt.ts'
import { howToSignDialog } from './sign/how-to-sign.ts'
import { settleDialog } from './sign/settle.ts'
import { signDialog } from './sign/sign.ts'
import { signLaterDialog } from './sign/sign-later.ts'
import { troubleAtWorkDialog } from './sign/trouble-at-work.ts'
import { visitClosedDialog } from './sign/visit-closed.ts'
import { agreedNowDialog } from './site-problem/agreed-now.ts'
import { allowWorkDialog } from './site-problem/allow-work.ts'
import { doubtsProblemDialog } from './site-problem/doubts-problem.ts'
import { leftDialogs } from './site-problem/left-dialogs.ts'
import { takenOffDialog } from './taken-off/taken-off.ts'
import { standingDoubtDialog } from './usage-notice/standing-doubt.ts'
import { usageAnswerDialog } from './usage-notice/usage-answer.ts'
import { usageNoticeDialog } from './usage-notice/usage-notice.ts'
import { visitRecordDialog } from './visit-record/visit-record.ts'
import { withdrawDialog } from './withdraw/withdraw.ts'
import { wrongPersonDialog } from './wrong-person/wrong-person.ts'

/** Purposes that a customer can name in words, and the dialogs that serve them. */
export const CUSTOMER_PURPOSES: Readonly<Record<string, string>> = {
  book: 'book',
  show: 'show',
  move: 'move',
  cancel: 'cancel',
  contradict: 'contradict',
  compensation: 'compensation',
  do_now: 'do-now',
  note: 'note',
  door_word: 'stranger',
  at_home: 'contradict',
  code_asked: 'code-asked',
  plain_wish: 'plain-wish',
  extra: 'extra-offer',
  wait_earlier: 'wait-earlier',
  record: 'visit-record',
  doubts_problem: 'doubts-problem',
  agreed_now: 'agreed-now',
  allow_work: 'allow-work',
  join: 'join',
  breach: 'breach',
  doubt: 'doubt',
  correct_score: 'correct-score',
  correct_survey: 'satisfaction-word',
  trouble_at_work: 'trouble-at-work',
  confirm_work: 'settle',
  how_to_sign: 'how-to-sign',
  sign_later: 'sign-later',
  deny: 'denial',
  not_fixed: 'not-fixed',
  rate: 'rate',
  bill: 'usage-notice',
  bill_doubt: 'usage-notice',
  bill_doubt_stands: 'standing-doubt',
  need: 'needs',
  offer: 'promotion',
  opt_in: 'opt-in',
  one_visit: 'one-visit',
  self: 'identify',
  greet: 'menu',
}

/** What customers can talk about. */
export function customerDialogs(desk: Desk, conversationId: string): readonly Dialog[] {
  return [
    bookDialog(desk),
    showDialog(desk),
    moveDialog(desk),
    cancelDialog(desk),
    askNearChangeDialog(desk, conversationId),
    withdrawDialog(desk),
    oneVisitDialog(desk),
    identifyDialog(desk),
    contactDialog(desk),
    takenOffDialog(desk),
    reminderDialog(desk),
    delayDialog(desk),
    cannotComeDialog(desk),
    ...[missedDialog(desk), doNowDialog(desk)],
    ...[contradictDialog(desk), compensationDialog(desk)],
    ...[missJudgedDialog(desk), afterVisitDialog(desk), remarkDialog(desk)],
    ...[...whoComesDialogs(desk), cameLateDialog(desk)],
    ...[nobodyOpenedDialog(desk), doorWordDialog(desk), strangerDialog(desk), codeAskedDialog(desk)],
    answeredDialog(desk),
    compensatedDialog(desk),
    ...[freedDialog(desk), waitEarlierDialog(desk)],
    rescheduledDialog(desk),
    ...[noteDialog(desk), extraOfferDialog(desk), visitRecordDialog(desk)],
    ...fromStaffDialogs(desk),
    ...[joinDialog(desk), plainWishDialog(desk)],
    wrongPersonDialog(desk),
    ...[
      settleDialog(desk),
      denialDialog(desk),
      notFixedDialog(desk),
      rateDialog(desk),
      howToSignDialog(desk),
      signLaterDialog(),
    ],
    ...[troubleAtWorkDialog(desk), correctScoreDialog(desk)],
    ...[signDialog(desk), doubtDialog(desk), visitClosedDialog(desk), codesTriedDialog()],
    ...[...leftDialogs(desk), allowWorkDialog(desk), doubtsProblemDialog(desk), agreedNowDialog(desk)],
    ...[bringBackDialog(desk), dangerDialog(desk, conversationId)],
    ...[optOutDialog, optInDialog, personalOffersDialog].map((dialog) => dialog(desk, conversationId)),
    ...[usageNoticeDialog(desk), usageAnswerDialog(desk), standingDoubtDialog(desk)],
    ...monthlyDialogs(desk),
  ]
}
