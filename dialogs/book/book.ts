import { z } from 'zod'
import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { VISIT_KINDS, type VisitKind, type WorkOrder } from '#src/domain/orders/work-order.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { timeIsGone } from '../visit-time/time-is-gone.ts'
import { KeptWindow, KeptWish, keptWindow } from '../visit-time/visit-time.ts'
import { visitTimeQuestion } from '../visit-time/visit-time-question.ts'
import { confirmQuestion } from './confirm-question.ts'

const BookAnswers = z.object({
  kind: z.enum(VISIT_KINDS).optional(),
  /** What to do about a visit of this kind that is agreed already. */
  besides: z.enum(['move', 'another']).optional(),
  /** The work order it is for, where the account has several. */
  order: z.string().optional(),
  detail: z.string().optional(),
  place: z.string().optional(),
  isElsewhere: z.boolean().optional(),
  wish: KeptWish.optional(),
  window: KeptWindow.optional(),
  confirmed: z.boolean().optional(),
})
/** The answers of the booking dialog. */
export type BookAnswers = z.infer<typeof BookAnswers>

/** How long the customer's own description of the trouble may be. */
const DETAIL_CHARACTERS = 300

/** The answer that none of the waiting orders is meant. */
const NEW_ORDER = 'new'

/** 预约上门: what for, what is wrong, where and when; read back in full before anything is written (CT-4, AP-1). */
export function bookDialog(desk: Desk): Dialog<BookAnswers> {
  return {
    name: 'book',
    answers: BookAnswers,
    needsCustomer: true,
    recap: ({ kind }) => (kind ? { id: 'book-recap', facts: { kind: kindSay(kind) } } : { id: 'book-recap-open' }),
    begin,
    questions: [
      kindQuestion(),
      besidesQuestion(desk),
      orderQuestion(desk),
      detailQuestion(desk),
      placeQuestion(),
      { ...visitTimeQuestion(desk, ({ kind }) => kind && { kind }), isOpen: needsTime },
      {
        ...confirmQuestion(desk),
        isOpen: (answers) => needsTime({ ...answers, window: undefined }) && answers.confirmed === undefined,
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** What the opening words have told already: "家里宽带断了，周六上午能来吗" leaves only the read-back. */
function begin(heard: Heard): Partial<BookAnswers> {
  const { visitKind, isWhole } = heard.purpose
  const isTold = visitKind === 'repair' && !isWhole
  return {
    ...(visitKind && { kind: visitKind }),
    ...(isTold && { detail: heard.text.slice(0, DETAIL_CHARACTERS) }),
    ...(heard.times.length > 0 && {
      wish: { wishes: [...heard.times] as KeptWish['wishes'], words: heard.text.slice(0, 200) },
    }),
  }
}

function needsTime({ besides, window }: BookAnswers): boolean {
  return besides !== 'move' && window === undefined
}

function kindQuestion(): Question<BookAnswers> {
  const choices = VISIT_KINDS.map((kind): Choice => ({ value: kind, label: { id: `book-kind-${kind}` } }))
  const noted = (heard: Heard): Reading<BookAnswers> => ({
    kind: 'ask',
    prompt: { ask: { id: 'book-noted-time' }, choices },
    keep: begin(heard),
  })
  return {
    id: 'kind',
    ask: () => ({ ask: { id: 'book-ask-kind' }, choices }),
    hint: () => ({ id: 'book-hint-kind' }),
    read(heard, answers) {
      const kind = z.enum(VISIT_KINDS).safeParse(heard.chosen?.value ?? heard.purpose.visitKind)
      if (!kind.success) return heard.times.length > 0 ? noted(heard) : { kind: 'unclear' }
      // Another kind takes another time: what was wished is tried again for it.
      const changed = answers.kind !== undefined && { window: undefined, besides: undefined, order: undefined }
      return { kind: 'answers', answers: { ...begin(heard), ...changed, kind: kind.data } }
    },
    corrects: ({ purpose }, { kind }) => purpose.visitKind !== undefined && purpose.visitKind !== kind,
  }
}

/** A visit of this kind is agreed already: another one, or another time for it? */
function besidesQuestion(desk: Desk): Question<BookAnswers> {
  const agreed = (kind: VisitKind | undefined) => desk.file()?.appointments.find((one) => one.kind === kind)
  return {
    id: 'besides',
    isOpen: ({ kind, besides }) => besides === undefined && agreed(kind) !== undefined,
    ask({ kind }) {
      const appointment = agreed(kind)
      const window = appointment && desk.windowFact(appointment.window)
      return {
        ask: { id: 'book-ask-besides', facts: { kind: kindSay(kind ?? 'repair'), ...(window && { window }) } },
        choices: [
          { value: 'move', label: { id: 'book-besides-move' } },
          { value: 'another', label: { id: 'book-besides-another' } },
        ],
      }
    },
    hint: () => ({ id: 'book-hint-besides' }),
    read({ chosen, purpose }) {
      if (purpose.purpose === 'move') return { kind: 'answers', answers: { besides: 'move' } }
      if (chosen?.value !== 'move' && chosen?.value !== 'another') return { kind: 'unclear' }
      return { kind: 'answers', answers: { besides: chosen.value } }
    },
  }
}

/** Orders of the kind that wait for an appointment. */
function waitingOrders(desk: Desk, kind: VisitKind | undefined): readonly WorkOrder[] {
  const file = desk.file()
  const agreed = new Set(file?.appointments.map(({ workOrderId }) => workOrderId))
  return file?.orders.filter((order) => order.kind === kind && !agreed.has(order.id)) ?? []
}

function orderQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'order',
    isOpen: ({ kind, order, besides }) =>
      besides !== 'move' && order === undefined && waitingOrders(desk, kind).length > 1,
    ask: ({ kind }) => ({
      ask: { id: 'book-ask-order', facts: { kind: kindSay(kind ?? 'repair') } },
      choices: [
        ...waitingOrders(desk, kind).map(({ id, description }) => ({
          value: id,
          label: { id: 'book-order', facts: { description, order: id } },
        })),
        { value: NEW_ORDER, label: { id: 'book-order-new' } },
      ],
    }),
    hint: () => ({ id: 'book-hint-order' }),
    read: ({ chosen }) =>
      typeof chosen?.value === 'string' ? { kind: 'answers', answers: { order: chosen.value } } : { kind: 'unclear' },
  }
}

function detailQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'detail',
    isOpen: ({ kind, order, detail, besides }) =>
      kind === 'repair' &&
      besides !== 'move' &&
      detail === undefined &&
      (order === NEW_ORDER || waitingOrders(desk, kind).length === 0),
    ask: () => ({ ask: { id: 'book-ask-detail' } }),
    hint: () => ({ id: 'book-hint-detail' }),
    takesAnything: true,
    read(heard) {
      const detail = heard.text.trim().slice(0, DETAIL_CHARACTERS)
      if (detail === '') return { kind: 'unclear' }
      return { kind: 'answers', answers: { ...begin(heard), kind: 'repair', detail } }
    },
  }
}

