import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Database } from './database.ts'

/** Where a rehearsal began, as the first process wrote it down. */
export interface RehearsalAnchor {
  readonly realAt: DateTime
  readonly rehearsedAt: DateTime
  readonly speed: number
}

/**
 * Keeps the first process's anchor for these settings, so that restarts and replicas agree; other settings begin anew.
 *
 * @param settings what was asked for, as text; an anchor of the same settings is kept
 * @returns the anchor that counts, which another process may have written
 */
export async function keepRehearsalAnchor(
  { kysely }: Database,
  settings: string,
  { realAt, rehearsedAt, speed }: RehearsalAnchor,
): Promise<RehearsalAnchor> {
  await sql`
    insert into rehearsal_clock as kept (settings, real_at, rehearsed_at, speed)
    values (${settings}, ${realAt}, ${rehearsedAt}, ${speed})
    on conflict (only_one) do update
      set settings = excluded.settings, real_at = excluded.real_at, rehearsed_at = excluded.rehearsed_at, speed = excluded.speed
      where kept.settings <> excluded.settings`.execute(kysely)
  const kept = await kysely.selectFrom('rehearsal_clock').selectAll().executeTakeFirstOrThrow()
  return { realAt: kept.real_at, rehearsedAt: kept.rehearsed_at, speed: kept.speed }
}
