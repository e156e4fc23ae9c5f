import type { Dialog, DialogBook } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import { wantsItBack } from '#src/language/answers/wants-it-back.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { agendaDialog } from './agenda/agenda.ts'
import { answeredDialog } from './answered/answered.ts'
import { compensatedDialog } from './answered/compensated.ts'
import { arrangeDialog } from './arrange/arrange.ts'
import { assignedDialog } from './assigned/assigned.ts'
import { decidedDialog } from './assigned/decided.ts'
import { bookDialog } from './book/book.ts'
import { waitingOrders } from './book/book-answers.ts'
import { bringBackDialog } from './bring-back/bring-back.ts'
import { cancelDialog } from './cancel/cancel.ts'
import { contactDialog } from './contact/contact.ts'
import { readCustomerPurpose } from './customer-purpose.ts'
import { dangerDialog } from './danger/danger.ts'
import { delayDialog } from './delay/delay.ts'
import type { Desk } from './desk.ts'
import { freedDialog } from './freed/freed.ts'
import { waitEarlierDialog } from './freed/wait-earlier.ts'
import { giveUpDialog } from './give-up/give-up.ts'
import { handleDialog } from './handle/handle.ts'
import { handoverDialog } from './handover/handover.ts'
import { identifyDialog } from './identify/identify.ts'
import { lateDialog } from './late/late.ts'
import { matterDialog } from './matter/matter.ts'
import { menuDialog } from './menu/menu.ts'
import { compensationDialog } from './missed/after-miss.ts'
import { contradictDialog, missJudgedDialog } from './missed/contradict.ts'
import { cannotComeDialog, missedDialog } from './missed/missed.ts'
import { moveDialog } from './move/move.ts'
import { notMetDialog } from './not-met/not-met.ts'
import { nextVisit, noteDialog } from './note/note.ts'
import { notedDialog } from './note/noted.ts'
import { optOutDialog } from './opt-out/opt-out.ts'
import { newsDialog } from './queue/news.ts'
import { queueDialog } from './queue/queue.ts'
import { relayedDialog, staffDialogs } from './relay/from-staff.ts'
import { relayDialog } from './relay/relay.ts'
import { reminderDialog } from './reminder/reminder.ts'
import { rescheduledDialog } from './rescheduled/rescheduled.ts'
import { resumeDialog } from './resume/resume.ts'
import { cameLateDialog } from './set-out/came-late.ts'
import { stampDialogs } from './set-out/set-out.ts'
import { whoComesDialogs } from './set-out/who-comes.ts'
import { showDialog } from './show/show.ts'
import { takenOffDialog } from './taken-off/taken-off.ts'
import { watchDialog } from './watch/watch.ts'
import { changeableAppointments } from './which-appointment.ts'
import { withdrawDialog } from './withdraw/withdraw.ts'
import { wrongPersonDialog } from './wrong-person/wrong-person.ts'

/** Purposes that a person can name in words, and the dialogs that serve them. */
const PURPOSES: Readonly<Record<string, string>> = {
  book: 'book',
  show: 'show',
  move: 'move',
  cancel: 'cancel',
  contradict: 'contradict',
  compensation: 'compensation',
  note: 'note',
  wait_earlier: 'wait-earlier',
  greet: 'menu',
}

const INSTALLER_PURPOSES: Readonly<Record<string, string>> = {
  late: 'late',
  cannot_come: 'give-up',
  not_met: 'not-met',
  set_out: 'set-out',
  arrived: 'at-the-door',
  show: 'agenda',
  greet: 'menu',
}

const STAFF_PURPOSES: Readonly<Record<string, string>> = {
  queue: 'queue',
  show: 'agenda',
  arrange: 'arrange',
  handle: 'handle',
  late: 'handle',
  cannot_come: 'handle',
  not_met: 'handle',
  greet: 'menu',
}

