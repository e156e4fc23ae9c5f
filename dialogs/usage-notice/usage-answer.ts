import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { DOUBT_CHARACTERS } from '#src/domain/norms/bill-norms.ts'
import { isBillingMatter } from '#src/domain/tickets/billing-matter.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import { saysItIsClear, staysInDoubt } from '#src/language/answers/read-bill.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { monthSay } from './bill-words.ts'
import { isOfBill } from './is-of-bill.ts'
import { openBillingTicket, promiseFacts } from './keep-doubt-of-bill.ts'

const UsageAnswerAnswers = z.object({
  ticket: z.string().optional(),
  isSettled: z.boolean().optional(),
  words: z.string().optional(),
})
type UsageAnswerAnswers = z.infer<typeof UsageAnswerAnswers>

/** What came of a doubt of a bill, in the words of who verified it: the customer says whether that settles it; else a supervisor has it anew (FO-1). */
export function usageAnswerDialog(desk: Desk): Dialog<UsageAnswerAnswers> {
  return {
    name: 'usage-answer',
    answers: UsageAnswerAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    addsToEarlier: true,
    async cannotOpen(answers) {
      if (desk.file() === undefined) return undefined
      return (await answered(answers, desk)) ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'usage-answer-text', facts: { link } }),
    questions: [settledQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

/** The customer's own, once it is answered and before they have said what they think of it. */
async function answered({ ticket: id = '' }: Partial<UsageAnswerAnswers>, desk: Desk): Promise<Ticket | undefined> {
  const ticket = await desk.needs.tickets.find(id)
  const isTheirs = ticket?.customerId === knownFile(desk.file()).customer.id
  return ticket && isTheirs && isBillingMatter(ticket) && ticket.status === 'resolved' ? ticket : undefined
}

const CHOICES: readonly Choice[] = [
  { value: true, label: { id: 'usage-answer-settled' } },
  { value: false, label: { id: 'usage-answer-unsettled' } },
]

function settledQuestion(desk: Desk): Question<UsageAnswerAnswers> {
  return {
    id: 'isSettled',
    async ask(answers) {
      const ticket = await answered(answers, desk)
      const facts = {
        ...{ name: calledSay(knownFile(desk.file()).customer), month: monthSay(String(ticket?.context.month ?? '')) },
        ...{ ticket: ticket?.id ?? '', answer: ticket?.answer ?? '' },
      }
      return { ask: { id: 'usage-answer-say', facts }, choices: CHOICES }
    },
    hint: () => ({ id: 'usage-answer-hint' }),
    read(heard) {
      const { chosen, text, yesNo } = heard
      if (!isOfBill(heard)) return { kind: 'unclear' }
      const words = text.trim().slice(0, DOUBT_CHARACTERS)
      if (chosen?.isLoose === false && typeof chosen.value === 'boolean') return settled(chosen.value)
      if (saysItIsClear(text)) return settled(true)
      if (staysInDoubt(text) || chosen?.value === false) return settled(false, words)
      if (chosen?.value === true) return settled(true)
      if (isNod(text) || yesNo === 'yes') return settled(true)
      return yesNo === 'no' ? settled(false, words) : { kind: 'unclear' }
    },
  }
}

const settled = (isSettled: boolean, words?: string) => ({ kind: 'answers', answers: { isSettled, words } }) as const

async function act(
  { ticket: id = '', isSettled, words = '' }: Partial<UsageAnswerAnswers>,
  desk: Desk,
): Promise<Outcome> {
  await desk.needs.tickets.lock(id)
  const ticket = await answered({ ticket: id }, desk)
  if (!ticket) return { kind: 'done', says: [{ id: 'usage-thanks' }] }
  await desk.needs.tickets.close(id, desk.actor(), desk.now)
  if (isSettled) return { kind: 'done', says: [{ id: 'usage-answer-closed', facts: { ticket: id } }] }
  const { month, version, amountFen } = ticket.context
  const context = {
    month,
    version,
    amountFen,
    words: withoutSwearing(words),
    earlier: id,
    earlierAnswer: ticket.answer ?? '',
  }
  const raised = await openBillingTicket('billing_dispute', context, desk)
  return { kind: 'done', says: [{ id: 'usage-answer-raised', facts: await promiseFacts(raised, desk) }] }
}
