import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { REMARK_MINUTES } from '#src/domain/norms/survey-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import { type Desk, knownFile } from '../desk.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { KeptWish } from '../visit-time/visit-time.ts'
import { callIn, isOfCall } from './promotion.ts'
import { dueOf, howSay } from './settle-promotion.ts'

const CallAnswers = z.object({
  month: z.string().optional(),
  ticket: z.string().optional(),
  call: z.enum(['any_time', 'at', 'in_writing']).optional(),
  wish: KeptWish.optional(),
  askedAt: z.string().optional(),
  /** What is to change, in the customer's words. */
  words: z.string().optional(),
  isFine: z.boolean().optional(),
})
type CallAnswers = z.infer<typeof CallAnswers>

/** The call that was agreed: 改成下午 moves it, while it is what was said last (CT-4). */
export function promotionCallDialog(desk: Desk): Dialog<CallAnswers> {
  return {
    name: 'promotion-call',
    answers: CallAnswers,
    needsCustomer: true,
    isMenu: true,
    isOver: ({ askedAt }) =>
      askedAt === undefined || desk.now.diff(DateTime.fromISO(askedAt), 'minutes').minutes > REMARK_MINUTES,
    questions: [changeQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

function changeQuestion(desk: Desk): Question<CallAnswers> {
  return {
    id: 'words',
    isOpen: ({ words, isFine }) => words === undefined && !isFine,
    ask: ({ ticket = '', ...how }) => ({ ask: { id: 'promotion-lead', facts: { ticket, how: howSay(how) } } }),
    hint: () => ({ id: 'promotion-hint-move' }),
    isOtherMatter: (heard) => isElsewhere(heard),
    takesCall: ({ text }) => isOfCall(text),
    read(heard, { wish }): Reading<CallAnswers> {
      if (isElsewhere(heard)) return { kind: 'unclear' }
      const { call, ...to } = callIn(heard, wish)
      if (call !== undefined) return { kind: 'answers', answers: { call, wish: to.wish, words: heard.text.trim() } }
      const hasVisit = knownFile(desk.file()).appointments.length > 0
      if (heard.purpose.purpose === 'move' && !hasVisit)
        return { kind: 'ask', prompt: { ask: { id: 'promotion-hint-call' } } }
      return isNod(heard.text) ? { kind: 'answers', answers: { isFine: true } } : { kind: 'unclear' }
    },
  }
}

/** A visit has an hour too; what moves is what was agreed last. */
const isElsewhere = (heard: Heard): boolean => {
  const { purpose } = heard.purpose
  if (isOfCall(heard.text) || (purpose === 'move' && !OF_A_VISIT.test(heard.text))) return false
  return isForOthers(heard) || purpose !== undefined
}

const OF_A_VISIT = /上门|师傅|来修|维修|装机|预约|\b(?:visit|technician|appointment|repair)\b/i

async function act(
  { month, ticket: id = '', call, wish, words, isFine }: Partial<CallAnswers>,
  desk: Desk,
): Promise<Outcome> {
  if (isFine || words === undefined) return { kind: 'done', says: [{ id: 'promotion-call-fine' }] }
  const { tickets } = desk.needs
  const ticket = await tickets.lock(id)
  if (!ticket || !isOpenTicket(ticket))
    return {
      kind: 'done',
      says: [],
      next: { dialog: 'promotion', answers: { month, answer: 'interested', call, wish } },
    }
  const { customerSays } = ticket.context
  const all = toldWords([typeof customerSays === 'string' ? customerSays : undefined, words]) ?? words
  await tickets.addWords(id, all, desk.actor(), desk.now)
  const { dueAt } = dueOf(wish, desk)
  if (dueAt) await tickets.postpone(id, dueAt, desk.actor(), desk.now)
  const askedAt = desk.now.toUTC().toISO() ?? ''
  return {
    kind: 'done',
    says: [],
    next: { dialog: 'promotion-call', answers: { month, ticket: id, call, wish, askedAt } },
  }
}
