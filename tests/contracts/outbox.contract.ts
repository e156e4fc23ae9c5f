import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Outbox, OutboxMessage, SendOutcome } from '#src/domain/outreach/outbox.ts'
import { countWaiting, sqlOutbox } from '#src/infra/storage/outbox-store.ts'
import type { OpenTestDatabase, TestDatabase } from '../support/test-database.ts'
import { type QueuedMessage, queueMessage } from './outbox-queue.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00.000Z', { zone: 'utc' })

/** What the outbox in SQL keeps to, on any server. */
export function outboxContract(open: OpenTestDatabase): void {
  let database: TestDatabase
  let outbox: Outbox

  beforeAll(async () => {
    database = await open()
    await sql`select ensure_month_partitions(${NOW}, 1)`.execute(database.kysely)
    outbox = sqlOutbox(database)
  })
  beforeEach(async () => {
    await sql`truncate outbox, conversation`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const queue = (message: Partial<QueuedMessage> & { id: string }) => queueMessage(database, { at: NOW, ...message })
  const rowOf = (id: string) =>
    database.kysely.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const idsOf = (messages: readonly OutboxMessage[]) => messages.map(({ id }) => id)
  const endLeases = () => sql`update outbox set lease_until = now() - interval '1 second'`.execute(database.kysely)

  async function sendAs(outcome: SendOutcome): Promise<void> {
    const sending = await outbox.markSending(await outbox.claim(NOW, 10))
    await outbox.report(
      sending.map((message) => ({ message, outcome })),
      NOW,
    )
  }

  describe('claiming', () => {
    it('gives a message as it was queued, with what its conversation is reached by', async () => {
      await database.kysely
        .insertInto('conversation')
        .values({
          id: 'bf_1',
          channel: 'botframework',
          person: 'test:1',
          reference: JSON.stringify({ serviceUrl: 'https://a.botframework.com' }),
          last_seq: 2,
          created_at: NOW,
        })
        .execute()
      await queue({
        id: 'msg_1',
        channel: 'botframework',
        conversationId: 'bf_1',
        body: { replyTo: 'a1' },
        text: '您好',
      })
      const [message] = await outbox.claim(NOW, 10)
      expect(message).toEqual({
        id: 'msg_1',
        at: NOW,
        channel: 'botframework',
        recipient: 'bf_1',
        class: 'transactional',
        text: '您好',
        body: { replyTo: 'a1' },
        reference: { serviceUrl: 'https://a.botframework.com' },
        attempts: 0,
        token: expect.any(String),
      })
    })

    it('takes what is due, oldest first, and no more than asked for', async () => {
      await queue({ id: 'later', recipient: 'a', dueAt: NOW.plus(1) })
      await queue({ id: 'second', recipient: 'b', dueAt: NOW })
      await queue({ id: 'first', recipient: 'c', dueAt: NOW.minus(1) })
      await queue({ id: 'third', recipient: 'd', dueAt: NOW })
      expect(idsOf(await outbox.claim(NOW, 2))).toEqual(['first', 'second'])
      expect(idsOf(await outbox.claim(NOW, 2))).toEqual(['third'])
      expect(idsOf(await outbox.claim(NOW.plus(1), 2))).toEqual(['later'])
    })

    it('leaves web chat alone, whose row is the delivery', async () => {
      await queue({ id: 'msg_1', channel: 'directline', state: 'delivered' })
      expect(await outbox.claim(NOW, 10)).toEqual([])
    })

    it('gives a message to one of many who ask at once', async () => {
      for (let index = 0; index < 40; index++) await queue({ id: `msg_${index}`, recipient: `r${index}` })
      const claims = await Promise.all(Array.from({ length: 8 }, () => outbox.claim(NOW, 10)))
      const claimed = idsOf(claims.flat())
      const rest = idsOf(await outbox.claim(NOW, 40))
      expect([...claimed, ...rest].sort()).toEqual(Array.from({ length: 40 }, (_, index) => `msg_${index}`).sort())
    })

    it('holds back a message while an earlier one of its recipient is unfinished', async () => {
      await queue({ id: 'one', recipient: 'r', seq: 1 })
      await queue({ id: 'two', recipient: 'r', seq: 2 })
      const [one] = await outbox.claim(NOW, 10)
      expect(one?.id).toBe('one')
      expect(await outbox.claim(NOW, 10)).toEqual([])
      const [sending] = await outbox.markSending([one as OutboxMessage])
      expect(await outbox.claim(NOW, 10)).toEqual([])
      await outbox.report([{ message: sending as OutboxMessage, outcome: { kind: 'later', afterMs: 60_000 } }], NOW)
      expect(await outbox.claim(NOW, 10)).toEqual([])
      await sql`update outbox set lease_until = null`.execute(database.kysely)
      await sendAs({ kind: 'sent' })
      expect(idsOf(await outbox.claim(NOW, 10))).toEqual(['two'])
    })

    it('lets a message pass that was queued later and is due earlier', async () => {
      await queue({ id: 'reminder', recipient: 'r', dueAt: NOW.plus({ days: 1 }) })
      await queue({ id: 'code', recipient: 'r', at: NOW.plus(1), dueAt: NOW.plus(1) })
      expect(idsOf(await outbox.claim(NOW.plus(1), 10))).toEqual(['code'])
    })

    it('tells the same address on two channels apart', async () => {
      await queue({ id: 'one', recipient: 'r', channel: 'sms' })
      await queue({ id: 'two', recipient: 'r', channel: 'botframework' })
      expect(idsOf(await outbox.claim(NOW, 10)).sort()).toEqual(['one', 'two'])
    })
  })

  describe('a worker that died after claiming', () => {
    it('loses its messages when the lease ends, and can neither send nor report them', async () => {
      await queue({ id: 'msg_1', class: 'marketing' })
      const [lost] = await outbox.claim(NOW, 10)
      await endLeases()
      const [again] = await outbox.claim(NOW, 10)
      expect(again?.id).toBe('msg_1')
      expect(await outbox.markSending([lost as OutboxMessage])).toEqual([])
      await outbox.report([{ message: lost as OutboxMessage, outcome: { kind: 'failed' } }], NOW)
      expect((await outbox.markSending([again as OutboxMessage]))[0]?.attempts).toBe(1)
    })

    it('keeps them while the lease lasts', async () => {
      await queue({ id: 'msg_1' })
      await outbox.claim(NOW, 10)
      expect(await outbox.claim(NOW, 10)).toEqual([])
      expect(await outbox.settleAbandoned()).toBe(0)
    })
  })

  describe('a worker that died while sending', () => {
    const abandon = async (messageClass: string) => {
      await queue({ id: 'msg_1', class: messageClass, body: { sensitive: true }, text: '123456' })
      const sending = await outbox.markSending(await outbox.claim(NOW, 10))
      expect(await outbox.settleAbandoned()).toBe(0)
      await endLeases()
      expect(await outbox.settleAbandoned()).toBe(1)
      return sending
    }

    it.each(['urgent', 'transactional'])('has its %s message sent again', async (messageClass) => {
      await abandon(messageClass)
      const [again] = await outbox.claim(NOW, 10)
      expect(again).toMatchObject({ id: 'msg_1', attempts: 1, text: '123456' })
    })

    it.each(['survey', 'marketing'])('leaves its %s message unknown for ever', async (messageClass) => {
      await abandon(messageClass)
      expect(await outbox.claim(NOW.plus({ days: 1 }), 10)).toEqual([])
      expect(await rowOf('msg_1')).toMatchObject({ state: 'unknown', text: '' })
    })

    it('is not believed when it comes back late', async () => {
      const late = await abandon('marketing')
      await outbox.report(
        late.map((message) => ({ message, outcome: { kind: 'sent' } })),
        NOW,
      )
      expect((await rowOf('msg_1')).state).toBe('unknown')
    })

    it('has a message tried ten times, then no more', async () => {
      await queue({ id: 'msg_1', class: 'urgent' })
      await sql`update outbox set attempts = 9`.execute(database.kysely)
      await outbox.markSending(await outbox.claim(NOW, 10))
      await endLeases()
      await outbox.settleAbandoned()
      expect((await rowOf('msg_1')).state).toBe('unknown')
    })
  })

  it('counts what waits and what is under way', async () => {
    for (const recipient of ['a', 'b', 'c']) await queue({ id: recipient, recipient })
    await queue({ id: 'web', channel: 'directline', state: 'delivered' })
    const claimed = await outbox.claim(NOW, 2)
    await outbox.markSending(claimed.slice(0, 1))
    expect(await countWaiting(database)).toEqual({ queued: 1, claimed: 1, sending: 1 })
  })

  describe('reporting', () => {
    it('marks what was sent, with its time', async () => {
      await queue({ id: 'msg_1' })
      await sendAs({ kind: 'sent' })
      expect(await rowOf('msg_1')).toMatchObject({ state: 'sent', sent_at: NOW, text: '您好', token: null })
    })

    it.each(['sent', 'failed'] as const)('blanks a one-time code once it is %s', async (kind) => {
      await queue({ id: 'msg_1', body: { sensitive: true }, text: '123456' })
      await sendAs({ kind })
      expect(await rowOf('msg_1')).toMatchObject({ state: kind, text: '' })
    })

    it('keeps a one-time code that has to be sent again', async () => {
      await queue({ id: 'msg_1', body: { sensitive: true }, text: '123456' })
      await sendAs({ kind: 'later', afterMs: 0 })
      expect(await rowOf('msg_1')).toMatchObject({ state: 'queued', text: '123456' })
    })

    it('comes again after the pause that the channel asks for, in real time', async () => {
      await queue({ id: 'msg_1' })
      await sendAs({ kind: 'later', afterMs: 600_000 })
      const { lease_until } = await rowOf('msg_1')
      const pauseMs = (lease_until as DateTime).diffNow().toMillis()
      expect(pauseMs).toBeGreaterThan(590_000)
      expect(pauseMs).toBeLessThanOrEqual(600_000)
      expect(await outbox.claim(NOW.plus({ days: 1 }), 10)).toEqual([])
    })

    it('gives up on a message that could not be sent ten times', async () => {
      await queue({ id: 'msg_1' })
      await sql`update outbox set attempts = 9`.execute(database.kysely)
      await sendAs({ kind: 'later', afterMs: 0 })
      expect((await rowOf('msg_1')).state).toBe('failed')
    })

    it.each([
      ['transactional', 'queued'],
      ['marketing', 'unknown'],
    ])('makes of a %s message whose outcome is unknown: %s', async (messageClass, state) => {
      await queue({ id: 'msg_1', class: messageClass })
      await sendAs({ kind: 'unknown' })
      expect((await rowOf('msg_1')).state).toBe(state)
    })
  })
}
