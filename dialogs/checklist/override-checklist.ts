import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { itemsThatBlock, overrideTicket } from '#src/domain/visits/override-checklist.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { LineTests } from '#src/domain/visits/work-report.ts'
import type { Desk } from '../desk.ts'
import { checklistOf } from './visit-checklist.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

/** Which required items keep a visit from being closed; those that were overridden don't any more. `tests` are the values of a report that is being made. */
export async function openForClosing(desk: Desk, visit: Visit, tests?: LineTests): Promise<readonly ChecklistItem[]> {
  const { checklist, answers } = await checklistOf(desk, visit, tests)
  return itemsThatBlock(checklist, answers, await desk.needs.visitSteps.list(visit))
}

/** Why items stay open: the installer's words, and of which items they are. */
export interface Reason {
  readonly words: string
  readonly itemIds: readonly string[]
  /** The values of the report that is being made. */
  readonly tests?: LineTests | undefined
}

/**
 * The installer closes a visit though required items are open: a reason counts for the items that it was given for alone; it is
 * kept as a step of the visit, and a supervisor of the area sees it. `no_reason`: nothing was said of why. The visit is to be
 * locked by the caller.
 */
export async function overrideChecklist(
  desk: Desk,
  visit: Visit,
  { words, itemIds, tests }: Reason,
): Promise<'overridden' | 'nothing_open' | 'no_reason'> {
  const items = (await openForClosing(desk, visit, tests)).filter(({ id }) => itemIds.includes(id))
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
