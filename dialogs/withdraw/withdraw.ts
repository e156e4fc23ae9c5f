import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { givesUpOrder, givesUpOthers } from '#src/language/answers/gives-up-order.ts'
import { mayMeanUnneeded } from '#src/language/answers/may-mean-unneeded.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { readMeantKind } from '#src/language/answers/read-meant-kind.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { ordersOfThing } from '../cancel/none-of-thing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'
import { changeableAppointments, namedToMove } from '../which-appointment.ts'

/** How much of what the customer says is kept. @unit characters */
const WORDS_CHARACTERS = 200

const WithdrawAnswers = z.object({
  order: z.string().optional(),
  /** The words with which it began, for the history. */
  words: z.string().optional(),
  /** The time, where the customer would rather agree one. */
  wish: KeptWish.optional(),
  end: z.enum(['withdraw', 'book', 'keep']).optional(),
  /** What is said besides of a visit that is agreed: it is moved next. */
  move: z.object({ appointment: z.string().optional(), wish: KeptWish.optional() }).optional(),
})
type WithdrawAnswers = z.infer<typeof WithdrawAnswers>

const ENDS: readonly Choice[] = ['withdraw', 'book', 'keep'].map((value) => ({
  value,
  label: { id: `withdraw-end-${value}` },
}))

