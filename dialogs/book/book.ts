import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { anythingBefore } from '#src/domain/appointments/waiting-list.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { nearVisitNotice } from '#src/domain/visits/tell-installer.ts'
import { cancelsAll } from '#src/language/answers/cancels-all.ts'
import { wantsAllWorks } from '#src/language/answers/names-work.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { speaksOfSomebody } from '#src/language/answers/speaks-of-somebody.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { sendsAway } from '#src/language/answers/wants-visit-off.ts'
import { type Desk, knownFile } from '../desk.ts'
import { isAnsweredByWork } from '../missed/came-after-miss.ts'
import { bookedAfterReturn } from '../site-problem/book-again.ts'
import { noLineWaits } from '../site-problem/no-line-waits.ts'
import { kindSay } from '../visit-kind.ts'
import { requestOutcome } from '../visit-time/request-outcome.ts'
import { timeIsGoneAfterAll } from '../visit-time/time-is-gone.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { notedSay } from '../visit-time/wish-say.ts'
import { changeSay } from '../which-appointment.ts'
import { agreedOutcome, isAtBesides, nothingNew, saysInstead } from './agreed-outcome.ts'
import { anotherTold } from './another-visit.ts'
import { besidesQuestion } from './besides-question.ts'
import { BookAnswers, descriptionOf, isNewVisit, NEW_ORDER, orderOf, waitingOrders } from './book-answers.ts'
import { confirmQuestion } from './confirm-question.ts'
import { detailQuestion } from './detail-question.ts'
import { heedsPutOff } from './heeds-put-off.ts'
import { insteadOf, insteadQuestion } from './instead-question.ts'
import { kindQuestion } from './kind-question.ts'
import { noteQuestion } from './note-question.ts'
import { orderQuestion } from './order-question.ts'
import { takesOtherFlat } from './other-flat.ts'
import { placeAtBegin, placeQuestion } from './place-question.ts'
import { firstOfTwo, goesOnWith, ofFlat, saysWhichOfTwo } from './second-work.ts'
import { takesPlace } from './takes-place.ts'
import { takesUp } from './takes-up.ts'
import { timeQuestion } from './time-question.ts'
import { told } from './told.ts'
import { helped, reported, triageNote, triageQuestions } from './triage.ts'

/** 预约上门: what for, what is wrong, where and when; read back in full before anything is written (CT-4, AP-1). */
export function bookDialog(desk: Desk): Dialog<BookAnswers> {
  return {
    name: 'book',
    answers: BookAnswers,
    needsCustomer: true,
    recap: ({ kind }) => (kind ? { id: 'book-recap', facts: { kind: kindSay(kind) } } : { id: 'book-recap-open' }),
    cannotOpen: async (answers) =>
      saysInstead(answers, desk) ?? saysWhichOfTwo(answers) ?? (await noLineWaits(orderOf(desk, answers)?.id, desk)),
    takesUp,
    stopped: (answers) => (isAtBesides(answers, desk) ? nothingNew(desk) : stopped(orderOf(desk, answers))),
    isOver: (answers) => answers.isAsked === true && answers.order !== undefined && !orderOf(desk, answers),
    isOutdated: (answers) => isAnsweredByWork(answers, desk),
    noted: notedSay,
    isUnwantedBy: (heard, answers, all) => isUnwanted(heard, answers, all) || isOfStandingVisit(heard, answers, desk),
    unwanted: () => nothingNew(desk),
    isUnsure: ({ isUnsure, wish, window, light, tried }) =>
      isUnsure === true && [wish, window, light, tried].every((said) => said === undefined),
    begin: (heard, before) => (before.other === undefined ? begun(heard, before, desk) : {}),
    questions: [
      kindQuestion(desk),
      insteadQuestion(desk),
      besidesQuestion(desk),
      orderQuestion(desk),
      detailQuestion(desk),
      ...triageQuestions(desk),
      placeQuestion(desk),
      noteQuestion(),
      timeQuestion(desk),
      readBackQuestion(desk),
    ].map((question) => heedsPutOff(takesOtherFlat(takesPlace(question, desk), desk), desk)),
    act: async (answers) => goesOnWith(await act(answers, desk), answers, desk),
  }
}

