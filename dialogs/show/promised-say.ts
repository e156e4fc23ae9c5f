import type { Say } from '#src/conversation/say.ts'
import { ANSWERED_BY } from '#src/domain/norms/staff-norms.ts'
import { PROMISED_ANSWERS } from '#src/domain/tickets/promised-answers.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { type Desk, knownFile } from '../desk.ts'
import { nearChangeSays } from '../handover/near-change.ts'
import { daySayOf } from '../monthly/day-say.ts'

/** 什么时候回复我: every matter of the customer that waits for an answer of ours, with its number, who sees to it, and until when. */
export async function promisedSays(desk: Desk): Promise<readonly Say[]> {
  const { id } = knownFile(desk.file()).customer
  const open = await Promise.all(PROMISED_ANSWERS.map((kind) => desk.needs.tickets.listOpenOf(id, kind)))
  const lines = await Promise.all(
    open.flat().map(async (ticket) => [await lineOf(ticket, desk), ...nearChangeSays(ticket, desk)]),
  )
  return lines.length > 0 ? [{ id: 'show-promised' }, ...lines.flat()] : []
}

async function lineOf({ id, kind, ownerId, dueAt }: Ticket, desk: Desk): Promise<Say> {
  const owner = ownerId === undefined ? undefined : await desk.needs.staff.find(ownerId)
  const facts = {
    what: { id: `show-promised-${kind}` },
    ticket: id,
    owner: owner?.name ?? { id: ANSWERED_BY[kind] === 'supervisor' ? 'show-supervisor' : 'show-colleague' },
  }
  if (dueAt === undefined || dueAt <= desk.now) return { id: 'show-promised-late', facts }
  const time = dueAt.setZone(desk.zone).toFormat('HH:mm')
  return { id: 'show-promised-by', facts: { ...facts, day: daySayOf(dueAt, desk), time } }
}
