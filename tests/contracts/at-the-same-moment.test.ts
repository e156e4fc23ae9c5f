import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { closeVisit } from '#src/domain/appointments/close-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { requestTime } from '#src/domain/appointments/request-time.ts'
import { wishFor } from '#src/domain/appointments/visit-wish.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { closeTime } from '#src/domain/visits/close-time.ts'
import { giveUpVisit, reassignVisit, takeOffVisit } from '#src/domain/visits/give-up-visit.ts'
import { arrive, setOut } from '#src/domain/visits/on-the-way.ts'
import { recordMiss } from '#src/domain/visits/record-miss.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import { contactDuty } from '#src/infra/scheduling/contact-duty.ts'
import { missDuty } from '#src/infra/scheduling/miss-duty.ts'
import { watchDuty } from '#src/infra/scheduling/watch-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { sqlCustomerStore } from '#src/infra/storage/customer-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import type { Schema } from '#src/infra/storage/schema.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { anOrder, at, clearBookings, fillDistrict, NOW, windowOn, ZONE } from './small-district.ts'

const CUSTOMER = { id: 'cus_1', area: '驿城东', timeZone: undefined }

/** What two do at the same moment, and what was true when somebody began and isn't any more. */
describe('a visit', () => {
  let database: TestDatabase
  let now = NOW
  const clock = { now: () => now }
  const needsOn = (executor: TestDatabase['kysely'] | Transaction<Schema>) => ({
    ...{ visits: sqlVisitStore(executor), appointments: sqlAppointmentStore(executor) },
    ...{ tickets: sqlTicketStore(executor), notices: sqlNoticeStore(executor), orders: sqlOrderStore(executor) },
    ...{ clock, companyZone: ZONE },
  })
  const needs = () => needsOn(database.kysely)

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }])
    const staff = { role: 'dispatcher', phone: '19900020001', areas: ['驿城东'], updated_at: NOW }
    await database.kysely
      .insertInto('staff')
      .values({ id: 'stf_1', name: '马班长', ...staff })
      .execute()
  })
  beforeEach(async () => {
    now = NOW
    await database.kysely.deleteFrom('notice').execute()
    await clearBookings(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function book(on = '2026-11-24', order?: WorkOrder, stores = needs()): Promise<Appointment> {
    const window = windowOn(on, '14:00', '16:00')
    const request = { customer: CUSTOMER, kind: 'repair' as const, window, order, description: '', words: undefined }
    const booked = await bookVisit({ ...request, actor: 'customer:cus_1' }, stores)
    return booked.kind === 'booked' ? booked.appointment : expect.fail(booked.kind)
  }
  const visitOf = async ({ id }: Pick<Appointment, 'id'>) => (await needs().visits.find(id)) ?? expect.fail('no visit')
  const dialogs = async () =>
    (await database.kysely.selectFrom('notice').select(['dialog', 'recipient']).orderBy('dialog').execute()).map(
      ({ dialog, recipient }) => `${dialog} ${recipient}`,
    )
  /** A visit of an order that we missed before. */
  async function protectedVisit() {
    const missed = await book('2026-11-23')
    const report = { visit: await visitOf(missed), cause: 'company', actor: 'system', note: undefined } as const
    await recordMiss(report, { ...needs(), clock: { now: () => missed.window.opensAt } })
    const again = await book('2026-11-24', await needs().orders.find(missed.workOrderId ?? ''))
    await database.kysely.deleteFrom('notice').execute()
    return again
  }

  it('is not promised for an order that ends at that moment', async () => {
    const order = anOrder()
    await needs().orders.insert(order, 'system', now)
    const gate = Promise.withResolvers<void>()
    const booking = database.transaction(async (tx) => {
      await book('2026-11-24', order, needsOn(tx))
      await gate.promise
    })
    await pause(200)
    const closing = database.transaction((tx) =>
      closeOrder({ order, fate: 'cancelled', reason: undefined, actor: 'back_office' }, needsOn(tx)),
    )
    await pause(200)
    gate.resolve()
    await booking
    // The booking was first; whoever closes hears so, and closes again with the visit.
    expect(await closing).toEqual({ kind: 'changed_meanwhile' })
    expect((await needs().orders.find(order.id))?.status).toBe('open')
  })

  it('is asked of a dispatcher once where its customer insists in two talks at that moment', async () => {
    const order = anOrder()
    await needs().orders.insert(order, 'system', now)
    const customer = (await sqlCustomerStore(database.kysely).find('cus_1')) ?? expect.fail('no customer')
    const about = { customer, kind: 'repair', order, moving: undefined, description: '', address: undefined } as const
    const insist = (tx: Transaction<Schema>) =>
      requestTime({ ...about, wishes: [wishFor(at('2026-11-24T12:30'), ZONE)], words: '就要这个时间' }, needsOn(tx))
    const gate = Promise.withResolvers<void>()
    const first = database.transaction(async (tx) => {
      const kept = await insist(tx)
      await gate.promise
      return kept
    })
    await pause(200)
    const second = database.transaction(insist)
    await pause(200)
    gate.resolve()
    expect((await first).kind).toBe('kept')
    expect(await second).toMatchObject({ kind: 'asked', ticketId: (await first).ticketId })
  })

  const closeArea = () =>
    database.transaction(async (tx) => {
      const day = { fromAt: at('2026-11-24T00:00'), toAt: at('2026-11-25T00:00') }
      const closed = { id: 'cls_1', subject: { area: '驿城东' }, ...day, reason: '台风' }
      return await closeTime(closed, { ...needsOn(tx), closedTimes: sqlClosedTimeStore(tx) })
    })

  it('that is being booked while its area is closed is there for its customer to hear of', async () => {
    const gate = Promise.withResolvers<void>()
    const booking = database.transaction(async (tx) => {
      await book('2026-11-24', undefined, needsOn(tx))
      await gate.promise
    })
    await pause(200)
    const closing = closeArea()
    await pause(200)
    gate.resolve()
    await booking
    expect(await closing).toMatchObject({ told: 1 })
    await database.kysely.deleteFrom('closure').execute()
  })

  it('is no miss when somebody arrives while misses are judged', async () => {
    const visit = await book()
    now = at('2026-11-24T15:59:59')
    const gate = Promise.withResolvers<void>()
    const arriving = database.transaction(async (tx) => {
      const stores = needsOn(tx)
      const arrived = await stores.visits.lock(visit.id)
      if (arrived) await arrive(arrived, 'installer:ins_1', stores)
      await gate.promise
    })
    await pause(200)
    const judging = missDuty(database, clock, { companyZone: ZONE }).run(at('2026-11-24T16:00'))
    await pause(200)
    gate.resolve()
    await Promise.all([arriving, judging])
    expect(await visitOf(visit)).toMatchObject({ appointment: { status: 'confirmed' } })
  })

  it('is arrived at late from the end of its promise on, which is a miss, whether or not it was noticed before (AP-3)', async () => {
    const visit = await book()
    now = at('2026-11-24T16:00')
    expect(await arrive(await visitOf(visit), 'installer:ins_1', needs())).toBe('late')
    await missDuty(database, clock, { companyZone: ZONE }).run(now)
    const arrived = { missCause: 'company', arrivedAt: now, appointment: { status: 'confirmed' } }
    expect(await visitOf(visit)).toMatchObject(arrived)
  })

  it('is not arrived at hours after its promise is over', async () => {
    const visit = await book()
    now = at('2026-11-24T19:00')
    expect(await arrive(await visitOf(visit), 'installer:ins_1', needs())).toBe('over')
  })

  const lateVisit = async () => {
    const visit = await book()
    now = at('2026-11-24T13:50')
    const late = { minutes: 60, hindrance: 'traffic', actor: 'installer:ins_1' } as const
    await tellDelay({ visit: await visitOf(visit), ...late }, needs())
    return await visitOf(visit)
  }
  const judge = (at: typeof now) => missDuty(database, { now: () => at }, { companyZone: ZONE }).run(at)

  it('whose customer was told of a delay and said nothing goes on until the latest time told (AP-4)', async () => {
    const { appointment } = await lateVisit()
    now = at('2026-11-24T16:59')
    await judge(now)
    expect(await setOut(await visitOf(appointment), 'installer:ins_1', needs())).toBe('done')
    await judge(at('2026-11-24T17:00'))
    expect((await visitOf(appointment)).appointment.status).toBe('failed')
  })

  it('whose customer refused to wait is missed as its window ends, also where somebody comes then', async () => {
    const visit = await lateVisit()
    if (visit.told) await needs().visits.stampTold(visit, { ...visit.told, isRefused: true })
    now = at('2026-11-24T16:00')
    expect(await arrive(await visitOf(visit.appointment), 'installer:ins_1', needs())).toBe('late')
    await judge(now)
    expect(await visitOf(visit.appointment)).toMatchObject({ missCause: 'company', arrivedAt: now })
  })

  it('is not taken off once it is over, nor quietly once it has begun', async () => {
    const visit = await book()
    const off = async () => {
      const how = { hindrance: 'vehicle', actor: 'staff:stf_2', decidedBy: 'staff:stf_2' } as const
      return (await takeOffVisit({ visit: await visitOf(visit), ...how }, needs())).kind
    }
    now = at('2026-11-24T14:00')
    expect(await off()).toBe('missed')
    expect(await off()).toBe('not_open')
    const done = await book('2026-11-25')
    now = done.window.opensAt
    await closeVisit({ appointment: done, outcome: 'completed', reason: undefined, actor: 'back_office' }, needs())
    const how = { hindrance: 'vehicle', actor: 'staff:stf_2' } as const
    expect(await takeOffVisit({ visit: await visitOf(done), ...how }, needs())).toEqual({ kind: 'not_open' })
  })

  it('that another installer takes over is watched anew, and both hear of it, and the customer too (AP-5)', async () => {
    const visit = await protectedVisit()
    now = at('2026-11-24T12:30')
    const first = `installer:${visit.installerId ?? ''}` as const
    await setOut(await visitOf(visit), first, needs())
    const other = visit.installerId === 'ins_1' ? 'ins_2' : 'ins_1'
    const request = { visit: await visitOf(visit), installerId: other, actor: 'staff:stf_1', note: undefined } as const
    expect(await reassignVisit(request, needs())).toBe('replaced')
    expect(await dialogs()).toEqual([
      ...[`assigned installer:${other}`, `decided ${first}`, 'on-the-way customer:cus_1', 'replaced customer:cus_1'],
    ])
    now = at('2026-11-24T13:35')
    await watchDuty(database).run(now)
    expect(await dialogs()).toContain('watch staff:stf_1')
    expect(await setOut(await visitOf(visit), `installer:${other}`, needs())).toBe('done')
  })

  it('is missed when it is given up the moment that it begins, though somebody else is free (AP-4)', async () => {
    const visit = await book()
    now = visit.window.opensAt
    const actor = `installer:${visit.installerId ?? ''}` as const
    expect(await giveUpVisit({ visit: await visitOf(visit), hindrance: 'vehicle', actor }, needs())).toEqual({
      kind: 'missed',
    })
  })

  it('is given to nobody else once its installer is there', async () => {
    const visit = await book()
    now = at('2026-11-24T14:05')
    await arrive(await visitOf(visit), 'installer:ins_1', needs())
    const request = {
      visit: await visitOf(visit),
      installerId: 'ins_2',
      actor: 'staff:stf_1',
      note: undefined,
    } as const
    expect(await reassignVisit(request, needs())).toBe('arrived')
  })

  it('that its customer has moved is no matter of ours any more', async () => {
    const visit = await protectedVisit()
    await database.kysely
      .insertInto('leave')
      .values(leaveOfAllBut(visit.installerId ?? ''))
      .execute()
    const actor = `installer:${visit.installerId ?? ''}` as const
    expect(await giveUpVisit({ visit: await visitOf(visit), hindrance: 'vehicle', actor }, needs())).toEqual({
      kind: 'escalated',
    })
    await database.kysely.deleteFrom('leave').execute()
    const open = database.kysely.selectFrom('ticket').select('kind').where('status', '=', 'acknowledged')
    expect(await open.where('kind', '=', 'protected_at_risk').execute()).toHaveLength(1)
    const to = { window: windowOn('2026-11-27', '14:00', '16:00'), words: undefined }
    await moveVisit({ appointment: visit, customer: CUSTOMER, ...to, actor: 'customer:cus_1' }, needs())
    await contactDuty(database, ZONE).run(now)
    expect(await open.where('kind', '=', 'protected_at_risk').execute()).toEqual([])
  })

  it('is asked for again where a call reached its customer and nothing was agreed', async () => {
    const order = anOrder()
    await needs().orders.insert(order, 'back_office', now)
    await sql`update work_order set contact_next_at = null`.execute(database.kysely)
    const about = { customerId: 'cus_1', area: '驿城东', workOrderId: order.id, channel: undefined, person: undefined }
    await needs().tickets.insert(
      {
        ...{ id: 'tkt_c', kind: 'call_task', severity: 'major', status: 'acknowledged', description: '', context: {} },
        ...{ ...about, dueAt: now, createdAt: now, updatedAt: now },
      },
      'system',
    )
    await needs().tickets.resolve('tkt_c', 'reached', 'staff:stf_1', now)
    await needs().orders.leave(order.id, now)
    now = now.plus({ days: 1 })
    await contactDuty(database, ZONE).run(now)
    expect(await dialogs()).toEqual(['contact customer:cus_1'])
  })

  const leaveOfAllBut = (installerId: string) => ({
    ...{ id: 'l_1', installer_id: installerId === 'ins_1' ? 'ins_2' : 'ins_1', reason: '培训', created_at: NOW },
    span: sql<string>`tstzrange(${at('2026-11-24T06:00')}, ${at('2026-11-24T22:00')})`,
  })
})
