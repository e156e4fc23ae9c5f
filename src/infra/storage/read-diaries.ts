import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Diary, DiaryQuestion } from '#src/domain/appointments/appointment-store.ts'
import { installerOf } from './installer-store.ts'
import type { Schema } from './schema.ts'

type InstallerRow = Parameters<typeof installerOf>[0]

/** Whether a customer has the first choice of times: an order of theirs is protected (AP-5). */
const isFirst = (customerId: RawBuilder<unknown>) => sql<boolean>`exists (
  select from work_order p where p.customer_id = ${customerId} and p.status = 'open' and p.protected_at is not null)`

/** The diaries of everybody qualified, see `AppointmentStore.readDiaries`; one statement. */
export async function readDiaries(
  executor: Kysely<Schema> | Transaction<Schema>,
  { area, kind, now, movingId, customerId }: DiaryQuestion,
  fromAt: DateTime,
  toAt: DateTime,
): Promise<readonly Diary[]> {
  const ms = (instant: ReturnType<typeof sql>) => sql`(extract(epoch from ${instant}) * 1000)::bigint`
  const isAskerFirst = isFirst(sql`${customerId ?? null}::text`)
  const asked = sql`tstzrange(${fromAt}, ${toAt})`
  const { rows } = await sql<InstallerRow & { taken: [fromMs: number, toMs: number][] }>`
    select i.*, taken.stretches as taken
    from installer i
    cross join lateral (
      select coalesce(
        json_agg(json_build_array(${ms(sql`lower(span)`)}, ${ms(sql`upper(span)`)}) order by lower(span)),
        '[]') as stretches
      from unnest((
        select range_agg(span) from (
          select a.blocked as span from appointment a
          where a.installer_id = i.id and a.status = 'confirmed' and a.deleted_at is null and a.blocked && ${asked}
            and a.id is distinct from ${movingId ?? null}
          union all
          select h.blocked from visit_hold h
          where h.installer_id = i.id and h.expires_at > ${now} and h.customer_id is distinct from ${customerId ?? null}
            and h.blocked && ${asked} and (${isFirst(sql`h.customer_id`)} or not ${isAskerFirst}) and (${isFirst(sql`h.customer_id`)} > ${isAskerFirst} or not exists (
              -- Of two at the same moment the earlier holds it.
              select from visit_hold own
              where own.customer_id = ${customerId ?? null} and own.installer_id = h.installer_id
                and own.expires_at > ${now} and own.blocked && h.blocked
                and (own.expires_at, own.customer_id) < (h.expires_at, h.customer_id)))
          union all
          select l.span from leave l where l.installer_id = i.id and l.span && ${asked}
          union all
          select c.span from closure c where c.area = ${area ?? null} and c.span && ${asked}
        ) spans
      )) span
    ) taken
    where ${area === undefined ? sql`true` : sql`i.areas @> array[${area}]`} and i.skills @> array[${kind}::text]
    order by i.id`.execute(executor)
  return rows.map(({ taken, ...row }) => ({
    installer: installerOf(row),
    taken: taken.map(([fromMs, toMs]) => ({ fromMs, toMs })),
  }))
}
