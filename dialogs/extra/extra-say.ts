import { inWords } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
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
