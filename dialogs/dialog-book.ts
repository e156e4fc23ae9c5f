import type { Dialog, DialogBook } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { CLOSE_OUT_CODE } from '#src/domain/norms/closing-norms.ts'
import { isCloseOutCode } from '#src/language/answers/is-close-out-code.ts'
import { isBareNumber, readItemReply } from '#src/language/answers/read-item-reply.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import { wantsItBack } from '#src/language/answers/wants-it-back.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { waitingOrders } from './book/book-answers.ts'
import { breachDialog } from './breach/breach.ts'
import { breachOutcomeDialog } from './breach/breach-outcome.ts'
import { closeOutDialog } from './close-out/close-out.ts'
import { CUSTOMER_PURPOSES, customerDialogs } from './customer-dialogs.ts'
import { readCustomerPurpose } from './customer-purpose.ts'
import type { Desk } from './desk.ts'
import { takesBackExtra } from './extra/extra-purpose.ts'
import { handoverDialog } from './handover/handover.ts'
import { INSTALLER_PURPOSES, installerDialogs } from './installer-dialogs.ts'
import { menuDialog } from './menu/menu.ts'
import { nextVisit } from './note/note.ts'
import { readMessageWish } from './opt-out/read-message-wish.ts'
import { changedMind } from './promotion/promotion.ts'
import { resumeDialog } from './resume/resume.ts'
import { moreOfLow } from './satisfaction/more-of-low.ts'
import { STAFF_PURPOSES, staffDialogs } from './staff-dialogs.ts'
import { changeableAppointments } from './which-appointment.ts'

const PURPOSES = { customer: CUSTOMER_PURPOSES, installer: INSTALLER_PURPOSES, staff: STAFF_PURPOSES }

/** All that can be talked about in one turn: everybody's own matters, by their role. */
export function dialogBook(desk: Desk, conversationId: string): DialogBook {
  const common = [
    menuDialog(desk),
    ...[breachDialog(desk), breachOutcomeDialog()],
    handoverDialog(desk, conversationId),
    resumeDialog(),
    closeOutDialog(desk),
  ]
  const byRole = {
    customer: () => customerDialogs(desk, conversationId),
    installer: () => installerDialogs(desk),
    staff: () => staffDialogs(desk),
  }
  const purposes = PURPOSES[desk.role]
  const dialogs: readonly Dialog[] = [...common, ...byRole[desk.role]()]
  const byName = new Map(dialogs.map((dialog) => [dialog.name, dialog]))
  return {
    find: (name) => byName.get(name),
    readPurpose: purposeReader(desk),
    readMessageWish: (text, open) => (desk.role === 'customer' ? readMessageWish(text, open, desk) : undefined),
    forPurpose(purpose) {
      if (purpose === 'note' && !nextVisit(desk)) return undefined
      const name = isWithdrawal(purpose, desk) ? 'withdraw' : purposes[purpose]
      return name !== undefined && byName.has(name) ? name : undefined
    },
    whenIdle: (heard) =>
      desk.role === 'customer' ? dialogWhenIdle(heard, desk) : desk.role === 'installer' ? ofTheList(heard) : undefined,
  }
}

function purposeReader(desk: Desk): DialogBook['readPurpose'] {
  const { role } = desk
  return (text) => {
    if (isCloseOutCode(text, CLOSE_OUT_CODE)) return { purpose: 'close_out', isWhole: true }
    return role === 'customer' ? readCustomerPurpose(text, desk) : readColleaguePurpose(text, role)
  }
}

/** 不用来了, where no visit is agreed: the order that waits for one is meant. */
const isWithdrawal = (purpose: string, desk: Desk): boolean =>
  purpose === 'cancel' && desk.file()?.appointments.length === 0 && waitingOrders(desk).length > 0

/** A time is for what waits for one; the number of a stranger proves who they are; whose visit a note is for is asked, where nothing is open that it could be for. */
async function dialogWhenIdle(heard: Heard, desk: Desk) {
  const { times, purpose, text } = heard
  const interest = desk.isKnown() ? changedMind(heard) : undefined
  if (interest) return { dialog: 'promotion', answers: interest }
  const blame = await moreOfLow(heard, desk)
  if (blame) return { dialog: 'satisfaction-word', answers: blame }
  if (times.length > 0) return dialogForTime(desk)
  if (takesBackExtra(text, desk)) return { dialog: 'extra-offer', answers: { isRefused: true } }
  if (wantsItBack(text)) return { dialog: 'bring-back', answers: {} }
  if (purpose.purpose === 'note') return { dialog: 'note', answers: {} }
  return !desk.isKnown() && readPhone(text) !== undefined ? { dialog: 'identify', answers: {} } : undefined
}

/** 3 带了, from an installer: it is said of the checklist. */
const ofTheList = ({ text }: Heard) =>
  readItemReply(text) && !isBareNumber(text) ? { dialog: 'checklist', answers: {} } : undefined

/** An order that waits for a time comes first, then a visit that could be moved; both are read back before anything is written. */
function dialogForTime(desk: Desk) {
  const kinds = new Set(waitingOrders(desk).map(({ kind }) => kind))
  const [kind] = kinds
  if (kinds.size === 1 && kind) return { dialog: 'book', answers: { kind } }
  return { dialog: kinds.size === 0 && changeableAppointments(desk).length > 0 ? 'move' : 'book', answers: {} }
}
