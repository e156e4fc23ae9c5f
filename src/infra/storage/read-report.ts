import { type Kysely, sql } from 'kysely'
import { DateTime } from 'luxon'
import { type NormTally, tallyNorms } from '#src/domain/visits/norm-tally.ts'
import { readNormOccasions } from './norm-occasions.ts'
import { QUIZ_FIGURES } from './quiz-figures.ts'
import { type FigureDefinition, KPI_FIGURES, NORM_FIGURES } from './report-figures.ts'
import type { Schema } from './schema.ts'

/** The reports there are, and their figures. */
export const REPORTS = { kpi: KPI_FIGURES, norms: NORM_FIGURES, quiz: QUIZ_FIGURES } as const

/** A figure of one month. `value` null: there was nothing to measure. A share lies between 0 and 1. */
export interface Figure {
  readonly id: string
  readonly norm: string
  readonly unit: FigureDefinition['unit']
  readonly value: number | null
  readonly part: number | null
  readonly whole: number | null
  readonly formula: FigureDefinition['formula']
}

/**
 * The figures of a report for a month of the company's zone, as far as it has gone by at `now`: what is still to come is
 * neither kept nor broken.
 *
 * @param month `YYYY-MM`
 * @param zone IANA
 */
export async function readReport(
  kysely: Kysely<Schema>,
  report: keyof typeof REPORTS,
  { month, zone, now }: { month: string; zone: string; now: DateTime },
): Promise<readonly Figure[]> {
  const { from, to } = monthOf({ month, zone, now })
  return await Promise.all(
    REPORTS[report].map(async ({ from: table, at, part, whole, id, norm, unit, formula }): Promise<Figure> => {
      const { rows } = await sql<{ part: number | null; whole: number | null }>`
        select (${part})::double precision as part, (${whole ?? sql`null`})::double precision as whole
        from ${table()} where ${at} >= ${from.toUTC()} and ${at} < ${to.toUTC()}`.execute(kysely)
      const counted = rows[0] ?? { part: null, whole: null }
      const value = whole
        ? counted.whole && counted.part !== null
          ? counted.part / counted.whole
          : null
        : counted.part
      return { id, norm, unit, value, part: counted.part, whole: counted.whole, formula }
    }),
  )
}

const monthOf = ({ month, zone, now }: { month: string; zone: string; now: DateTime }) => {
  const from = DateTime.fromISO(`${month}-01`, { zone })
  return { from, to: DateTime.min(from.plus({ months: 1 }), now.plus({ milliseconds: 1 })) }
}

/** Every norm id with how often it was due in the month, kept, broken and not known, and by whom that is attested. */
export async function readNormTallies(
  kysely: Kysely<Schema>,
  asked: { month: string; zone: string; now: DateTime },
): Promise<readonly NormTally[]> {
  return tallyNorms(await readNormOccasions(kysely, monthOf(asked)))
}