/** What a message tells for a booking. Of one that waits for its turn nothing is said meanwhile. */
const begun = (heard: Heard, before: Partial<BookAnswers>, desk: Desk): Partial<BookAnswers> => ({
  ...toldOf(heard, before),
  ...placeAtBegin(firstOfTwo(heard, before)?.heard ?? heard, desk),
  ...insteadOf(heard, before, desk),
  ...anotherTold(heard, before, desk),
  ...(wantsAllWorks(heard.text) && { asksNext: true }),
  ...(Object.keys(before).length === 0 && isUnsure(heard) && { isUnsure: true }),
})

/** What words tell of the visit; of two that are wanted, of the first. */
function toldOf(heard: Heard, before: Partial<BookAnswers>): Partial<BookAnswers> {
  const two = firstOfTwo(heard, before)
  if (!two) return { ...told(heard, before), ...reported(heard) }
  return { ...ofFlat(two.first), ...told(two.heard, before), first: two.first, second: two.second }
}

const readBackQuestion = (desk: Desk): Question<BookAnswers> => ({
  ...confirmQuestion(desk),
  isOpen: ({ besides, confirmed, isRequested, tried }) =>
    isNewVisit({ besides }) && !isRequested && tried !== 'helped' && confirmed === undefined,
})

/** 师傅维修过楼上那家: told of somebody, with neither a time nor a trouble. */
const isUnsure = ({ text, times, purpose }: Heard): boolean =>
  times.length === 0 && !purpose.isWhole && !readSymptom(text) && !tellsOfFault(text) && speaksOfSomebody(text)

/** Whoever wants a visit moved before they have said what for wanted no new one; an order that we ask about is another matter. */
function isUnwanted({ purpose }: Heard, { kind, order, isAsked }: Partial<BookAnswers>, all: Heard): boolean {
  if (isAsked || order !== undefined) return false
  const isMove = purpose.purpose === 'move' && !purpose.isWhole
  return all.purpose.purpose === 'no_booking' || (kind === undefined && isMove)
}

/** 不要你们来了, 全给我撤了: of the visit that stands, where nothing of a new one was read back or all of it is to go. */
function isOfStandingVisit({ text, purpose }: Heard, { order, isAsked, window }: Partial<BookAnswers>, desk: Desk) {
  if (purpose.purpose !== 'cancel' || isAsked || order !== undefined || !desk.file()?.appointments.length) return false
  return cancelsAll(text) || (window === undefined && sendsAway(text))
}

/** The order that it was for stays, and is said to. */
const stopped = (order: WorkOrder | undefined): Say =>
  order ? { id: 'book-stopped-order', facts: { kind: kindSay(order.kind) } } : { id: 'book-not-made' }

