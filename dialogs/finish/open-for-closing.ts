import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'

/** The required items of the visit's checklist that are still open. */
export async function openForClosing(_desk: Desk, _visit: Visit): Promise<readonly ChecklistItem[]> {
  return []
}
