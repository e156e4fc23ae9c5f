import type { ExtraWork } from './extra-work.ts'
import type { TariffItem } from './tariff.ts'

/** What a report tells of one item of the tariff. `isAdded`: it is told as an addition; `quantity`: how much of it, where that is told. */
interface ReportedItem {
  readonly item: TariffItem
  readonly isAdded: boolean
  readonly quantity: number | undefined
}

/** What comes by length may be part of the order, up to the standard length. */
const isByLength = ({ unit }: TariffItem): boolean => unit.en === 'm'

/**
 * Whether a report counts as done what the customer has not agreed to (DS-4): an addition without their yes or beyond its number,
 * and what they were offered and never agreed to, however it is told.
 */
export function isUnagreed({ item, isAdded, quantity = 1 }: ReportedItem, extras: readonly ExtraWork[]): boolean {
  const ofItem = extras.filter(({ itemId }) => itemId === item.id)
  const agreed = ofItem.filter(({ status }) => status === 'agreed').reduce((sum, extra) => sum + extra.quantity, 0)
  if (isAdded) return agreed < quantity
  return agreed === 0 && ofItem.length > 0 && !isByLength(item)
}
