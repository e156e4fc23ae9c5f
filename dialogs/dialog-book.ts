import type { Dialog, DialogBook } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { IntentRoute } from '#src/conversation/intent-route.ts'
import { CLOSE_OUT_CODE } from '#src/domain/norms/closing-norms.ts'
import { asksIfCertain } from '#src/language/answers/asks-of-own-visit.ts'
import { asksYourTimes } from '#src/language/answers/asks-what-is-free.ts'
import { isCloseOutCode } from '#src/language/answers/is-close-out-code.ts'
import { isBareNumber, readItemReply } from '#src/language/answers/read-item-reply.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import { wantsItBack } from '#src/language/answers/wants-it-back.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import type { IntentModels } from '#src/language/intent/intent-model.ts'
import type { Intent } from '#src/language/intent/intents.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'
import { waitingOrders } from './book/book-answers.ts'
import { breachDialog } from './breach/breach.ts'
import { breachOutcomeDialog } from './breach/breach-outcome.ts'
import { placeNames } from './checklist/by-words.ts'
import { clarifyDialog } from './clarify/clarify.ts'
import { CUSTOMER_ROUTES, INSTALLER_ROUTES } from './clarify/intent-routes.ts'
import { takeBackDialog } from './clarify/take-back.ts'
import { closeOutDialog } from './close-out/close-out.ts'
import { CUSTOMER_PURPOSES, customerDialogs } from './customer-dialogs.ts'
import { readCustomerPurpose } from './customer-purpose.ts'
import type { Desk } from './desk.ts'
import { costSays } from './extra/cost-says.ts'
import { takesBackExtra } from './extra/extra-purpose.ts'
import { complaintForColleague } from './handover/add-to-ticket.ts'
import { handoverDialog } from './handover/handover.ts'
import { INSTALLER_PURPOSES, installerDialogs } from './installer-dialogs.ts'
import { menuDialog } from './menu/menu.ts'
import { nextVisit } from './note/note.ts'
import { readMessageWish } from './opt-out/read-message-wish.ts'
import { changedMind } from './promotion/promotion.ts'
import { resumeDialog } from './resume/resume.ts'
import { moreOfLow } from './satisfaction/more-of-low.ts'
import { STAFF_PURPOSES, staffDialogs } from './staff-dialogs.ts'
import { isAskedOfDay } from './visit-time/asked-of-day.ts'
import { keepWish } from './visit-time/visit-time.ts'
import { changeableAppointments, whyNothingChangeable } from './which-appointment.ts'
import type { Role } from './writer.ts'

const PURPOSES = { customer: CUSTOMER_PURPOSES, installer: INSTALLER_PURPOSES, staff: STAFF_PURPOSES }

/** All that can be talked about in one turn: everybody's own matters, by their role. */
export function dialogBook(desk: Desk, conversationId: string, models: IntentModels): DialogBook {
  const forPurpose = purposeServer(desk)
  const find = (name: string) => byName.get(name)
  const common = [
    menuDialog(desk),
    ...[breachDialog(desk), breachOutcomeDialog()],
    handoverDialog(desk, conversationId),
    resumeDialog(),
    closeOutDialog(desk),
    takeBackDialog(desk),
    clarifyDialog(desk, { find, forPurpose, routeOf: routesOf(desk) }),
  ]
  const byRole = {
    customer: () => customerDialogs(desk, conversationId),
    installer: () => installerDialogs(desk),
    staff: () => staffDialogs(desk),
  }
  const dialogs: readonly Dialog[] = [...common, ...byRole[desk.role]()]
  const byName = new Map(dialogs.map((dialog) => [dialog.name, dialog]))
  return {
    find,
    guess: guesser(desk, models),
    routeOf: routesOf(desk),
    readPurpose: purposeReader(desk),
    readMessageWish: (text, open) => (desk.role === 'customer' ? readMessageWish(text, open, desk) : undefined),
    forPurpose,
    ...(desk.role === 'customer' && { costSays: (text: string, open?: string) => costSays(text, desk, open) }),
    forColleague: (text, ticket) => complaintForColleague(text, ticket, desk),
    whenIdle: (heard) =>
      desk.role === 'customer'
        ? dialogWhenIdle(heard, desk)
        : desk.role === 'installer'
          ? ofTheList(heard, desk)
          : undefined,
  }
}

