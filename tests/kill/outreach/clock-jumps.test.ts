import type { ChildProcess } from 'node:child_process'
import { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { addCustomers, beginCampaign, emptyOutreach, ZONE } from '../../contracts/outreach/outreach-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import {
  figuresOf,
  NOON,
  type OutreachWorkers,
  outreachWorkers,
  pause,
  type Sending,
  untilFinished,
} from './outreach-workers.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()
const ZONES = [ZONE, 'Asia/Tokyo', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const
const CUSTOMERS = 4_000
/** As many as two workers may be sending: two chunks each, a hundred at once. */
const IN_HAND = 2 * 2 * 100

describe('a campaign whose clocks jump', () => {
  let database: TestDatabase
  let workers: OutreachWorkers
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  beforeEach(async () => {
    workers = await outreachWorkers(database)
    await emptyOutreach(database)
  })
  afterEach(() => workers[Symbol.asyncDispose]())
  afterAll(() => database[Symbol.asyncDispose]())

  const zoneOf = ({ customerId }: Sending) => ZONES[Number(customerId.slice(4)) % ZONES.length]
  /** Surveys go out from nine to nine, in the customer's own day. */
  const isBeside = (sending: Sending) => {
    const time = sending.leftAt.setZone(zoneOf(sending)).toFormat('HH:mm')
    return time < '09:00' || time >= '21:00'
  }
  const setClock = (child: ChildProcess, now: DateTime) => void child.send({ now: now.toISO() })

  it('writes to nobody twice or beside their hours, wherever the clocks of its processes go', async () => {
    await addCustomers(database, CUSTOMERS, { zones: ZONES })
    const start = at('2026-11-09T20:59')
    const key = await beginCampaign(database, 'pre-check', start)
    const [one, other] = [
      await workers.start({ now: start.toISO() ?? '' }),
      await workers.start({ now: start.toISO() ?? '' }),
    ]
    // An hour ahead past the end of hours in the east, one process before the other; back again, further back; then on.
    const jumps = [
      [one, '2026-11-09T21:59'],
      [other, '2026-11-09T21:59'],
      [one, '2026-11-09T20:58'],
      [other, '2026-11-09T11:00'],
      [one, '2026-11-10T03:00'],
      [other, '2026-11-09T23:30'],
      [one, '2026-11-10T12:00'],
      [other, '2026-11-10T02:00'],
    ] as const
    await workers.untilSent(100)
    for (const [child, local] of jumps) {
      setClock(child, at(local))
      await pause(120)
    }
    // From then on days go by: noon here, and the evening, in which America has its morning, each for as long as something leaves.
    const isFinished = async () => (await sqlCampaignStore(database).find(key))?.state === 'finished'
    for (let halfDays = 0; halfDays < 38 && !(await isFinished()); halfDays++) {
      const now = at(`2026-11-${10 + (halfDays >> 1)}T${halfDays % 2 === 0 ? '12' : '23'}:00`)
      for (const child of [one, other]) setClock(child, now)
      for (let before = -1; before < workers.sendings().length; ) {
        before = workers.sendings().length
        await pause(400)
      }
    }
    await workers.endAll()
    const { sendings, states, twice } = await figuresOf(
      `${CUSTOMERS} customers, ${jumps.length} jumps of clocks`,
      database,
      key,
      workers,
    )
    expect(twice).toBe(0)
    expect(states).toEqual({ sent: CUSTOMERS })
    expect(sendings.filter(isBeside)).toEqual([])
  }, 60_000)

  it.each(['pre-check', 'usage-notice'] as const)(
    'has a process that stood still past its lease send no %s that others took over',
    async (kind) => {
      await addCustomers(database, CUSTOMERS)
      const key = await beginCampaign(database, kind, NOON)
      const [still] = await Promise.all([workers.start({ leaseMs: 1_000 }), workers.start({ leaseMs: 1_000 })])
      await workers.untilSent(CUSTOMERS / 4)
      still.kill('SIGSTOP')
      await untilFinished(database, key, 30_000)
      const before = workers.sendings().length
      still.kill('SIGCONT')
      await pause(1_000)
      await workers.endAll()
      const title = `${CUSTOMERS} customers, a worker stood still past its lease`
      const { states, twice, reached, sendings } = await figuresOf(title, database, key, workers)
      console.log(`${sendings.length - before} left it afterwards`)
      expect(reached.size).toBe(CUSTOMERS)
      expect(states).toEqual({ sent: CUSTOMERS })
      // Of what was being sent when it stood still the others could not know whether it had left.
      expect(twice).toBeLessThanOrEqual(kind === 'pre-check' ? 0 : IN_HAND)
    },
    60_000,
  )
})
