import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { whyNotChangeable } from '#src/domain/appointments/change-limits.ts'
import { dueReminders } from '#src/domain/appointments/reminders.ts'
import { isWithinService } from '#src/domain/appointments/service-time.ts'
import { CONTRADICTED_WITHIN_DAYS, LONGEST_DELAY_MINUTES } from '#src/domain/norms/promise-norms.ts'
import {
  GUESSES_KEPT_DAYS,
  LAY_DOWN_AFTER_MINUTES,
  MISSES_BEFORE_HANDOVER,
  RECAP_AFTER_MINUTES,
} from '#src/domain/norms/talk-norms.ts'
import { contactDeadline, contactStep } from '#src/domain/orders/contact-duty.ts'
import type { WaitingOrder } from '#src/domain/orders/order-store.ts'
import { afterQuietHours } from '#src/domain/outreach/quiet-hours.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { callAbout } from '#src/domain/tickets/call-about.ts'
import { callAgainAt } from '#src/domain/tickets/call-again.ts'
import { latestArrivalAt } from '#src/domain/visits/latest-arrival.ts'
import { watchPoint } from '#src/domain/visits/watch-points.ts'
import { KPI_ROWS } from '#src/infra/storage/kpi/kpi-sources.ts'
import { latestArrival } from '#src/infra/storage/latest-arrival-sql.ts'
import { normFacts } from '#src/infra/text/norm-facts.ts'
import { setNorms } from '#src/norm-settings.ts'
import { anAppointment, at, windowOn, ZONE } from '../contracts/small-district.ts'

const set = (env: NodeJS.ProcessEnv) => setNorms(readConfig(env))

