import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { arrive, setOut } from '#src/domain/visits/on-the-way.ts'
import { reportAbsent, takeDoorStep } from '#src/domain/visits/report-absent.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlDoorWordStore } from '#src/infra/storage/door-word-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStepStore } from '#src/infra/storage/visit-step-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at, fillDistrict, NOW, windowOn, ZONE } from './small-district.ts'

const ACTOR = 'installer:ins_1'

describe('at the door', () => {
  let database: TestDatabase
  let now = NOW
  let count = 0
  let id = ''
  const needs = () => ({
    visits: sqlVisitStore(database.kysely),
    appointments: sqlAppointmentStore(database.kysely),
    tickets: sqlTicketStore(database.kysely),
    notices: sqlNoticeStore(database.kysely),
    visitSteps: sqlVisitStepStore(database.kysely),
    clock: { now: () => now },
    companyZone: ZONE,
  })
  const visit = async () => {
    const found = await needs().visits.find(id)
    if (!found) throw new Error('the visit is gone')
    return found
  }
  const heard = (local: string) => ({ at: at(local), receivedAt: now })
  const notes = async () =>
    (await database.kysely.selectFrom('event').select(['type', 'body']).where('subject', '=', id).execute()).map(
      ({ type, body }) => [type, (body as { note?: string }).note],
    )

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }])
  })
  beforeEach(async () => {
    now = NOW
    count += 1
    id = `apt_door${count}`
    const appointment: Appointment = {
      ...{ id, workOrderId: undefined, customerId: 'cus_1', installerId: 'ins_1', kind: 'repair', status: 'confirmed' },
      ...{ window: windowOn(`2026-11-${23 + count}`, '14:00', '16:00'), zone: ZONE, words: undefined, revision: 1 },
      ...{ external: {}, createdAt: NOW, updatedAt: NOW },
    }
    await needs().appointments.insert(appointment, { at: NOW, type: 'appointment.booked', actor: 'back_office' })
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const day = () => `2026-11-${23 + count}`

  it('nobody is claimed to be away before every step is on record', async () => {
    now = at(`${day()}T14:05`)
    await arrive(await visit(), ACTOR, needs())
    const claim = async () =>
      reportAbsent({ visit: await visit(), said: { at: now, receivedAt: now }, actor: ACTOR, words: '没人' }, needs())
    for (const time of ['14:06:00', '14:06:25', '14:06:50', '14:16:00']) {
      expect(await claim()).toBe('steps_missing')
      now = at(`${day()}T${time}`)
      const said = { at: now, receivedAt: now }
      expect((await takeDoorStep({ visit: await visit(), said, actor: ACTOR }, needs())).kind).toBe('done')
    }
    expect(await claim()).toBe('reported')
    expect(await claim()).toBe('steps_missing')
  })

  it('what comes late is taken with its time, in either order, and counts once', async () => {
    now = at(`${day()}T14:30`)
    expect(await arrive(await visit(), ACTOR, needs(), heard(`${day()}T14:10`))).toBe('done')
    expect(await setOut(await visit(), ACTOR, needs(), { said: heard(`${day()}T13:35`) })).toBe('done')
    expect(await arrive(await visit(), ACTOR, needs(), heard(`${day()}T14:02`))).toBe('again')
    expect(await setOut(await visit(), ACTOR, needs(), { said: heard(`${day()}T13:00`) })).toBe('again')
    expect(await visit()).toMatchObject({ arrivedAt: at(`${day()}T14:10`), setOutAt: at(`${day()}T13:35`) })
    expect(await notes()).toMatchObject([
      ['appointment.booked', undefined],
      ['appointment.arrived', expect.stringContaining('heard at')],
      ['appointment.set_out', expect.stringContaining('after the arrival')],
    ])
  })

  it('an arrival in time that is heard of too late keeps nothing, and a supervisor has it', async () => {
    now = at(`${day()}T16:20`)
    expect(await arrive(await visit(), ACTOR, needs(), heard(`${day()}T15:50`))).toBe('late_report')
    const tickets = await database.kysely.selectFrom('ticket').select('kind').where('appointment_id', '=', id).execute()
    expect(tickets.map(({ kind }) => kind)).toContain('late_report')
    const misses = await database.kysely.selectFrom('miss').select('cause').where('appointment_id', '=', id).execute()
    expect(misses).toEqual([{ cause: 'company' }])
  })

  it('words from before a change change nothing', async () => {
    now = at(`${day()}T13:40`)
    const before = (await visit()).appointment
    const changed = { ...before, installerId: 'ins_1', revision: 2, updatedAt: now }
    await needs().appointments.update(changed, { at: now, type: 'appointment.changed', actor: 'back_office' })
    now = at(`${day()}T14:10`)
    expect(await setOut(await visit(), ACTOR, needs(), { said: heard(`${day()}T13:30`) })).toBe('changed')
    expect(await arrive(await visit(), ACTOR, needs(), heard(`${day()}T13:30`))).toBe('changed')
    expect(await visit()).toMatchObject({ arrivedAt: undefined, setOutAt: undefined })
  })

  it('the words hold for a window and an installer, and are drawn anew for others', async () => {
    let next = 0
    const store = sqlDoorWordStore(database.kysely, () => next++)
    const of = await visit()
    const first = await store.draw(of)
    expect(await store.draw(of)).toEqual(first)
    const other = { appointment: { ...of.appointment, installerId: 'ins_2' } }
    const second = await store.draw(other)
    expect(second).not.toEqual(first)
    expect(await store.draw(other)).toEqual(second)
    expect(await store.draw({ appointment: { ...of.appointment, installerId: undefined } })).toBeUndefined()
  })
})