async function act(answers: Partial<BookAnswers>, desk: Desk): Promise<Outcome> {
  const { kind, wish, window, confirmed, place } = answers
  const description = descriptionOf(answers)
  const ofAgreed = await agreedOutcome(answers, desk)
  if (ofAgreed) return ofAgreed
  if (answers.refusal === 'later') return { kind: 'done', says: [{ id: 'book-put-off' }], leavesRest: true }
  if (answers.refusal === 'now') return { kind: 'done', says: [], next: { dialog: 'do-now' } }
  if (answers.refusal === 'unwanted')
    return {
      kind: 'done',
      says: [],
      next: { dialog: 'withdraw', answers: { order: answers.order, words: answers.solved } },
    }
  if (answers.tried === 'helped') return await helped(answers, desk)
  if (answers.isRequested && kind)
    return requestOutcome(
      { kind, wish, order: orderOf(desk, answers), description: description ?? '', address: place },
      desk,
    )
  if (!confirmed || !kind || !window) return { kind: 'done', says: [{ id: 'book-not-made' }], isLeft: true }
  const { customer } = knownFile(desk.file())
  const order = orderOf(desk, answers)
  if (!order && answers.order !== undefined && answers.order !== NEW_ORDER)
    return { kind: 'again', says: [{ id: 'book-order-closed' }], forget: ['order', 'confirmed'] }
  const booking = await bookVisit(
    {
      customer,
      kind,
      window: keptWindow(window),
      order,
      description: `${description ?? ''}${triageNote(answers)}`,
      address: place,
      words: order ? allWords(`${description ?? ''}${triageNote(answers)}`, wish) : wish?.words || undefined,
      actor: `customer:${customer.id}`,
    },
    desk.needs,
  )
  const facts = { kind: kindSay(kind), window: desk.windowFact(keptWindow(window)) }
  if (booking.kind === 'booked') {
    desk.remember(booking.appointment)
    await bookedAfterReturn(order, desk)
    await desk.needs.notices.put(nearVisitNotice(booking.appointment, desk.now), desk.now)
    const says = [
      {
        id: 'book-done',
        facts: { ...facts, change: changeSay(desk, booking.appointment) },
        visitId: booking.appointment.id,
      },
      ...elsewhereSay(place ?? order?.address),
      ...(await waits(answers, booking.appointment, desk)),
    ]
    return { kind: 'done', says, about: booking.appointment.id, ...nextToAgree(answers, desk) }
  }
  if (booking.kind === 'already_booked')
    return {
      kind: 'done',
      says: [{ id: 'book-already', facts: { ...facts, window: desk.windowFact(booking.appointment.window) } }],
    }
  if (booking.kind === 'order_closed')
    return { kind: 'again', says: [{ id: 'book-order-closed' }], forget: ['order', 'confirmed'] }
  return timeIsGoneAfterAll(window, wish?.words ?? '', await desk.search(kind), desk)
}

/** Whoever has them come to another place than the one on file reads it once more. */
const elsewhereSay = (address: string | undefined): readonly Say[] =>
  address === undefined ? [] : [{ id: 'book-done-place', facts: { address } }]

/** Whoever wanted another time hears when it becomes free. */
async function waits(
  { wish, waitsEarlier }: Partial<BookAnswers>,
  appointment: Appointment,
  desk: Desk,
): Promise<readonly Say[]> {
  const wishes = [
    ...(wish?.isFull ? await mayBecomeFree(wish.wishes as VisitWish[], appointment, desk) : []),
    ...(waitsEarlier ? anythingBefore(appointment, desk.now) : []),
  ]
  if (wishes.length === 0) return []
  await desk.needs.waiting.put({ appointment, customerId: appointment.customerId ?? '', wishes }, desk.now)
  return [{ id: waitsEarlier ? 'book-waits-earlier' : 'book-waits' }]
}

/** What is too late for the work doesn't become free. */
async function mayBecomeFree(wishes: readonly VisitWish[], { kind = 'repair' }: Appointment, desk: Desk) {
  return findOffer(wishes, await desk.search(kind)).kind === 'unfinished' ? [] : wishes
}

/** Whoever was asked for a time is asked for the next order in the same talk. */
function nextToAgree(answers: Partial<BookAnswers>, desk: Desk): Pick<Outcome & { kind: 'done' }, 'next'> {
  const { isAsked, asksNext, insteadOf: appointment } = answers
  if (appointment !== undefined) return { next: { dialog: 'cancel', answers: { appointment, reason: 'mistaken' } } }
  const [order] = isAsked || asksNext ? waitingOrders(desk) : []
  return order ? { next: { dialog: 'contact', answers: { order: order.id, step: 'next' } } } : {}
}

/** An order of the back office has its own description: what the customer said is kept beside it, with the visit. */
function allWords(description: string, wish: BookAnswers['wish']): string | undefined {
  const said = [description, wish?.words].filter((words) => words)
  return said.length > 0 ? [...new Set(said)].join(' / ') : undefined
}
