import type { Say } from '#src/conversation/say.ts'
import { attestedAs, type OnRecord } from '#src/domain/visits/attestation.ts'
import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { itemSay, joined } from './checklist-says.ts'

/** Which items the record has to show and doesn't yet, each with why; nothing where there are none. */
export function byRecordSays(items: readonly ChecklistItem[], record: OnRecord): readonly Say[] {
  const lines = items.flatMap((item): readonly Say[] => {
    const { attestedBy } = item
    const told = attestedBy && attestedAs(attestedBy, record)
    if (!attestedBy || told?.isDone) return []
    const why: Say = told
      ? { id: 'checklist-lacks-values', facts: { reason: told.remark ?? '' } }
      : { id: `checklist-lacks-${attestedBy.replace('_', '-')}` }
    return [{ id: 'checklist-lacks', facts: { item: itemSay(item), why } }]
  })
  return lines.length === 0 ? [] : [{ id: 'checklist-by-record', facts: { items: joined(lines, 'checklist-lines') } }]
}
