import { inWords, type Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { type TariffItem, tariffItemsIn } from '#src/domain/visits/tariff.ts'
import { asksOtherCosts } from '#src/language/answers/asks-price.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { plainWords } from '#src/language/plain-words.ts'
import { readVisitKind } from '#src/language/purpose-phrases.ts'
import type { Desk } from '../desk.ts'
import { inOneLine } from './extra-say.ts'

/** How many prices are named where none was asked for by its name. @unit items @source own figure */
const SHOWN_ITEMS = 6

/** 装个面板多少钱, what does it cost: what the tariff says of what is named, or all of it, and who knows what the visit costs (DS-4); in the middle of a cancellation, of that. */
export function costSays(text: string, { needs: { tariff } }: Desk, open?: string): readonly Say[] {
  if (asksOtherCosts(text)) return [{ id: 'common-cost' }]
  // 路由器坏了，修一下多少钱: what is broken is no additional work.
  const named = tellsOfFault(text) ? [] : tariffItemsIn(text, tariff)
  if (named.length > 0) return [{ id: 'common-cost-items', facts: { items: pricesOf(named) } }]
  if (open === 'cancel') return [{ id: 'cancel-cost' }]
  return [{ id: 'common-cost-tariff', facts: { items: pricesOf(tariff.slice(0, SHOWN_ITEMS)) } }]
}

/** 路由器多少钱, how much is a visit: whether words name what has another price than what was just spoken of. */
export const namesItsOwnPrice = (text: string, { needs: { tariff } }: Desk): boolean =>
  tariffItemsIn(text, tariff).length > 0 || readVisitKind(plainWords(text)) !== undefined || OF_VISIT.test(text)

const OF_VISIT = /上门|师傅|\b(?:visit|call ?out|technician|engineer|installer)\b/i

const pricesOf = (items: readonly TariffItem[]): Say | string => inOneLine(items.map(priceOf)) ?? ''

const priceOf = ({ name, unit, priceFen }: TariffItem): Say => ({
  id: 'extra-item',
  facts: { item: inWords(name), unit: inWords(unit), price: yuan(priceFen) },
})
