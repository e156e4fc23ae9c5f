import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { freshId } from '#src/domain/shared/ids.ts'
import type { ToldDelay, Visit, VisitStore } from '#src/domain/visits/visit.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

type Stamps = Pick<VisitStore, 'stampSetOut' | 'clearSaid' | 'stampArrival' | 'stampTold' | 'insertAbsence'>

/** What happens on the day itself, in SQL. */
export function visitStamps(executor: Kysely<Schema> | Transaction<Schema>): Stamps {
  /** Another window of the same appointment begins anew. */
  const stamp = async (
    { appointment }: Visit,
    what: { set_out_at?: DateTime; expected_at?: DateTime | undefined; arrived_at?: DateTime; told?: ToldDelay },
  ) => {
    const values = {
      set_out_at: what.set_out_at ?? null,
      expected_at: what.expected_at ?? null,
      arrived_at: what.arrived_at ?? null,
      told_at: what.told?.at ?? null,
      told: what.told ? json({ ...what.told, at: what.told.at.toUTC().toISO() }) : null,
    }
    await lockAppointment(executor, appointment.id)
    const { opensAt } = appointment.window
    const kept = (column: keyof typeof values) =>
      sql`coalesce(excluded.${sql.ref(column)}, case when visit.opens_at = excluded.opens_at then visit.${sql.ref(column)} end)`
    await sql`
      insert into visit (appointment_id, opens_at, set_out_at, expected_at, arrived_at, told_at, told)
      values (${appointment.id}, ${opensAt}, ${values.set_out_at}, ${values.expected_at}, ${values.arrived_at},
        ${values.told_at}, ${values.told})
      on conflict (appointment_id) do update set set_out_at = ${kept('set_out_at')}, expected_at = ${kept('expected_at')}, arrived_at = ${kept('arrived_at')},
        told_at = ${kept('told_at')}, told = ${kept('told')}, opens_at = excluded.opens_at`.execute(executor)
  }

  return {
    stampSetOut: (visit, at, expectedAt) => stamp(visit, { set_out_at: at, expected_at: expectedAt }),
    async clearSaid({ appointment }, at) {
      const way = { set_out_at: null, expected_at: null }
      const values = at < appointment.window.opensAt ? { ...way, told: null, told_at: null } : way
      await executor.updateTable('visit').set(values).where('appointment_id', '=', appointment.id).execute()
    },
    stampArrival: (visit, at) => stamp(visit, { arrived_at: at }),
    stampTold: (visit, told) => stamp(visit, { told }),
    async insertAbsence({ visit: { appointment }, toAt, reason, at }) {
      const span = sql`tstzrange(${appointment.window.opensAt}, ${toAt})`
      await sql`
        insert into leave (id, installer_id, span, reason, created_at)
        select ${freshId('cls')}, i.id, ${span}, ${reason}, ${at} from installer i
        where i.id = ${appointment.installerId ?? null}
          and not exists (select from leave l where l.installer_id = i.id and l.span @> ${span})`.execute(executor)
    },
  }
}

/** Keeps an appointment from being changed or stamped by others until the transaction ends. */
export async function lockAppointment(executor: Kysely<Schema> | Transaction<Schema>, id: string): Promise<void> {
  await sql`select from appointment where id = ${id} for update`.execute(executor)
}
