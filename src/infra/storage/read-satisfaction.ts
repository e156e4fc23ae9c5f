import { type Kysely, sql } from 'kysely'
import { DateTime } from 'luxon'
import { TREND_MONTHS } from '#src/domain/norms/kpi-norms.ts'
import { SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import {
  RESULT_GROUPS,
  type ResultGroup,
  type SatisfactionResults,
  type TopicCount,
} from '#src/domain/satisfaction/satisfaction-results.ts'
import { scoreStatistics } from '#src/domain/satisfaction/score-statistics.ts'
import { type ShownResult, shownResults } from '#src/domain/satisfaction/shown-results.ts'
import { sqlSatisfactionResults } from './satisfaction-results.ts'
import type { Schema } from './schema.ts'

/** What the monthly evaluation came to, as managers see it. */
interface SatisfactionOfMonth {
  readonly results: readonly ShownResult[]
  readonly topics: readonly TopicCount[]
}

/**
 * The results of a month (`YYYY-MM`) by area, installer and kind of work, and of the twelve months up to it; what comments of
 * the month were about, of the whole company.
 *
 * @param by one of the groupings; left out, all of them
 */
export async function readSatisfaction(
  kysely: Kysely<Schema>,
  month: string,
  by?: ResultGroup,
): Promise<SatisfactionOfMonth> {
  const satisfaction = sqlSatisfactionResults(kysely)
  const first = DateTime.fromISO(`${month}-01`, { zone: 'utc' }).minus({ months: TREND_MONTHS - 1 })
  const results: ShownResult[] = []
  for (const group of by ? [by] : RESULT_GROUPS) {
    const from = group === 'month' ? first.toFormat('yyyy-MM') : month
    const items = await satisfaction.listItems(group, { months: { from, to: month } })
    results.push(...shownResults(group, items, SURVEY_LEAST_VISITS))
  }
  const names = await namesOf(
    kysely,
    results.flatMap(({ by, name }) => (by === 'installer' ? [name] : [])),
  )
  return {
    results: results.map((one) => (one.by === 'installer' ? { ...one, name: names.get(one.name) ?? one.name } : one)),
    topics: await topicsOf(satisfaction, month),
  }
}

/** Nothing of a month that fewer customers answered than hide each of them. */
async function topicsOf(satisfaction: SatisfactionResults, month: string): Promise<readonly TopicCount[]> {
  const of = { months: { from: month, to: month } }
  const answers = (await satisfaction.listItems('month', of)).map(({ counts, scale }) => scoreStatistics(counts, scale))
  return answers.some(({ count }) => count >= SURVEY_LEAST_VISITS) ? await satisfaction.listTopics(of) : []
}

/** Installers by name and number, for two may have one name. */
async function namesOf(kysely: Kysely<Schema>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name || ' ' || id as name from installer where id = any(${[...ids]}::text[])`.execute(kysely)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