/** All that can be talked about in one turn. Customers' matters are for customers; colleagues have the menu for now. */
export function dialogBook(desk: Desk, conversationId: string): DialogBook {
  const common = [menuDialog(desk), handoverDialog(desk, conversationId), resumeDialog()]
  const forCustomers = [
    bookDialog(desk),
    showDialog(desk),
    moveDialog(desk),
    cancelDialog(desk),
    withdrawDialog(desk),
    identifyDialog(desk),
    contactDialog(desk),
    takenOffDialog(desk),
    reminderDialog(desk),
    delayDialog(desk),
    cannotComeDialog(desk),
    missedDialog(desk),
    ...[contradictDialog(desk), compensationDialog(desk)],
    missJudgedDialog(desk),
    ...[...whoComesDialogs(desk), cameLateDialog(desk)],
    answeredDialog(desk),
    compensatedDialog(desk),
    ...[freedDialog(desk), waitEarlierDialog(desk)],
    rescheduledDialog(desk),
    noteDialog(desk),
    ...staffDialogs(desk),
    wrongPersonDialog(desk),
    ...[bringBackDialog(desk), optOutDialog(desk), dangerDialog(desk, conversationId)],
  ]
  const forInstallers = [
    lateDialog(desk),
    giveUpDialog(desk),
    notMetDialog(desk),
    ...stampDialogs(desk),
    assignedDialog(desk),
    decidedDialog(desk),
    notedDialog(desk),
    watchDialog(desk),
    agendaDialog(desk),
  ]
  const forStaff = [
    agendaDialog(desk),
    arrangeDialog(desk),
    queueDialog(desk),
    matterDialog(desk),
    handleDialog(desk),
    ...[newsDialog(desk), cameLateDialog(desk)],
    watchDialog(desk),
    relayDialog(desk),
    relayedDialog(),
  ]
  const byRole = { customer: forCustomers, installer: forInstallers, staff: forStaff }
  const purposes = { customer: PURPOSES, installer: INSTALLER_PURPOSES, staff: STAFF_PURPOSES }[desk.role]
  const dialogs: readonly Dialog[] = [...common, ...byRole[desk.role]]
  const byName = new Map(dialogs.map((dialog) => [dialog.name, dialog]))
  return {
    find: (name) => byName.get(name),
    readPurpose: purposeReader(desk),
    forPurpose(purpose) {
      if (purpose === 'note' && !nextVisit(desk)) return undefined
      const name = isWithdrawal(purpose, desk) ? 'withdraw' : (purposes as Readonly<Record<string, string>>)[purpose]
      return name !== undefined && byName.has(name) ? name : undefined
    },
    whenIdle: (heard) => (desk.role === 'customer' ? dialogWhenIdle(heard, desk) : undefined),
  }
}

function purposeReader(desk: Desk): DialogBook['readPurpose'] {
  const { role } = desk
  return (text) => (role === 'customer' ? readCustomerPurpose(text, desk) : readColleaguePurpose(text, role))
}

/** 不用来了, where no visit is agreed: the order that waits for one is meant. */
const isWithdrawal = (purpose: string, desk: Desk): boolean =>
  purpose === 'cancel' && desk.file()?.appointments.length === 0 && waitingOrders(desk).length > 0

/** A time is for what waits for one; the number of a stranger proves who they are; whose visit a note is for is asked, where nothing is open that it could be for. */
function dialogWhenIdle({ times, purpose, text }: Heard, desk: Desk) {
  if (times.length > 0) return dialogForTime(desk)
  if (wantsItBack(text)) return { dialog: 'bring-back', answers: {} }
  if (purpose.purpose === 'note') return { dialog: 'note', answers: {} }
  return !desk.isKnown() && readPhone(text) !== undefined ? { dialog: 'identify', answers: {} } : undefined
}

/** An order that waits for a time comes first, then a visit that could be moved; both are read back before anything is written. */
function dialogForTime(desk: Desk) {
  const kinds = new Set(waitingOrders(desk).map(({ kind }) => kind))
  const [kind] = kinds
  if (kinds.size === 1 && kind) return { dialog: 'book', answers: { kind } }
  return { dialog: kinds.size === 0 && changeableAppointments(desk).length > 0 ? 'move' : 'book', answers: {} }
}
