import type { Say } from '#src/conversation/say.ts'
import { type ExtraWork, totalFen } from '#src/domain/visits/extra-work.ts'

/** What it is and what it costs, for texts that name it. */
export const extraFacts = ({
  name,
  unit,
  ...extra
}: Pick<ExtraWork, 'name' | 'unit' | 'quantity' | 'unitPriceFen'>) => ({
  item: inWords(name),
  unit: inWords(unit),
  quantity: String(extra.quantity),
  price: yuan(extra.unitPriceFen),
  total: yuan(totalFen(extra)),
})

/** Both languages go in; the text takes its own. */
export const inWords = (words: ExtraWork['name']): Say => ({
  id: 'extra-in-words',
  facts: { zh: words['zh-CN'], en: words.en },
})

export const yuan = (fen: number): string => (fen / 100).toFixed(2)
