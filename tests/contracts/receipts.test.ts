import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Outbox, OutboxMessage } from '#src/domain/outreach/outbox.ts'
import { sqlOutbox } from '#src/infra/storage/outbox-store.ts'
import { type ReceiptStore, sqlReceiptStore } from '#src/infra/storage/receipt-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { queueMessage } from './outbox-queue.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00.000Z', { zone: 'utc' })

describe('a delivery receipt', () => {
  let database: TestDatabase
  let outbox: Outbox
  let receipts: ReceiptStore

  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 1)`.execute(database.kysely)
    outbox = sqlOutbox(database)
    receipts = sqlReceiptStore(database)
  })
  beforeEach(async () => {
    await sql`truncate outbox, text_submission`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function sending(more: object = {}): Promise<OutboxMessage> {
    await queueMessage(database, { id: 'msg_1', at: NOW, ...more })
    const [message] = await outbox.markSending(await outbox.claim(NOW, 1))
    if (!message) throw new Error('nothing was claimed')
    return message
  }
  const state = async () => (await row()).state
  const row = () => database.kysely.selectFrom('outbox').select(['state', 'text', 'token']).executeTakeFirstOrThrow()
  const accept = (message: OutboxMessage, messageId: string, part = 1, parts = 1) =>
    receipts.noteAccepted(message, { messageId, part, parts }, NOW)
  const receipt = (messageId: string, what: 'delivered' | 'failed' = 'delivered') =>
    receipts.noteReceipt({ messageId, state: what }, NOW)
  const report = (message: OutboxMessage, kind: 'sent' | 'unknown') =>
    outbox.report([{ message, outcome: { kind } }], NOW)

  it.each(['delivered', 'failed'] as const)('settles the message that it is of: %s', async (what) => {
    const message = await sending()
    await accept(message, 'a')
    await report(message, 'sent')
    await receipt('a', what)
    expect(await state()).toBe(what)
  })

  it('may come before the answer to its submission', async () => {
    const message = await sending()
    await receipt('a')
    expect(await state()).toBe('sending')
    await accept(message, 'a')
    expect(await state()).toBe('delivered')
    await report(message, 'sent')
    expect(await state()).toBe('delivered')
  })

  it('counts once, and the first that decides', async () => {
    const message = await sending()
    await accept(message, 'a')
    await report(message, 'sent')
    await receipt('a')
    await receipt('a')
    await receipt('a', 'failed')
    expect(await state()).toBe('delivered')
  })

  it('changes nothing where it names nothing of ours', async () => {
    const message = await sending()
    await accept(message, 'a')
    await report(message, 'sent')
    await receipt('b', 'failed')
    expect(await state()).toBe('sent')
  })

  it('of every part makes a long text delivered, also when two come at the same moment; of one that failed makes it failed', async () => {
    const message = await sending()
    for (const part of [1, 2, 3]) await accept(message, `p${part}`, part, 3)
    await report(message, 'sent')
    await receipt('p1')
    expect(await state()).toBe('sent')
    await Promise.all([receipt('p2'), receipt('p3')])
    expect(await state()).toBe('delivered')

    await sql`truncate outbox, text_submission`.execute(database.kysely)
    const other = await sending()
    for (const part of [1, 2]) await accept(other, `q${part}`, part, 2)
    await report(other, 'sent')
    await receipt('q2', 'failed')
    expect(await state()).toBe('failed')
  })

  it('ends the doubt about a message, and keeps one that arrived from being sent again', async () => {
    const message = await sending()
    await report(message, 'unknown')
    expect(await state()).toBe('queued')
    await accept(message, 'a')
    await receipt('a')
    expect(await state()).toBe('delivered')
    expect(await outbox.claim(NOW.plus({ hours: 1 }), 1)).toEqual([])
  })

  it('of an attempt that failed says nothing of the one that runs', async () => {
    const message = await sending()
    await accept(message, 'a')
    await report(message, 'unknown')
    await sql`update outbox set lease_until = null`.execute(database.kysely)
    const [again] = await outbox.markSending(await outbox.claim(NOW, 1))
    await receipt('a', 'failed')
    expect(await state()).toBe('sending')
    if (again) await report(again, 'sent')
    expect(await state()).toBe('sent')
  })

  it('leaves no one-time code behind', async () => {
    const message = await sending({ text: 'code 123456', body: { sensitive: true } })
    await accept(message, 'a')
    await receipt('a')
    expect(await row()).toMatchObject({ state: 'delivered', text: '' })
  })

  it('of an id that the SMSC has given out anew is of the later message', async () => {
    const first = await sending()
    await accept(first, 'a')
    await report(first, 'sent')
    await receipt('a', 'failed')
    await queueMessage(database, { id: 'msg_2', at: NOW, recipient: '19900000002' })
    const [second] = await outbox.markSending(await outbox.claim(NOW, 1))
    if (second) await accept(second, 'a')
    await receipt('a')
    const states = await database.kysely.selectFrom('outbox').select(['id', 'state']).orderBy('id').execute()
    expect(states).toEqual([
      { id: 'msg_1', state: 'failed' },
      { id: 'msg_2', state: 'delivered' },
    ])
  })

  it('is not needed for what waited for its turn: that is no attempt', async () => {
    const message = await sending()
    await outbox.report([{ message, outcome: { kind: 'later', afterMs: 0, isUntried: true } }], NOW)
    const { attempts } = await database.kysely.selectFrom('outbox').select('attempts').executeTakeFirstOrThrow()
    expect(attempts).toBe(0)
  })
})
