import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { itemsThatBlock, overrideTicket } from '#src/domain/visits/override-checklist.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { checklistOf } from './visit-checklist.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

/** Which required items keep a visit from being closed; those that were overridden don't any more. */
export async function openForClosing(desk: Desk, visit: Visit): Promise<readonly ChecklistItem[]> {
  const { checklist, answers } = await checklistOf(desk, visit)
  return itemsThatBlock(checklist, answers, await desk.needs.visitSteps.list(visit))
}

/**
 * The installer closes a visit though required items are open: the reason is kept as a step of the visit, and a supervisor of the
 * area sees it. `no_reason`: nothing was said of why. The visit is to be locked by the caller.
 */
export async function overrideChecklist(
  desk: Desk,
  visit: Visit,
  words: string,
): Promise<'overridden' | 'nothing_open' | 'no_reason'> {
  const items = await openForClosing(desk, visit)
  const reason = words.trim().slice(0, REASON_CHARACTERS)
  if (items.length === 0) return 'nothing_open'
  if (!/[\p{L}\p{N}]{2}/u.test(reason)) return 'no_reason'
  const { checklist } = await checklistOf(desk, visit)
  const who = { actor: desk.actor(), at: desk.saidAt, receivedAt: desk.now }
  const body = { items: items.map(({ id }) => id), reason }
  await desk.needs.visitSteps.insert(visit, { step: 'checklist_overridden', ...who, body })
  await desk.needs.tickets.insert(overrideTicket({ visit, checklist, items, reason }, who), who.actor)
  return 'overridden'
}