describe('the figures of the norms', () => {
  afterEach(() => set({}))

  const visit: Appointment = anAppointment({ window: windowOn('2026-11-24', '14:00', '14:30') })
  const { opensAt } = visit.window

  it('say when reminders are due', () => {
    const due = (local: string) => dueReminders({ opensAt, agreedAt: at('2026-11-20T10:00'), zone: ZONE }, at(local))
    set({ REMINDER_EVENING_AT: '19:30', REMINDER_MINUTES_BEFORE: '45' })
    expect([due('2026-11-23T19:29'), due('2026-11-23T19:30')]).toEqual([[], ['evening']])
    expect([due('2026-11-24T13:14'), due('2026-11-24T13:15')]).toEqual([[], ['soon']])
  })

  it('say until when a customer may change a visit, in the rule and in the texts', () => {
    const why = (local: string) => whyNotChangeable(visit, 'customer:cus_1', at(local))
    set({ CHANGE_CUT_OFF_MINUTES: '90' })
    expect([why('2026-11-24T12:30'), why('2026-11-24T12:31')]).toEqual([undefined, 'too_late'])
    expect(normFacts().changeMinutes).toBe(90)
  })

  it('say by when a customer is contacted, and when nobody is written to', () => {
    set({ FIRST_CONTACT_MINUTES: 'repair:45,install:120,move:120,inspection:600', QUIET_HOURS: '22:00-07:30' })
    expect(contactDeadline('repair', at('2026-11-23T10:00'), ZONE).toMillis()).toBe(+at('2026-11-23T10:45'))
    expect(afterQuietHours(at('2026-11-23T21:30'), ZONE)).toEqual(at('2026-11-23T21:30'))
    expect(+afterQuietHours(at('2026-11-23T22:30'), ZONE)).toBe(+at('2026-11-24T07:30'))
  })

  it('say how late an arrival keeps the promise, and when a protected visit is looked at', () => {
    set({ ARRIVAL_GRACE_MINUTES: '15', WATCH_MINUTES: '90,20' })
    expect(+latestArrivalAt({ appointment: visit, told: undefined })).toBe(+at('2026-11-24T14:45'))
    const point = (local: string) => watchPoint({ opensAt, zone: ZONE, hasSetOut: false }, at(local))
    expect(['12:29', '12:30', '13:39', '13:40'].map((time) => point(`2026-11-24T${time}`))).toEqual([
      ...['evening', 'two_hours', 'two_hours', 'half_hour'],
    ])
  })

  it('say by when staff answer', () => {
    set({ ANSWER_MINUTES: readConfig({}).ANSWER_MINUTES.replace('call_task:30', 'call_task:45') })
    const waiting = { order: { id: 'WO1', customerId: 'cus_1' }, customer: { area: '驿城东' } } as WaitingOrder
    expect(callAbout(waiting, [], at('2026-11-23T10:00'), ZONE).dueAt?.toMillis()).toBe(+at('2026-11-23T10:45'))
  })

  it('say when a silent customer is reminded and called, with those of the norms where nothing is set', () => {
    const [firstAt, deadlineAt] = [at('2026-11-23T10:00'), at('2026-11-23T12:00')]
    const facts = { isSettled: false, isWithStaff: false, isUnreachable: false, firstWaits: false } as const
    const told = { leftAt: undefined, heardAt: undefined, firstAt, deadlineAt, againAt: undefined }
    const remindedAt = () => {
      const step = contactStep({ ...facts, ...told }, firstAt)
      return 'nextAt' in step ? step.nextAt.setZone(ZONE).toFormat('HH:mm') : step.kind
    }
    set({})
    expect(remindedAt()).toBe('10:40')
    set({ CONTACT_SHARES: '1/4,1/2' })
    expect(remindedAt()).toBe('10:30')
  })

  it('say how long a delay may be, how long a cause may be contradicted, and when a call is made again', () => {
    set({ LONGEST_DELAY_MINUTES: '60', CONTRADICTED_WITHIN_DAYS: '7', CALL_AGAIN_MINUTES: '30' })
    expect([LONGEST_DELAY_MINUTES, CONTRADICTED_WITHIN_DAYS]).toEqual([60, 7])
    expect(callAgainAt(at('2026-11-24T09:00'), [])).toEqual(at('2026-11-24T09:30'))
  })

  it('say when a talk is taken up, laid down and handed over', () => {
    set({ RECAP_AFTER_MINUTES: '10', LAY_DOWN_AFTER_MINUTES: '1440', MISSES_BEFORE_HANDOVER: '3' })
    expect([RECAP_AFTER_MINUTES, LAY_DOWN_AFTER_MINUTES, MISSES_BEFORE_HANDOVER]).toEqual([10, 1440, 3])
  })

  it('say for how long unsure messages are kept', () => {
    set({ GUESSES_KEPT_DAYS: '30' })
    expect(GUESSES_KEPT_DAYS).toBe(30)
  })

  it('say within which hours visits are promised', () => {
    const early = windowOn('2026-11-24', '07:00', '08:00')
    expect(isWithinService(early, 'repair', ZONE)).toBe(false)
    set({ SERVICE_HOURS: '07:00-19:00' })
    expect(isWithinService(early, 'repair', ZONE)).toBe(true)
  })

  it('reckon a deadline of more service hours than a week has', () => {
    set({ FIRST_CONTACT_MINUTES: 'repair:14400,install:120,move:120,inspection:600', SERVICE_HOURS: '08:00-12:00' })
    expect(contactDeadline('repair', at('2026-11-23T08:00'), ZONE)).toEqual(at('2027-01-21T12:00').toUTC())
  })

  it('are those that statements run with', () => {
    set({ ARRIVAL_GRACE_MINUTES: '15', MISSES_COUNT_MONTHS: '6' })
    const kysely = new Kysely({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (one) => new PostgresIntrospector(one),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    })
    expect(latestArrival().compile(kysely).sql).toContain('mins => 15 +')
    const misses = KPI_ROWS.misses({ now: at('2026-12-01T00:00') })
    expect(misses.compile(kysely).parameters).toEqual([6])
    expect(normFacts().missesMonths).toBe(6)
  })

  it.each([
    ['REMINDER_EVENING_AT', '6pm'],
    ['REMINDER_EVENING_AT', '24:00'],
    ['CHANGE_CUT_OFF_MINUTES', '-1'],
    ['HOLD_MINUTES', '0'],
    ['HOLDS_PER_CUSTOMER', '1.5'],
    ['FIRST_CONTACT_MINUTES', 'repair:30'],
    ['FIRST_CONTACT_MINUTES', 'install:120,repair:soon,move:120,inspection:1440'],
    ['QUIET_HOURS', '08:00-21:00'],
    ['WATCH_MINUTES', '30,120'],
    ['SERVICE_HOURS', '20:00-08:00'],
    ['WORK_MINUTES', 'install:120,repair:60,move:120,inspection:0'],
    ['ANSWER_MINUTES', 'handover:30'],
    ['CONTACT_SHARES', '2/3,1/3'],
    ['CONTACT_SHARES', '1/3,3/3'],
    ['LONGEST_DELAY_MINUTES', '0'],
    ['CONTRADICTED_WITHIN_DAYS', '0'],
    ['MISSES_BEFORE_HANDOVER', '0'],
    ['GUESSES_KEPT_DAYS', '0'],
    ['MARKETING_HOURS', '20:00-08:00'],
    ['SURVEY_HOURS', '9-21'],
    ['MARKETING_DECLINED_MONTHS', '0'],
  ])('stop the start where %s is %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(Fault)
  })
})
