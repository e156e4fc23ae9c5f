import { sql } from 'kysely'
import type { RunningClock } from '../../clock/running-clock.ts'
import type { CoordinationState, CoordinationStatus } from '../../coordination/open-coordination.ts'
import type { Database } from '../../storage/database.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'

export interface StatusNeeds {
  readonly database: Database
  readonly clock: RunningClock
  /** The company's zone (IANA). */
  readonly zone: string
  readonly apiToken: string
  /** Every channel that this build knows, and whether it is set up. */
  readonly channels: () => Channels
  readonly coordinationState: CoordinationState
}

/** `away`: set up, and what it leads to can't be reached now. */
type Channels = Readonly<Record<string, 'on' | 'off' | 'away'>>

/** What `GET /admin/v1/status` answers, for `doorstep doctor`. */
interface ServiceStatus {
  readonly database: { readonly version: string; readonly migrations: readonly string[] }
  readonly channels: Channels
  readonly coordination: CoordinationStatus
  /** `now` as ISO 8601 in the company's zone; `rehearsalSpeed` null for the real time. */
  readonly clock: { readonly now: string; readonly zone: string; readonly rehearsalSpeed: number | null }
  readonly counts: Readonly<Record<(typeof COUNTED)[number], number>>
}

const COUNTED = ['customer', 'installer', 'staff', 'work_order', 'appointment'] as const

/** `GET /admin/v1/status`: how the service sees itself. */
export function mountStatus(server: HttpServer, needs: StatusNeeds): void {
  server.get('/admin/v1/status', async (request, response) => {
    requireBearer(request, needs.apiToken)
    response.send(200, await readStatus(needs))
  })
}

async function readStatus({ database, clock, zone, channels, coordinationState }: StatusNeeds): Promise<ServiceStatus> {
  const { kysely } = database
  const count = (table: string) => sql`(select count(*) from ${sql.table(table)})`
  const { rows } = await sql<{ version: string; migrations: string[] } & ServiceStatus['counts']>`
    select current_setting('server_version') as version,
      (select coalesce(array_agg(name order by number), '{}') from migration) as migrations,
      ${sql.join(COUNTED.map((table) => sql`${count(table)} as ${sql.ref(table)}`))}`.execute(kysely)
  const [row] = rows
  if (!row) throw new RangeError('A query without a condition gave no row')
  const { version, migrations, ...counts } = row
  const now = clock.now().setZone(zone).toISO() ?? ''
  const rehearsalSpeed = clock.rehearsalSpeed ?? null
  const coordination = await coordinationState.read()
  return {
    database: { version, migrations },
    channels: channels(),
    coordination,
    clock: { now, zone, rehearsalSpeed },
    counts,
  }
}