/** 撤单: an order that waits for a time is not wanted any more, or what it was for is solved; nobody asks for it again (CT-5). */
export function withdrawDialog(desk: Desk): Dialog<WithdrawAnswers> {
  return {
    name: 'withdraw',
    answers: WithdrawAnswers,
    needsCustomer: true,
    recap: () => ({ id: 'withdraw-recap' }),
    async cannotOpen({ order }) {
      const isThere = waitingOrders(desk).some(({ id }) => id === (order ?? id))
      return isThere ? undefined : { kind: 'done', says: [{ id: 'cancel-nothing' }] }
    },
    begin: ({ text }) => ({ words: text.trim().slice(0, WORDS_CHARACTERS) }),
    questions: [orderQuestion(desk), endQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

function orderQuestion(desk: Desk): Question<WithdrawAnswers> {
  return {
    id: 'order',
    async recall({ words = '' }) {
      const [only, ...others] = ofSaidKind(words, desk)
      return only && (others.length === 0 || givesUpOthers(words))
        ? { kind: 'answers', answers: { order: only.id } }
        : { kind: 'unclear' }
    },
    ask: () => ({
      ask: { id: 'withdraw-ask-order' },
      choices: waitingOrders(desk).map((order) => ({
        value: order.id,
        label: { id: 'withdraw-order', facts: factsOf(order) },
      })),
    }),
    hint: () => ({ id: 'withdraw-hint' }),
    read({ chosen, text }) {
      const [only, ...others] = ofSaidKind(text, desk)
      const order = typeof chosen?.value === 'string' ? chosen.value : others.length === 0 ? only?.id : undefined
      return order === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { order } }
    },
  }
}

/** 移机那个不用来了, 我说移机，不是维修, the tv is ok: the orders about what is named, or of the kind that is said and not denied, or all of them. */
function ofSaidKind(words: string, desk: Desk): readonly WorkOrder[] {
  const kind = readMeantKind(words)
  const orders = waitingOrders(desk)
  const about = ordersOfThing(words, desk)
  if (about.length > 0) return about
  return kind && orders.length > 1 ? orders.filter((order) => order.kind === kind) : orders
}

function endQuestion(desk: Desk): Question<WithdrawAnswers> {
  return {
    id: 'end',
    ask(answers) {
      const order = chosenOrder(answers, desk)
      const id = deniesOrdering(answers.words ?? '') ? 'withdraw-ask-denied' : 'withdraw-ask'
      return { ask: { id, ...(order && { facts: factsOf(order) }) }, choices: ENDS }
    },
    hint: () => ({ id: 'withdraw-hint' }),
    // 是网卡，派个人来修, to whether a relocation is to go: of work of its own, and no time for this one.
    isOtherMatter({ purpose: { purpose, visitKind }, chosen }, answers) {
      const order = chosenOrder(answers, desk)
      return !chosen && purpose === 'book' && visitKind !== undefined && order !== undefined && visitKind !== order.kind
    },
    read(heard, answers) {
      const { chosen, yesNo, purpose, times, text } = heard
      const end = WithdrawAnswers.shape.end.safeParse(chosen?.value).data
      const other = end ? undefined : otherMeant(text, answers, desk)
      if (other) return { kind: 'answers', answers: { order: other.id, words: text.slice(0, WORDS_CHARACTERS) } }
      if (end) return { kind: 'answers', answers: { end } }
      if (TAKES_OFF_FIRST.test(text))
        return { kind: 'answers', answers: { end: 'withdraw', ...moveBeside(heard, desk) } }
      if (deniesOrdering(text) || givesUpOrder(text) || (takesOff(text) && !asksSomething(text)))
        return { kind: 'answers', answers: { end: 'withdraw' } }
      if (mayMeanUnneeded(text)) return { kind: 'ask', prompt: { ask: { id: 'withdraw-ask-unneeded' }, choices: ENDS } }
      if (times.length > 0) return { kind: 'answers', answers: { end: 'book', wish: keepWish(times, text) } }
      if (purpose.purpose === 'book') return { kind: 'answers', answers: { end: 'book' } }
      if (yesNo === 'yes' || purpose.purpose === 'cancel') return { kind: 'answers', answers: { end: 'withdraw' } }
      return yesNo === 'no' ? { kind: 'answers', answers: { end: 'keep' } } : { kind: 'unclear' }
    },
  }
}

/** Withdraw the inspection as well, to the question about another: that one is asked about. */
function otherMeant(text: string, answers: Partial<WithdrawAnswers>, desk: Desk): WorkOrder | undefined {
  const kind = givesUpOrder(text) ? readMeantKind(text) : undefined
  const [only, ...others] = kind && kind !== chosenOrder(answers, desk)?.kind ? waitingOrders(desk, kind) : []
  return others.length === 0 ? only : undefined
}

/** 撤了撤了 俺说嘞是修网那个改到后天: what is wanted of the order comes first. */
const TAKES_OFF_FIRST = /^(?:(?:对|是|嗯|好|行|中|那|就|都)*(?:撤|退)(?:了|掉|销|单)?[吧啊呀]*)+(?:$|[,，。!！\s])/u

function moveBeside(heard: Heard, desk: Desk): Pick<WithdrawAnswers, 'move'> {
  if (heard.purpose.purpose !== 'move' || changeableAppointments(desk).length === 0) return {}
  const wish = heard.times.length > 0 ? keepWish(heard.times, heard.text) : undefined
  const appointment = namedToMove(desk, heard)?.id
  return { move: { ...(appointment && { appointment }), ...(wish && { wish }) } }
}

/** 去掉, take it off. */
const takesOff = (text: string): boolean =>
  /^(?!.*(?:别|不|没)).*(?:去掉|拿掉|删掉|撤了|撤掉|退了|取消)|\b(?<!not |n't )(?:take|get) (?:it|that) off\b|\b(?<!not |n't )(?:remove|delete|withdraw|drop) (?:it|that)\b/i.test(
    text,
  )

async function act(answers: Partial<WithdrawAnswers>, desk: Desk): Promise<Outcome> {
  const { words = '', end, wish } = answers
  const order = chosenOrder(answers, desk)
  if (!order) return { kind: 'done', says: [{ id: 'cancel-changed-meanwhile' }] }
  const facts = factsOf(order)
  if (end === 'book')
    return { kind: 'done', says: [], next: { dialog: 'book', answers: { kind: order.kind, order: order.id, wish } } }
  if (end === 'keep') return { kind: 'done', says: [{ id: 'withdraw-kept', facts }] }
  const isSolved = order.kind === 'repair' && readChangeReason(words) === 'solved'
  const { kind } = await closeOrder(
    {
      order,
      fate: isSolved ? 'done' : 'cancelled',
      reason: words,
      actor: `customer:${knownFile(desk.file()).customer.id}`,
    },
    desk.needs,
  )
  if (kind !== 'closed') return { kind: 'done', says: [{ id: 'cancel-changed-meanwhile' }] }
  desk.forgetOrder(order.id)
  const [next] = givesUpOthers(words) ? waitingOrders(desk) : []
  return {
    kind: 'done',
    endsVisits: [{ order: order.id, kind: order.kind }],
    ...(answers.move && { next: { dialog: 'move', answers: answers.move } }),
    says: [{ id: isSolved ? 'withdraw-solved' : 'withdraw-done', facts }],
    ...(next && { next: { dialog: 'withdraw', answers: { order: next.id, words } } }),
  }
}

const chosenOrder = ({ order }: Partial<WithdrawAnswers>, desk: Desk): WorkOrder | undefined =>
  waitingOrders(desk).find(({ id }) => id === order)

const factsOf = (order: WorkOrder) => ({ kind: kindSay(order.kind), order: order.id, summary: orderSummary(order) })
