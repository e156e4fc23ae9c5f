import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Database } from '#src/infra/storage/database.ts'
import { at, fillDistrict, ZONE } from '../small-district.ts'

/** 10:00 to 12:00 on the third, where nothing else is said. */
export const OPENS = at('2026-12-03T10:00')

interface Row {
  readonly id: string
  readonly customer?: string
  readonly order?: string
  readonly status?: string
  readonly opensAt?: DateTime
  readonly createdAt?: DateTime
}

export interface OrderRow {
  readonly id: string
  readonly contactDueAt?: DateTime
  readonly closedAt?: DateTime
  readonly dueAt?: DateTime
  readonly receivedAt?: DateTime
  readonly kind?: string
  readonly status?: string
}

interface OccasionRow {
  readonly customer: string
  readonly state: string
  readonly kind?: string
  readonly month?: string
  readonly reason?: string | null
  readonly answeredAt?: DateTime | null
}

interface MatterRow {
  readonly id: string
  readonly kind: string
  readonly dueAt?: DateTime
  readonly updatedAt?: DateTime
  readonly status?: string
  readonly outcome?: string
}

interface MissRow {
  readonly id: string
  readonly cause: string
  readonly missedAt?: DateTime
  readonly order?: string
  readonly customer?: string
}

/** See `openMonth`. */
export type Month = ReturnType<typeof openMonth>

/** A month of the small district, with one installer and some customers. */
export async function openMonthOfDistrict(database: Database): Promise<Month> {
  await sql`select ensure_month_partitions(${OPENS}, 2)`.execute(database.kysely)
  await fillDistrict(database, [{ id: 'ins_1' }], 5)
  return openMonth(database)
}

/** Takes away all that was written into a month. */
export async function clearMonth({ kysely }: Database): Promise<void> {
  await sql`truncate monthly_score, monthly_survey, occasion, campaign_tally, campaign, survey, ticket, notice, outbox, miss, visit, event, appointment, work_order cascade`.execute(
    kysely,
  )
}

