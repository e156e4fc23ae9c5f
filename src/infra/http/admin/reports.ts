import type { Clock } from '#src/domain/shared/clock.ts'
import type { Database } from '../../storage/database.ts'
import { readQuizResults } from '../../storage/quiz-store.ts'
import { REPORTS, readNormTallies, readReport } from '../../storage/read-report.ts'
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
}

/** `GET /admin/v1/reports/{kpi|norms|quiz}?month=YYYY-MM`: the figures with their formulas, for `norms` a line for every norm, for `quiz` one for every installer and every norm asked about; without `month` the one that is running. */
export function mountReports(server: HttpServer, { database, clock, zone, apiToken }: ReportNeeds): void {
  server.get<{ report: string }>('/admin/v1/reports/:report', async (request, response) => {
    requireBearer(request, apiToken)
    const report = (Object.keys(REPORTS) as (keyof typeof REPORTS)[]).find((name) => name === request.params.report)
    if (!report)
      throw new HttpError(404, 'NotFound', `There is no such report. Reports: ${Object.keys(REPORTS).join(', ')}.`)
    const now = clock.now()
    const month = queryOf(request.url).get('month') ?? now.setZone(zone).toFormat('yyyy-MM')
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      throw new HttpError(400, 'BadArgument', 'month must be written as 2026-11.')
    const figures = await readReport(database.kysely, report, { month, zone, now })
    const norms = report === 'norms' ? await readNormTallies(database.kysely, { month, zone, now }) : undefined
    const quiz = report === 'quiz' ? await readQuizResults(database.kysely, month) : undefined
    response.send(200, { report, month, zone, figures, ...(norms && { norms }), ...(quiz && { quiz }) })
  })
}
