import type { Promotion, PromotionRule, Promotions } from './promotion.ts'
import type { UsageOfMonth } from './usage-of-month.ts'

/** What decides which promotion a customer is told of. `usage` is newest first; `todayOn` is local. */
interface PromotionFacts {
  readonly plan: string | undefined
  readonly usage: readonly UsageOfMonth[]
  /** The customer has not switched off that their usage selects for them (PIPL Art 24). */
  readonly isPersonal: boolean
  readonly todayOn: string
}

/** A promotion, and the months of usage that speak for it; none for one that is for everybody. */
export interface ChosenPromotion {
  readonly promotion: Promotion
  readonly because: readonly UsageOfMonth[]
}

/** The first promotion whose rule these months keep, else the first that is for everybody; undefined where there is none. */
export function choosePromotion(
  promotions: Promotions,
  { plan, usage, isPersonal, todayOn }: PromotionFacts,
): ChosenPromotion | undefined {
  const open = promotions.filter(
    ({ notFor, untilOn }) => !(plan !== undefined && notFor.includes(plan)) && (untilOn ?? todayOn) >= todayOn,
  )
  for (const promotion of isPersonal ? open : []) {
    const because = monthsFor(promotion.rule, usage)
    if (because) return { promotion, because }
  }
  const general = open.find(({ rule }) => rule.kind === 'general')
  return general && { promotion: general, because: [] }
}

/** The promotion that a customer was told of, over by now or not; undefined where it is no longer in the file. */
export function findPromotion(
  promotions: Promotions,
  id: string,
  { usage, isPersonal }: Pick<PromotionFacts, 'usage' | 'isPersonal'>,
): ChosenPromotion | undefined {
  const promotion = promotions.find((one) => one.id === id)
  return promotion && { promotion, because: (isPersonal && monthsFor(promotion.rule, usage)) || [] }
}

function monthsFor(rule: PromotionRule, usage: readonly UsageOfMonth[]): readonly UsageOfMonth[] | undefined {
  if (rule.kind === 'general') return undefined
  const last = usage.slice(0, rule.months)
  const isSo = last.length === rule.months && areInARow(last) && last.every((month) => keeps(rule, month))
  return isSo ? last : undefined
}

function keeps(rule: Exclude<PromotionRule, { kind: 'general' }>, usage: UsageOfMonth): boolean {
  if (rule.kind === 'data_overage') return usage.dataTotalMb > 0 && usage.dataUsedMb > usage.dataTotalMb
  const [used, total] =
    rule.kind === 'data_near' ? [usage.dataUsedMb, usage.dataTotalMb] : [usage.voiceUsedMin, usage.voiceTotalMin]
  return total > 0 && used * 100 >= total * rule.percent
}

/** A month that is not on file may have been another one. */
const areInARow = (usage: readonly UsageOfMonth[]): boolean =>
  usage.every(({ month }, at) => at === 0 || ordinal(month) === ordinal(usage[at - 1]?.month ?? '') - 1)

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
