import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import type { Checklists } from '#src/domain/visits/checklist.ts'
import type { ItemText } from '../storage/visit-record-store.ts'

/** An item in the words of the pack that it was answered in. */
export const itemTextOf =
  (checklists: Checklists): ItemText =>
  ({ itemId, pack, packVersion }, language) =>
    VISIT_KINDS.flatMap((kind) => checklists.find(pack, packVersion, kind)?.items ?? []).find(({ id }) => id === itemId)
      ?.text[language]