/** What serves a purpose of this person, by its name. */
const purposeServer =
  (desk: Desk): DialogBook['forPurpose'] =>
  (purpose) => {
    if (purpose === 'note' && !nextVisit(desk)) return undefined
    return isWithdrawal(purpose, desk) ? 'withdraw' : PURPOSES[desk.role][purpose]
  }

const ROUTES: Readonly<Record<Role, Readonly<Partial<Record<Intent, IntentRoute>>>>> = {
  ...{ customer: CUSTOMER_ROUTES, installer: INSTALLER_ROUTES, staff: {} },
}

/** Nobody is offered to change or to ask after a visit that they don't have. */
const routesOf =
  (desk: Desk): DialogBook['routeOf'] =>
  (intent) => {
    const route = ROUTES[desk.role][intent]
    const isWithoutVisit = desk.file()?.appointments.length === 0
    return route && isWithoutVisit && OF_VISIT.includes(intent) ? { ...route, isChoice: false } : route
  }

const OF_VISIT: readonly Intent[] = ['cancel', 'reschedule', 'technician_eta']

const guesser =
  ({ role }: Desk, models: IntentModels): DialogBook['guess'] =>
  (text, asked) =>
    role === 'staff' ? undefined : understandIntent(models, text, { role, asked })

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
  const then = desk.file()?.appointments.find(({ window }) => isAskedOfDay(heard, window, desk.zone))
  if (then) return { dialog: 'show', answers: { about: then.id, isToBeCertain: true } }
  if (times.length > 0) return wantsItBack(text) ? bringsBack(heard, desk) : dialogForTime(desk)
  if (takesBackExtra(text, desk)) return { dialog: 'extra-offer', answers: { isRefused: true } }
  if (wantsItBack(text)) return bringsBack(heard, desk)
  if (purpose.purpose === 'note') return { dialog: 'note', answers: {} }
  if (asksIfCertain(text) && nextVisit(desk)) return { dialog: 'show', answers: { isToBeCertain: true } }
  if (STOOD_UP.test(text) && nextVisit(desk)) return asksOfStoodUp(text)
  if (asksYourTimes(text)) return dialogForTime(desk)
  return !desk.isKnown() && readPhone(text) !== undefined ? { dialog: 'identify', answers: {} } : undefined
}

/** 鸽了: they don't want it, or nobody came. */
const STOOD_UP = /^(?:又|都|被)?鸽了[!！。~\s]*$/
const asksOfStoodUp = (text: string) => ({
  dialog: 'clarify',
  answers: { text, intents: ['cancel', 'technician_eta'] },
})

/** The visit that was cancelled, at the time that is said now. */
const bringsBack = ({ times, text }: Heard, desk: Desk) =>
  desk.file()?.appointments.length === 0 || times.length === 0
    ? { dialog: 'bring-back', answers: times.length > 0 ? { wish: keepWish(times, text) } : {} }
    : dialogForTime(desk)

/** 3 带了, 鞋套没穿, from an installer: it is said of the checklist. */
const ofTheList = ({ text }: Heard, { needs }: Desk) => {
  const all = needs.checklists.forKind('repair').items
  const isOfItems = (readItemReply(text) && !isBareNumber(text)) || placeNames(text, { items: [], all })
  return isOfItems ? { dialog: 'checklist', answers: {} } : undefined
}

/** An order that waits for a time comes first, then a visit that could be moved; both are read back before anything is written. */
function dialogForTime(desk: Desk) {
  const kinds = new Set(waitingOrders(desk).map(({ kind }) => kind))
  const [kind] = kinds
  if (kinds.size === 1 && kind) return { dialog: 'book', answers: { kind } }
  const hasVisit = changeableAppointments(desk).length > 0 || isTooNear(desk)
  return { dialog: kinds.size === 0 && hasVisit ? 'move' : 'book', answers: {} }
}

/** 下午三四点, of a visit in an hour: a colleague hears of it. */
const isTooNear = (desk: Desk): boolean => whyNothingChangeable(desk, {})?.kind === 'too_late'
