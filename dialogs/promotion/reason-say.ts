import type { Say } from '#src/conversation/say.ts'
import type { ChosenPromotion } from '#src/domain/promotions/choose-promotion.ts'

/** Why this customer is told of it: what their last months show, that everybody is, or that they were told of it before. */
export function reasonSay({ promotion: { rule }, because }: ChosenPromotion): Say {
  const count = because.length
  if (count === 0 && rule.kind !== 'general') return { id: 'promotion-because-told' }
  const over = because.map(({ dataUsedMb, dataTotalMb }) => dataUsedMb - dataTotalMb)
  if (rule.kind === 'data_overage')
    return { id: 'promotion-because-data_overage', facts: { count, gb: gigabytes(Math.max(...over)) } }
  return rule.kind === 'general'
    ? { id: 'promotion-because-general' }
    : { id: `promotion-because-${rule.kind}`, facts: { count, percent: rule.percent } }
}

/** Data as customers read it, to a tenth of a gigabyte of 1024 MB. */
const gigabytes = (mb: number): string => (mb / 1024).toFixed(1)
