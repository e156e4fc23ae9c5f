import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { isKnownToCustomer } from '#src/domain/orders/known-to-customer.ts'
import { callAbout } from '#src/domain/tickets/call-about.ts'
import type { TicketOutcome } from '#src/domain/tickets/outcome.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlIdentityStore } from '#src/infra/storage/identity-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { anAppointment, anOrder, clearBookings, fillDistrict, NOW, ZONE } from './small-district.ts'

const booked = { at: NOW, type: 'appointment.booked', actor: 'customer:cus_1' } as const

describeOnEveryServer('a visit on its customer’s file', (open) => {
  let database: TestDatabase
  const store = () => sqlAppointmentStore(database.kysely)
  const readFile = (at: typeof NOW) => sqlIdentityStore(database.kysely).bind('directline', 'dl_1', 'cus_1', at)
  const promised = async () => {
    const order = anOrder()
    const appointment = anAppointment({ workOrderId: order.id })
    await store().insert(appointment, booked, order)
    return { order, appointment }
  }

  beforeAll(async () => {
    database = await open()
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  beforeEach(() => clearBookings(database))
  afterAll(() => database[Symbol.asyncDispose]())

  it('is there until a day after its window has closed', async () => {
    const { appointment, order } = await promised()
    const lastAt = appointment.window.closesAt.plus({ days: 1 })
    expect(await readFile(lastAt)).toMatchObject({ appointments: [appointment], orders: [order] })
    expect((await readFile(lastAt.plus({ milliseconds: 1 }))).appointments).toEqual([])
  })

  it('takes its order with it, which could not be promised again', async () => {
    const { order } = await promised()
    const waiting = anOrder({ receivedAt: NOW.plus({ minutes: 1 }) })
    await store().insert(anAppointment({ workOrderId: waiting.id, status: 'cancelled' }), booked, waiting)
    expect((await readFile(NOW)).orders).toEqual([order, waiting])
    expect((await readFile(NOW.plus({ days: 7 }))).orders).toEqual([waiting])
  })

  it('is found by staff of its area alone, by name, phone, order, installer or area', async () => {
    const { order, appointment } = await promised()
    const found = async (words: string, areas = ['驿城东']) => {
      const span = { fromAt: NOW, toAt: NOW.plus({ days: 28 }), limit: 8 }
      const visits = await sqlVisitStore(database.kysely).search({ words, areas, ...span })
      return visits.map((visit) => visit.appointment.id)
    }
    for (const words of ['查客户1的上门', '客先生那单', '尾号0001', order.id, 'ins_1的单子', '驿城东今天的'])
      expect(await found(words), words).toEqual([appointment.id])
    for (const words of ['查张三丰', '000', '']) expect(await found(words), words).toEqual([])
    expect(await found('查客户1的上门', ['开发区'])).toEqual([])
  })

  it('is found by a name however it is typed', async () => {
    const { appointment } = await promised()
    const customers = database.kysely.updateTable('customer').where('id', '=', 'cus_1')
    const found = async (words: string) => {
      const span = { areas: ['驿城东'], fromAt: NOW, toAt: NOW.plus({ days: 28 }), limit: 8 }
      return (await sqlVisitStore(database.kysely).search({ words, ...span })).map((visit) => visit.appointment.id)
    }
    await customers.set({ name: 'Seán O’Đại' }).execute()
    for (const words of ['查Seán', '查sean', "SEÁN ODAI? sean o'dai", 'find Dai please', '查Sea\u0301n的单'])
      expect(await found(words), words).toEqual([appointment.id])
    for (const words of ['查Seana', 'find o', 'daisy']) expect(await found(words), words).toEqual([])
    await customers.set({ name: '欧阳娜娜', salutation: '女士' }).execute()
    expect(await found('欧阳女士那单')).toEqual([appointment.id])
    await customers.set({ name: '客户1', salutation: null }).execute()
  })

  it('takes words for whoever comes with its order: whole, once, and while the order is open', async () => {
    const { order } = await promised()
    const orders = sqlOrderStore(database.kysely)
    const note = (words: string) => orders.note(order.id, words, 'customer:cus_1', NOW)
    const before = (await orders.find(order.id))?.description ?? ''
    expect([await note('家里有狗'), await note('家里有狗'), await note('有狗')]).toEqual([true, true, true])
    expect(await note('长'.repeat(1_000))).toBe(false)
    expect((await orders.find(order.id))?.description).toBe([before, '家里有狗', '有狗'].filter(Boolean).join('；'))
    await database.kysely.updateTable('work_order').set({ status: 'cancelled' }).where('id', '=', order.id).execute()
    expect(await note('门铃坏了')).toBe(false)
  })

  it('has an order that is known to its customer by what came of a call, whatever was written about it', async () => {
    const order = anOrder()
    await sqlOrderStore(database.kysely).insert(order, 'back_office', NOW)
    const tickets = sqlTicketStore(database.kysely)
    const about = { order, customer: { name: '客户1', salutation: undefined, area: '驿城东', phone: '19900000001' } }
    const call = async (outcome: TicketOutcome, words: string) => {
      const ticket = callAbout(about, [], NOW, ZONE)
      await tickets.insert(ticket)
      await tickets.resolve(ticket.id, words, 'back_office', NOW, outcome)
      return isKnownToCustomer(await sqlOrderStore(database.kysely).newsOf(order.id))
    }
    expect(await call('wrong_number', '联系上了')).toBe(false)
    expect(await call('settled', 'reached')).toBe(false)
    expect(await call('reached', 'wrong_number')).toBe(true)
  })

  it('is no order without a time; those are found by staff of their area alone, by name, phone or number', async () => {
    await promised()
    const waiting = anOrder()
    await store().insert(anAppointment({ workOrderId: waiting.id, status: 'cancelled' }), booked, waiting)
    const found = async (words: string, areas = ['驿城东']) =>
      (await sqlOrderStore(database.kysely).searchWaiting(words, areas, 8)).map(({ order }) => order.id)
    for (const words of ['约客户1周六', '尾号0001', waiting.id]) expect(await found(words), words).toEqual([waiting.id])
    for (const words of ['约张三丰', '000', '']) expect(await found(words), words).toEqual([])
    expect(await found('约客户1周六', ['开发区'])).toEqual([])
  })
})
