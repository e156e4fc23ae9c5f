import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { recordNotice } from '#src/domain/visits/record-notice.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import type { Stage } from './stage.ts'

/** What was done at the customer's latest visit: the installer has reported it, and nobody has signed. */
export async function reportsWork(stage: Stage, summary: string): Promise<void> {
  const appointment = await latestVisit(stage)
  await writeReport(stage.database, appointment.id, { summary, by: appointment.installer_id ?? '' }, nowOf(stage))
}

/** The same, and both have signed it; the customer is to be told. */
export async function bothSign(stage: Stage, summary: string): Promise<void> {
  const { id, installer_id, customer_id } = await latestVisit(stage)
  await writeReport(stage.database, id, { summary, by: installer_id ?? '' }, nowOf(stage))
  await sign(stage.database, id, [`customer:${customer_id}`, `installer:${installer_id}`], nowOf(stage))
  await stage.database.transaction(async (tx) => {
    const appointment = await sqlAppointmentStore(tx).find(id)
    if (appointment) await sqlNoticeStore(tx).put(recordNotice(appointment, nowOf(stage)), nowOf(stage))
  })
}

const nowOf = ({ world }: Stage) => world.clock.now()

async function latestVisit({ database, person }: Stage) {
  const visits = database.kysely.selectFrom('appointment').select(['id', 'installer_id', 'customer_id'])
  const own = visits
    .where('customer_id', '=', person.slice('dl_'.length))
    .where('status', 'in', ['confirmed', 'completed'])
  return await own.orderBy('opens_at', 'desc').limit(1).executeTakeFirstOrThrow()
}

/** A report of the work as the database keeps it, of a visit that somebody has come to. */
export async function writeReport(
  { kysely }: Pick<Database, 'kysely'>,
  appointmentId: string,
  { summary, by, version = 1, tests = {} }: { summary: string; by: string; version?: number; tests?: object },
  at: DateTime,
): Promise<void> {
  await sql`
    insert into visit (appointment_id, opens_at, arrived_at) select id, opens_at, ${at} from appointment where id = ${appointmentId}
    on conflict do nothing`.execute(kysely)
  const about = { appointment_id: appointmentId, version, summary, tests: JSON.stringify(tests), override_reason: null }
  await kysely
    .insertInto('work_report')
    .values({ ...about, actor: `installer:${by}`, at, received_at: at })
    .execute()
}

/** Signatures of these actors, a minute apart. */
export async function sign(
  { kysely }: Pick<Database, 'kysely'>,
  appointmentId: string,
  actors: readonly string[],
  at: DateTime,
  { version = 1, strokes }: { version?: number; strokes?: object } = {},
): Promise<void> {
  for (const [index, actor] of actors.entries()) {
    const party = actor.startsWith('customer:') ? 'customer' : 'installer'
    const drawn = party === 'customer' && strokes ? JSON.stringify(strokes) : null
    const how = { way: drawn ? 'drawn' : 'chat', strokes: drawn, channel: null, person: null, device_hash: null }
    const about = {
      appointment_id: appointmentId,
      report_version: version,
      party,
      actor,
      at: at.plus({ minutes: index }),
      received_at: at.plus({ minutes: index }),
    }
    await kysely
      .insertInto('signature')
      .values({ ...about, ...how })
      .execute()
  }
}
