import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { type BookingRequest, bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { closeVisit } from '#src/domain/appointments/close-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import { sqlState } from '#src/infra/storage/sql-state.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { at, clearBookings, fillDistrict, NOW, readHistory, windowOn, ZONE } from './small-district.ts'

const CUSTOMERS = 64
const customer = (number: number) => ({ id: `cus_${number}`, area: '驿城东', timeZone: undefined })

describeOnEveryServer('a visit', (open) => {
  let database: TestDatabase
  let now = NOW
  const needs = () => ({
    appointments: sqlAppointmentStore(database.kysely),
    clock: { now: () => now },
    companyZone: ZONE,
  })
  const orders = () => sqlOrderStore(database.kysely)

  beforeAll(async () => {
    database = await open({ poolSize: 32 })
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2', skills: ['repair'] }], CUSTOMERS)
  })
  beforeEach(async () => {
    now = NOW
    await clearBookings(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const request = (changes: Partial<BookingRequest> = {}): BookingRequest => ({
    customer: customer(1),
    kind: 'repair',
    window: windowOn('2026-11-24', '14:00', '14:30'),
    order: undefined,
    description: '断网',
    words: '明天下午两点',
    actor: 'customer:cus_1',
    ...changes,
  })
  const book = (changes: Partial<BookingRequest> = {}) => bookVisit(request(changes), needs())
  const booked = async (changes: Partial<BookingRequest> = {}): Promise<Appointment> => {
    const outcome = await book(changes)
    if (outcome.kind !== 'booked') throw new Error(`not booked: ${outcome.kind}`)
    return outcome.appointment
  }
  const install = { kind: 'install' } as const
  /** Comes back once a statement of this database waits for another's lock. */
  const someoneWaits = () =>
    vi.waitFor(async () => {
      const { rows } = await sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
        database.kysely,
      )
      expect(rows).toHaveLength(1)
    })

  describe('that is booked', () => {
    it('is written with a new order that carries what is wrong and the legal limit', async () => {
      const outcome = await book({ address: '老房子' })
      expect(outcome).toMatchObject({
        kind: 'booked',
        appointment: { status: 'confirmed', revision: 1 },
      })
      const [open] = await orders().listOpen('cus_1')
      expect(open).toMatchObject({
        description: '断网',
        address: '老房子',
        receivedAt: NOW,
        dueAt: NOW.plus({ hours: 48 }),
      })
      expect(open?.id).toMatch(/^wo_/)
    })

    it('uses the order that it is given', async () => {
      const first = await booked()
      await cancelVisit({ appointment: first, order: 'keep', reason: undefined, actor: 'customer:cus_1' }, needs())
      const [waiting] = await orders().listOpen('cus_1')
      const outcome = await book({ order: waiting })
      expect(outcome).toMatchObject({
        kind: 'booked',
        appointment: { workOrderId: first.workOrderId },
      })
    })

    it('goes to the next installer while one is free, then not at all', async () => {
      expect((await booked()).installerId).toBe('ins_1')
      expect((await booked({ customer: customer(2) })).installerId).toBe('ins_2')
      expect(await book({ customer: customer(3) })).toEqual({ kind: 'window_taken' })
    })

    it('goes to the installer who was asked for, and to no other', async () => {
      expect((await booked({ installerId: 'ins_2' })).installerId).toBe('ins_2')
      expect(await book({ customer: customer(2), installerId: 'ins_2' })).toEqual({ kind: 'window_taken' })
    })

    it('writes the address that was agreed to the order it is given, and only when one was', async () => {
      const cancel = (appointment: Appointment) =>
        cancelVisit({ appointment, order: 'keep', reason: undefined, actor: 'customer:cus_1' }, needs())
      const first = await booked({ address: '老房子' })
      const order = () => orders().find(first.workOrderId ?? '')
      await cancel(first)
      const second = await book({ order: await order(), address: '新房子' })
      expect(second).toMatchObject({ kind: 'booked', order: { id: first.workOrderId, address: '新房子' } })
      expect((await order())?.address).toBe('新房子')
      if (second.kind === 'booked') await cancel(second.appointment)
      expect(await book({ order: await order() })).toMatchObject({ order: { address: '新房子' } })
      expect((await order())?.address).toBe('新房子')
    })

    it('leaves the order’s address alone when it comes to nothing', async () => {
      const first = await booked({ address: '老房子' })
      const order = await orders().find(first.workOrderId ?? '')
      expect((await book({ order, address: '新房子' })).kind).toBe('already_booked')
      expect(await orders().find(first.workOrderId ?? '')).toEqual(order)
    })

    it('is refused when its order is being closed at the same moment', async () => {
      const first = await booked()
      const order = await orders().find(first.workOrderId ?? '')
      const isClosed = Promise.withResolvers<void>()
      const mayCommit = Promise.withResolvers<void>()
      const closing = database.transaction(async (tx) => {
        const inside = { ...needs(), appointments: sqlAppointmentStore(tx) }
        const wish = { appointment: first, order: 'cancel', reason: undefined, actor: 'customer:cus_1' } as const
        await cancelVisit(wish, inside)
        isClosed.resolve()
        await mayCommit.promise
      })
      await isClosed.promise
      const booking = book({ order, window: windowOn('2026-11-25', '09:00', '09:30') })
      await someoneWaits()
      mayCommit.resolve()
      await closing
      expect(await booking).toEqual({ kind: 'order_closed' })
      expect(
        await needs().appointments.list({ workOrderId: first.workOrderId ?? '', statuses: ['confirmed'] }),
      ).toEqual([])
    })

    it('is refused for an order that has one', async () => {
      const first = await booked()
      const order = await orders().find(first.workOrderId ?? '')
      expect(await book({ order })).toEqual({ kind: 'already_booked', appointment: first })
    })

    it('is refused for an order that is not open', async () => {
      const first = await booked()
      await cancelVisit({ appointment: first, order: 'cancel', reason: undefined, actor: 'customer:cus_1' }, needs())
      expect(await book({ order: await orders().find(first.workOrderId ?? '') })).toEqual({ kind: 'order_closed' })
    })

    it('needs the lead time, exactly, of a customer, and a coming time of the back office', async () => {
      now = at('2026-11-24T13:01')
      expect(await book()).toEqual({ kind: 'too_soon' })
      expect((await book({ actor: 'back_office' })).kind).toBe('booked')
      now = at('2026-11-24T13:00')
      expect((await book({ customer: customer(2) })).kind).toBe('booked')
      now = at('2026-11-24T14:00:00.001')
      expect(await book({ actor: 'back_office' })).toEqual({ kind: 'past' })
    })

    it('is refused outside everybody’s shift', async () => {
      expect(await book({ window: windowOn('2026-11-24', '12:30', '13:00'), actor: 'back_office' })).toEqual({
        kind: 'window_taken',
      })
    })

    it(`is one customer’s alone when ${CUSTOMERS} want the last place at once, and the others hear of the next`, async () => {
      const started = performance.now()
      const outcomes = await Promise.all(
        Array.from({ length: CUSTOMERS }, (_, index) =>
          book({ ...install, customer: customer(index + 1), actor: `customer:cus_${index + 1}` }),
        ),
      )
      const ms = Math.round(performance.now() - started)
      console.log(`${CUSTOMERS} at once on the last place: ${ms} ms`)
      expect(outcomes.filter(({ kind }) => kind === 'booked')).toHaveLength(1)
      expect(outcomes.filter(({ kind }) => kind === 'window_taken')).toHaveLength(CUSTOMERS - 1)
      const { rows } =
        await sql`select (select count(*) from appointment) as appointments, (select count(*) from work_order) as orders`.execute(
          database.kysely,
        )
      expect(rows).toEqual([{ appointments: 1, orders: 1 }])

      const search = await readVisitSearch({ ...customer(2), kind: 'install' }, now, needs())
      const wish = { dates: ['2026-11-24'], start: '14:00', end: null, constraint: 'at' } as const
      const offer = findOffer([wish], search)
      expect(offer.kind === 'full' && [...offer.before, ...offer.after].length).toBe(4)
    })
  })

  describe('that is moved', () => {
    const move = (appointment: Appointment, window: Appointment['window'], changes = {}) =>
      moveVisit(
        { appointment, customer: customer(1), window, words: '改到三点', actor: 'customer:cus_1', ...changes },
        needs(),
      )
    const later = windowOn('2026-11-24', '14:30', '15:00')

    it('keeps its installer, also when the new time overlaps the old one', async () => {
      await booked({ customer: customer(2), installerId: 'ins_2' })
      const first = await booked()
      const outcome = await move(first, later, { reason: '开会' })
      expect(outcome).toMatchObject({ kind: 'moved' })
      expect(await needs().appointments.find(first.id)).toMatchObject({
        window: later,
        revision: 2,
        words: '改到三点',
        installerId: 'ins_1',
      })
      expect((await readHistory(database, first.id)).at(-1)).toMatchObject({
        type: 'appointment.moved',
        note: '开会',
        from: first.window,
        to: later,
      })
    })

    it('goes to another installer when its own has given the new time away', async () => {
      const first = await booked()
      await booked({ customer: customer(2), installerId: 'ins_1', window: windowOn('2026-11-24', '16:00', '16:30') })
      expect(await move(first, later)).toMatchObject({
        kind: 'moved',
        appointment: { installerId: 'ins_2' },
      })
    })

    it('stays when nobody is free then, when it is there already, and when it is no longer open', async () => {
      const first = await booked(install)
      await booked({ ...install, customer: customer(2), window: windowOn('2026-11-25', '09:00', '09:30') })
      expect(await move(first, windowOn('2026-11-25', '09:00', '09:30'))).toEqual({ kind: 'window_taken' })
      expect(await move(first, first.window)).toEqual({ kind: 'same_time' })
      const gone = await cancelVisit(
        { appointment: first, order: 'keep', reason: undefined, actor: 'back_office' },
        needs(),
      )
      if (gone.kind !== 'cancelled') throw new Error(gone.kind)
      expect(await move(gone.appointment, later)).toEqual({ kind: 'not_open' })
    })

    it('can be moved by its customer until exactly two hours before, by the back office until it begins (AP-4)', async () => {
      const first = await booked()
      now = at('2026-11-24T12:00:00.001')
      expect(await move(first, windowOn('2026-11-25', '09:00', '09:30'))).toEqual({ kind: 'too_late' })
      now = at('2026-11-24T15:00')
      expect(await move(first, windowOn('2026-11-25', '09:00', '09:30'))).toEqual({ kind: 'too_late' })
      now = at('2026-11-24T12:00')
      expect((await move(first, windowOn('2026-11-25', '09:00', '09:30'))).kind).toBe('moved')
      now = at('2026-11-25T08:59:59.999')
      const moved = await needs().appointments.find(first.id)
      expect(
        (await move(moved as Appointment, windowOn('2026-11-26', '09:00', '09:30'), { actor: 'back_office' })).kind,
      ).toBe('moved')
      now = at('2026-11-26T09:00')
      const begun = await needs().appointments.find(first.id)
      const later = { actor: 'back_office' }
      expect(await move(begun as Appointment, windowOn('2026-11-27', '09:00', '09:30'), later)).toEqual({
        kind: 'begun',
      })
    })

    it('is refused when it was changed since it was read', async () => {
      const first = await booked()
      await move(first, later)
      expect(await move(first, windowOn('2026-11-25', '09:00', '09:30'))).toEqual({ kind: 'changed_meanwhile' })
    })

    it('goes to exactly one of two who want the same new time at once', async () => {
      const two = [
        await booked(install),
        await booked({ ...install, customer: customer(2), window: windowOn('2026-11-24', '17:00', '17:30') }),
      ]
      const there = windowOn('2026-11-25', '09:00', '09:30')
      const answers = await Promise.all(two.map((one) => move(one, there).then(({ kind }) => kind, sqlState)))
      expect(answers.filter((one) => one === 'moved')).toHaveLength(1)
      expect(answers.find((one) => one !== 'moved')).toMatch(/^(window_taken|23P01|40P01)$/)
    })
  })

  describe('that is cancelled', () => {
    it('leaves its order open or closes it, as the customer wishes, and frees the time', async () => {
      const first = await booked(install)
      const kept = await cancelVisit(
        { appointment: first, order: 'keep', reason: '自己好了', actor: 'customer:cus_1' },
        needs(),
      )
      expect(kept).toMatchObject({
        kind: 'cancelled',
        orderOpen: true,
        appointment: { status: 'cancelled', revision: 2 },
      })
      const second = await booked(install)
      const closed = await cancelVisit(
        { appointment: second, order: 'cancel', reason: undefined, actor: 'customer:cus_1' },
        needs(),
      )
      expect(closed).toMatchObject({ kind: 'cancelled', orderOpen: false })
      expect((await orders().find(second.workOrderId ?? ''))?.status).toBe('cancelled')
      expect((await orders().find(first.workOrderId ?? ''))?.status).toBe('open')
      expect((await readHistory(database, first.id)).at(-1)).toMatchObject({
        type: 'appointment.cancelled',
        note: '自己好了',
      })
    })

    it('binds its customer to the cut-off, and nobody twice', async () => {
      const first = await booked()
      const cancel = (actor: 'back_office' | 'customer:cus_1', appointment = first) =>
        cancelVisit({ appointment, order: 'keep', reason: undefined, actor }, needs())
      now = at('2026-11-24T12:01')
      expect(await cancel('customer:cus_1')).toEqual({ kind: 'too_late' })
      expect((await cancel('back_office')).kind).toBe('cancelled')
      expect(await cancel('back_office')).toEqual({ kind: 'changed_meanwhile' })
      const stored = await needs().appointments.find(first.id)
      expect(await cancel('back_office', stored as Appointment)).toEqual({ kind: 'not_open' })
    })
  })

  describe('that is over', () => {
    it('closes its order when it was done, and leaves it open when it failed', async () => {
      const [done, failed] = [await booked(), await booked({ customer: customer(2) })]
      expect(
        (
          await closeVisit(
            { appointment: done, outcome: 'completed', reason: undefined, actor: 'back_office' },
            needs(),
          )
        ).kind,
      ).toBe('closed')
      expect(
        (
          await closeVisit(
            { appointment: failed, outcome: 'failed', reason: '师傅迟到', actor: 'back_office' },
            needs(),
          )
        ).kind,
      ).toBe('closed')
      expect((await orders().find(done.workOrderId ?? ''))?.status).toBe('done')
      expect((await orders().find(failed.workOrderId ?? ''))?.status).toBe('open')
      const again = await needs().appointments.find(done.id)
      expect(
        await closeVisit(
          { appointment: again as Appointment, outcome: 'failed', reason: undefined, actor: 'back_office' },
          needs(),
        ),
      ).toEqual({ kind: 'not_open' })
    })
  })
})
