import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { waitingDuty } from '#src/infra/scheduling/waiting-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlWaitingList } from '#src/infra/storage/waiting-list.ts'
import { fillDistrict, NOW, windowOn, ZONE } from '../../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const WANTED = windowOn('2026-11-25', '09:00', '09:30')
const WISH = { dates: ['2026-11-25'], start: '09:00', end: null, constraint: 'at' } as VisitWish
const customerOf = (id: string) => ({ id, area: '驿城东', timeZone: undefined })

describe('a time that becomes free', () => {
  let database: TestDatabase
  let now = NOW
  const clock = { now: () => now }
  const needs = () => ({ appointments: sqlAppointmentStore(database.kysely), clock, companyZone: ZONE })

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  beforeEach(async () => {
    now = NOW
    await sql`truncate waiting, visit_hold, notice, event, appointment, work_order cascade`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const book = (customer: string, window: VisitWindow) =>
    bookVisit(
      {
        ...{
          customer: customerOf(customer),
          kind: 'repair',
          window,
          order: undefined,
          description: '',
          words: undefined,
        },
        actor: `customer:${customer}`,
      },
      needs(),
    )
  async function booked(customer: string, window: VisitWindow): Promise<Appointment> {
    const booking = await book(customer, window)
    return booking.kind === 'booked' ? booking.appointment : expect.fail(booking.kind)
  }
  const move = (appointment: Appointment, window: VisitWindow) => {
    const customer = customerOf(appointment.customerId ?? '')
    return moveVisit({ appointment, customer, window, words: undefined, actor: `customer:${customer.id}` }, needs())
  }
  const later = (minutes: number) => {
    now = now.plus({ minutes })
  }
  /** `cus_1` has the wanted time; `cus_2` wanted it, has another and waits. */
  async function someoneWaits() {
    const theirs = await booked('cus_1', WANTED)
    const appointment = await booked('cus_2', windowOn('2026-11-26', '15:00', '15:30'))
    await sqlWaitingList(database.kysely).put({ appointment, customerId: 'cus_2', wishes: [WISH] }, now)
    later(5)
    const free = () =>
      cancelVisit({ appointment: theirs, order: 'cancel', reason: undefined, actor: 'customer:cus_1' }, needs())
    return { appointment, free }
  }
  const offered = async () => {
    later(1)
    await waitingDuty(database, clock, ZONE).run(now)
    const rows = await database.kysely.selectFrom('notice').select('recipient').where('dialog', '=', 'freed').execute()
    return rows.map(({ recipient }) => recipient)
  }

  it('is kept for whom it is offered to while they decide, and for nobody longer', async () => {
    const { appointment, free } = await someoneWaits()
    await free()
    expect(await offered()).toEqual(['customer:cus_2'])
    expect((await book('cus_3', WANTED)).kind).toBe('window_taken')
    expect((await move(appointment, WANTED)).kind).toBe('moved')
  })

  it('is anybody’s once they have let it lapse', async () => {
    const { free } = await someoneWaits()
    await free()
    await offered()
    now = WANTED.opensAt.minus({ hours: 3 })
    expect((await book('cus_3', WANTED)).kind).toBe('booked')
  })

  it('is not offered to who has chosen another time meanwhile', async () => {
    const { appointment, free } = await someoneWaits()
    expect((await move(appointment, windowOn('2026-11-27', '10:00', '10:30'))).kind).toBe('moved')
    later(5)
    await free()
    expect(await offered()).toEqual([])
  })
})
