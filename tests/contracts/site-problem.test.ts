import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { newOrder } from '#src/domain/orders/new-order.ts'
import { allowWork, takeProblemBack } from '#src/domain/visits/answer-problem.ts'
import { arrive } from '#src/domain/visits/on-the-way.ts'
import { reportProblem } from '#src/domain/visits/report-problem.ts'
import type { SiteProblemKind } from '#src/domain/visits/site-problem.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStepStore } from '#src/infra/storage/visit-step-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at, fillDistrict, NOW, windowOn, ZONE } from './small-district.ts'

const ACTOR = 'installer:ins_1'

describe('a problem on site', () => {
  let database: TestDatabase
  let now = NOW
  let count = 0
  let id = ''
  const needs = () => ({
    devices: { isOnInstallers: async (person: string) => person === 'dl_borrowed' },
    visits: sqlVisitStore(database.kysely),
    appointments: sqlAppointmentStore(database.kysely),
    tickets: sqlTicketStore(database.kysely),
    notices: sqlNoticeStore(database.kysely),
    visitSteps: sqlVisitStepStore(database.kysely),
    orders: sqlOrderStore(database.kysely),
    clock: { now: () => now },
    companyZone: ZONE,
  })
  const visit = async () => {
    const found = await needs().visits.find(id)
    if (!found) throw new Error('the visit is gone')
    return found
  }
  const day = () => `2026-11-${22 + count}`
  const report = async (kind: SiteProblemKind, words = 'words') =>
    reportProblem(await visit(), { kind, words, actor: ACTOR, said: { at: now, receivedAt: now } }, needs())
  const takeBack = async () =>
    takeProblemBack(await visit(), { actor: ACTOR, said: { at: now, receivedAt: now } }, needs())
  const order = async () => {
    const all = database.kysely.selectFrom('work_order').select(['status', 'external'])
    return await all.where('id', '=', `wo_site${count}`).executeTakeFirstOrThrow()
  }
  const told = async () =>
    (await database.kysely.selectFrom('notice').select('dialog').where('subject', '=', id).execute())
      .map(({ dialog }) => dialog)
      .sort()
  const tickets = async () =>
    (await needs().tickets.listOpen(['驿城东'])).filter(({ workOrderId }) => workOrderId === `wo_site${count}`)

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }])
  })
  beforeEach(async () => {
    count += 1
    id = `apt_site${count}`
    now = NOW
    const of = newOrder({ customerId: 'cus_1', kind: 'install', description: '', address: undefined }, NOW)
    const appointment: Appointment = {
      ...{ id, workOrderId: `wo_site${count}`, customerId: 'cus_1', installerId: 'ins_1', kind: 'install' },
      ...{ status: 'confirmed', window: windowOn(day(), '14:00', '16:00'), zone: ZONE, words: undefined, revision: 1 },
      ...{ external: {}, createdAt: NOW, updatedAt: NOW },
    }
    const event = { at: NOW, type: 'appointment.booked', actor: 'back_office' } as const
    await needs().appointments.insert(appointment, event, { ...of, id: `wo_site${count}` })
    now = at(`${day()}T14:05`)
    await arrive(await visit(), ACTOR, needs())
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('ends the visit with its promise kept, and keeps the order open', async () => {
    expect((await report('needs_parts')).kind).toBe('left')
    const { appointment, missCause, arrivedAt } = await visit()
    expect([appointment.status, missCause, arrivedAt?.toMillis()]).toEqual(['failed', undefined, now.toMillis()])
    expect((await order()).status).toBe('open')
    expect(await told()).toEqual(['left-incomplete'])
    expect(await needs().visits.countMisses('cus_1', NOW.minus({ years: 1 }))).toBe(0)
  })

  it('is on record once, and the visit is in work no more', async () => {
    await report('needs_parts')
    expect((await report('needs_parts')).kind).toBe('known')
    expect((await report('no_line')).kind).toBe('known')
    expect((await needs().visitSteps.list(await visit())).length).toBe(1)
    expect((await needs().visits.listInWork('ins_1', NOW)).some(({ appointment }) => appointment.id === id)).toBe(false)
    expect((await needs().visits.listLeft({ installerId: 'ins_1' }, NOW)).at(-1)?.appointment.id).toBe(id)
    expect(await needs().visits.listLeft({ installerId: 'ins_2' }, NOW)).toEqual([])
    expect(await needs().visits.listLeft({ areas: ['elsewhere'] }, NOW)).toEqual([])
  })

  it('gives an order without a line to staff, with a deadline, and to the back office as held', async () => {
    await report('no_line')
    const [ticket, ...others] = await tickets()
    expect([ticket?.kind, others.length]).toEqual(['no_line', 0])
    expect(ticket?.dueAt && ticket.dueAt > now).toBe(true)
    expect((await order()).external).toMatchObject({ state: 'held' })
  })

  it('goes on after all: the order is released, the matter settled, the customer hears it', async () => {
    await report('landlord_refuses')
    expect(await takeBack()).toBe('resumed')
    expect((await visit()).appointment.status).toBe('confirmed')
    expect(await tickets()).toEqual([])
    expect((await order()).external).not.toHaveProperty('state')
    expect(await told()).toContain('goes-on')
    expect(await takeBack()).toBe('none')
  })

  it('does not go on once another time is agreed', async () => {
    await report('needs_parts')
    const { appointment } = await visit()
    const second = { ...appointment, id: `${id}b`, status: 'confirmed', revision: 1 } as const
    const window = windowOn(day(), '18:00', '20:00')
    const event = { at: now, type: 'appointment.booked', actor: 'customer:cus_1' } as const
    await needs().appointments.insert({ ...second, installerId: 'ins_2', window }, event)
    expect(await takeBack()).toBe('rebooked')
    expect((await visit()).appointment.status).toBe('failed')
  })

  it('does not go on once the installer’s time is another visit’s (I1)', async () => {
    await report('needs_parts')
    const { appointment } = await visit()
    const other = { ...appointment, id: `${id}c`, workOrderId: undefined, status: 'confirmed', revision: 1 } as const
    const event = { at: now, type: 'appointment.booked', actor: 'back_office' } as const
    await needs().appointments.insert({ ...other, window: windowOn(day(), '16:00', '18:00') }, event)
    expect(await takeBack()).toBe('taken')
  })

  it('asks the customer before another room is entered, and takes no yes but theirs (DS-6)', async () => {
    const asked = await report('other_rooms')
    const problemId = asked.problem?.id ?? ''
    const yes = async (actor: 'customer:cus_1' | 'installer:ins_1', person = 'dl_cus_1') =>
      allowWork(
        await visit(),
        { problemId, answer: 'yes', words: '', actor, channel: 'directline', person, at: now },
        needs(),
      )
    expect([asked.kind, (await visit()).appointment.status]).toEqual(['asked', 'confirmed'])
    expect(await yes('installer:ins_1')).toBe('not_theirs')
    expect((await report('other_rooms')).problem?.status).toBe('asked')
    expect(await yes('customer:cus_1', 'dl_borrowed')).toBe('not_own_device')
    expect(await yes('customer:cus_1')).toBe('answered')
    expect(await yes('customer:cus_1')).toBe('again')
    const steps = await needs().visitSteps.list(await visit())
    expect(
      steps.filter(({ step }) => step === 'problem_answered').map(({ actor, at: when }) => [actor, +when]),
    ).toEqual([['customer:cus_1', +now]])
    expect(await told()).toEqual(['allow-work', 'allowance'])
  })

  it('of a visit that nobody has come to is none', async () => {
    const nobody = { ...(await visit()), arrivedAt: undefined }
    const said = { at: now, receivedAt: now }
    const outcome = await reportProblem(nobody, { kind: 'no_line', words: '', actor: ACTOR, said }, needs())
    expect(outcome.kind).toBe('not_arrived')
  })
})
