import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { closeTime } from '#src/domain/visits/close-time.ts'
import { recordMiss } from '#src/domain/visits/record-miss.ts'
import { missDuty } from '#src/infra/scheduling/miss-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at, fillDistrict, NOW, windowOn, ZONE } from './small-district.ts'

const AREA = '驿城东'

describe('an area that is closed', () => {
  let database: TestDatabase
  let now = NOW
  const needs = () => ({
    ...{ visits: sqlVisitStore(database.kysely), appointments: sqlAppointmentStore(database.kysely) },
    ...{ tickets: sqlTicketStore(database.kysely), notices: sqlNoticeStore(database.kysely) },
    ...{ orders: sqlOrderStore(database.kysely), closedTimes: sqlClosedTimeStore(database.kysely) },
    ...{ clock: { now: () => now }, companyZone: ZONE },
  })

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  beforeEach(async () => {
    now = NOW
    const tables = sql`ticket, notice, miss, visit, closure, leave, event, appointment, work_order`
    await sql`truncate ${tables} cascade`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function book(window: VisitWindow, orderId = ''): Promise<Appointment> {
    const customer = { id: 'cus_1', area: AREA, timeZone: undefined }
    const order = await needs().orders.find(orderId)
    const request = { customer, kind: 'repair', window, order, description: '', words: undefined } as const
    const booked = await bookVisit({ ...request, actor: 'customer:cus_1' }, needs())
    return booked.kind === 'booked' ? booked.appointment : expect.fail(booked.kind)
  }
  const close = (on: string, why?: 'typhoon') => {
    const [fromAt, toAt] = [at(`${on}T08:00`), at(`${on}T20:00`)]
    return closeTime({ id: `cls_${on}`, subject: { area: AREA }, fromAt, toAt, reason: '台风', why }, needs())
  }
  const judgeMisses = () => missDuty(database, needs().clock, { companyZone: ZONE }).run(now)
  const causes = () => database.kysely.selectFrom('miss').select('cause').execute()
  const company = () => database.kysely.selectFrom('miss').select('cause').where('cause', '=', 'company').execute()

  it('makes no miss of ours of a visit that has begun', async () => {
    const appointment = await book(windowOn('2026-11-24', '14:00', '16:00'))
    now = appointment.window.opensAt
    expect(await close('2026-11-24')).toMatchObject({ told: 0 })
    expect(await company()).toEqual([])
    expect(await needs().appointments.isProtected(appointment.workOrderId ?? '')).toBe(false)
  })

  it('answers for the window that had begun, where nobody comes then', async () => {
    const appointment = await book(windowOn('2026-11-24', '14:00', '16:00'))
    now = appointment.window.opensAt
    await close('2026-11-24', 'typhoon')
    now = appointment.window.closesAt.plus({ hours: 1 })
    await judgeMisses()
    expect(await causes()).toEqual([{ cause: 'force_majeure' }])
  })

  it('is no excuse for a later window of the same visit: nobody coming then is a miss of ours (AP-5)', async () => {
    const appointment = await book(windowOn('2026-11-24', '14:00', '16:00'))
    now = appointment.window.opensAt
    await close('2026-11-24', 'typhoon')
    const customer = { id: 'cus_1', area: AREA, timeZone: undefined }
    const window = windowOn('2026-11-26', '14:00', '16:00')
    const wished = { appointment, customer, window, words: undefined, actor: 'staff:stf_1', isWished: true } as const
    expect((await moveVisit(wished, needs())).kind).toBe('moved')
    now = window.closesAt.plus({ hours: 1 })
    await judgeMisses()
    expect(await causes()).toEqual([{ cause: 'company' }])
    expect(await needs().appointments.isProtected(appointment.workOrderId ?? '')).toBe(true)
  })

  it('leaves a protected visit to a supervisor (I9)', async () => {
    const missed = await book(windowOn('2026-11-24', '14:00', '16:00'))
    const visit = (await needs().visits.find(missed.id)) ?? expect.fail('no visit')
    now = missed.window.closesAt
    await recordMiss({ visit, cause: 'company', actor: 'system', note: undefined }, needs())
    const again = await book(windowOn('2026-11-25', '14:00', '16:00'), missed.workOrderId)
    expect(await close('2026-11-25')).toMatchObject({ told: 0, escalated: 1 })
    expect(await needs().appointments.find(again.id)).toMatchObject({ status: 'confirmed' })
  })

  describe('or an installer on leave', () => {
    const leave = (from: string, to = '20:00') => {
      const [fromAt, toAt] = [at(`2026-11-24T${from}`), at(`2026-11-24T${to}`)]
      const subject = { installerId: 'ins_1' }
      return closeTime({ id: `cls_${from}`, subject, fromAt, toAt, reason: '请假' }, needs())
    }
    const kinds = async () =>
      (await database.kysely.selectFrom('ticket').select('kind').execute()).map(({ kind }) => kind)
    const begun = async () => {
      const appointment = await book(windowOn('2026-11-24', '14:00', '16:00'))
      now = at('2026-11-24T14:05')
      return appointment
    }

    it.each([
      ['from the end of its window on', '16:00', '20:00'],
      ['for a while of its window', '14:00', '15:00'],
    ])('leaves a visit that has begun to a dispatcher, where the leave is %s', async (_, from, to) => {
      const { id } = await begun()
      expect(await leave(from, to)).toMatchObject({ left: 1 })
      expect(await needs().appointments.find(id)).toMatchObject({ status: 'confirmed' })
      expect(await causes()).toEqual([])
      expect(await kinds()).toEqual(['begun_in_closure'])
    })

    it('tells the customer at once, where nobody can come in what is left of the window', async () => {
      const { id } = await begun()
      await leave('14:00')
      expect(await needs().appointments.find(id)).toMatchObject({ status: 'failed' })
      expect(await causes()).toEqual([{ cause: 'company' }])
    })
  })
})
