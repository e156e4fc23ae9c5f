import { type Kysely, sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Listed, WaitingList } from '#src/domain/appointments/waiting-list.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import { HOLD_MINUTES } from '#src/domain/norms/hold-norms.ts'
import { type AppointmentRow, appointmentOf } from './appointment-row.ts'
import { customerOf } from './customer-store.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Somebody on the list, with what is on file of them. */
export type ListedCustomer = Listed & { readonly customer: Customer }

/** What the duty asks of the list besides. */
interface WaitingQueue extends WaitingList {
  /** Whoever has chosen another time themselves waits no more. */
  removeMoved(): Promise<void>
  /**
   * The areas in which something became free since somebody there was looked at last. Whoever was left without an offer is
   * looked at again once a hold of another's has run out.
   */
  listAreas(now: DateTime): Promise<readonly string[]>
  /** Those of an area to be looked at, who has waited longest first; nobody else looks at them until the transaction ends. */
  lockDue(area: string, now: DateTime): Promise<readonly ListedCustomer[]>
  stampChecked(appointmentIds: readonly string[], now: DateTime): Promise<void>
}

interface Row {
  readonly appointment: AppointmentRow
  readonly customer: Parameters<typeof customerOf>[0]
  readonly wishes: readonly VisitWish[]
  readonly created_at: DateTime
  readonly offered: readonly { readonly opens: string; readonly closes: string }[] | null
}

/** Who waits for another time, in SQL. */
export function sqlWaitingList(executor: Kysely<Schema> | Transaction<Schema>): WaitingQueue {
  const due = (now: DateTime) => sql`
    from waiting w join appointment a on a.id = w.appointment_id join customer c on c.id = w.customer_id
    where a.status = 'confirmed' and a.deleted_at is null and a.opens_at > ${now} and (exists (
      select from event e join appointment f on f.id = e.subject join customer d on d.id = f.customer_id
      where e.at >= w.checked_at and e.type in ('appointment.cancelled', 'appointment.moved', 'appointment.failed', 'appointment.deleted')
        and d.area = c.area and f.id <> w.appointment_id)
      or w.checked_at <= ${now.minus({ minutes: HOLD_MINUTES })} and not exists (
        select from notice n where n.dialog = 'freed' and n.subject = w.appointment_id and n.created_at >= w.checked_at))`
  return {
    async put({ appointment, customerId, wishes }, at) {
      const said = { wishes: json(wishes), created_at: at, checked_at: at }
      await executor
        .insertInto('waiting')
        .values({ appointment_id: appointment.id, customer_id: customerId, ...said })
        .onConflict((conflict) => conflict.column('appointment_id').doUpdateSet(said))
        .execute()
    },

    async remove(appointmentId) {
      await executor.deleteFrom('waiting').where('appointment_id', '=', appointmentId).execute()
    },

    async removeMoved() {
      await sql`delete from waiting w using event e where e.subject = w.appointment_id and e.type = 'appointment.moved'
        and e.actor like 'customer:%' and e.at > w.created_at`.execute(executor)
    },

    async listAreas(now) {
      const { rows } = await sql<{ area: string }>`select distinct c.area ${due(now)} order by c.area`.execute(executor)
      return rows.map(({ area }) => area)
    },

    async lockDue(area, now) {
      const { rows } = await sql<Row>`
        select to_jsonb(a) - 'blocked' as appointment, to_jsonb(c) as customer, w.wishes, w.created_at,
          (select jsonb_agg(n.answers) from notice n
            where n.dialog = 'freed' and n.recipient = 'customer:' || w.customer_id) as offered
        ${due(now)} and c.area = ${area}
        order by w.created_at, w.appointment_id for update of w`.execute(executor)
      return rows.map(listedOf)
    },

    async stampChecked(appointmentIds, now) {
      if (appointmentIds.length === 0) return
      await executor
        .updateTable('waiting')
        .set({ checked_at: now })
        .where('appointment_id', 'in', [...appointmentIds])
        .execute()
    },
  }
}

function listedOf({ appointment, customer, wishes, created_at, offered }: Row): ListedCustomer {
  return {
    appointment: appointmentOf(appointment),
    customer: customerOf(customer),
    customerId: customer.id,
    wishes,
    since: created_at,
    offered: (offered ?? []).map(({ opens, closes }) => ({ opensAt: utc(opens), closesAt: utc(closes) })),
  }
}

const utc = (instant: string): DateTime => DateTime.fromISO(instant, { zone: 'utc' })
