import fc from 'fast-check'
import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { closeTime } from '#src/domain/visits/close-time.ts'
import { contradictMiss, decideMiss } from '#src/domain/visits/contradict-miss.ts'
import { giveUpVisit } from '#src/domain/visits/give-up-visit.ts'
import { arrive } from '#src/domain/visits/on-the-way.ts'
import { recordMiss } from '#src/domain/visits/record-miss.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import type { Schema } from '#src/infra/storage/schema.ts'
import { isConflict } from '#src/infra/storage/sql-state.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { fillDistrict, NOW, ZONE } from './small-district.ts'

const CUSTOMERS = 3

/** One thing that somebody does; the numbers choose whom, what and when. */
interface Step {
  readonly what:
    | 'book'
    | 'hold'
    | 'move'
    | 'move_by_us'
    | 'move_decided'
    | 'cancel'
    | 'cancel_by_us'
    | 'give_up'
    | 'delay'
    | 'miss'
    | 'miss_otherwise'
    | 'contradict'
    | 'decide_ours'
    | 'decide_stays'
    | 'move_by_staff'
    | 'cancel_by_staff'
    | 'arrive'
    | 'end_order'
    | 'close_area'
  readonly customer: number
  readonly pick: number
  readonly halfHour: number
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    'book',
    'book',
    'book',
    'hold',
    'move',
    'move_by_us',
    'move_decided',
    'cancel',
    'cancel_by_us',
    'give_up',
    'delay',
    'miss',
    'miss',
    'miss_otherwise',
    'miss_otherwise',
    'contradict',
    'contradict',
    'decide_ours',
    'decide_ours',
    'decide_stays',
    'move_by_staff',
    'cancel_by_staff',
    'arrive',
    'end_order',
    'close_area',
  ),
  customer: fc.integer({ min: 1, max: CUSTOMERS }),
  pick: fc.nat({ max: 5 }),
  halfHour: fc.nat({ max: 40 }),
})

/** Steps of one list are done at the same moment, by different people. */
const day = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14 })

