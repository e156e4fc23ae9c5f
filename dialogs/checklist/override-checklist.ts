import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { itemsThatBlock, overrideTicket } from '#src/domain/visits/override-checklist.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { LineTests } from '#src/domain/visits/work-report.ts'
import type { Desk } from '../desk.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { checklistOf, keepAnswer } from './visit-checklist.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

/** Which required items keep a visit from being closed; those that were overridden don't any more. `tests` are the values of a report that is being made. */
export async function openForClosing(desk: Desk, visit: Visit, tests?: LineTests): Promise<readonly ChecklistItem[]> {
  const { checklist, answers } = await checklistOf(desk, visit, tests)
  return itemsThatBlock(checklist, answers, await desk.needs.visitSteps.list(visit))
}

/**
 * The installer closes a visit though required items are open: each of them needs a reason of its own, which is kept with it, and as a step of
 * the visit, and a supervisor of the area sees them together. `no_reason`: nothing was said of why. The visit is to be locked by
 * the caller.
 *
 * @param reasons the installer's words, by the ids of the items that they are for
 * @param tests the values of a report that is being made
 */
export async function overrideChecklist(
  desk: Desk,
  visit: Visit,
  reasons: Readonly<Record<string, string>>,
  tests?: LineTests,
): Promise<'overridden' | 'nothing_open' | 'no_reason'> {
  const items = (await openForClosing(desk, visit, tests)).filter(({ id }) => id in reasons)
  const why = Object.fromEntries(items.map(({ id }) => [id, (reasons[id] ?? '').trim().slice(0, REASON_CHARACTERS)]))
  if (items.length === 0) return 'nothing_open'
  if (!Object.values(why).every((words) => /[\p{L}\p{N}]{2}/u.test(words))) return 'no_reason'
  const { checklist } = await checklistOf(desk, visit)
  const who = { actor: desk.actor(), ...saidAsWritten(desk) }
  // What the record itself knows is not the installer's to answer.
  for (const item of items.filter(({ attestedBy }) => attestedBy === undefined))
    await keepAnswer(desk, visit, checklist, item, { isDone: false, remark: why[item.id] })
  const body = { items: items.map(({ id }) => id), reasons: why }
  await desk.needs.visitSteps.insert(visit, { step: 'checklist_overridden', ...who, body })
  await desk.needs.tickets.insert(overrideTicket({ visit, checklist, reasons: why }, who), who.actor)
  return 'overridden'
}
