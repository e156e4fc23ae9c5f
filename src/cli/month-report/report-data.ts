import type { ScoreGroup } from '#src/domain/kpi/score-groups.ts'
import type { BoxesReached, Coverage } from '#src/domain/outreach/coverage.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { NormTally } from '#src/domain/visits/norm-tally.ts'
import type { ShownFigure } from '../print-figures.ts'
import type { ShownSatisfaction } from '../print-satisfaction.ts'
import type { Speech } from '../speech.ts'

/** A month as `GET /admin/v1/reports/month` gives it. `asOf` is an instant; `trend` goes from the oldest month to this one, in the order of `figures`. */
export interface MonthReport {
  readonly month: string
  readonly zone: string
  readonly companyName: string
  readonly asOf: string
  readonly figures: readonly ShownFigure[]
  readonly trend: readonly { readonly month: string; readonly values: readonly (number | null)[] }[]
  readonly norms: readonly NormTally[]
  readonly coverage: readonly Coverage[]
  readonly reached: readonly BoxesReached[]
  /** What customers said, asked after a visit. */
  readonly scores: readonly ScoreGroup[]
  /** What they said, asked once in the month. */
  readonly satisfaction: ShownSatisfaction
  readonly leastScores: number
}

/** A month and the words in which it is told. */
export interface Told {
  readonly report: MonthReport
  readonly language: Language
  readonly say: Speech
}
