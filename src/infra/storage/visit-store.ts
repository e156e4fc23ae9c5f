import { type Kysely, sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import type { ToldDelay, Visit, VisitStore } from '#src/domain/visits/visit.ts'
import { type AppointmentRow, appointmentOf } from './appointment-row.ts'
import { customerOf } from './customer-store.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

interface VisitRow {
  readonly appointment: AppointmentRow
  readonly customer: Parameters<typeof customerOf>[0]
  readonly address: string
  readonly description: string | null
  readonly is_protected: boolean
  readonly set_out_at: DateTime | null
  readonly arrived_at: DateTime | null
  readonly told: (Omit<ToldDelay, 'at'> & { readonly at: string }) | null
}

/** Visits in SQL. */
export function sqlVisitStore(executor: Kysely<Schema> | Transaction<Schema>): VisitStore {
  const read = async (condition: ReturnType<typeof sql>): Promise<readonly Visit[]> => {
    const { rows } = await sql<VisitRow>`
      select to_jsonb(a) - 'blocked' as appointment, to_jsonb(c) as customer, coalesce(o.address, c.address) as address,
        o.description, coalesce(o.status = 'open' and o.protected_at is not null, false) as is_protected,
        v.set_out_at, v.arrived_at, v.told
      from appointment a join customer c on c.id = a.customer_id
      left join work_order o on o.id = a.work_order_id
      left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
      where a.deleted_at is null and ${condition}
      order by a.opens_at, a.id`.execute(executor)
    return rows.map(visitOf)
  }

  /** Another window of the same appointment begins anew. */
  const stamp = async (
    { appointment }: Visit,
    what: { set_out_at?: DateTime; arrived_at?: DateTime; told?: ToldDelay },
  ) => {
    const values = {
      set_out_at: what.set_out_at ?? null,
      arrived_at: what.arrived_at ?? null,
      told_at: what.told?.at ?? null,
      told: what.told ? json({ ...what.told, at: what.told.at.toUTC().toISO() }) : null,
    }
    const { opensAt } = appointment.window
    const kept = (column: keyof typeof values) =>
      sql`coalesce(excluded.${sql.ref(column)}, case when visit.opens_at = excluded.opens_at then visit.${sql.ref(column)} end)`
    await sql`
      insert into visit (appointment_id, opens_at, set_out_at, arrived_at, told_at, told)
      values (${appointment.id}, ${opensAt}, ${values.set_out_at}, ${values.arrived_at}, ${values.told_at}, ${values.told})
      on conflict (appointment_id) do update set set_out_at = ${kept('set_out_at')}, arrived_at = ${kept('arrived_at')},
        told_at = ${kept('told_at')}, told = ${kept('told')}, opens_at = excluded.opens_at`.execute(executor)
  }

  return {
    find: async (id) => (await read(sql`a.id = ${id}`))[0],
    listOf: (installerId, fromAt, toAt) =>
      read(
        sql`a.installer_id = ${installerId} and a.status = 'confirmed' and a.closes_at > ${fromAt} and a.opens_at < ${toAt}`,
      ),
    async search({ words, areas, fromAt, toAt, limit }) {
      const tails = words.match(/\d{4,11}/g) ?? []
      const visits = await read(sql`
        a.status = 'confirmed' and c.area = any(${[...areas]}::text[]) and a.closes_at > ${fromAt} and a.opens_at < ${toAt}
        and (position(c.name in ${words}) > 0 or position(left(c.name, 1) || coalesce(c.salutation, '先生') in ${words}) > 0
          or exists (select from unnest(${tails}::text[]) tail where right(c.phone, length(tail)) = tail)
          or position(lower(o.id) in lower(${words})) > 0 or position(c.area in ${words}) > 0
          or exists (select from installer i where i.id = a.installer_id and position(i.name in ${words}) > 0))`)
      return visits.slice(0, limit)
    },
    stampSetOut: (visit, at) => stamp(visit, { set_out_at: at }),
    stampArrival: (visit, at) => stamp(visit, { arrived_at: at }),
    stampTold: (visit, told) => stamp(visit, { told }),

    async insertMiss({ visit: { appointment }, cause, judgedBy, note, at }) {
      await executor
        .insertInto('miss')
        .values({
          ...{ appointment_id: appointment.id, customer_id: appointment.customerId ?? '', cause, judged_by: judgedBy },
          ...{ work_order_id: appointment.workOrderId ?? null, installer_id: appointment.installerId ?? null },
          ...{ judged_at: at, note: note ?? null, created_at: at },
        })
        .execute()
    },

    async countMisses(customerId, from) {
      const misses = executor.selectFrom('miss').select(({ fn }) => fn.countAll<number>().as('count'))
      const ours = misses.where('customer_id', '=', customerId).where('cause', '=', 'company')
      return (await ours.where('created_at', '>=', from).executeTakeFirstOrThrow()).count
    },

    async listMisses(customerId, from) {
      const misses = executor.selectFrom('miss').where('customer_id', '=', customerId).where('created_at', '>=', from)
      const columns = ['appointment_id', 'cause', 'judged_by', 'judged_at', 'contradicted_at'] as const
      const rows = await misses.select(columns).orderBy('created_at', 'desc').execute()
      return rows.map((row) => ({
        appointmentId: row.appointment_id,
        cause: row.cause as MissCause,
        judgedBy: row.judged_by,
        judgedAt: row.judged_at,
        contradictedAt: row.contradicted_at ?? undefined,
      }))
    },

    async stampContradiction(appointmentId, at) {
      const miss = executor.updateTable('miss').where('appointment_id', '=', appointmentId)
      await miss.set({ contradicted_at: at }).where('contradicted_at', 'is', null).execute()
    },

    async judgeAgain(appointmentId, cause, judgedBy, at) {
      const { rows } = await sql`
        update miss set cause = coalesce(${cause ?? null}, cause), judged_by = ${judgedBy}, judged_at = ${at}
        where appointment_id = ${appointmentId} and contradicted_at is not null and judged_at <= contradicted_at
        returning appointment_id`.execute(executor)
      return rows.length > 0
    },

    async protect(orderId, area, at) {
      const { rows } = await sql<{ name: string | null }>`
        with chosen as (
          select id, name from staff where areas @> array[${area}] and role in ('dispatcher', 'supervisor')
          order by role, id limit 1
        ), saved as (
          update work_order set protected_at = coalesce(protected_at, ${at}),
            responsible_id = coalesce(responsible_id, (select id from chosen)), updated_at = ${at}
          where id = ${orderId} returning responsible_id
        )
        select (select name from staff where id = (select responsible_id from saved)) as name`.execute(executor)
      return rows[0]?.name ?? undefined
    },
  }
}

function visitOf(row: VisitRow): Visit {
  return {
    appointment: appointmentOf(row.appointment),
    customer: customerOf(row.customer),
    address: row.address,
    description: row.description ?? '',
    isProtected: row.is_protected,
    setOutAt: row.set_out_at ?? undefined,
    arrivedAt: row.arrived_at ?? undefined,
    told: row.told ? { ...row.told, at: DateTime.fromISO(row.told.at, { zone: 'utc' }) } : undefined,
  }
}
