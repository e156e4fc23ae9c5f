import type { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { listCandidates } from '#src/domain/appointments/list-candidates.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { setCompensationNorms } from '#src/domain/norms/compensation-rules.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { closeTime } from '#src/domain/visits/close-time.ts'
import { contradictMiss, decideMiss } from '#src/domain/visits/contradict-miss.ts'
import { giveUpVisit, takeOffVisit } from '#src/domain/visits/give-up-visit.ts'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import { daysLate, settleCompensation } from '#src/domain/visits/late-compensation.ts'
import { reportNotMet } from '#src/domain/visits/miss-of-others.ts'
import { arrive, setOut } from '#src/domain/visits/on-the-way.ts'
import { type MissReport, recordMiss } from '#src/domain/visits/record-miss.ts'
import { suggestCompensation } from '#src/domain/visits/suggest-compensation.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at, clearBookings, fillDistrict, NOW, readHistory, windowOn, ZONE } from './small-district.ts'

const CUSTOMER = { id: 'cus_1', area: '驿城东', timeZone: undefined }
const INSTALLER = 'installer:ins_1'

describe('a promise', () => {
  let database: TestDatabase
  let now = NOW
  const visits = () => sqlVisitStore(database.kysely)
  const needs = () => ({
    visits: visits(),
    appointments: sqlAppointmentStore(database.kysely),
    tickets: sqlTicketStore(database.kysely),
    notices: sqlNoticeStore(database.kysely),
    clock: { now: () => now },
    companyZone: ZONE,
  })

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2', skills: ['repair'] }])
    const staff = { role: 'dispatcher', phone: '19900020001', areas: ['驿城东'], updated_at: NOW }
    await database.kysely
      .insertInto('staff')
      .values({ id: 'stf_1', name: '马班长', ...staff })
      .execute()
  })
  beforeEach(async () => {
    now = NOW
    for (const table of ['ticket', 'notice', 'miss', 'visit', 'leave'] as const)
      await database.kysely.deleteFrom(table).execute()
    await clearBookings(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function book(on = '2026-11-24', orderId?: string, kind: VisitKind = 'install'): Promise<Appointment> {
    const order = orderId === undefined ? undefined : await sqlOrderStore(database.kysely).find(orderId)
    const window = windowOn(on, '14:00', '16:00')
    const request = { customer: CUSTOMER, kind, window, order, description: '', words: undefined }
    const booked = await bookVisit({ ...request, actor: 'customer:cus_1' }, needs())
    if (booked.kind !== 'booked') throw new Error(booked.kind)
    return booked.appointment
  }
  const visitOf = async ({ id }: Appointment) => {
    const visit = await visits().find(id)
    if (!visit) throw new Error('no visit')
    return visit
  }
  const miss = async (appointment: Appointment, cause: MissCause = 'company') =>
    missed({ visit: await visitOf(appointment), cause, actor: 'system', note: undefined })
  /** Records a miss as its window begins. */
  const missed = async (report: MissReport) => {
    const { opensAt } = report.visit.appointment.window
    now = now < opensAt ? opensAt : now
    return await recordMiss(report, needs())
  }
  const tickets = () => database.kysely.selectFrom('ticket').select(['kind', 'severity']).orderBy('kind').execute()
  const notices = () => database.kysely.selectFrom('notice').select(['dialog', 'recipient']).execute()

  describe('that we missed', () => {
    it('fails the visit, protects its order with somebody responsible, and tells the customer', async () => {
      const appointment = await book()
      expect(await miss(appointment)).toEqual({ kind: 'recorded' })
      const order = database.kysely.selectFrom('work_order').select(['protected_at', 'responsible_id', 'status'])
      expect(await order.executeTakeFirst()).toMatchObject({ responsible_id: 'stf_1', status: 'open' })
      expect(await needs().appointments.isProtected(appointment.workOrderId ?? '')).toBe(true)
      expect(await notices()).toEqual([
        { dialog: 'missed', recipient: 'customer:cus_1' },
        { dialog: 'decided', recipient: `installer:${appointment.installerId}` },
      ])
      expect(await tickets()).toEqual([
        { kind: 'compensation', severity: 'minor' },
        { kind: 'protected_order', severity: 'major' },
      ])
      expect(await miss(appointment)).toEqual({ kind: 'not_open' })
    })

    it('is no miss while its window lies ahead, whoever says so', async () => {
      const appointment = await book()
      now = appointment.window.opensAt.minus({ milliseconds: 1 })
      const report = { visit: await visitOf(appointment), cause: 'company', actor: 'back_office' } as const
      expect(await recordMiss({ ...report, note: undefined }, needs())).toEqual({ kind: 'not_begun' })
      expect(await notices()).toEqual([])
    })

    const missedBefore = async (months: number, cause?: MissCause) => {
      await miss(await book(), cause)
      const long = at('2026-11-25T14:00').minus({ months }).plus({ hours: 1 })
      await database.kysely.updateTable('miss').set({ created_at: long }).execute()
      return await visitOf(await book('2026-11-25'))
    }

    it('a second time within twelve months is the gravest matter for a supervisor (AP-5)', async () => {
      const visit = await missedBefore(12)
      const report = { visit, cause: 'company', actor: 'system', note: undefined } as const
      expect(await missed(report)).toEqual({ kind: 'recorded' })
      expect(await tickets()).toContainEqual({ kind: 'second_miss', severity: 'critical' })
    })

    it.each([
      ['after twelve months', 13, undefined],
      ['where the one before was not ours', 12, 'customer'],
    ] as const)('is no second one %s', async (_, months, cause) => {
      const visit = await missedBefore(months, cause)
      const report = { visit, cause: 'company', actor: 'system', note: undefined } as const
      expect(await missed(report)).toEqual({ kind: 'recorded' })
      expect((await tickets()).map(({ kind }) => kind)).not.toContain('second_miss')
    })

    it('protects nothing where the weather or the customer caused it', async () => {
      const appointment = await book()
      await miss(appointment, 'force_majeure')
      expect(await needs().appointments.isProtected(appointment.workOrderId ?? '')).toBe(false)
      expect(await tickets()).toEqual([])
    })
  })

  describe('that we missed and keep days later', () => {
    beforeEach(() => setCompensationNorms({ COMPENSATION_SCHEME: 'daily' }))
    afterEach(() => setCompensationNorms({ COMPENSATION_SCHEME: 'fujian' }))

    const suggested = async () => {
      const compensations = database.kysely.selectFrom('ticket').select(['id', 'status', 'context', 'answer'])
      return await compensations.where('kind', '=', 'compensation').orderBy('created_at').orderBy('status').execute()
    }
    const keep = async (again: Appointment) => {
      now = again.window.opensAt
      expect(await arrive(await visitOf(again), INSTALLER, needs())).toBe('done')
    }
    const keepOn = async (missed: Appointment, on: string) => keep(await book(on, missed.workOrderId))
    const missedOnce = async () => {
      const appointment = await book()
      now = appointment.window.closesAt
      const report = { visit: await visitOf(appointment), cause: 'company', actor: 'system', note: undefined } as const
      await recordMiss(report, needs())
      return appointment
    }

    it('has a suggestion that counts the days, instead of the one before', async () => {
      const missed = await missedOnce()
      expect(await suggested()).toMatchObject([{ status: 'acknowledged', context: { amountFen: 30_00 } }])
      await keepOn(missed, '2026-11-26')
      const open = (await suggested()).filter(({ status }) => status === 'acknowledged')
      expect(open).toMatchObject([{ context: { amountFen: 60_00, reasons: expect.arrayContaining(['scheme daily']) } }])
    })

    it('still says within how many days it is paid, where the scheme promises it', async () => {
      const missed = await book('2026-11-24', undefined, 'repair')
      now = missed.window.closesAt
      const report = { visit: await visitOf(missed), cause: 'company', actor: 'system', note: undefined } as const
      setCompensationNorms({ COMPENSATION_SCHEME: 'xianning' })
      await recordMiss(report, needs())
      await keep(await book('2026-11-26', missed.workOrderId, 'repair'))
      const open = (await suggested()).filter(({ status }) => status === 'acknowledged')
      expect(open).toMatchObject([{ context: { amountFen: 20_00, paidWithinDays: 30 } }])
    })

    it('leaves out the days of the customer’s own change, also where it was judged to be ours after that', async () => {
      const missed = await book()
      await miss(missed, 'customer')
      now = now.plus({ minutes: 10 })
      const again = await book('2026-11-25', missed.workOrderId)
      const own = { customer: CUSTOMER, words: undefined, actor: 'customer:cus_1' } as const
      const window = windowOn('2026-11-27', '14:00', '16:00')
      expect((await moveVisit({ ...own, appointment: again, window }, needs())).kind).toBe('moved')
      await contradictMiss('cus_1', '我一直在家', 'customer:cus_1', needs())
      now = now.plus({ minutes: 10 })
      const judging = needs()
      expect(await decideMiss(await visitOf(missed), { cause: 'company' }, 'staff:stf_2', judging)).toBe('decided')
      await keep((await visitOf(again)).appointment)
      expect(await suggested()).toMatchObject([{ status: 'acknowledged', context: { amountFen: 30_00 } }])
    })

    it('goes on counting where the customer was not met, until the work is done', async () => {
      const first = await missedOnce()
      const again = await book('2026-11-26', first.workOrderId)
      now = again.window.opensAt
      const report = { visit: await visitOf(again), cause: 'customer', words: '没人开门', actor: INSTALLER } as const
      expect(await reportNotMet(report, needs())).toBe('reported')
      expect(await suggested()).toMatchObject([{ status: 'acknowledged', context: { amountFen: 30_00 } }])
      now = now.plus({ days: 1 })
      await settleCompensation(await visitOf(again), needs())
      const open = (await suggested()).filter(({ status }) => status === 'acknowledged')
      expect(open, 'the day on which somebody came').toMatchObject([{ context: { amountFen: 60_00 } }])
    })

    it('has what is missing suggested where one was approved, and nothing where it was refused', async () => {
      for (const [outcome, amounts] of [
        ['approved', [30_00, 30_00]],
        ['done', [30_00]],
      ] as const) {
        now = NOW
        for (const table of ['ticket', 'notice', 'miss', 'visit'] as const)
          await database.kysely.deleteFrom(table).execute()
        await clearBookings(database)
        const missed = await missedOnce()
        const [first] = await suggested()
        await needs().tickets.resolve(first?.id ?? '', 'approved', 'staff:stf_2', now, outcome)
        await keepOn(missed, '2026-11-26')
        expect((await suggested()).map(({ context }) => (context as { amountFen: number }).amountFen)).toEqual(amounts)
      }
    })
  })

  describe('whose cause the customer contradicts (AP-4)', () => {
    const contradict = () => contradictMiss('cus_1', '我一直在家', 'customer:cus_1', needs())
    const decide = async (appointment: Appointment, isOurs: boolean, opensAt?: DateTime) =>
      decideMiss(await visitOf(appointment), { cause: isOurs ? 'company' : undefined, opensAt }, 'staff:stf_2', needs())
    const causes = async () => {
      const misses = database.kysely.selectFrom('miss').select(['cause', 'judged_by'])
      return (await misses.execute()).map(({ cause, judged_by }) => `${cause} ${judged_by}`)
    }
    const later = (minutes: number) => {
      now = now.plus({ minutes })
    }

    it('is noted once, with what they say, and waits for a supervisor', async () => {
      const appointment = await book()
      await miss(appointment, 'force_majeure')
      expect(await contradict()).toMatchObject({ kind: 'noted', cause: 'force_majeure' })
      expect(await contradict()).toMatchObject({ kind: 'waits' })
      const said = (await readHistory(database, appointment.id)).filter(({ type }) => type.includes('contradicted'))
      expect(said).toMatchObject([{ note: '我一直在家', actor: 'customer:cus_1' }])
    })

    it('that was ours after all is made good as if it had been judged so at once, and once only', async () => {
      const appointment = await book()
      await miss(appointment, 'customer')
      await contradict()
      later(5)
      expect(await decide(appointment, true)).toBe('decided')
      expect(await decide(appointment, true)).toBe('gone')
      expect(await causes()).toEqual(['company staff:stf_2'])
      expect(await needs().appointments.isProtected(appointment.workOrderId ?? '')).toBe(true)
      expect(await tickets()).toEqual([
        { kind: 'compensation', severity: 'minor' },
        { kind: 'protected_order', severity: 'major' },
      ])
      expect((await notices()).map(({ dialog }) => dialog)).toEqual(['missed', 'decided', 'missed'])
      expect(await contradict()).toMatchObject({ kind: 'decided' })
    })

    it.each([true, false])(
      'is decided for each missed window of a visit, and told of each; ours after all: %s',
      async (isOurs) => {
        const first = await book()
        now = at('2026-11-24T15:55')
        const late = { visit: await visitOf(first), minutes: 120, hindrance: 'weather', actor: INSTALLER } as const
        await tellDelay(late, needs())
        const window = windowOn('2026-11-26', '14:00', '16:00')
        const wish = { customer: CUSTOMER, window, words: undefined, actor: 'staff:stf_2', isWished: true } as const
        const { appointment } = await visitOf(first)
        expect((await moveVisit({ ...wish, appointment }, needs())).kind).toBe('moved')
        now = window.closesAt
        await miss(first, 'customer')
        for (const _ of [1, 2]) expect(await contradict()).toMatchObject({ kind: 'noted' })
        later(5)
        const told = async () => (await notices()).filter(({ dialog }) => dialog.startsWith('miss')).length
        const before = await told()
        for (const opensAt of [window.opensAt, first.window.opensAt]) {
          expect(await decide(first, isOurs, opensAt)).toBe('decided')
          expect(await decide(first, isOurs, opensAt)).toBe('gone')
        }
        expect(await told()).toBe(before + 2)
      },
    )

    it('counts as the second one, when it was ours after all and one was before', async () => {
      await miss(await book())
      const second = await book('2026-11-25')
      await miss(second, 'third_party')
      await contradict()
      later(5)
      await decide(second, true)
      expect(await tickets()).toContainEqual({ kind: 'second_miss', severity: 'critical' })
    })

    it('stays as it was judged, and the customer hears so', async () => {
      const appointment = await book()
      await miss(appointment, 'force_majeure')
      await contradict()
      later(5)
      expect(await decide(appointment, false)).toBe('decided')
      expect(await causes()).toEqual(['force_majeure staff:stf_2'])
      expect((await notices()).map(({ dialog }) => dialog)).toEqual(['missed', 'decided', 'miss-judged'])
      expect(await needs().appointments.isProtected(appointment.workOrderId ?? '')).toBe(false)
    })

    it('is nothing without a miss, long after one, or where we have said that it was us', async () => {
      expect(await contradict()).toEqual({ kind: 'none' })
      await miss(await book())
      expect(await contradict()).toMatchObject({ kind: 'ours' })
      later(15 * 24 * 60)
      expect(await contradict()).toEqual({ kind: 'none' })
    })
  })

  describe('that nobody can keep because time was closed', () => {
    it.each([
      [{ area: '驿城东' }, 'area_closed'],
      [{ installerId: 'ins_1' }, 'schedule'],
    ] as const)('is told so, whatever was noted for the record: %j', async (subject, hindrance) => {
      const appointment = await book()
      const closedTimes = sqlClosedTimeStore(database.kysely)
      const [fromAt, toAt] = [at('2026-11-24T08:00'), at('2026-11-24T20:00')]
      const closed = { id: `cls_${hindrance}`, subject, fromAt, toAt, reason: '光缆被挖断' }
      expect(await closeTime(closed, { ...needs(), closedTimes })).toMatchObject({ told: 1 })
      const told = database.kysely.selectFrom('notice').select('answers').where('subject', '=', appointment.id)
      expect(await told.executeTakeFirst()).toMatchObject({ answers: { hindrance } })
      for (const table of ['closure', 'leave'] as const) await database.kysely.deleteFrom(table).execute()
    })

    const closing = (why?: 'typhoon') => ({
      ...{ id: 'cls_area', subject: { area: '驿城东' }, reason: '台风', why },
      ...{ fromAt: at('2026-11-24T08:00'), toAt: at('2026-11-24T20:00') },
    })

    it('is told with the reason that the area was closed for, where customers know it', async () => {
      const appointment = await book()
      const closedTimes = sqlClosedTimeStore(database.kysely)
      expect(await closeTime(closing('typhoon'), { ...needs(), closedTimes })).toMatchObject({ told: 1 })
      const told = database.kysely.selectFrom('notice').select('answers').where('subject', '=', appointment.id)
      expect(await told.executeTakeFirst()).toMatchObject({ answers: { hindrance: 'typhoon' } })
      await database.kysely.deleteFrom('closure').execute()
    })

    it('stands where it is protected, until a supervisor has decided (I9)', async () => {
      const missed = await book()
      await miss(missed)
      now = NOW
      const appointment = await book('2026-11-24', missed.workOrderId)
      const closedTimes = sqlClosedTimeStore(database.kysely)
      expect(await closeTime(closing(), { ...needs(), closedTimes })).toMatchObject({ told: 0, escalated: 1 })
      expect(await needs().appointments.find(appointment.id)).toMatchObject({ status: 'confirmed' })
      const asked = database.kysely.selectFrom('ticket').select('context').where('appointment_id', '=', appointment.id)
      const risk = await asked.where('kind', '=', 'protected_at_risk').execute()
      expect(risk).toMatchObject([{ context: { hindrance: 'area_closed' } }])
      await database.kysely.deleteFrom('closure').execute()
    })
  })

  it('under way in an area that is closed is a dispatcher’s matter at once', async () => {
    const appointment = await book()
    now = appointment.window.opensAt
    const span = { fromAt: at('2026-11-24T08:00'), toAt: at('2026-11-24T20:00') }
    const closed = { id: 'cls_begun', subject: { area: '驿城东' }, ...span, reason: '台风' }
    const closedTimes = sqlClosedTimeStore(database.kysely)
    expect(await closeTime(closed, { ...needs(), closedTimes })).toMatchObject({ told: 0, left: 1 })
    expect(await tickets()).toEqual([{ kind: 'begun_in_closure', severity: 'critical' }])
    await database.kysely.deleteFrom('closure').execute()
  })

  describe('whose window has begun', () => {
    const staff = 'staff:stf_1'
    const begun = async () => {
      now = NOW
      const appointment = await book()
      now = appointment.window.opensAt
      return appointment
    }
    const moved = async (appointment: Appointment, changes: object = {}) => {
      const to = { window: windowOn('2026-11-26', '14:00', '16:00'), words: undefined }
      return (await moveVisit({ appointment, customer: CUSTOMER, ...to, actor: staff, ...changes }, needs())).kind
    }
    const cancelled = async (appointment: Appointment, changes: object = {}) => {
      const how = { appointment, order: 'keep', reason: undefined, actor: staff } as const
      return (await cancelVisit({ ...how, ...changes }, needs())).kind
    }

    it('is neither moved nor taken back by staff any more: that would be a miss without a name (AP-4)', async () => {
      const appointment = await begun()
      expect(await moved(appointment)).toBe('begun')
      expect(await moved(appointment, { decidedBy: 'staff:stf_2' })).toBe('begun')
      expect(await cancelled(appointment)).toBe('begun')
      now = now.minus({ minutes: 1 })
      expect(await moved(appointment)).toBe('moved')
    })

    it('is moved or taken back where the customer asked for it', async () => {
      const appointment = await begun()
      expect(await moved(appointment, { isWished: true })).toBe('moved')
      const { appointment: again } = await visitOf(appointment)
      now = again.window.opensAt
      expect(await cancelled(again, { isWished: true })).toBe('cancelled')
    })
  })

  describe('that is protected', () => {
    const again = async () => {
      const missed = await book()
      await miss(missed)
      return await book('2026-11-25', missed.workOrderId)
    }
    const move = async (appointment: Appointment, changes: object) =>
      (
        await moveVisit(
          {
            ...{ appointment, customer: CUSTOMER, words: undefined, window: windowOn('2026-11-26', '14:00', '16:00') },
            actor: 'back_office',
            ...changes,
          },
          needs(),
        )
      ).kind

    it('is moved by nobody of ours without a supervisor’s decision, which is recorded (I9)', async () => {
      const appointment = await again()
      expect(await move(appointment, {})).toBe('needs_supervisor')
      expect(await move(appointment, { actor: 'staff:stf_1' })).toBe('needs_supervisor')
      expect(await move(appointment, { actor: 'staff:stf_1', decidedBy: 'staff:stf_2' })).toBe('moved')
      const history = await readHistory(database, appointment.id)
      expect(history.at(-1)).toMatchObject({ type: 'appointment.moved', note: 'decided by staff:stf_2' })
    })

    it('is so for every order of the same customer, until the missed one is done (AP-5)', async () => {
      const missed = await book()
      await miss(missed)
      const other = await book('2026-11-26')
      expect((await visitOf(other)).isProtected).toBe(true)
      expect(await move(other, { window: windowOn('2026-11-27', '14:00', '16:00') })).toBe('needs_supervisor')
      const order = await sqlOrderStore(database.kysely).find(missed.workOrderId ?? '')
      if (order) await sqlOrderStore(database.kysely).close(order, 'done', 'back_office', now)
      expect((await visitOf(other)).isProtected).toBe(false)
    })

    it('is moved by the customer as before', async () => {
      expect(await move(await again(), { actor: 'customer:cus_1' })).toBe('moved')
    })

    it('is moved by staff where the customer asked for it', async () => {
      expect(await move(await again(), { actor: 'staff:stf_1', isWished: true })).toBe('moved')
    })

    it('is not taken off by us either, alone or with its order', async () => {
      const appointment = await again()
      const request = { appointment, reason: undefined, actor: 'back_office' } as const
      expect((await cancelVisit({ ...request, order: 'keep' }, needs())).kind).toBe('needs_supervisor')
      expect((await cancelVisit({ ...request, order: 'cancel' }, needs())).kind).toBe('needs_supervisor')
    })

    it('is not ended with its order by one of staff without a supervisor, whose decision is recorded (I9)', async () => {
      const appointment = await again()
      const request = { appointment, reason: undefined, actor: 'staff:stf_1', order: 'cancel' } as const
      expect((await cancelVisit(request, needs())).kind).toBe('needs_supervisor')
      expect((await cancelVisit({ ...request, decidedBy: 'staff:stf_2' }, needs())).kind).toBe('cancelled')
      const history = await readHistory(database, appointment.id)
      expect(history.at(-1)).toMatchObject({ type: 'appointment.cancelled', note: 'decided by staff:stf_2' })
    })

    it('stands when its installer cannot come and nobody else can: the supervisor hears at once', async () => {
      const appointment = await again()
      const outcome = await giveUpVisit(
        { visit: await visitOf(appointment), hindrance: 'vehicle', actor: INSTALLER },
        needs(),
      )
      expect(outcome).toEqual({ kind: 'escalated' })
      expect((await visitOf(appointment)).appointment.status).toBe('confirmed')
      expect(await tickets()).toContainEqual({ kind: 'protected_at_risk', severity: 'critical' })
    })

    it('is one matter for the supervisor, however often its installer says so, and another one of another installer', async () => {
      const appointment = await again()
      const giveUp = async () =>
        giveUpVisit({ visit: await visitOf(appointment), hindrance: 'vehicle', actor: INSTALLER }, needs())
      const risks = async () => (await tickets()).filter(({ kind }) => kind === 'protected_at_risk').length
      for (const _ of [1, 2]) expect(await giveUp()).toEqual({ kind: 'escalated' })
      expect(await risks()).toBe(1)
      await database.kysely.updateTable('appointment').set({ installer_id: 'ins_2' }).execute()
      await database.kysely
        .updateTable('installer')
        .set({ skills: ['repair'] })
        .where('id', '=', 'ins_1')
        .execute()
      await giveUp()
      expect(await risks()).toBe(2)
      const skills = ['repair', 'install', 'move', 'inspection']
      await database.kysely.updateTable('installer').set({ skills }).where('id', '=', 'ins_1').execute()
    })

    it('is decided on before it begins, however long a supervisor otherwise has', async () => {
      const appointment = await again()
      const dueAt = async (minutesBefore: number) => {
        await database.kysely.deleteFrom('ticket').execute()
        now = appointment.window.opensAt.minus({ minutes: minutesBefore })
        const visit = await visitOf(appointment)
        await giveUpVisit({ visit, hindrance: 'vehicle', actor: INSTALLER }, needs())
        const ticket = database.kysely.selectFrom('ticket').select('due_at').where('kind', '=', 'protected_at_risk')
        return (await ticket.executeTakeFirst())?.due_at?.toMillis()
      }
      expect(await dueAt(5)).toBe(appointment.window.opensAt.toMillis())
      const early = ANSWER_MINUTES.protected_at_risk + 30
      expect(await dueAt(early)).toBe(appointment.window.opensAt.minus({ minutes: 30 }).toMillis())
    })

    it('stands in its window too, as long as somebody could still come: giving it up is no quick second miss', async () => {
      const appointment = await again()
      now = appointment.window.opensAt
      const visit = await visitOf(appointment)
      expect(await giveUpVisit({ visit, hindrance: 'vehicle', actor: INSTALLER }, needs())).toEqual({
        kind: 'escalated',
      })
      expect((await visitOf(appointment)).appointment.status).toBe('confirmed')
      now = appointment.window.closesAt
      expect(await giveUpVisit({ visit, hindrance: 'vehicle', actor: INSTALLER }, needs())).toEqual({ kind: 'missed' })
    })

    it('is taken off by a supervisor, whose decision is recorded', async () => {
      const appointment = await again()
      const actor = 'staff:stf_2'
      const request = { visit: await visitOf(appointment), hindrance: 'vehicle', actor, decidedBy: actor } as const
      expect(await takeOffVisit(request, needs())).toEqual({ kind: 'told' })
      expect((await readHistory(database, appointment.id)).at(-1)?.note).toContain('decided by staff:stf_2')
    })
  })

  describe('that will be late', () => {
    const delay = async (appointment: Appointment, minutes = 30) =>
      tellDelay({ visit: await visitOf(appointment), minutes, hindrance: 'traffic', actor: INSTALLER }, needs())

    it('is told with the minutes ahead, exactly', async () => {
      const appointment = await book()
      now = at('2026-11-24T13:10')
      expect(await delay(appointment)).toEqual({ kind: 'told', minutesAhead: 50, timing: 'ahead', minutes: 30 })
      expect((await readHistory(database, appointment.id)).at(-1)?.note).toBe('30 min, traffic, reported 50 min ahead')
      expect((await visitOf(appointment)).told).toMatchObject({ minutes: 30, hindrance: 'traffic' })
    })

    it.each([
      ['more than two hours late', '2026-11-24T13:10', 121, 'too_long'],
      ['told after its end', '2026-11-24T16:00', 30, 'over'],
    ])('is refused when %s', async (_, local, minutes, kind) => {
      const appointment = await book()
      now = at(local)
      expect((await delay(appointment, minutes)).kind).toBe(kind)
    })

    it.each([
      ['2026-11-24T13:59', 120, 'ahead'],
      ['2026-11-24T14:00', 119, 'within'],
      ['2026-11-24T14:00', 120, 'missed'],
      ['2026-11-24T15:55', 5, 'missed'],
    ])('told at %s to come in %i minutes, is %s', async (local, minutes, timing) => {
      const appointment = await book()
      now = at(local)
      expect(await delay(appointment, minutes)).toMatchObject({ kind: 'told', timing })
      const misses = await database.kysely.selectFrom('miss').select(['cause', 'judged_by']).execute()
      expect(misses).toEqual(timing === 'missed' ? [{ cause: 'company', judged_by: INSTALLER }] : [])
    })

    it('after its window began, and not for within it, is a miss that is made good, while the installer still comes', async () => {
      const appointment = await book()
      now = at('2026-11-24T15:55')
      await delay(appointment, 120)
      expect((await visitOf(appointment)).isProtected).toBe(true)
      expect(await tickets()).toEqual([
        { kind: 'compensation', severity: 'minor' },
        { kind: 'protected_order', severity: 'major' },
      ])
      expect(await notices(), 'one word, which says both').toEqual([{ dialog: 'delay', recipient: 'customer:cus_1' }])
      now = at('2026-11-24T17:50')
      expect(await arrive(await visitOf(appointment), INSTALLER, needs())).toBe('done')
    })

    it('and does not come then either, is one miss, and its customer hears again', async () => {
      const appointment = await book()
      now = at('2026-11-24T15:55')
      await delay(appointment, 120)
      now = at('2026-11-24T17:55')
      expect(await miss(appointment)).toEqual({ kind: 'recorded' })
      expect(await tickets()).toEqual([
        { kind: 'compensation', severity: 'minor' },
        { kind: 'protected_order', severity: 'major' },
      ])
      expect((await notices()).map(({ dialog }) => dialog)).toEqual(['delay', 'missed', 'decided'])
    })

    it('and is moved then, may be missed once more: that is the second one', async () => {
      const appointment = await book()
      now = at('2026-11-24T15:55')
      await delay(appointment, 120)
      const window = windowOn('2026-11-26', '14:00', '16:00')
      const { appointment: missed } = await visitOf(appointment)
      const request = { appointment: missed, customer: CUSTOMER, window, words: undefined } as const
      await moveVisit({ ...request, actor: 'staff:stf_2', isWished: true, decidedBy: 'staff:stf_2' }, needs())
      expect((await visitOf(appointment)).missCause).toBeUndefined()
      now = window.closesAt
      expect(await miss(appointment)).toEqual({ kind: 'recorded' })
      expect((await tickets()).map(({ kind }) => kind)).toContain('second_miss')
    })

    it('is told anew of a window that was moved since', async () => {
      const appointment = await book()
      await delay(appointment)
      await moveVisit(
        {
          appointment,
          customer: CUSTOMER,
          window: windowOn('2026-11-26', '14:00', '16:00'),
          words: undefined,
          actor: 'customer:cus_1',
        },
        needs(),
      )
      expect((await visitOf(appointment)).told).toBeUndefined()
    })
  })

  describe('whose installer cannot come', () => {
    it('is kept by somebody else who is free, and that one hears of it', async () => {
      const window = windowOn('2026-11-24', '14:00', '16:00')
      const booked = await bookVisit(
        {
          customer: CUSTOMER,
          kind: 'repair',
          window,
          order: undefined,
          description: '',
          words: undefined,
          actor: 'customer:cus_1',
          installerId: 'ins_1',
        },
        needs(),
      )
      if (booked.kind !== 'booked') throw new Error(booked.kind)
      const outcome = await giveUpVisit(
        { visit: await visitOf(booked.appointment), hindrance: 'illness', actor: INSTALLER },
        needs(),
      )
      expect(outcome).toEqual({ kind: 'replaced', installerId: 'ins_2' })
      expect((await visitOf(booked.appointment)).appointment).toMatchObject({ installerId: 'ins_2', window })
      expect(await notices()).toEqual([{ dialog: 'assigned', recipient: 'installer:ins_2' }])
    })

    it('is taken off and its customer told before, and its order waits', async () => {
      const appointment = await book()
      expect(
        await giveUpVisit({ visit: await visitOf(appointment), hindrance: 'illness', actor: INSTALLER }, needs()),
      ).toEqual({ kind: 'told' })
      expect(await notices()).toEqual([{ dialog: 'cannot-come', recipient: 'customer:cus_1' }])
      expect(await database.kysely.selectFrom('miss').execute()).toEqual([])
    })

    it('is not promised in their name again, while other times are', async () => {
      const appointment = await book()
      const free = (on: string, from: string, to: string) =>
        listCandidates({ customer: CUSTOMER, kind: 'install', window: windowOn(on, from, to) }, now, needs())
      const { installerId } = appointment
      await giveUpVisit({ visit: await visitOf(appointment), hindrance: 'vehicle', actor: INSTALLER }, needs())
      expect(await free('2026-11-24', '14:00', '16:00')).not.toContain(installerId)
      expect(await free('2026-11-24', '15:00', '15:30')).not.toContain(installerId)
      expect(await free('2026-11-24', '09:00', '09:30')).toContain(installerId)
      expect(await free('2026-11-25', '14:00', '16:00')).toContain(installerId)
    })

    it('is a miss once its window has begun, exactly at the opening too', async () => {
      const appointment = await book()
      now = at('2026-11-24T14:00')
      expect(
        await giveUpVisit({ visit: await visitOf(appointment), hindrance: 'weather', actor: INSTALLER }, needs()),
      ).toEqual({ kind: 'missed' })
      expect(await database.kysely.selectFrom('miss').select('cause').execute()).toEqual([{ cause: 'force_majeure' }])
    })
  })

  it('is not set out for hours before, when nobody drives yet', async () => {
    const appointment = await book()
    now = at('2026-11-24T10:59')
    expect(await setOut(await visitOf(appointment), INSTALLER, needs())).toBe('early')
    expect(await visitOf(appointment)).toMatchObject({ setOutAt: undefined })
    now = at('2026-11-24T11:00')
    expect(await setOut(await visitOf(appointment), INSTALLER, needs())).toBe('done')
  })

  it('counts as kept from the opening on, and not before', async () => {
    const appointment = await book()
    now = at('2026-11-24T13:59')
    expect(await arrive(await visitOf(appointment), INSTALLER, needs())).toBe('early')
    expect(await setOut(await visitOf(appointment), INSTALLER, needs())).toBe('done')
    now = at('2026-11-24T14:00')
    expect(await arrive(await visitOf(appointment), INSTALLER, needs())).toBe('done')
    expect(await arrive(await visitOf(appointment), INSTALLER, needs())).toBe('again')
  })
})

describe('a suggested compensation', () => {
  afterEach(() => setCompensationNorms({ COMPENSATION_SCHEME: 'fujian' }))

  it.each([
    ['install', true, 0, 'fujian', 20_00],
    ['repair', true, 0, 'fujian', 10_00],
    ['repair', false, 3, 'fujian', 30_00],
    ['repair', false, 2.1, 'fujian', 30_00],
    ['repair', false, 30, 'fujian', 100_00],
    ['repair', false, 2, 'daily', 60_00],
    ['install', true, 9, 'daily', 120_00],
    ['repair', false, 0, 'daily', 0],
    ['repair', true, 3, 'xianning', 30_00],
  ] as const)(
    'for %s, missed %s, %s days late, by the scheme of %s, is %s fen',
    (kind, hasMissed, daysLate, scheme, amountFen) => {
      setCompensationNorms({ COMPENSATION_SCHEME: scheme })
      const suggested = suggestCompensation({ kind, hasMissed, daysLate })
      expect(suggested.amountFen).toBe(amountFen)
      expect(suggested.reasons.length).toBeGreaterThan(0)
      expect(suggested.paidWithinDays).toBe(scheme === 'xianning' ? 30 : undefined)
    },
  )

  it.each(['customer', 'third_party', 'force_majeure'] as const)(
    'is none for what was caused by %s, and says so',
    (cause) => {
      setCompensationNorms({ COMPENSATION_SCHEME: 'xianning' })
      const suggested = suggestCompensation({ kind: 'repair', hasMissed: true, daysLate: 3, cause })
      expect(suggested).toMatchObject({
        amountFen: 0,
        reasons: ['scheme xianning-repair', `excluded: caused by ${cause}`],
      })
    },
  )

  it.each([
    ['the same day', '2026-11-24T17:50', undefined, 0],
    ['three calendar days later', '2026-11-27T08:10', undefined, 3],
    [
      'later still, as we promised it anew',
      '2026-11-30T09:00',
      { on: '2026-11-30T09:00', isMovedByCustomer: false },
      6,
    ],
    ['later by the customer’s own change', '2026-11-30T09:00', { on: '2026-11-25T09:00', isMovedByCustomer: true }, 1],
  ] as const)('counts the days of what is kept %s', (_, keptAt, rebooked, days) => {
    const rebooking = rebooked && { opensAt: at(rebooked.on), isMovedByCustomer: rebooked.isMovedByCustomer }
    expect(daysLate(at('2026-11-24T14:00'), at(keptAt), { zone: ZONE, rebooking })).toBe(days)
  })
})