/** The address on file serves, unless things are moved or the customer wants another; then it is asked. */
function placeQuestion(): Question<BookAnswers> {
  return {
    id: 'place',
    isOpen: ({ kind, place, isElsewhere, besides }) =>
      besides !== 'move' && place === undefined && (kind === 'move' || isElsewhere === true),
    ask: ({ kind }) => ({ ask: { id: kind === 'move' ? 'book-ask-new-address' : 'book-ask-address' } }),
    hint: () => ({ id: 'book-hint-address' }),
    takesAnything: true,
    read({ text }) {
      const place = text.trim().slice(0, DETAIL_CHARACTERS)
      return [...place].length < 4 ? { kind: 'unclear' } : { kind: 'answers', answers: { place } }
    },
  }
}

async function act(answers: Partial<BookAnswers>, desk: Desk): Promise<Outcome> {
  const { kind, besides, wish, window, confirmed, detail, place, order } = answers
  if (besides === 'move') return { kind: 'done', says: [], next: { dialog: 'move', answers: { wish } } }
  if (!confirmed || !kind || !window) return { kind: 'done', says: [{ id: 'book-not-made' }] }
  const { customer } = knownFile(desk.file())
  const waiting = waitingOrders(desk, kind)
  const booking = await bookVisit(
    {
      customer,
      kind,
      window: keptWindow(window),
      order: order === NEW_ORDER ? undefined : (waiting.find(({ id }) => id === order) ?? waiting[0]),
      description: detail ?? '',
      address: place,
      words: wish?.words,
      actor: `customer:${customer.id}`,
    },
    desk.needs,
  )
  const facts = { kind: kindSay(kind), window: desk.windowFact(keptWindow(window)) }
  if (booking.kind === 'booked') return { kind: 'done', says: [{ id: 'book-done', facts }] }
  if (booking.kind === 'already_booked')
    return {
      kind: 'done',
      says: [{ id: 'book-already', facts: { ...facts, window: desk.windowFact(booking.appointment.window) } }],
    }
  if (booking.kind === 'order_closed')
    return { kind: 'again', says: [{ id: 'book-order-closed' }], forget: ['order', 'confirmed'] }
  return timeIsGone(window, await desk.search(kind), desk)
}
