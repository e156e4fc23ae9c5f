import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import { waitingDuty } from '#src/infra/scheduling/waiting-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlCustomerStore } from '#src/infra/storage/customer-store.ts'
import { sqlWaitingList } from '#src/infra/storage/waiting-list.ts'
import { handClock, openDistrict, ZONE } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const AREA = '开发区'
const OTHER = 'cus_1026'
const SATURDAY_MORNING = { dates: ['2026-11-28'], start: '08:00', end: '10:00', constraint: 'between' } as const

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()

describe('a time that becomes free', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let clock: ReturnType<typeof handClock>

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    clock = handClock(at('2026-11-23T10:00').toISO() ?? '')
    // On Saturday one installer is there, in the morning.
    for (const [installer, from] of [
      ['ins_04', '00:00'],
      ['ins_06', '00:00'],
      ['ins_05', '12:00'],
    ])
      await sql`insert into leave (id, installer_id, span, reason, created_at) values (${installer}, ${installer},
        tstzrange(${at(`2026-11-28T${from}`)}, ${at('2026-11-29T00:00')}), '', ${clock.now()})`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const needsOf = (tx: Parameters<typeof sqlAppointmentStore>[0]) => ({
    appointments: sqlAppointmentStore(tx),
    clock,
    companyZone: ZONE,
  })

  async function book(customerId: string, day: string, from: string) {
    return await database.transaction(async (tx) => {
      const customer = await sqlCustomerStore(tx).find(customerId)
      if (!customer) throw new Error(customerId)
      const opensAt = at(`${day}T${from}`)
      const window = { opensAt, closesAt: opensAt.plus({ hours: 2 }) }
      const about = { customer, kind: 'repair', order: undefined, window, description: '', words: undefined } as const
      const booking = await bookVisit({ ...about, actor: 'back_office' }, needsOf(tx))
      if (booking.kind !== 'booked') throw new Error(booking.kind)
      return booking.appointment
    })
  }

  /** Who agreed to the time that was left, and wanted Saturday morning. */
  async function waits(customerId: string, day: string, from: string, since = clock.now()) {
    const appointment = await book(customerId, day, from)
    await sqlWaitingList(database.kysely).put({ appointment, customerId, wishes: [SATURDAY_MORNING] }, since)
    return appointment
  }

  async function othersCancel() {
    const appointment = await book(OTHER, '2026-11-28', '08:00')
    await pass(5)
    await database.transaction((tx) =>
      cancelVisit({ appointment, order: 'cancel', reason: undefined, actor: `customer:${OTHER}` }, needsOf(tx)),
    )
    await pass(1)
  }

  async function pass(minutes: number) {
    clock.set(clock.now().plus({ minutes }))
    await waitingDuty(database, clock, ZONE).run(clock.now())
  }

  async function offered() {
    const notices = database.kysely.selectFrom('notice').select('recipient').where('dialog', '=', 'freed')
    return (await notices.orderBy('seq').execute()).map(({ recipient }) => recipient)
  }

  /** Whether somebody who comes now could have it. */
  async function isFree() {
    const subject = { area: AREA, timeZone: undefined, kind: 'repair' } as const
    const { diaries } = await readVisitSearch(subject, clock.now(), needsOf(database.kysely))
    const morning = at('2026-11-28T08:00').toMillis()
    return diaries.some(({ taken }) => !taken.some(({ fromMs, toMs }) => fromMs <= morning && morning < toMs))
  }

  it('is offered to one after the other, whom it brings forward the most first, and then is free for everybody', async () => {
    await waits('cus_1001', '2026-11-29', '08:00', clock.now().minus({ hours: 3 }))
    await waits('cus_1003', '2026-11-30', '08:00', clock.now().minus({ hours: 2 }))
    await waits('cus_1006', '2026-11-30', '14:00', clock.now().minus({ hours: 1 }))
    await othersCancel()
    expect(await offered()).toEqual(['customer:cus_1006'])
    expect(await isFree()).toBe(false)
    await pass(11)
    expect(await offered()).toEqual(['customer:cus_1006', 'customer:cus_1003'])
    await pass(11)
    expect(await offered()).toEqual(['customer:cus_1006', 'customer:cus_1003', 'customer:cus_1001'])
    for (const minutes of [11, 11, 11]) await pass(minutes)
    expect(await offered()).toHaveLength(3)
    expect(await isFree()).toBe(true)
  })

  it('is offered first to who has waited longer, of two whom it brings forward alike', async () => {
    await waits('cus_1006', '2026-11-30', '14:00', clock.now().minus({ hours: 1 }))
    await waits('cus_1001', '2026-11-30', '14:00', clock.now().minus({ hours: 3 }))
    await othersCancel()
    expect(await offered()).toEqual(['customer:cus_1001'])
  })

  it('is kept for nobody any longer once the only one who waited has let it pass', async () => {
    await waits('cus_1001', '2026-11-29', '08:00')
    await othersCancel()
    expect(await isFree()).toBe(false)
    for (const minutes of [11, 11, 11]) await pass(minutes)
    expect(await offered()).toEqual(['customer:cus_1001'])
    expect(await isFree()).toBe(true)
  })

  it('is not kept for somebody in the quiet hours, who is asked in the morning', async () => {
    await waits('cus_1001', '2026-11-29', '08:00')
    clock.set(at('2026-11-23T22:00'))
    await othersCancel()
    expect(await isFree()).toBe(true)
    expect(await offered()).toEqual([])
    clock.set(at('2026-11-24T08:00'))
    await pass(1)
    expect(await offered()).toEqual(['customer:cus_1001'])
  })

  it('is offered to nobody who has said that the agreed time stays', async () => {
    const { id } = await waits('cus_1001', '2026-11-29', '08:00')
    await sqlWaitingList(database.kysely).remove(id)
    await othersCancel()
    expect(await offered()).toEqual([])
  })
})
