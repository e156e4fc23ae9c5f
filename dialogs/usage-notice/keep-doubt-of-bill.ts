import type { Say } from '#src/conversation/say.ts'
import { compareMonths } from '#src/domain/bills/compare-months.ts'
import { ANSWERED_BY } from '#src/domain/norms/staff-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { openBillingMatter } from '#src/domain/tickets/billing-matter.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { monthSay } from './bill-words.ts'
import type { Months } from './usage-answers.ts'

/** A doubt that what was explained doesn't settle is a ticket, with its number, owner and deadline; the same once more is added to it. */
export async function keepDoubtOfBill(
  { account, last }: Months,
  said: string,
  desk: Desk,
): Promise<{ readonly say: Say; readonly ticket: string }> {
  const { customer } = knownFile(desk.file())
  const { month, totalFen } = account
  const words = withoutSwearing(said)
  // Two messages at once open one ticket.
  await desk.needs.customers.lock(customer.id)
  const known = openBillingMatter(await desk.needs.tickets.listOpen([customer.area]), customer.id, month)
  if (known) {
    const { customerSays } = known.context
    const all = toldWords([typeof customerSays === 'string' ? customerSays : undefined, words]) ?? words
    await desk.needs.tickets.addWords(known.id, all, desk.actor(), desk.now)
    const facts = { ...(await promiseFacts(known, desk)), month: monthSay(month) }
    return { say: { id: 'usage-doubt-known', facts }, ticket: known.id }
  }
  const comparison = last && compareMonths(account, last)
  const ticket = await openBillingTicket(
    'billing_doubt',
    {
      ...{ month, version: account.version, amountFen: totalFen, words },
      ...(comparison && { differenceFen: comparison.differenceFen, unexplainedFen: comparison.unexplainedFen }),
    },
    desk,
  )
  return { say: await keptDoubtSay(ticket.id, desk), ticket: ticket.id }
}

/** What a doubt that was noted down is promised. */
export async function keptDoubtSay(ticketId: string, desk: Desk): Promise<Say> {
  const ticket = await desk.needs.tickets.find(ticketId)
  if (!ticket) return { id: 'usage-hint-more' }
  const month = monthSay(String(ticket.context.month ?? ''))
  return { id: 'usage-doubt-kept', facts: { ...(await promiseFacts(ticket, desk)), month } }
}

/** Somebody has it by name from the beginning. */
export async function openBillingTicket(
  kind: 'billing_doubt' | 'billing_dispute',
  context: Ticket['context'],
  desk: Desk,
): Promise<Ticket> {
  const { customer } = knownFile(desk.file())
  const owner = await desk.needs.staff.responsibleFor(ANSWERED_BY[kind], customer.area)
  return await desk.openTicket({
    ...{ kind, severity: 'major', context, ownerId: owner?.id },
    description: DESCRIPTIONS[kind],
  })
}

const DESCRIPTIONS = {
  billing_doubt: 'A customer doubts their bill, and what it is made of does not settle the doubt',
  billing_dispute: 'The answer to a doubt of a bill did not settle it for its customer',
} as const

/** Its number, who sees to it, and until when, in the customer's zone. */
export async function promiseFacts({ id, ownerId, kind, dueAt }: Ticket, desk: Desk) {
  const owner = ownerId === undefined ? undefined : await desk.needs.staff.find(ownerId)
  const due = (dueAt ?? desk.now).setZone(desk.zone)
  return {
    ticket: id,
    owner: owner?.name ?? { id: `usage-owner-${kind}` },
    ...{ day: { on: due.toISODate() ?? '' }, time: due.toFormat('HH:mm') },
  }
}