/** Writes rows as the service leaves them, with the fields that a figure looks at. */
export function openMonth({ kysely }: Database) {
  const RECEIVED = at('2026-12-01T08:00')
  const nameCustomer = (id: string) =>
    sql`
    insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
    values (${id}, '客户', '19900000001', ${id}, '文明路', '驿城东', 'zh-CN', ${RECEIVED}, ${RECEIVED})
    on conflict do nothing`.execute(kysely)
  return {
    /** A customer of the same name. */
    async order({ id, contactDueAt, closedAt, dueAt, kind = 'repair', receivedAt = RECEIVED, ...more }: OrderRow) {
      await nameCustomer(id)
      const status = more.status ?? (closedAt ? 'done' : 'open')
      await sql`
        insert into work_order (id, customer_id, kind, status, priority, description, received_at, due_at, contact_due_at, closed_at, created_at, updated_at)
        values (${id}, ${id}, ${kind}, ${status}, 'normal', '', ${receivedAt}, ${dueAt ?? null}, ${contactDueAt ?? null}, ${closedAt ?? null},
          ${receivedAt}, ${receivedAt})`.execute(kysely)
    },
    /** Another fault of the customer of an order. */
    async fault(customer: string, receivedAt: DateTime) {
      await sql`
        insert into work_order (id, customer_id, kind, status, priority, description, received_at, created_at, updated_at)
        values (${`${customer}_fault`}, ${customer}, 'repair', 'open', 'normal', '', ${receivedAt}, ${receivedAt}, ${receivedAt})`.execute(
        kysely,
      )
    },
    async protect(id: string, protectedAt: DateTime) {
      await sql`update work_order set protected_at = ${protectedAt} where id = ${id}`.execute(kysely)
    },
    async evaluation({ id, score, openedAt = OPENS }: { id: string; score: number | null; openedAt?: DateTime }) {
      await sql`insert into survey (appointment_id, form_version, opened_at, state, score, updated_at)
        values (${id}, 1, ${openedAt}, ${score === null ? 'open' : 'answered'}, ${score}, ${openedAt})`.execute(kysely)
    },
    async occasion({
      customer,
      state,
      kind = 'satisfaction',
      answeredAt = null,
      reason = null,
      month = '2026-12',
    }: OccasionRow) {
      const sentAt = ['sent', 'delivered', 'unknown'].includes(state) ? OPENS : null
      await sql`insert into campaign (kind, month, state, created_at)
        values (${kind}, ${month}, 'running', ${OPENS}) on conflict do nothing`.execute(kysely)
      await sql`insert into occasion (kind, month, customer_id, state, reason, due_at, sent_at)
        values (${kind}, ${month}, ${customer}, ${state}, ${reason}, ${OPENS}, ${sentAt})`.execute(kysely)
      await sql`update occasion set answered_at = ${answeredAt}
        where kind = ${kind} and month = ${month} and customer_id = ${customer}`.execute(kysely)
    },
    async monthlySurvey(given: { customer: string; scale: number; scores: readonly number[]; state: string }) {
      const { customer, scale, scores, state } = given
      await sql`insert into monthly_survey (customer_id, month, form_version, scale, state, area, opened_at, updated_at)
        values (${customer}, '2026-12', 1, ${scale}, ${state}, '驿城东', ${OPENS}, ${OPENS})`.execute(kysely)
      for (const [place, score] of scores.entries())
        await sql`insert into monthly_score values (${customer}, '2026-12', ${`item_${place}`}, ${score})`.execute(
          kysely,
        )
    },
    async matter({ id, kind, dueAt, updatedAt = OPENS, status = 'resolved', outcome }: MatterRow) {
      await sql`insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, due_at, outcome)
        values (${id}, ${kind}, ${status}, 'major', '', '{}', ${OPENS}, ${updatedAt}, ${dueAt ?? null}, ${outcome ?? null})`.execute(
        kysely,
      )
    },
    async visit({
      id,
      order,
      status = 'confirmed',
      opensAt = OPENS,
      createdAt = RECEIVED,
      customer = order ?? 'cus_1',
    }: Row) {
      await sql`
        insert into appointment (id, work_order_id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, revision, external, created_at, updated_at)
        values (${id}, ${order ?? null}, ${customer}, ${status === 'confirmed' ? 'ins_1' : null}, 'repair', ${status}, ${opensAt}, ${opensAt.plus({ hours: 2 })}, tstzrange(${opensAt}, ${opensAt.plus({ hours: 2 })}), ${ZONE}, 1, '{}',
          ${createdAt}, ${createdAt})`.execute(kysely)
    },
    async onSite(arrival: { id: string; arrivedAt: DateTime; toldMinutes?: number; isRefused?: boolean }) {
      const { id, arrivedAt, toldMinutes: minutes, isRefused = false } = arrival
      const told = minutes === undefined ? null : JSON.stringify({ minutes, isRefused })
      await sql`
        insert into visit (appointment_id, opens_at, arrived_at, told_at, told)
        select id, opens_at, ${arrivedAt}, ${told && OPENS.minus({ hours: 1 })}::timestamptz, ${told}::jsonb from appointment where id = ${id}`.execute(
        kysely,
      )
    },
    async completedAt(id: string, doneAt: DateTime) {
      await sql`insert into event (at, subject, type, actor, body) values (${doneAt}, ${id}, 'appointment.completed', 'back_office', '{}')`.execute(
        kysely,
      )
    },
    async miss({
      id,
      cause,
      opensAt,
      missedAt = OPENS,
    }: {
      id: string
      cause: string
      opensAt?: DateTime
      missedAt?: DateTime
    }) {
      await sql`
        insert into miss (appointment_id, customer_id, cause, judged_by, judged_at, created_at, opens_at, closes_at)
        select id, customer_id, ${cause}, 'system', ${missedAt}, ${missedAt}, coalesce(${opensAt ?? null}::timestamptz, opens_at),
          coalesce(${opensAt?.plus({ hours: 2 }) ?? null}::timestamptz, closes_at) from appointment where id = ${id}`.execute(
        kysely,
      )
    },
    /** A visit that failed, and its miss. */
    async missed({ id, cause, missedAt = OPENS, order, customer = order ?? 'cus_1' }: MissRow) {
      const isNew =
        order !== undefined && !(await sql`select from work_order where id = ${order}`.execute(kysely)).rows.length
      if (isNew) await this.order({ id: order })
      await this.visit({ id, status: 'failed', opensAt: missedAt, customer, ...(order && { order }) })
      await this.miss({ id, cause, missedAt })
    },
    async notice(told: {
      occasion: string
      dialog: string
      customer: string
      settledAt: DateTime
      state?: string
      more?: Readonly<Record<string, string>>
    }) {
      const { occasion, dialog, customer, settledAt, state = 'told', more } = told
      const answers = JSON.stringify({ opens: OPENS.toISO(), ...more })
      await sql`
        insert into notice (occasion, recipient, dialog, answers, subject, class, state, due_at, created_at, settled_at, channel)
        values (${occasion}, ${`customer:${customer}`}, ${dialog}, ${answers}, ${customer}, 'urgent', ${state}, ${RECEIVED}, ${RECEIVED}, ${settledAt},
          ${state === 'told' ? 'sms' : null})`.execute(kysely)
    },
    async message(occasion: string, queuedAt: DateTime, sentAt: DateTime | null) {
      await sql`
        insert into outbox (at, id, channel, recipient, class, occasion, state, due_at, text, body, sent_at)
        values (${queuedAt}, ${occasion}, 'sms', '19900000001', 'urgent', ${occasion}, ${sentAt ? 'sent' : 'failed'}, ${queuedAt}, '', '{}', ${sentAt})`.execute(
        kysely,
      )
    },
    async call(made: {
      order?: string
      notice?: string
      outcome?: string | null
      createdAt?: DateTime
      updatedAt: DateTime
    }) {
      const { order, notice, outcome = null, createdAt = RECEIVED, updatedAt } = made
      await sql`
        insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, work_order_id, outcome)
        values (${`tkt_${order ?? notice ?? 'call'}`}, 'call_task', 'resolved', 'major', '', ${JSON.stringify({ notice })}, ${createdAt}, ${updatedAt},
          ${order ?? null}, ${outcome})`.execute(kysely)
    },
    async request(made: { id: string; status: string; updatedAt: DateTime; dueAt: DateTime; outcome?: string }) {
      await sql`
        insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, due_at, outcome)
        values (${made.id}, 'time_request', ${made.status}, 'major', '', '{}', ${RECEIVED}, ${made.updatedAt}, ${made.dueAt}, ${made.outcome ?? null})`.execute(
        kysely,
      )
    },
  }
}
