import { z } from 'zod'
import { LANGUAGES } from '../shared/language.ts'

const Words = z.record(z.enum(LANGUAGES), z.string().min(1).max(120))

/**
 * For whom a promotion is: for everybody (`general`), or for those whose last `months` all show the same.
 *
 * `data_overage`: more data used than the plan has. `data_near`, `voice_near`: at least `percent` of it used.
 */
export const PromotionRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('general') }),
  z.object({ kind: z.literal('data_overage'), months: z.number().int().min(1).max(6) }),
  z.object({
    kind: z.enum(['data_near', 'voice_near']),
    months: z.number().int().min(1).max(6),
    percent: z.number().int().min(1).max(100),
  }),
])
/** For whom a promotion is. */
export type PromotionRule = z.infer<typeof PromotionRule>

/**
 * What we propose to customers (推荐). `priceFen` is for a month; `terms` is all that has to be known besides, such as how
 * long it binds. `notFor` are plans that it isn't for, or that have it already.
 */
export const Promotion = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: Words,
  gives: Words,
  priceFen: z.number().int().min(0).max(10_000_000),
  terms: Words,
  rule: PromotionRule,
  notFor: z.array(z.string().min(1)).default([]),
  /** The last day on which it is proposed, local. */
  untilOn: z.iso.date().optional(),
})
/** What we propose to customers. */
export type Promotion = z.infer<typeof Promotion>

/** All that is proposed, in the order of preference; each id once. */
export const Promotions = z
  .array(Promotion)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids must differ')
/** All of it. */
export type Promotions = z.infer<typeof Promotions>
