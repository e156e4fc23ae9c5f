import type { Kysely } from 'kysely'
import { DateTime } from 'luxon'
import type { Kpi } from '#src/domain/kpi/kpi.ts'
import { figuresOfMonth, type KpiFigure } from '#src/domain/kpi/kpi-figure.ts'
import { type NormTally, tallyNorms } from '#src/domain/visits/norm-tally.ts'
import { countKpis } from './kpi/count-kpis.ts'
import { readNormOccasions } from './norm-occasions.ts'
import type { Schema } from './schema.ts'

/** A month, `YYYY-MM`, of the company's zone (IANA), as far as it has gone by at `now`: what is still to come is neither kept nor broken. */
export interface ReportMonth {
  readonly month: string
  readonly zone: string
  readonly now: DateTime
}

/** A KPI's figure of one month. */
export interface MonthFigure extends KpiFigure {
  readonly kpi: Kpi
}

/** The figures of a month, in the order of the KPIs. */
export async function readKpis(
  kysely: Kysely<Schema>,
  kpis: readonly Kpi[],
  asked: ReportMonth,
): Promise<readonly MonthFigure[]> {
  const [ofMonth] = await readKpiTrend(kysely, kpis, { ...asked, months: 1 })
  return ofMonth?.figures ?? []
}

/** The figures of this month and of those before it, oldest first. */
export async function readKpiTrend(
  kysely: Kysely<Schema>,
  kpis: readonly Kpi[],
  { months, ...asked }: ReportMonth & { months: number },
): Promise<readonly { readonly month: string; readonly figures: readonly MonthFigure[] }[]> {
  const { from, to } = monthOf(asked)
  const first = from.minus({ months: months - 1 })
  const counts = await countKpis(kysely, kpis, { ...asked, from: first, to })
  return Array.from({ length: months }, (_, place) => {
    const month = first.plus({ months: place }).toFormat('yyyy-MM')
    return { month, figures: figuresOfMonth(kpis, counts.get(month)) }
  })
}

/** From when to when a month goes, no further than now. */
export const monthOf = ({ month, zone, now }: ReportMonth) => {
  const from = DateTime.fromISO(`${month}-01`, { zone })
  return { from, to: DateTime.min(from.plus({ months: 1 }), now.plus({ milliseconds: 1 })) }
}

/** Every norm id with how often it was due in the month, kept, broken and not known, and by whom that is attested. */
export async function readNormTallies(kysely: Kysely<Schema>, asked: ReportMonth): Promise<readonly NormTally[]> {
  return tallyNorms(await readNormOccasions(kysely, monthOf(asked)))
}
