import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { hastySeconds, hastyTicket } from '#src/domain/visits/tick-hastily.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { saidAsWritten } from '../said-in-words.ts'

/** Items of the work that were ticked at once, hardly after the door, stand with a mark that a supervisor sees (WK, CL). */
export async function markHasty(desk: Desk, visit: Visit, items: readonly ChecklistItem[]): Promise<void> {
  const steps = await desk.needs.visitSteps.list(visit)
  const seconds = hastySeconds(visit, steps, items, desk.saidAt)
  if (seconds === undefined) return
  const who = { actor: desk.actor(), ...saidAsWritten(desk) }
  await desk.needs.visitSteps.insert(visit, {
    ...{ step: 'ticked_hastily', ...who },
    body: { items: items.map(({ id }) => id), seconds },
  })
  if (!steps.some(({ step }) => step === 'ticked_hastily'))
    await desk.needs.tickets.insert(hastyTicket(visit, { items, seconds }, who), who.actor)
}
