import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { expect } from 'vitest'
import type { NormTally } from '#src/domain/visits/norm-tally.ts'
import { loadDemo } from '#src/infra/demo/load-demo.ts'
import { runDoorstep } from '../../cli/support/run-doorstep.ts'
import { ZONE } from '../../support/talk-world.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import type { TestDatabase } from '../../support/test-database.ts'
import { at } from '../day-record.ts'
import { eventually } from '../eventually.ts'
import { enterByLink, enterChat, type Player } from '../player.ts'
import { type RehearsedService, rehearse } from '../rehearsed-service.ts'

/** A part of the rehearsed day, while the service runs. */
export interface Stage {
  readonly url: string
  readonly apiToken: string
  nowAt(): DateTime
  until(time: string): Promise<void>
  /** Waits for so many rehearsed minutes from now. */
  later(minutes: number): Promise<void>
  /** Somebody with the chat page open: `ins_01`, `cus_1011`, or an account of no one yet; the same talk for the whole day. */
  page(id: string): Promise<Player>
  /** The text message to a telephone that fits, once it has come; telephones as the gateway prints them, `0011` at their end. */
  text(lastFour: string, pattern: RegExp): Promise<RegExpExecArray>
  /** Opens the link of a text message. */
  open(id: string, link: string): Promise<Player>
}

/** The demo district with nobody's order in it, and everybody who ever came into a chat. */
export interface Town extends AsyncDisposable {
  readonly players: ReadonlyMap<string, Player>
  /** Every line that the log has had, and every text message. */
  readonly logged: readonly string[]
  readonly texts: readonly string[]
  /** The figures of `doorstep report norms` of the month, as they are at the end. */
  readonly norms: ReadonlyMap<string, NormTally>
  /** Runs the service, slower where the machine is busy, from an instant on until what is played is over; the next part begins where it is told to, as after a night. */
  play(start: string, speed: number, script: (stage: Stage) => Promise<void>): Promise<void>
}

/** How long the service takes to start on a machine that is not busy; on one that is, the clock goes slower as well. @unit milliseconds */
const USUAL_START_MS = 2_500

/** Opens the town on an empty database. */
export async function openTown(database: TestDatabase): Promise<Town> {
  const startAt = at('17:30', '2026-11-23').toUTC()
  const open = new AsyncDisposableStack()
  const folder = open.use(await temporaryFolder())
  await sql`select ensure_month_partitions(${startAt}, 1)`.execute(database.kysely)
  await loadDemo(database, {
    ...{ clock: { now: () => startAt }, zone: ZONE, language: 'zh-CN', folder: 'demo', isShifted: false },
  })
  await database.kysely.deleteFrom('work_order').execute()
  const secrets = { DIRECT_LINE_SECRET: randomUUID(), API_TOKEN: randomUUID() }
  const settings = { ...secrets, PORT: String(await freePort()), DATA_DIR: folder.dataDir }
  const players = new Map<string, Player>()
  const logged: string[] = []
  const texts: string[] = []
  const norms = new Map<string, NormTally>()
  let slowness = 1
  return {
    ...{ players, logged, texts, norms },
    async play(start, speed, script) {
      const startMs = performance.now()
      await using day = await rehearse(database, start, Math.round(speed / slowness), settings)
      slowness = Math.max(1, (performance.now() - startMs) / USUAL_START_MS)
      await Promise.all([...players.values()].map((player) => player.resume()))
      try {
        await script(stageOf(day, players, texts))
        for (const one of await readNorms(day.service.url, secrets)) norms.set(one.norm, one)
      } finally {
        for (const player of players.values()) player.close()
        logged.push(...day.service.logged)
        texts.push(...textsOf(day))
      }
      expect(await day.service.stop(), 'the service ends well').toBe(0)
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  }
}

/** As an operator reads them: `due` and the rest of each norm. */
async function readNorms(url: string, secrets: Record<string, string>): Promise<readonly NormTally[]> {
  const ran = await runDoorstep(['report', 'norms', '--month', '2026-11', '--json', '--url', url], secrets)
  expect(ran.errors).toBe('')
  return ran.json.filter((line) => 'due' in line) as unknown as NormTally[]
}

const textsOf = ({ service }: RehearsedService) => service.printed.filter((line) => line.startsWith('SMS '))

function stageOf(day: RehearsedService, players: Map<string, Player>, earlier: readonly string[]): Stage {
  const { service } = day
  const entering = new Map<string, Promise<Player>>()
  const keep = async (id: string, entered: Promise<Player>) => {
    const player = await entered
    players.set(id, player)
    return player
  }
  return {
    ...{ url: service.url, apiToken: service.apiToken, nowAt: day.nowAt, until: day.until },
    later: (minutes) => day.until(day.nowAt().plus({ minutes }).setZone(ZONE).toFormat('HH:mm:ss')),
    async page(id) {
      const known = players.get(id)
      if (known) return known
      const person = /^(?:cus|ins|stf)_/.test(id) ? `dl_${id}` : id
      const entered = entering.get(id) ?? keep(id, enterChat(service, person, { isPageOpen: true }))
      entering.set(id, entered)
      return await entered
    },
    text: (lastFour, pattern) =>
      eventually(`a text message to ${lastFour}: ${pattern}`, () => {
        const theirs = [...earlier, ...textsOf(day)].filter((line) => line.startsWith(`SMS 199****${lastFour}: `))
        return theirs.map((line) => pattern.exec(line)).findLast((found) => found !== null) ?? undefined
      }),
    open: (id, link) => keep(id, enterByLink(service, `dl_${id}`, link)),
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
