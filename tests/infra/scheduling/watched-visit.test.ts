import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '#dialogs/desk.ts'
import { watchDialog } from '#dialogs/watch/watch.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { reassignVisit } from '#src/domain/visits/give-up-visit.ts'
import { setOut } from '#src/domain/visits/on-the-way.ts'
import { watchDuty } from '#src/infra/scheduling/watch-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { at, fillDistrict, NOW, windowOn, ZONE } from '../../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const AREA = '驿城东'

describe('a protected visit', () => {
  let database: TestDatabase
  let now = NOW
  const needs = () => ({
    ...{ visits: sqlVisitStore(database.kysely), appointments: sqlAppointmentStore(database.kysely) },
    ...{ tickets: sqlTicketStore(database.kysely), notices: sqlNoticeStore(database.kysely) },
    ...{ clock: { now: () => now }, companyZone: ZONE },
  })

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }])
    const staff = (id: string, role: 'dispatcher' | 'supervisor', area: string) => ({
      ...{ id, role, name: '马班长', phone: '19900020001', areas: [area], updated_at: NOW },
    })
    await database.kysely
      .insertInto('staff')
      .values([
        ...[staff('stf_1', 'dispatcher', AREA), staff('stf_2', 'supervisor', AREA)],
        ...[staff('stf_3', 'dispatcher', '驿城西'), staff('stf_4', 'supervisor', '驿城西')],
      ])
      .execute()
  })
  beforeEach(async () => {
    now = NOW
    await sql`truncate notice, visit, event, appointment, work_order cascade`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** Tomorrow at 14:00. */
  async function bookProtected(): Promise<string> {
    const what = {
      customer: { id: 'cus_1', area: AREA, timeZone: undefined },
      kind: 'repair',
      order: undefined,
    } as const
    const how = { description: '网断了', words: undefined, actor: 'customer:cus_1' } as const
    const booked = await bookVisit({ ...what, ...how, window: windowOn('2026-11-24', '14:00', '16:00') }, needs())
    if (booked.kind !== 'booked') return expect.fail(booked.kind)
    await database.kysely.updateTable('work_order').set({ protected_at: NOW }).execute()
    return booked.appointment.id
  }
  /** Ticks every minute between two times of day, and says whom it wrote to, and when. */
  async function watched(from: string, to: string): Promise<string[]> {
    for (now = at(from); now <= at(to); now = now.plus({ minutes: 1 })) await watchDuty(database).run(now)
    const rows = await sql<{ at: DateTime; recipient: string }>`
      select due_at as at, recipient from notice where dialog = 'watch' order by due_at, recipient`.execute(
      database.kysely,
    )
    return rows.rows.map((row) => `${row.at.setZone(ZONE).toFormat('dd HH:mm')} ${row.recipient}`)
  }

  it('is looked at the evening before, two hours and half an hour before, each time by who can still do something', async () => {
    await bookProtected()
    await watched('2026-11-23T17:50', '2026-11-23T18:10')
    await watched('2026-11-24T11:50', '2026-11-24T12:10')
    expect(await watched('2026-11-24T13:20', '2026-11-24T14:00')).toEqual([
      ...['23 18:00 installer:ins_1', '23 18:00 staff:stf_1'],
      ...['24 12:00 installer:ins_1', '24 12:00 staff:stf_1'],
      ...['24 13:30 staff:stf_1', '24 13:30 staff:stf_2'],
    ])
  })

  it('is put before each of them once at each point, however often it is looked at and whoever goes', async () => {
    const id = await bookProtected()
    await watched('2026-11-24T12:00', '2026-11-24T12:30')
    const visit = (await needs().visits.find(id)) ?? expect.fail('no visit')
    const to = { installerId: 'ins_2', actor: 'staff:stf_1', note: undefined } as const
    expect(await reassignVisit({ visit, ...to }, needs())).toBe('replaced')
    await watched('2026-11-24T12:30', '2026-11-24T13:40')
    expect(await watched('2026-11-24T13:30', '2026-11-24T14:10')).toEqual([
      ...['24 12:00 installer:ins_1', '24 12:00 staff:stf_1'],
      '24 12:30 installer:ins_2',
      ...['24 13:30 staff:stf_1', '24 13:30 staff:stf_2'],
    ])
  })

  it('that has moved is looked at before its new time alone, and what was to be said of the old one holds no more', async () => {
    const id = await bookProtected()
    const before = await watched('2026-11-24T11:00', '2026-11-24T11:30')
    const appointment = (await needs().visits.find(id))?.appointment ?? expect.fail('no visit')
    const opens = appointment.window.opensAt.toISO() ?? ''
    const moving = { appointment, customer: { id: 'cus_1', area: AREA, timeZone: undefined }, words: undefined }
    const how = { window: windowOn('2026-11-25', '14:00', '16:00'), actor: 'customer:cus_1' } as const
    const moved = await moveVisit({ ...moving, ...how, reason: undefined }, needs())
    expect(moved.kind).toBe('moved')
    expect(await watched('2026-11-24T11:31', '2026-11-24T14:10')).toEqual(before)
    const { cannotOpen } = watchDialog({ needs: { visits: needs().visits } } as Desk)
    expect(await cannotOpen?.({ appointment: id, point: 'two_hours', opens })).toEqual({ kind: 'done', says: [] })
    await watched('2026-11-24T17:50', '2026-11-24T18:10')
    expect((await watched('2026-11-25T11:50', '2026-11-25T12:10')).slice(before.length)).toEqual([
      ...['24 18:00 installer:ins_1', '24 18:00 staff:stf_1'],
      ...['25 12:00 installer:ins_1', '25 12:00 staff:stf_1'],
    ])
  })

  it('is left alone on its day once somebody has set out', async () => {
    const id = await bookProtected()
    const before = await watched('2026-11-23T17:50', '2026-11-23T18:10')
    now = at('2026-11-24T11:40')
    const visit = (await needs().visits.find(id)) ?? expect.fail('no visit')
    expect(await setOut(visit, 'installer:ins_1', needs())).toBe('done')
    expect(await watched('2026-11-24T11:50', '2026-11-24T14:00')).toEqual(before)
  })
})
