import type { BoxesReached, Coverage, MonthBox } from '#src/domain/outreach/coverage.ts'
import type { NormAnswers, QuizResult } from '#src/domain/quiz/quiz.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { ATTESTED_BY, type NormTally } from '#src/domain/visits/norm-tally.ts'
import { readCliSettings } from './cli-settings.ts'
import type { MonthReport } from './month-report/report-data.ts'
import { languageOfPage, type MonthPageOptions, writeMonthPage } from './month-report-command.ts'
import { printBoxes, printCoverage } from './print-coverage.ts'
import { printFigures, type ShownFigure } from './print-figures.ts'
import { printSatisfaction, type ShownSatisfaction } from './print-satisfaction.ts'
import { needSecret, readJson, serviceAt } from './service.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

export interface ReportOptions extends MonthPageOptions {
  /** `YYYY-MM`; left out, the month that is running. */
  readonly month?: string
  /** The five boxes of this customer, of `outreach`. */
  readonly customer?: string
  /** One grouping alone, of `satisfaction`. */
  readonly by?: string
  readonly json?: boolean
  readonly url?: string
}

/** What the service gives for a report. */
interface ReportReply {
  readonly month: string
  readonly zone: string
  readonly figures?: readonly ShownFigure[]
  readonly coverage?: readonly Coverage[]
  readonly reached?: readonly BoxesReached[]
  readonly scores?: MonthReport['scores']
  readonly satisfaction?: ShownSatisfaction
  readonly leastScores?: number
  readonly boxes?: readonly MonthBox[]
  readonly norms?: readonly NormTally[]
  readonly quiz?: { readonly installers: readonly QuizResult[]; readonly norms: readonly NormAnswers[] }
}

/** `doorstep report`: what was promised and what was kept in a month, each figure with its formula. */
export async function reportCommand(report: string, options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  languageOfPage(options.language, terminal)
  const reply = await askFor(report, options, terminal)
  if (options.json) printLines(reply, terminal)
  else if (report === 'month') return await writeMonthPage(reply as MonthReport, options, terminal)
  else printTables(reply, terminal)
  return EXIT.done
}

/** @throws Stop (wrong usage) for a report, a month or a customer that there isn't */
async function askFor(report: string, options: ReportOptions, { env }: Terminal): Promise<ReportReply> {
  const { month, customer, by } = options
  const unknown =
    customer !== undefined
      ? 'cli-report-no-customer'
      : by !== undefined
        ? 'cli-report-no-grouping'
        : 'cli-report-unknown'
  if (by !== undefined && report !== 'satisfaction') throw new Stop(EXIT.wrongUsage, { id: 'cli-report-no-grouping' })
  if (customer !== undefined && report !== 'outreach') throw new Stop(EXIT.wrongUsage, { id: unknown })
  const { url, secrets } = readCliSettings(env, options.url)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const query = new URLSearchParams({
    ...(month !== undefined && { month }),
    ...(customer !== undefined && { customer }),
    ...(by !== undefined && { by }),
  })
  const response = await service.call(`/admin/v1/reports/${encodeURIComponent(report)}?${query}`, { bearer })
  const reply = await readJson<ReportReply>(response)
  if (response.status === 404 || response.status === 400) throw new Stop(EXIT.wrongUsage, { id: unknown })
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
  return reply
}

/** For programs: a line of JSON for everything that has a row. */
function printLines(reply: ReportReply, { print, language = 'zh-CN' }: Terminal): void {
  for (const { name, formula, source, ...figure } of reply.figures ?? [])
    print(JSON.stringify({ ...figure, ...inLanguage({ name, source, formula }, language) }))
  const { coverage = [], reached = [], boxes = [], norms = [], scores = [], satisfaction, quiz } = reply
  const rows = [
    ...coverage,
    ...reached,
    ...boxes,
    ...norms,
    ...scores,
    ...(satisfaction?.results ?? []),
    ...(satisfaction?.topics ?? []),
    ...(quiz?.installers ?? []),
    ...(quiz?.norms ?? []),
  ]
  for (const row of rows) print(JSON.stringify(row))
}

function printTables(reply: ReportReply, terminal: Terminal): void {
  const {
    month,
    zone,
    figures = [],
    norms = [],
    coverage,
    reached = [],
    boxes,
    quiz,
    satisfaction,
    leastScores: least = 0,
  } = reply
  if (coverage) printCoverage(month, { coverage, reached }, terminal)
  else if (boxes) printBoxes(boxes, zone, terminal)
  else if (satisfaction) printSatisfaction(month, { satisfaction, least }, terminal)
  else printFigures(month, figures, terminal)
  if (norms.length > 0) printNorms(norms, terminal)
  if (quiz) printQuiz(quiz, terminal)
}

/** The texts of a figure in one language; a figure without a name or a source has none. */
const inLanguage = (
  texts: Readonly<Record<string, Readonly<Record<Language, string>> | null | undefined>>,
  language: Language,
) => Object.fromEntries(Object.entries(texts).flatMap(([name, words]) => (words ? [[name, words[language]]] : [])))

/** Beside the figures a line for every norm: what nobody attests is not known, never kept. */
function printNorms(norms: readonly NormTally[], { say, print }: Terminal): void {
  const counts = ['due', 'kept', 'broken', 'unsure', ...ATTESTED_BY, 'compared', 'differing']
  const heads = ['norm', ...counts].map((name) => say(`cli-report-${name}`))
  const rows = norms.map(({ norm, due, kept, broken, unknown, by, compared, differing }) => [
    norm,
    ...[due, kept, broken, unknown, ...ATTESTED_BY.map((name) => by[name]), compared, differing ?? '–'].map(String),
  ])
  print(`\n${table([heads, ...rows])}\n\n${say('cli-report-norms-formula')}`)
}

/** Beside the figures of the quiz a line for every installer, and for every norm that was asked about, most often wrong first. */
function printQuiz({ installers, norms }: NonNullable<ReportReply['quiz']>, { say, print }: Terminal): void {
  const heads = (names: readonly string[]) => names.map((name) => say(`cli-report-${name}`))
  const byInstaller = installers.map(({ name, right, answered, questions }) => [
    name,
    ...[right, answered, questions].map(String),
  ])
  const byNorm = norms.map(({ norm, wrong, answered }) => [norm, String(wrong), String(answered)])
  if (byInstaller.length > 0)
    print(`\n${table([heads(['installer', 'right', 'answered', 'questions']), ...byInstaller])}`)
  if (byNorm.length > 0) print(`\n${table([heads(['norm', 'wrong', 'answered']), ...byNorm])}`)
}
