import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { type StartedService, startService } from '../channels/direct-line/support/started-service.ts'
import { ZONE } from '../support/talk-world.ts'
import type { TestDatabase } from '../support/test-database.ts'
import { enterChat, type Player } from './player.ts'

/** The service at a speed of its own, with its database, and the people who write to it. */
export interface RehearsedService extends AsyncDisposable {
  readonly service: StartedService
  /** What the rehearsed clock shows. */
  nowAt(): DateTime
  /** Waits until the rehearsed clock shows this local time of the first day, `HH:MM` or `HH:MM:SS`. */
  until(time: string): Promise<void>
  /** Comes in as `cus_1001`, `ins_01` or `stf_01`, who looks in now and then. */
  enter(id: string): Promise<Player>
}

/** Starts the whole service on `database`, on the clock of `startIso` at `speed`. */
export async function rehearse(
  database: TestDatabase,
  startIso: string,
  speed: number,
  settings: Record<string, string> = {},
): Promise<RehearsedService> {
  const secrets = { DIRECT_LINE_SECRET: randomUUID(), API_TOKEN: randomUUID() }
  const clockSettings = { CLOCK_START: startIso, CLOCK_SPEED: String(speed), DATABASE_URL: database.url }
  const service = await startService({ ...secrets, ...settings, ...clockSettings })
  const clock = await database.kysely.selectFrom('rehearsal_clock').selectAll().executeTakeFirstOrThrow()
  const nowMs = () => +clock.rehearsed_at + (Date.now() - +clock.real_at) * clock.speed
  const on = startIso.slice(0, 10)
  return {
    service,
    nowAt: () => DateTime.fromMillis(nowMs()),
    async until(time) {
      const untilMs = DateTime.fromISO(`${on}T${time}`, { zone: ZONE }).toMillis()
      await pause(Math.max(0, (untilMs - nowMs()) / clock.speed))
    },
    enter: (id) => enterChat(service, `dl_${id}`),
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  }
}
