import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import { type CountedScores, type ScoreGroup, scoreGroups } from '#src/domain/kpi/score-groups.ts'
import { SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import type { Schema } from '../schema.ts'

/** What customers said after their visits in a month that goes from `from` to `to`, by area, installer and kind of work. */
export async function readScores(
  kysely: Kysely<Schema>,
  { from, to }: { from: DateTime; to: DateTime },
): Promise<readonly ScoreGroup[]> {
  return await groupsOf(
    kysely,
    sql`
    select (s.score - 1) * 25.0 as points, c.area, a.kind, a.installer_id
    from survey s join appointment a on a.id = s.appointment_id join customer c on c.id = a.customer_id
    where s.state = 'answered' and s.score is not null and s.opened_at >= ${from.toUTC()} and s.opened_at < ${to.toUTC()}`,
  )
}

async function groupsOf(kysely: Kysely<Schema>, scored: RawBuilder<unknown>): Promise<readonly ScoreGroup[]> {
  const { rows } = await sql<CountedScores>`
    select grouped.by, grouped.name, count(*)::float8 as count, avg(points)::float8 as mean, stddev_samp(points)::float8 as deviation
    from (${scored}) scored left join installer i on i.id = scored.installer_id
    cross join lateral (values ('area', scored.area), ('installer', i.name || ' ' || i.id), ('kind', scored.kind)) grouped (by, name)
    where grouped.name is not null and points is not null group by 1, 2 order by 1, 2`.execute(kysely)
  return scoreGroups(rows, SURVEY_LEAST_VISITS)
}