describe('whatever people do, at once or one after the other,', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }], CUSTOMERS)
    const staff = { role: 'dispatcher', phone: '19900020001', areas: ['驿城东'], updated_at: NOW }
    await database.kysely
      .insertInto('staff')
      .values({ id: 'stf_1', name: '马班长', ...staff })
      .execute()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('the promises of I1, I2, I5, I9, AP-4 and AP-5 hold after every step', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (batches) => {
        await clear(database)
        let now = NOW
        for (const batch of batches) {
          await Promise.all(batch.map((one) => act(database, one, now)))
          expect(await broken(database)).toEqual([])
          now = now.plus({ hours: 3 })
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

async function clear({ kysely }: TestDatabase): Promise<void> {
  await sql`truncate waiting, visit, miss, visit_hold, notice, ticket, leave, closure, event, appointment, work_order cascade`.execute(
    kysely,
  )
}

/** Does one step in a transaction of its own; begun again when another was faster, as every caller does. */
async function act(database: TestDatabase, one: Step, now: typeof NOW): Promise<unknown> {
  for (let tries = 0; tries < 5; tries++) {
    try {
      return await database.transaction((tx) => actOnce(tx, one, now))
    } catch (error) {
      if (!isConflict(error)) throw error
    }
  }
  return undefined
}

async function actOnce(
  tx: Transaction<Schema>,
  { what, customer: number, pick, halfHour }: Step,
  now: typeof NOW,
): Promise<unknown> {
  const needs = {
    ...{ appointments: sqlAppointmentStore(tx), visits: sqlVisitStore(tx), tickets: sqlTicketStore(tx) },
    ...{ orders: sqlOrderStore(tx), notices: sqlNoticeStore(tx), closedTimes: sqlClosedTimeStore(tx) },
    ...{ clock: { now: () => now }, companyZone: ZONE },
  }
  const customer = { id: `cus_${number}`, area: '驿城东', timeZone: undefined }
  const actor: Actor = `customer:${customer.id}`
  const opensAt = now.startOf('hour').plus({ hours: 2, minutes: 30 * halfHour })
  const window = { opensAt, closesAt: opensAt.plus({ minutes: 60 }) }
  const [order] = await needs.orders.listOpen(customer.id)
  const confirmed = await needs.appointments.list({ customerId: customer.id, statuses: ['confirmed'] })
  const appointment = confirmed[pick % Math.max(confirmed.length, 1)]
  if (what === 'book')
    return await bookVisit(
      {
        customer,
        kind: 'repair',
        window,
        order: pick > 1 ? order : undefined,
        description: '',
        words: undefined,
        actor,
      },
      needs,
    )
  if (what === 'hold') return await holdTime({ customer, kind: 'repair', window }, needs)
  if (what === 'end_order' && order)
    return await closeOrder({ order, fate: 'cancelled', reason: undefined, actor: 'back_office' }, needs)
  if (what === 'close_area' && pick === 0)
    return await closeTime(
      {
        id: `c_${Math.random()}`,
        subject: { area: '驿城东' },
        fromAt: opensAt,
        toAt: opensAt.plus({ hours: 4 }),
        reason: '台风',
      },
      needs,
    )
  if (what === 'contradict') return await contradictMiss(customer.id, '我一直在家', actor, needs)
  if (what === 'decide_ours' || what === 'decide_stays') {
    const [miss] = await needs.visits.listMisses(customer.id, now.minus({ days: 20 }))
    const missed = miss && (await needs.visits.find(miss.appointmentId))
    return (
      missed && (await decideMiss(missed, what === 'decide_ours' ? 'company' : undefined, `staff:stf_${pick}`, needs))
    )
  }
  return appointment && (await actOnVisit(what, appointment, { window, actor, customer }, needs))
}

async function actOnVisit(
  what: Step['what'],
  appointment: Appointment,
  {
    window,
    actor,
    customer,
  }: { window: Appointment['window']; actor: Actor; customer: { id: string; area: string; timeZone: undefined } },
  needs: Parameters<typeof recordMiss>[1],
): Promise<unknown> {
  const visit = await needs.visits.find(appointment.id)
  const installer: Actor = `installer:${appointment.installerId ?? ''}`
  if (!visit) return undefined
  const move = { appointment, customer, window, words: undefined }
  if (what === 'move') return await moveVisit({ ...move, actor }, needs)
  if (what === 'move_by_us') return await moveVisit({ ...move, actor: 'back_office' }, needs)
  if (what === 'move_decided')
    return await moveVisit({ ...move, actor: 'back_office', decidedBy: 'staff:stf_1' }, needs)
  if (what === 'cancel') return await cancelVisit({ appointment, order: 'keep', reason: undefined, actor }, needs)
  if (what === 'cancel_by_us')
    return await cancelVisit({ appointment, order: 'keep', reason: undefined, actor: 'back_office' }, needs)
  if (what === 'give_up') return await giveUpVisit({ visit, hindrance: 'vehicle', actor: installer }, needs)
  if (what === 'delay') return await tellDelay({ visit, minutes: 30, hindrance: 'traffic', actor: installer }, needs)
  if (what === 'arrive') return await arrive(visit, installer, needs)
  if (what === 'move_by_staff') return await moveVisit({ ...move, actor: 'staff:stf_1' }, needs)
  if (what === 'cancel_by_staff')
    return await cancelVisit({ appointment, order: 'cancel', reason: undefined, actor: 'staff:stf_1' }, needs)
  const cause = what === 'miss_otherwise' ? 'force_majeure' : 'company'
  return await recordMiss({ visit, cause, actor: 'system', note: undefined }, needs)
}

/** What does not hold in the database, as sentences; empty when all is well. */
async function broken({ kysely }: TestDatabase): Promise<string[]> {
  const { rows } = await sql<{ problem: string }>`
    select 'I1: ' || a.id || ' and ' || b.id || ' overlap' as problem from appointment a join appointment b
      on a.installer_id = b.installer_id and a.id < b.id and a.blocked && b.blocked
      where a.status = 'confirmed' and b.status = 'confirmed'
    union all
    select 'I2: two promises for ' || work_order_id from appointment where status = 'confirmed' group by work_order_id having count(*) > 1
    union all
    select 'I2: the history of ' || a.id || ' has a gap' from appointment a
      where a.revision <> (select count(distinct e.revision) from event e where e.subject = a.id)
    union all
    select 'I2: ' || a.id || ' stands for an order that is closed' from appointment a join work_order o on o.id = a.work_order_id
      where a.status = 'confirmed' and o.status <> 'open'
    union all
    select 'I5: ' || occasion || ' twice' from notice group by occasion having count(*) > 1
    union all
    select 'I9: ' || e.subject || ' was ' || e.type || ' by ' || e.actor || ' though protected' from event e
      join appointment a on a.id = e.subject join work_order o on o.id = a.work_order_id
      where e.type in ('appointment.moved', 'appointment.cancelled') and e.actor not like 'customer:%'
        and o.protected_at < e.at and o.status = 'open' and coalesce(e.body ->> 'note', '') not like '%decided by%'
    union all
    select 'AP-5: ' || m.appointment_id || ' was missed by us and its order is open and not protected' from miss m
      join work_order o on o.id = m.work_order_id where m.cause = 'company' and o.protected_at is null
    union all
    select 'AP-5: ' || m.appointment_id || ' was missed by us and has ' || count(t.id) || ' compensations' from miss m
      left join ticket t on t.appointment_id = m.appointment_id and t.kind = 'compensation'
      group by m.appointment_id, m.cause having count(t.id) <> (case when m.cause = 'company' then 1 else 0 end)
    union all
    select 'AP-4: ' || e.subject || ' was cancelled by staff after it began' from event e join appointment a on a.id = e.subject
      where e.type = 'appointment.cancelled' and e.actor like 'staff:%' and a.opens_at <= e.at
    union all
    select 'AP-4: ' || e.subject || ' was moved by staff after it began' from event e
      where e.type = 'appointment.moved' and e.actor like 'staff:%' and (e.body -> 'from' ->> 'opensAt')::timestamptz <= e.at
    union all
    select 'holds: ' || customer_id || ' has ' || count(*) from visit_hold group by customer_id having count(*) > 2`.execute(
    kysely,
  )
  return rows.map(({ problem }) => problem)
}
