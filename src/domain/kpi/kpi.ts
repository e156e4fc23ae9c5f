import { z } from 'zod'
import { LANGUAGES } from '../shared/language.ts'
import { KPI_SOURCES, type KpiSource, wordsOf } from './kpi-words.ts'

const LIMITS = ['atMost', 'atLeast', 'below', 'above'] as const

const Limit = z
  .strictObject({ atMost: z.number(), atLeast: z.number(), below: z.number(), above: z.number() })
  .partial()
  .refine((limit) => Object.keys(limit).length === 1, `must be one of ${LIMITS.join(', ')}`)

/** What is asked of an event: `fact`, `not fact`, `{"measure": {"atMost": 48}}` or `{"attribute": ["word"]}`. */
export const KpiCondition = z.union(
  [
    z.string(),
    z
      .record(z.string(), z.union([z.array(z.string().regex(/^[a-z_]{1,40}$/)).min(1), Limit]))
      .refine((one) => Object.keys(one).length === 1, 'must be about one measure or attribute'),
  ],
  'must be a fact, "not fact", {"measure": {"atMost": 48}} or {"attribute": ["word"]}',
)
/** One thing asked of an event. */
export type KpiCondition = z.infer<typeof KpiCondition>

const Conditions = z.array(KpiCondition).max(8)

/** What a figure should reach; a share is written as 0.98. */
export const KpiTarget = z
  .strictObject({ atLeast: z.number(), atMost: z.number() })
  .partial()
  .refine((target) => Object.keys(target).length === 1, 'must be one of atLeast, atMost')
/** What a figure should reach. */
export type KpiTarget = z.infer<typeof KpiTarget>

const WAYS = ['share', 'count', 'mean', 'median'] as const

/**
 * A key figure as a company defines it: of the events `of` a source for which `where` holds and nothing of `unless`, the
 * `share` or the `count` of those for which the conditions hold, or the `mean` or `median` of a measure. `source` says where
 * the target comes from.
 */
export const Kpi = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'),
    norm: z.string().regex(/^[A-Z]{2}-\d{1,2}$/, 'must be the id of a norm, such as AP-3'),
    name: z.record(z.enum(LANGUAGES), z.string().trim().min(1).max(60)),
    of: z.enum(KPI_SOURCES, `must be one of ${KPI_SOURCES.join(', ')}`),
    where: Conditions.default([]),
    unless: Conditions.default([]),
    share: Conditions.min(1).optional(),
    count: Conditions.optional(),
    mean: z.string().optional(),
    median: z.string().optional(),
    target: KpiTarget.optional(),
    source: z.record(z.enum(LANGUAGES), z.string().trim().min(1).max(120)).optional(),
  })
  .superRefine((kpi, context) => {
    const problem = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] })
    const ways = WAYS.filter((way) => kpi[way] !== undefined)
    if (ways.length !== 1) problem(`must say one of ${WAYS.join(', ')}`, ways[1] ?? 'share')
    for (const place of ['where', 'unless', 'share', 'count'] as const)
      for (const condition of kpi[place] ?? []) {
        const wrong = problemOf(kpi.of, condition)
        if (wrong) problem(wrong, place)
      }
    for (const way of ['mean', 'median'] as const) {
      const measure = kpi[way]
      const { measures } = wordsOf(kpi.of)
      if (measure !== undefined && !measures.includes(measure)) problem(unknown(kpi.of, measure, measures), way)
    }
  })
/** A key figure as a company defines it. */
export type Kpi = z.infer<typeof Kpi>

/** A company's key figures (指标), with a version; each id once. */
export const KpiFile = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.number().int().min(1),
  kpis: z
    .array(Kpi)
    .min(1)
    .refine((kpis) => new Set(kpis.map(({ id }) => id)).size === kpis.length, 'ids must differ'),
})
/** All of them. */
export type KpiFile = z.infer<typeof KpiFile>

function problemOf(source: KpiSource, condition: KpiCondition): string | undefined {
  const { facts, measures, attributes } = wordsOf(source)
  if (typeof condition === 'string') {
    const fact = condition.replace(/^not /, '')
    return facts.includes(fact) ? undefined : unknown(source, fact, facts)
  }
  const [[word, asked] = ['', []]] = Object.entries(condition)
  if (!Array.isArray(asked)) return measures.includes(word) ? undefined : unknown(source, word, measures)
  const values = attributes[word]
  if (!values) return unknown(source, word, Object.keys(attributes))
  const strange = asked.find((value) => !values.includes(value))
  return strange === undefined ? undefined : `${word} is never "${strange}"; it is one of ${values.join(', ')}`
}

const unknown = (source: KpiSource, word: string, words: readonly string[]): string =>
  `nothing of ${source} is called "${word}"; there is: ${words.join(', ') || 'nothing'}`
