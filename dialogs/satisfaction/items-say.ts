import type { Say } from '#src/conversation/say.ts'
import type { SatisfactionItem } from '#src/domain/satisfaction/satisfaction.ts'
import { listSay } from '../monthly/list-say.ts'

/** Items of the form by their names, in one line. */
export const itemsSay = (items: readonly SatisfactionItem[]): Say => listSay(items.map(itemSay))

/** An item of the form by its name. */
export const itemSay = (item: SatisfactionItem): Say => ({ id: `satisfaction-item-${item}` })
