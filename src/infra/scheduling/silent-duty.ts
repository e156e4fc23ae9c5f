import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { OUTREACH_ANSWER_DAYS } from '#src/domain/norms/campaign-norms.ts'
import { SATISFACTION_REMINDER_HOURS } from '#src/domain/norms/survey-norms.ts'
import type { WritingDecision } from '#src/domain/outreach/monthly.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import { remindEvaluation } from '#src/domain/satisfaction/remind-evaluation.ts'
import type { Database } from '../storage/database.ts'
import { json } from '../storage/driver-values.ts'
import { isSilent } from '../storage/month-occasions.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import { readCustomerFacts } from '../storage/writing-facts.ts'
import type { Duty } from './duties.ts'

/** So many a tick, so that no other news waits long behind them. */
const BATCH = 1_000

interface Silent {
  readonly customer_id: string
  readonly month: string
  readonly sent_at: DateTime
}

/** Who was sent the month's evaluation and has said nothing is reminded once; decided here, and once more when it is told. */
export function silentDuty(database: Pick<Database, 'transaction'>, companyZone: string): Duty {
  return {
    name: 'remind_who_was_silent',
    async run(now) {
      await database.transaction(async (tx) => {
        for (const [month, silent] of Map.groupBy(await listSilent(tx, now), (one) => one.month))
          await remindSome(tx, month, silent, { now, companyZone })
      })
    },
  }
}

async function listSilent(tx: Transaction<Schema>, now: DateTime): Promise<readonly Silent[]> {
  const { rows } = await sql<Silent>`
    select o.customer_id, o.month, o.sent_at from occasion o
    where ${isSilent} and o.sent_at <= ${now.minus({ hours: SATISFACTION_REMINDER_HOURS })}
      and o.sent_at > ${now.minus({ days: OUTREACH_ANSWER_DAYS })}
      and (o.reminder_due_at is null or o.reminder_due_at <= ${now})
      and not exists (select from notice n where n.occasion = 'satisfaction-remind:' || o.customer_id || ':' || o.month)
    order by o.sent_at limit ${BATCH} for update of o skip locked`.execute(tx)
  return rows
}

async function remindSome(
  tx: Transaction<Schema>,
  month: string,
  silent: readonly Silent[],
  { now, companyZone }: { now: DateTime; companyZone: string },
): Promise<void> {
  const customerIds = silent.map((one) => one.customer_id)
  const key = { kind: 'satisfaction', month } as const
  const known = await readCustomerFacts(tx, key, { customerIds, now, companyZone })
  const sentAt = new Map(silent.map((one) => [one.customer_id, one.sent_at]))
  const decided = known.map(({ customer: { id }, facts }) => ({
    id,
    // Whether they can be reached is found when it is told.
    decision: remindEvaluation({ ...facts, hasChannel: true, hasData: true }, sentAt.get(id) ?? now, now),
  }))
  const reminded = decided.filter(({ decision }) => decision.kind === 'write')
  await sqlNoticeStore(tx).put(
    reminded.map(({ id }) => noticeOf(id, month, now)),
    now,
  )
  await layAside(
    tx,
    month,
    decided.filter(({ decision }) => decision.kind !== 'write'),
  )
}

const noticeOf = (customerId: string, month: string, dueAt: DateTime): Notice => ({
  ...{ occasion: `satisfaction-remind:${customerId}:${month}`, recipient: `customer:${customerId}` },
  ...{ dialog: 'satisfaction-reminder', answers: { month }, subject: customerId, class: 'survey', dueAt },
})

/** Keeps why somebody is not reminded, or until when not. */
async function layAside(
  tx: Transaction<Schema>,
  month: string,
  decided: readonly { readonly id: string; readonly decision: WritingDecision }[],
): Promise<void> {
  if (decided.length === 0) return
  const rows = decided.map(({ id, decision }) => ({
    id,
    reason: decision.kind === 'skip' ? decision.reason : null,
    dueAt: decision.kind === 'later' ? decision.at.toUTC().toISO() : null,
  }))
  await sql`
    update occasion o set reminder_reason = what.reason, reminder_due_at = what."dueAt"
    from jsonb_to_recordset(${json(rows)}) as what (id text, reason text, "dueAt" timestamptz)
    where o.kind = 'satisfaction' and o.month = ${month} and o.customer_id = what.id`.execute(tx)
}
