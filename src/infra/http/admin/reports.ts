import type { Phrasebook } from '#src/conversation/say.ts'
import type { Kpi } from '#src/domain/kpi/kpi.ts'
import { NORM_KPIS } from '#src/domain/kpi/norm-kpis.ts'
import { TREND_MONTHS } from '#src/domain/norms/kpi-norms.ts'
import { SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import { RESULT_GROUPS } from '#src/domain/satisfaction/satisfaction-results.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Database } from '../../storage/database.ts'
import { readScores } from '../../storage/kpi/read-scores.ts'
import { readQuizFigures } from '../../storage/quiz-figures.ts'
import { readQuizResults } from '../../storage/quiz-store.ts'
import { readBoxesReached, readCoverage, readFiveBoxes } from '../../storage/read-coverage.ts'
import {
  type MonthFigure,
  monthOf,
  type ReportMonth,
  readKpis,
  readKpiTrend,
  readNormTallies,
} from '../../storage/read-report.ts'
import { readSatisfaction } from '../../storage/read-satisfaction.ts'
import { kpiFormula } from '../../text/kpi-formula.ts'
import { HttpError } from '../http-error.ts'
import { queryOf } from '../query.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'

export interface ReportNeeds {
  readonly database: Database
  readonly clock: Clock
  /** The company's zone (IANA). */
  readonly zone: string
  readonly apiToken: string
  readonly phrasebook: Phrasebook
  readonly companyName: string
  /** The company's key figures. */
  readonly kpis: readonly Kpi[]
}

type Report = (
  needs: ReportNeeds,
  month: ReportMonth,
  query: URLSearchParams,
) => Promise<Readonly<Record<string, unknown>>>

const REPORTS: Readonly<Record<string, Report>> = {
  async kpi({ database, kpis, phrasebook }, month) {
    const figures = await readKpis(database.kysely, kpis, month)
    return { figures: figures.map((one) => figureResource(one, phrasebook)) }
  },
  async norms({ database, phrasebook }, month) {
    const figures = await readKpis(database.kysely, NORM_KPIS, month)
    const norms = await readNormTallies(database.kysely, month)
    return { figures: figures.map((one) => figureResource(one, phrasebook)), norms }
  },
  async quiz({ database }, asked) {
    const figures = await readQuizFigures(database.kysely, monthOf(asked))
    return { figures, quiz: await readQuizResults(database.kysely, asked.month) }
  },
  async month({ database: { kysely }, kpis, phrasebook, companyName }, asked) {
    const trend = await readKpiTrend(kysely, kpis, { ...asked, months: TREND_MONTHS })
    return {
      companyName,
      asOf: asked.now.toUTC().toISO(),
      figures: trend.at(-1)?.figures.map((one) => figureResource(one, phrasebook)),
      trend: trend.map(({ month, figures }) => ({ month, values: figures.map(({ value }) => value) })),
      norms: await readNormTallies(kysely, asked),
      coverage: await readCoverage(kysely, asked.month),
      reached: await readBoxesReached(kysely, asked.month),
      scores: await readScores(kysely, monthOf(asked)),
      satisfaction: await readSatisfaction(kysely, asked.month),
      leastScores: SURVEY_LEAST_VISITS,
    }
  },
  async satisfaction({ database: { kysely } }, { month }, query) {
    const asked = query.get('by')
    const by = RESULT_GROUPS.find((one) => one === asked)
    if (asked !== null && !by) throw new HttpError(400, 'BadArgument', `by is one of ${RESULT_GROUPS.join(', ')}.`)
    return { satisfaction: await readSatisfaction(kysely, month, by), leastScores: SURVEY_LEAST_VISITS }
  },
  async outreach({ database: { kysely } }, { month }, query) {
    const customer = query.get('customer')
    if (customer === null)
      return { coverage: await readCoverage(kysely, month), reached: await readBoxesReached(kysely, month) }
    const boxes = await readFiveBoxes(kysely, month, customer)
    if (!boxes) throw new HttpError(404, 'NotFound', 'There is no such customer.')
    return { customer, boxes }
  },
}

/**
 * `GET /admin/v1/reports/{kpi|norms|quiz|outreach|satisfaction|month}?month=YYYY-MM`: the figures with their formulas, for `norms` a line for every norm,
 * for `quiz` one for every installer and every norm asked about, for `outreach` one for each kind, or with `customer` the five
 * boxes of one, for `satisfaction` one for every item and group (only of one grouping with `by`), for `month` all of these with the twelve months before; without `month` the one that is running.
 */
export function mountReports(server: HttpServer, needs: ReportNeeds): void {
  const { clock, zone, apiToken } = needs
  server.get<{ report: string }>('/admin/v1/reports/:report', async (request, response) => {
    requireBearer(request, apiToken)
    const name = request.params.report
    const report = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined
    if (!report)
      throw new HttpError(404, 'NotFound', `There is no such report. Reports: ${Object.keys(REPORTS).join(', ')}.`)
    const now = clock.now()
    const query = queryOf(request.url)
    const month = query.get('month') ?? now.setZone(zone).toFormat('yyyy-MM')
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      throw new HttpError(400, 'BadArgument', 'month must be written as 2026-11.')
    response.send(200, { report: name, month, zone, ...(await report(needs, { month, zone, now }, query)) })
  })
}

/** A figure with what it is called, what it counts and where its target comes from. */
function figureResource({ kpi, ...figure }: MonthFigure, phrasebook: Phrasebook) {
  const { id, norm, name, source } = kpi
  return { id, norm, name, ...figure, source: source ?? null, formula: kpiFormula(kpi, phrasebook) }
}
