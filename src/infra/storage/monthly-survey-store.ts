import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { COMMENT_TOPICS } from '#src/domain/satisfaction/comment-topics.ts'
import type { MonthlySurvey, MonthlySurveyStore, Scores } from '#src/domain/satisfaction/satisfaction.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

interface Row {
  readonly scale: number
  readonly state: MonthlySurvey['state']
  readonly area: string
  readonly installer_id: string | null
  readonly visit_kind: string | null
  readonly is_low: boolean
  readonly comment: string | null
  readonly topics: readonly string[]
  readonly ticket_id: string | null
  readonly scores: Scores | null
}

/** Those of the customers who had a visit that ended since `from`. */
export async function customersVisited(
  executor: Kysely<Schema>,
  customerIds: readonly string[],
  from: DateTime,
  now: DateTime,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.customer_id as id from appointment a
      left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
    where a.customer_id = any(${[...customerIds]}::text[]) and ${tookPlace(from, now)}`.execute(executor)
  return new Set(rows.map(({ id }) => id))
}

const tookPlace = (from: DateTime, now: DateTime) =>
  sql`a.deleted_at is null and (a.status = 'completed' or v.arrived_at is not null) and a.closes_at >= ${from} and a.opens_at <= ${now}`

/** Monthly evaluations in SQL. */
export function sqlMonthlySurveyStore(executor: Kysely<Schema> | Transaction<Schema>): MonthlySurveyStore {
  return {
    async find(customerId, month) {
      const { rows } = await sql<Row>`
        select s.*, (select jsonb_object_agg(item, score) from monthly_score p
          where p.customer_id = s.customer_id and p.month = s.month) as scores
        from monthly_survey s where customer_id = ${customerId} and month = ${month}`.execute(executor)
      const [row] = rows
      return row && { customerId, month, ...surveyOf(row) }
    },

    async lastVisit(customerId, from, now) {
      const { rows } = await sql<{ installer_id: string | null; kind: string | null }>`
        select a.installer_id, a.kind from appointment a
          left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
        where a.customer_id = ${customerId} and ${tookPlace(from, now)}
        order by a.opens_at desc limit 1`.execute(executor)
      const [row] = rows
      return row && { installerId: row.installer_id ?? undefined, kind: kindOf(row.kind) }
    },

    async save({ customerId, month, scores, ...survey }, formVersion, at) {
      const { scale, state, area, installerId, visitKind, isLow, comment, topics, ticketId } = survey
      await sql`
        insert into monthly_survey (customer_id, month, form_version, scale, state, area, installer_id, visit_kind,
          is_low, comment, topics, ticket_id, opened_at, updated_at)
        values (${customerId}, ${month}, ${formVersion}, ${scale}, ${state}, ${area}, ${installerId ?? null},
          ${visitKind ?? null}, ${isLow}, ${comment ?? null}, ${[...topics]}::text[], ${ticketId ?? null}, ${at}, ${at})
        on conflict (customer_id, month) do update set state = excluded.state, is_low = excluded.is_low,
          comment = excluded.comment, topics = excluded.topics, ticket_id = excluded.ticket_id,
          updated_at = excluded.updated_at`.execute(executor)
      await sql`
        insert into monthly_score (customer_id, month, item, score)
        select ${customerId}, ${month}, key, value::integer from jsonb_each_text(${json(scores)}::jsonb)
        on conflict (customer_id, month, item) do update set score = excluded.score`.execute(executor)
    },
  }
}

const kindOf = (kind: string | null) => VISIT_KINDS.find((one) => one === kind)

const surveyOf = (row: Row): Omit<MonthlySurvey, 'customerId' | 'month'> => ({
  ...{ scale: row.scale, state: row.state, area: row.area, isLow: row.is_low, scores: row.scores ?? {} },
  installerId: row.installer_id ?? undefined,
  visitKind: kindOf(row.visit_kind),
  comment: row.comment ?? undefined,
  topics: COMMENT_TOPICS.filter((one) => row.topics.includes(one)),
  ticketId: row.ticket_id ?? undefined,
})
