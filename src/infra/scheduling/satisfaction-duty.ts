import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { OUTREACH_ANSWER_DAYS } from '#src/domain/norms/campaign-norms.ts'
import { SATISFACTION_REMINDER_HOURS } from '#src/domain/norms/survey-norms.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import { remindEvaluation } from '#src/domain/satisfaction/remind-evaluation.ts'
import { reminderAt } from '#src/domain/satisfaction/reminder-at.ts'
import type { Database } from '../storage/database.ts'
import { isPartial } from '../storage/month-occasions.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import { readCustomerFacts } from '../storage/writing-facts.ts'
import type { Duty } from './duties.ts'

const BATCH = 1_000

interface PartialAnswer {
  readonly customer_id: string
  readonly month: string
  readonly updated_at: DateTime
}

/** Whoever has answered a part of the month's evaluation is reminded of the rest, once, as whoever was silent is; never who was asked in another talk. */
export function satisfactionDuty(database: Pick<Database, 'transaction'>, companyZone: string): Duty {
  return {
    name: 'remind_of_satisfaction',
    async run(now) {
      await database.transaction(async (tx) => {
        for (const [month, partial] of Map.groupBy(await listPartial(tx, now), (one) => one.month))
          await sqlNoticeStore(tx).put(await noticesTo(tx, month, partial, { now, companyZone }), now)
      })
    },
  }
}

async function listPartial(tx: Transaction<Schema>, now: DateTime): Promise<readonly PartialAnswer[]> {
  const { rows } = await sql<PartialAnswer>`
    select s.customer_id, s.month, s.updated_at from monthly_survey s
    where s.updated_at <= ${now.minus({ hours: SATISFACTION_REMINDER_HOURS })}
      and s.updated_at > ${now.minus({ days: OUTREACH_ANSWER_DAYS })} and ${isPartial}
      and not exists (select from notice n where n.occasion = 'satisfaction-remind:' || s.customer_id || ':' || s.month)
    order by s.updated_at, s.customer_id limit ${BATCH}`.execute(tx)
  return rows
}

/** What only a day stands against is put off; what else does is looked at again while an answer is still taken. */
async function noticesTo(
  tx: Transaction<Schema>,
  month: string,
  partial: readonly PartialAnswer[],
  { now, companyZone }: { now: DateTime; companyZone: string },
): Promise<readonly Notice[]> {
  const since = new Map(partial.map((one) => [one.customer_id, one.updated_at]))
  const key = { kind: 'satisfaction', month } as const
  const known = await readCustomerFacts(tx, key, { customerIds: [...since.keys()], now, companyZone })
  return known.flatMap(({ customer: { id }, facts }) => {
    const decision = remindEvaluation({ ...facts, hasChannel: true, hasData: true }, since.get(id) ?? now, now)
    if (decision.kind === 'skip') return []
    return [noticeOf(id, month, reminderAt(decision.kind === 'later' ? decision.at : now, facts.zone))]
  })
}

const noticeOf = (customerId: string, month: string, dueAt: DateTime): Notice => ({
  ...{ occasion: `satisfaction-remind:${customerId}:${month}`, recipient: `customer:${customerId}` },
  ...{ dialog: 'satisfaction-reminder', answers: { month, isPartial: true }, subject: customerId },
  ...{ class: 'survey', dueAt },
})
