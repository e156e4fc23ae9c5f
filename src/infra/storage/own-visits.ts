import { type Kysely, sql } from 'kysely'
import type { Phrasebook } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { APPOINTMENT_COLUMNS, appointmentOf } from './appointment-row.ts'
import { customerOfPerson } from './customer-of-person.ts'
import type { Schema } from './schema.ts'

/** A visit with what a calendar says of it. */
interface OwnVisit {
  readonly appointment: Appointment
  readonly summary: string
  readonly location: string
}

/** A person's own visits, cancelled ones too; undefined for what isn't theirs and what there is not (I10). */
export type FindOwnVisit = (person: string, appointmentId: string) => Promise<OwnVisit | undefined>

/** Own visits in SQL: those of the customer that the person is on `channel`. */
export function sqlOwnVisits(kysely: Kysely<Schema>, channel: string, phrasebook: Phrasebook): FindOwnVisit {
  return async (person, id) => {
    const customers = kysely.selectFrom('customer').select(['id', 'address', 'language'])
    const customer = await customers.where('id', '=', customerOfPerson(channel, person)).executeTakeFirst()
    if (!customer) return undefined
    const row = await kysely
      .selectFrom('appointment')
      .select(APPOINTMENT_COLUMNS)
      .select(sql<string | null>`(select address from work_order where work_order.id = work_order_id)`.as('address'))
      .where('deleted_at', 'is', null)
      .where('id', '=', id)
      .where('customer_id', '=', customer.id)
      .executeTakeFirst()
    if (!row) return undefined
    const appointment = appointmentOf(row)
    const kind = { id: `visit-kind-${appointment.kind ?? 'repair'}` }
    const summary = phrasebook.render(customer.language as Language, { id: 'visit-calendar', facts: { kind } })
    return { appointment, summary, location: row.address ?? customer.address }
  }
}
