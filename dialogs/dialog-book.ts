import type { Dialog, DialogBook } from '#src/conversation/dialog.ts'
import { bookDialog } from './book/book.ts'
import { waitingOrders } from './book/book-answers.ts'
import { cancelDialog } from './cancel/cancel.ts'
import { contactDialog } from './contact/contact.ts'
import type { Desk } from './desk.ts'
import { handoverDialog } from './handover/handover.ts'
import { identifyDialog } from './identify/identify.ts'
import { menuDialog } from './menu/menu.ts'
import { moveDialog } from './move/move.ts'
import { optOutDialog } from './opt-out/opt-out.ts'
import { reminderDialog } from './reminder/reminder.ts'
import { resumeDialog } from './resume/resume.ts'
import { showDialog } from './show/show.ts'
import { takenOffDialog } from './taken-off/taken-off.ts'
import { changeableAppointments } from './which-appointment.ts'
import { wrongPersonDialog } from './wrong-person/wrong-person.ts'

/** Purposes that a person can name in words, and the dialogs that serve them. */
const PURPOSES: Readonly<Record<string, string>> = {
  book: 'book',
  show: 'show',
  move: 'move',
  cancel: 'cancel',
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
    identifyDialog(desk),
    contactDialog(desk),
    takenOffDialog(desk),
    reminderDialog(desk),
    wrongPersonDialog(desk),
    optOutDialog(desk),
  ]
  const dialogs: readonly Dialog[] = desk.role === 'customer' ? [...common, ...forCustomers] : common
  const byName = new Map(dialogs.map((dialog) => [dialog.name, dialog]))
  return {
    find: (name) => byName.get(name),
    forPurpose(purpose) {
      const name = PURPOSES[purpose]
      return name !== undefined && byName.has(name) ? name : undefined
    },
    forTime: () => (desk.role === 'customer' ? dialogForTime(desk) : undefined),
  }
}

/** An order that waits for a time comes first, then a visit that could be moved; both are read back before anything is written. */
function dialogForTime(desk: Desk) {
  const kinds = new Set(waitingOrders(desk).map(({ kind }) => kind))
  const [kind] = kinds
  if (kinds.size === 1 && kind) return { dialog: 'book', answers: { kind } }
  return { dialog: kinds.size === 0 && changeableAppointments(desk).length > 0 ? 'move' : 'book', answers: {} }
}
