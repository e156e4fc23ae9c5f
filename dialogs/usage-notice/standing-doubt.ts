import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { DOUBT_CHARACTERS } from '#src/domain/norms/bill-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { isBillingMatter } from '#src/domain/tickets/billing-matter.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { monthSay } from './bill-words.ts'
import { promiseFacts } from './keep-doubt-of-bill.ts'

const StandingDoubtAnswers = z.object({
  words: z.string().optional(),
  /** It is taken back. */
  isOff: z.boolean().optional(),
})
type StandingDoubtAnswers = z.infer<typeof StandingDoubtAnswers>

/** 增值业务费查清楚没有: how a doubt of a bill stands that staff have, and what is said is added to it; where they have none, it is begun (FO-1). */
export function standingDoubtDialog(desk: Desk): Dialog<StandingDoubtAnswers> {
  return {
    name: 'standing-doubt',
    answers: StandingDoubtAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ words: text.trim().slice(0, DOUBT_CHARACTERS) }),
    questions: [],
    async act({ words = '', isOff }) {
      const matter = await openMatter(desk)
      if (isOff) return { kind: 'done', says: [await takenBackSay(matter, desk)] }
      if (!matter) return { kind: 'done', says: [], next: { dialog: 'usage-notice', answers: anew(words) } }
      return { kind: 'done', says: [await standsSay(matter, words, desk)] }
    },
  }
}

const anew = (words: string) => ({ told: 'asked', wants: 'details', words })

/** The doubt that staff have longest. */
async function openMatter(desk: Desk): Promise<Ticket | undefined> {
  const { customer } = knownFile(desk.file())
  const open = await desk.needs.tickets.listOpen([customer.area])
  return open.find((ticket) => isBillingMatter(ticket) && ticket.customerId === customer.id)
}

/** Nobody verifies any more what its customer doesn't doubt. */
async function takenBackSay(matter: Ticket | undefined, desk: Desk): Promise<Say> {
  if (!matter) return { id: 'usage-doubt-none' }
  const { tickets } = desk.needs
  const isEnded = await tickets.resolve(matter.id, 'the customer takes the doubt back', desk.actor(), desk.now)
  if (isEnded) await tickets.close(matter.id, desk.actor(), desk.now)
  const facts = { ticket: matter.id, month: monthSay(String(matter.context.month ?? '')) }
  return { id: 'usage-doubt-off', facts }
}

async function standsSay(matter: Ticket, words: string, desk: Desk): Promise<Say> {
  const { customerSays, month } = matter.context
  const said = typeof customerSays === 'string' ? customerSays : undefined
  const all = toldWords([said, withoutSwearing(words)])
  if (all) await desk.needs.tickets.addWords(matter.id, all, desk.actor(), desk.now)
  const facts = { ...(await promiseFacts(matter, desk)), month: monthSay(String(month ?? '')) }
  return { id: 'usage-doubt-stands', facts }
}
