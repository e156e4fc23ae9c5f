import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Diary } from '#src/domain/appointments/appointment-store.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { installerOf } from './installer-store.ts'
import type { Schema } from './schema.ts'

type InstallerRow = Parameters<typeof installerOf>[0]

/** The diaries of everybody qualified for `kind` in `area`, see `AppointmentStore.readDiaries`; one statement. */
export async function readDiaries(
  executor: Kysely<Schema> | Transaction<Schema>,
  area: string | undefined,
  kind: VisitKind,
  fromAt: DateTime,
  toAt: DateTime,
): Promise<readonly Diary[]> {
  const ms = (instant: ReturnType<typeof sql>) => sql`(extract(epoch from ${instant}) * 1000)::bigint`
  const { rows } = await sql<InstallerRow & { taken: [fromMs: number, toMs: number][] }>`
    select i.*, taken.stretches as taken
    from installer i
    cross join lateral (
      select coalesce(
        json_agg(
          json_build_array(${ms(sql`lower(a.blocked)`)}, ${ms(sql`upper(a.blocked)`)}) order by lower(a.blocked)),
        '[]') as stretches
      from appointment a
      where a.installer_id = i.id and a.status = 'confirmed' and a.deleted_at is null
        and a.blocked && tstzrange(${fromAt}, ${toAt})
    ) taken
    where ${area === undefined ? sql`true` : sql`i.areas @> array[${area}]`} and i.skills @> array[${kind}::text]
    order by i.id`.execute(executor)
  return rows.map(({ taken, ...row }) => ({
    installer: installerOf(row),
    taken: taken.map(([fromMs, toMs]) => ({ fromMs, toMs })),
  }))
}
