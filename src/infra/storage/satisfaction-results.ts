import { type Kysely, sql, type Transaction } from 'kysely'
import { COMMENT_TOPICS } from '#src/domain/satisfaction/comment-topics.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import type { ResultGroup, ResultsOf, SatisfactionResults } from '#src/domain/satisfaction/satisfaction-results.ts'
import type { Schema } from './schema.ts'

const COLUMNS: Readonly<Record<ResultGroup, string>> = {
  area: 's.area',
  installer: 's.installer_id',
  kind: 's.visit_kind',
  month: 's.month',
}

/** What monthly evaluations came to, in SQL; what nobody gave is no row. */
export function sqlSatisfactionResults(executor: Kysely<Schema> | Transaction<Schema>): SatisfactionResults {
  return {
    async listItems(by, of) {
      const { rows } = await sql<{ name: string; item: string; scale: number; counts: Record<number, number> }>`
        select name, item, scale, jsonb_object_agg(score, count) as counts from (
          select ${sql.ref(COLUMNS[by])} as name, p.item, s.scale, p.score, count(*)::integer as count
          from monthly_survey s join monthly_score p on p.customer_id = s.customer_id and p.month = s.month
          where ${counted(of)} and ${sql.ref(COLUMNS[by])} is not null
          group by 1, 2, 3, 4) given
        group by name, item, scale order by name, item, scale`.execute(executor)
      return rows.flatMap(({ name, item: of, scale, counts }) => {
        const item = SATISFACTION_ITEMS.find((one) => one === of)
        return item ? [{ group: name, item, scale, counts }] : []
      })
    },

    async listTopics(of) {
      const { rows } = await sql<{ topic: string; count: number }>`
        select topic, count(*)::integer as count from monthly_survey s cross join unnest(s.topics) as topic
        where ${counted(of)} group by topic order by count(*) desc, topic`.execute(executor)
      return rows.flatMap(({ topic: name, count }) => {
        const topic = COMMENT_TOPICS.find((one) => one === name)
        return topic ? [{ topic, count }] : []
      })
    },
  }
}

/** A refusal counts nowhere; a part that was answered does. */
const counted = ({ months, area, installerId, kind, before }: ResultsOf) => sql<boolean>`
  s.state <> 'declined' and s.month between ${months.from} and ${months.to}
  and (${area ?? null}::text is null or s.area = ${area ?? null})
  and (${installerId ?? null}::text is null or s.installer_id = ${installerId ?? null})
  and (${kind ?? null}::text is null or s.visit_kind = ${kind ?? null})
  and (${before ?? null}::timestamptz is null or s.updated_at < ${before ?? null})`
