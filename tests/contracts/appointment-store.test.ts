import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { sqlAppointmentReader } from '#src/infra/storage/appointment-reader.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import { sqlState } from '#src/infra/storage/sql-state.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import {
  anAppointment,
  anOrder,
  at,
  clearBookings,
  fillDistrict,
  NOW,
  readHistory,
  windowOn,
  ZONE,
} from './small-district.ts'

const booked = { at: NOW, type: 'appointment.booked', actor: 'customer:cus_1' } as const
const moved = { at: NOW.plus({ minutes: 1 }), type: 'appointment.moved', actor: 'customer:cus_1' } as const
const cancelled = {
  at: NOW.plus({ minutes: 2 }),
  type: 'appointment.cancelled',
  actor: 'back_office',
  note: '修好了',
} as const

const next = (appointment: Appointment, changes: Partial<Appointment>): Appointment => ({
  ...appointment,
  ...changes,
  revision: appointment.revision + 1,
})

describeOnEveryServer('the appointment store', (open) => {
  let database: TestDatabase
  const store = () => sqlAppointmentStore(database.kysely)
  const orders = () => sqlOrderStore(database.kysely)

  beforeAll(async () => {
    database = await open()
    await fillDistrict(database, [
      { id: 'ins_1' },
      { id: 'ins_2', skills: ['repair'] },
      { id: 'ins_9', areas: ['开发区'] },
    ])
  })
  beforeEach(() => clearBookings(database))
  afterAll(() => database[Symbol.asyncDispose]())

  describe('writing', () => {
    it('reads back exactly what was saved, with its new order', async () => {
      const order = anOrder({ address: '置地大道 8 号' })
      const saved = anAppointment({
        workOrderId: order.id,
        external: { description: '二楼', note: [{ text: '轻声' }] },
      })
      expect(await store().insert(saved, booked, order)).toBe('saved')
      expect(await store().find(saved.id)).toEqual(saved)
      expect(await orders().find(order.id)).toEqual(order)
    })

    it('reads back an initialized one, which has a window alone', async () => {
      const bare = {
        workOrderId: undefined,
        customerId: undefined,
        installerId: undefined,
        kind: undefined,
        words: undefined,
      }
      const saved = anAppointment({ ...bare, status: 'initialized' })
      expect(await store().insert(saved, { ...booked, type: 'appointment.initialized' })).toBe('saved')
      expect(await store().find(saved.id)).toEqual(saved)
    })

    it('keeps the millisecond of an instant', async () => {
      const saved = anAppointment({
        createdAt: at('2026-11-23T10:00:00.123'),
        updatedAt: at('2026-11-23T10:00:00.987'),
      })
      await store().insert(saved, booked)
      expect(await store().find(saved.id)).toEqual(saved)
    })

    it('knows nothing of an id that it never saw', async () => {
      expect(await store().find('apt_never')).toBeUndefined()
      expect(await readHistory(database, 'apt_never')).toEqual([])
    })

    it('refuses a time that its installer has given away, and leaves neither order nor event (I1)', async () => {
      await store().insert(anAppointment(), booked)
      const order = anOrder({ customerId: 'cus_2' })
      const late = anAppointment({
        customerId: 'cus_2',
        workOrderId: order.id,
        window: windowOn('2026-11-24', '15:30', '16:00'),
      })
      expect(await store().insert(late, booked, order)).toBe('taken')
      expect(await store().find(late.id)).toBeUndefined()
      expect(await orders().find(order.id)).toBeUndefined()
      expect(await readHistory(database, late.id)).toEqual([])
    })

    it('takes one that begins the moment the way from the last ends', async () => {
      await store().insert(anAppointment(), booked)
      const touching = anAppointment({ window: windowOn('2026-11-24', '16:00', '16:30') })
      expect(await store().insert(touching, booked)).toBe('saved')
    })

    it('refuses a second open appointment for an order, also with another installer (I2)', async () => {
      const order = anOrder()
      await store().insert(anAppointment({ workOrderId: order.id }), booked, order)
      expect(await store().insert(anAppointment({ workOrderId: order.id, installerId: 'ins_2' }), booked)).toBe('taken')
    })

    it('lets an order be promised that an initialized appointment names', async () => {
      const order = anOrder()
      await store().insert(anAppointment({ workOrderId: order.id, status: 'initialized' }), booked, order)
      expect(await store().insert(anAppointment({ workOrderId: order.id }), booked)).toBe('saved')
    })

    it('refuses a promise for an order that is not open, new or confirmed later', async () => {
      const order = anOrder()
      const first = anAppointment({ workOrderId: order.id })
      await store().insert(first, booked, order)
      await store().update(next(first, { status: 'cancelled' }), cancelled, 'cancel')
      expect(await store().insert(anAppointment({ workOrderId: order.id }), booked)).toBe('order_closed')
      const waiting = anAppointment({ workOrderId: order.id, status: 'initialized' })
      expect(await store().insert(waiting, booked)).toBe('saved')
      const confirmed = next(waiting, { status: 'confirmed' })
      expect(await store().update(confirmed, booked, 'must_be_open')).toBe('order_closed')
      expect(await store().find(waiting.id)).toEqual(waiting)
    })

    it('gives the last place to exactly one of two who ask at once, and the order to one of them', async () => {
      const answers = await Promise.all(
        ['cus_1', 'cus_2'].map((customerId) => {
          const order = anOrder({ customerId })
          return store().insert(anAppointment({ customerId, workOrderId: order.id }), booked, order)
        }),
      )
      expect(answers.sort()).toEqual(['saved', 'taken'])
      const open = await Promise.all(['cus_1', 'cus_2'].map((customerId) => orders().listOpen(customerId)))
      expect(open.flat()).toHaveLength(1)
    })

    it('gives an order to exactly one of two writers at once', async () => {
      const order = anOrder()
      const first = anAppointment({ workOrderId: order.id })
      await store().insert(first, booked, order)
      await store().update(next(first, { status: 'cancelled' }), cancelled, 'keep')
      const answers = await Promise.all(
        ['ins_1', 'ins_2'].map((installerId) =>
          store().insert(anAppointment({ workOrderId: order.id, installerId }), booked),
        ),
      )
      expect(answers.sort()).toEqual(['saved', 'taken'])
    })
  })

  describe('changing', () => {
    it('writes the change with its event, where the revision is the one that was read', async () => {
      const saved = anAppointment()
      await store().insert(saved, booked)
      const later = next(saved, {
        window: windowOn('2026-11-25', '09:00', '09:30'),
        installerId: 'ins_2',
        words: undefined,
      })
      expect(await store().update(later, { ...moved, from: saved.window, note: '要开会' })).toBe('saved')
      expect(await store().find(saved.id)).toEqual(later)
      expect(await readHistory(database, saved.id)).toEqual([
        { ...booked, to: saved.window },
        { ...moved, from: saved.window, to: later.window, note: '要开会' },
      ])
    })

    it('lets exactly one of two writers of one revision through', async () => {
      const saved = anAppointment()
      await store().insert(saved, booked)
      const hours = ['09:00', '10:00'].map((from) => next(saved, { window: windowOn('2026-11-25', from, '10:30') }))
      const answers = await Promise.all(hours.map((changed) => store().update(changed, moved)))
      expect(answers.sort()).toEqual(['changed_meanwhile', 'saved'])
      expect(await readHistory(database, saved.id)).toHaveLength(2)
    })

    it('says 23P01 when the new time is taken', async () => {
      const other = anAppointment({ window: windowOn('2026-11-25', '09:00', '09:30') })
      const saved = anAppointment()
      await store().insert(other, booked)
      await store().insert(saved, booked)
      const refused = store().update(next(saved, { window: other.window }), moved)
      await expect(refused.catch(sqlState)).resolves.toBe('23P01')
      expect(await store().find(saved.id)).toEqual(saved)
    })

    it('frees the time and the order of one that is cancelled', async () => {
      const order = anOrder()
      const saved = anAppointment({ workOrderId: order.id })
      await store().insert(saved, booked, order)
      await store().update(next(saved, { status: 'cancelled' }), cancelled, 'keep')
      expect(await orders().listOpen('cus_1')).toEqual([order])
      expect(await store().insert(anAppointment({ workOrderId: order.id }), booked)).toBe('saved')
    })

    it('cancels the order behind it when told to, with an event of its own', async () => {
      const order = anOrder()
      const saved = anAppointment({ workOrderId: order.id })
      await store().insert(saved, booked, order)
      await store().update(next(saved, { status: 'cancelled' }), cancelled, 'cancel')
      expect(await orders().find(order.id)).toEqual({ ...order, status: 'cancelled' })
      const { rows } = await sql`select type, actor from event where subject = ${order.id} order by at, id`.execute(
        database.kysely,
      )
      expect(rows).toEqual([
        { type: 'work_order.opened', actor: 'customer:cus_1' },
        { type: 'work_order.cancelled', actor: 'back_office' },
      ])
    })

    it('leaves the order alone when another writer was faster', async () => {
      const order = anOrder()
      const saved = anAppointment({ workOrderId: order.id })
      await store().insert(saved, booked, order)
      const stale = { ...next(saved, { status: 'cancelled' }), revision: 7 }
      expect(await store().update(stale, cancelled, 'cancel')).toBe('changed_meanwhile')
      expect((await orders().find(order.id))?.status).toBe('open')
    })

    it('takes a removed one off the books and keeps its history', async () => {
      const saved = anAppointment()
      await store().insert(saved, booked)
      const gone = next(saved, {})
      expect(await store().remove(gone, { ...cancelled, type: 'appointment.deleted' })).toBe('saved')
      expect(await store().remove(gone, { ...cancelled, type: 'appointment.deleted' })).toBe('changed_meanwhile')
      expect(await store().find(saved.id)).toBeUndefined()
      expect(await store().list({ customerId: 'cus_1' })).toEqual([])
      expect((await readHistory(database, saved.id)).map(({ type }) => type)).toEqual([
        'appointment.booked',
        'appointment.deleted',
      ])
      expect(await store().insert(anAppointment(), booked)).toBe('saved')
    })

    it.each(['update event set actor = actor', 'delete from event'])(
      'refuses to rewrite history: %s (I2)',
      async (statement) => {
        await store().insert(anAppointment(), booked)
        await expect(sql.raw(statement).execute(database.kysely)).rejects.toThrow('append-only')
      },
    )
  })

  describe('reading', () => {
    it('lists by customer, order and status, in the order of the windows', async () => {
      const order = anOrder()
      const late = anAppointment({ window: windowOn('2026-11-26', '09:00', '09:30') })
      const early = anAppointment({ workOrderId: order.id })
      const other = anAppointment({ customerId: 'cus_2', installerId: 'ins_2' })
      await store().insert(late, booked)
      await store().insert(early, booked, order)
      await store().insert(other, booked)
      expect(await store().list({ customerId: 'cus_1' })).toEqual([early, late])
      expect(await store().list({ workOrderId: order.id })).toEqual([early])
      expect(await store().list({ statuses: ['cancelled'] })).toEqual([])
      expect(await store().list({ statuses: ['confirmed', 'failed'], customerId: 'cus_2' })).toEqual([other])
    })

    it('lists a customer’s open orders as they came in', async () => {
      const [first, second] = [anOrder(), anOrder({ kind: 'install', receivedAt: NOW.plus({ minutes: 1 }) })]
      await store().insert(anAppointment({ workOrderId: second.id, kind: 'install' }), booked, second)
      await store().insert(anAppointment({ workOrderId: first.id, installerId: 'ins_2' }), booked, first)
      const done = anOrder({ status: 'done' })
      await store().insert(anAppointment({ workOrderId: done.id, status: 'completed' }), booked, done)
      expect(await orders().listOpen('cus_1')).toEqual([first, second])
    })

    it('reads the diaries of those who can do the work in the area, with what they have given away', async () => {
      const [first, second] = [anAppointment(), anAppointment({ window: windowOn('2026-11-26', '09:00', '10:00') })]
      const over = anAppointment({ window: windowOn('2026-12-29', '09:00', '10:00') })
      for (const one of [second, first, over]) await store().insert(one, booked)
      const waiting = anAppointment({ status: 'initialized', installerId: undefined })
      await store().insert(waiting, { ...booked, type: 'appointment.initialized' })

      const whose = (area: string, kind: 'repair' | 'install') => ({ area, kind, now: NOW })
      const diaries = await store().readDiaries(whose('驿城东', 'repair'), NOW, NOW.plus({ days: 30 }))
      expect(diaries.map(({ installer }) => installer.id)).toEqual(['ins_1', 'ins_2'])
      expect(diaries[0]?.taken).toEqual([
        { fromMs: +at('2026-11-24T14:00'), toMs: +at('2026-11-24T16:00') },
        { fromMs: +at('2026-11-26T09:00'), toMs: +at('2026-11-26T11:30') },
      ])
      expect(diaries[1]?.taken).toEqual([])
      expect(await store().readDiaries(whose('驿城东', 'install'), NOW, NOW)).toHaveLength(1)
      expect(await store().readDiaries(whose('驿城西', 'repair'), NOW, NOW)).toEqual([])
    })

    it('leaves the visit that is being moved out of its installer’s diary, and of no other', async () => {
      const [own, other] = [anAppointment(), anAppointment({ window: windowOn('2026-11-26', '09:00', '10:00') })]
      for (const one of [own, other]) await store().insert(one, booked)
      const question = { area: '驿城东', kind: 'repair', now: NOW, movingId: own.id } as const
      const [diary] = await store().readDiaries(question, NOW, NOW.plus({ days: 30 }))
      expect(diary?.taken).toEqual([{ fromMs: +at('2026-11-26T09:00'), toMs: +at('2026-11-26T11:30') }])
    })

    it('has what is kept for others, leave and closed areas as taken, and no two that overlap', async () => {
      const { kysely } = database
      const span = (from: string, to: string) => sql<string>`tstzrange(${at(from)}, ${at(to)})`
      const note = { reason: '台风', created_at: NOW }
      await kysely
        .insertInto('leave')
        .values({ id: 'l1', installer_id: 'ins_1', span: span('2026-11-25T08:00', '2026-11-25T12:00'), ...note })
        .execute()
      await kysely
        .insertInto('closure')
        .values({ id: 'c1', area: '驿城东', span: span('2026-11-25T10:00', '2026-11-25T18:00'), ...note })
        .execute()
      const hold = {
        customerId: 'cus_1',
        installerId: 'ins_1',
        kind: 'repair',
        window: windowOn('2026-11-24', '09:00', '10:00'),
      } as const
      await store().hold({ ...hold, expiresAt: NOW.plus({ minutes: 10 }) }, 2, NOW)
      const takenFor = async (customerId: string, now = NOW) => {
        const question = { area: '驿城东', kind: 'repair', now, customerId } as const
        const [diary] = await store().readDiaries(question, NOW, NOW.plus({ days: 30 }))
        return diary?.taken.map(({ fromMs }) => fromMs)
      }
      const away = +at('2026-11-25T08:00')
      expect(await takenFor('cus_2')).toEqual([+at('2026-11-24T09:00'), away])
      expect(await takenFor('cus_1')).toEqual([away])
      expect(await takenFor('cus_2', NOW.plus({ minutes: 10 }))).toEqual([away])
    })

    it('keeps nothing from whom we let down: they have the first choice, and theirs binds everybody (AP-5)', async () => {
      const window = windowOn('2026-11-28', '09:00', '10:00')
      for (const id of ['cus_1', 'cus_2']) await store().release(id)
      const hold = { installerId: 'ins_1', kind: 'repair', window } as const
      const isTakenFor = async (customerId: string) => {
        const question = { area: '驿城东', kind: 'repair', now: NOW, customerId } as const
        const [diary] = await store().readDiaries(question, NOW, NOW.plus({ days: 30 }))
        return diary?.taken.some(({ fromMs }) => fromMs === +window.opensAt)
      }
      await sqlOrderStore(database.kysely).insert(anOrder({ id: 'WO_let_down', customerId: 'cus_1' }), 'system', NOW)
      await store().hold({ ...hold, customerId: 'cus_2', expiresAt: NOW.plus({ minutes: 10 }) }, 2, NOW)
      expect(await isTakenFor('cus_1')).toBe(true)
      await database.kysely
        .updateTable('work_order')
        .set({ protected_at: NOW })
        .where('id', '=', 'WO_let_down')
        .execute()
      expect(await isTakenFor('cus_1')).toBe(false)
      await store().hold({ ...hold, customerId: 'cus_1', expiresAt: NOW.plus({ minutes: 11 }) }, 2, NOW)
      expect(await isTakenFor('cus_1')).toBe(false)
      expect(await isTakenFor('cus_2')).toBe(true)
      for (const id of ['cus_1', 'cus_2']) await store().release(id)
    })

    it('keeps two times for a customer, and lets the oldest go for a third', async () => {
      const hold = async (hour: string, minutes: number) => {
        const window = windowOn('2026-11-27', `${hour}:00`, `${hour}:30`)
        const one = { customerId: 'cus_1', installerId: 'ins_1', kind: 'repair', window } as const
        await store().hold({ ...one, expiresAt: NOW.plus({ minutes: 10 + minutes }) }, 2, NOW.plus({ minutes }))
      }
      for (const [at, hour] of ['09', '11', '09', '15'].entries()) await hold(hour, at)
      const kept = await database.kysely.selectFrom('visit_hold').select('opens_at').orderBy('opens_at').execute()
      expect(kept.map(({ opens_at }) => opens_at.setZone(ZONE).hour)).toEqual([9, 15])
      await store().release('cus_1')
      expect(await database.kysely.selectFrom('visit_hold').execute()).toEqual([])
    })

    it('keeps two times for a customer, however many are asked for at the same moment', async () => {
      const hold = (hour: number) =>
        database.transaction(async (tx) => {
          const window = windowOn('2026-11-27', `${hour}:00`, `${hour}:30`)
          const one = { customerId: 'cus_1', installerId: 'ins_1', kind: 'repair', window } as const
          await sqlAppointmentStore(tx).hold({ ...one, expiresAt: NOW.plus({ minutes: 10 }) }, 2, NOW)
          await sql`select pg_sleep(0.02)`.execute(tx)
        })
      await Promise.all([10, 11, 12, 15, 16].map(hold))
      expect(await database.kysely.selectFrom('visit_hold').execute()).toHaveLength(2)
      await store().release('cus_1')
    })

    it('pages through what matches and counts all of it, histories included', async () => {
      const reader = sqlAppointmentReader(database.kysely)
      const days = ['2026-11-24', '2026-11-25', '2026-11-26']
      const saved = days.map((on, index) =>
        anAppointment({ window: windowOn(on, '09:00', '09:30'), createdAt: NOW.plus({ minutes: index }) }),
      )
      for (const one of saved) await store().insert(one, booked)
      await store().insert(anAppointment({ customerId: 'cus_2' }), booked)

      const ofCustomer = [sql<boolean>`customer_id = 'cus_1'`]
      const page = await reader.listPage(ofCustomer, { offset: 1, limit: 1 })
      expect(page).toEqual({
        total: 3,
        items: [{ appointment: saved[1], history: [{ ...booked, to: saved[1]?.window }] }],
      })
      expect(await reader.listPage(ofCustomer, { offset: 9, limit: 5 })).toEqual({ total: 3, items: [] })
    })
  })
})
