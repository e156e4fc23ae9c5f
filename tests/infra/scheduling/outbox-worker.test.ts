import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutboxMessage, SendingChannel, SendOutcome } from '#src/domain/outreach/outbox.ts'
import { type OutboxWorker, outboxWorker } from '#src/infra/scheduling/outbox-worker.ts'
import { sqlOutbox } from '#src/infra/storage/outbox-store.ts'
import { type QueuedMessage, queueMessage } from '../../contracts/outbox-queue.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00.000Z', { zone: 'utc' })
const silent = pino({ level: 'silent' })
const clock = { now: () => NOW }
const soon = { timeout: 10_000, interval: 10 }

/** A far end that notes what arrives; `answer` says how each sending ends. */
function farEnd(answer: (message: OutboxMessage) => Promise<SendOutcome> = async () => ({ kind: 'sent' })) {
  const arrived: string[] = []
  let atOnce = 0
  let mostAtOnce = 0
  const channel: SendingChannel = {
    name: 'sms',
    async send(message) {
      arrived.push(message.id)
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      try {
        return await answer(message)
      } finally {
        atOnce -= 1
      }
    },
  }
  return { arrived, channel, mostAtOnce: () => mostAtOnce }
}

describe('the outbox worker', () => {
  let database: TestDatabase
  const workers: OutboxWorker[] = []

  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 1)`.execute(database.kysely)
  })
  beforeEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()))
    await sql`truncate outbox`.execute(database.kysely)
  })
  afterAll(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()))
    await database[Symbol.asyncDispose]()
  })

  const queue = (message: Partial<QueuedMessage> & { id: string }) => queueMessage(database, { at: NOW, ...message })

  function work(channel: SendingChannel, options: { parallel?: number; pollMs?: number; leaseMs?: number } = {}) {
    const { leaseMs, pollMs = 60_000, ...others } = options
    const outbox = sqlOutbox(database, leaseMs === undefined ? {} : { leaseMs })
    const worker = outboxWorker({ outbox, channels: [channel], clock, log: silent, pollMs, ...others })
    workers.push(worker)
    worker.wake()
    return worker
  }

  async function statesOf(): Promise<Record<string, number>> {
    const rows = await database.kysely
      .selectFrom('outbox')
      .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute()
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  }

  it('sends what is due after being woken, and marks it sent', async () => {
    const { arrived, channel } = farEnd()
    const worker = work(channel)
    await queue({ id: 'msg_1' })
    worker.wake()
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 1 }), soon)
    expect(arrived).toEqual(['msg_1'])
  })

  it('sends nothing twice when two work at once', async () => {
    for (let index = 0; index < 200; index++) await queue({ id: `msg_${index}`, recipient: `r${index % 50}` })
    const { arrived, channel } = farEnd(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return { kind: 'sent' }
    })
    work(channel)
    work(channel)
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 200 }), soon)
    expect(arrived).toHaveLength(200)
    expect(new Set(arrived).size).toBe(200)
  })

  it("keeps each recipient's order, whichever of two workers sends", async () => {
    for (let seq = 0; seq < 20; seq++) {
      await queue({ id: `a${seq}`, recipient: 'a', seq })
      await queue({ id: `b${seq}`, recipient: 'b', seq })
    }
    const { arrived, channel } = farEnd()
    const [one, two] = [work(channel), work(channel)]
    await vi.waitFor(async () => {
      one.wake()
      two.wake()
      expect(await statesOf()).toEqual({ sent: 40 })
    }, soon)
    for (const recipient of ['a', 'b']) {
      expect(arrived.filter((id) => id.startsWith(recipient))).toEqual(
        Array.from({ length: 20 }, (_, seq) => `${recipient}${seq}`),
      )
    }
  })

  it('writes to no more recipients at once than it may', async () => {
    for (let index = 0; index < 12; index++) await queue({ id: `msg_${index}`, recipient: `r${index}` })
    const { channel, mostAtOnce } = farEnd(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return { kind: 'sent' }
    })
    work(channel, { parallel: 3 })
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 12 }), soon)
    expect(mostAtOnce()).toBe(3)
  })

  it('lets one recipient who hangs hold up nobody else, and reports the others meanwhile', async () => {
    const hanging = Promise.withResolvers<SendOutcome>()
    await queue({ id: 'hangs', recipient: 'a' })
    await queue({ id: 'one', recipient: 'b', seq: 1 })
    await queue({ id: 'two', recipient: 'b', seq: 2 })
    const { channel } = farEnd(({ id }) => (id === 'hangs' ? hanging.promise : Promise.resolve({ kind: 'sent' })))
    const worker = work(channel)
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 2, sending: 1 }), soon)
    await queue({ id: 'three', recipient: 'c' })
    worker.wake()
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 3, sending: 1 }), soon)
    hanging.resolve({ kind: 'sent' })
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 4 }), soon)
  })

  it('tries again by itself what the channel could not take', async () => {
    await queue({ id: 'msg_1' })
    let tries = 0
    const { arrived, channel } = farEnd(async () => (++tries === 1 ? { kind: 'later', afterMs: 0 } : { kind: 'sent' }))
    work(channel, { pollMs: 50 })
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 1 }), soon)
    expect(arrived).toEqual(['msg_1', 'msg_1'])
  })

  it('sends again what a dead worker was sending, but never marketing', async () => {
    await queue({ id: 'code', recipient: 'a', class: 'transactional' })
    await queue({ id: 'offer', recipient: 'b', class: 'marketing' })
    const dead = sqlOutbox(database, { leaseMs: 1 })
    await dead.markSending(await dead.claim(NOW, 10))
    const { arrived, channel } = farEnd()
    work(channel, { pollMs: 50 })
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 1, unknown: 1 }), soon)
    expect(arrived).toEqual(['code'])
  })

  it('takes a channel that throws for one whose outcome is unknown', async () => {
    await queue({ id: 'msg_1', class: 'survey' })
    work(farEnd(() => Promise.reject(new Error('broken'))).channel)
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ unknown: 1 }), soon)
  })

  it('fails a message whose channel is not set up', async () => {
    await queue({ id: 'msg_1', channel: 'telegram' })
    work(farEnd().channel)
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ failed: 1 }), soon)
  })

  it('ends what it has begun before it closes, and begins nothing more', async () => {
    const hanging = Promise.withResolvers<SendOutcome>()
    await queue({ id: 'one', recipient: 'a', seq: 1 })
    await queue({ id: 'two', recipient: 'a', seq: 2 })
    const { arrived, channel } = farEnd(() => hanging.promise)
    const worker = work(channel)
    await vi.waitFor(() => expect(arrived).toEqual(['one']), soon)
    const closed = worker.close()
    hanging.resolve({ kind: 'sent' })
    await closed
    expect(await statesOf()).toEqual({ sent: 1, queued: 1 })
  })

  it('sends nothing again whose report came later than the lease', async () => {
    // The leases end and the worker looks again when the test says so, however long the machine takes.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const outbox = sqlOutbox(database)
    let gaveUp = Promise.withResolvers<void>()
    let failures = 2
    const report: typeof outbox.report = async (results, now) => {
      await sql`update outbox set lease_until = '2000-01-01' where state = 'sending'`.execute(database.kysely)
      if (failures-- > 0) throw new Error('away')
      await outbox.report(results, now)
    }
    const log = { error: () => gaveUp.resolve() }
    const { arrived, channel } = farEnd()
    const pollMs = 60_000
    const worker = outboxWorker({ outbox: { ...outbox, report }, channels: [channel], clock, log, pollMs })
    workers.push(worker)
    try {
      await queue({ id: 'msg_1', class: 'transactional' })
      worker.wake()
      for (const _ of ['the first look', 'the second look']) {
        await gaveUp.promise
        gaveUp = Promise.withResolvers()
        expect(await statesOf()).toEqual({ sending: 1 })
        vi.advanceTimersByTime(pollMs)
      }
      await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 1 }), soon)
      expect(arrived).toEqual(['msg_1'])
      await worker.close()
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes on after the database was away', async () => {
    const outbox = sqlOutbox(database)
    let isAway = true
    const { channel } = farEnd()
    const claim: typeof outbox.claim = async (now, limit) => {
      if (isAway) throw new Error('away')
      return await outbox.claim(now, limit)
    }
    const worker = outboxWorker({ outbox: { ...outbox, claim }, channels: [channel], clock, log: silent, pollMs: 20 })
    workers.push(worker)
    await queue({ id: 'msg_1' })
    worker.wake()
    isAway = false
    await vi.waitFor(async () => expect(await statesOf()).toEqual({ sent: 1 }), soon)
  })
})
