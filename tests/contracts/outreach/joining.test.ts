import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Dialog, DialogBook } from '#src/conversation/dialog.ts'
import type { InboundMessage } from '#src/conversation/message.ts'
import { receiver, type TalkDesk } from '#src/conversation/receive.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { sqlTurnStore } from '#src/infra/storage/turn-store.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, emptyOutreach, ZONE } from './outreach-district.ts'
import { plainPhrasebook } from './plain-composing.ts'

const NOON = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()

/** A dialog of one question and one act that says what it heard. */
function asking(name: string, more: Partial<Dialog> = {}): Dialog {
  return {
    name,
    answers: z.object({ month: z.string().optional(), score: z.number().optional() }),
    questions: [
      {
        id: 'score',
        ask: ({ month }) => ({
          ask: { id: `${name}-ask`, facts: { month: String(month) } },
          choices: [1, 2].map((value) => ({ value, label: { id: `choice-${value}` } })),
        }),
        hint: () => ({ id: `${name}-hint` }),
        read: ({ chosen }) => (chosen ? { kind: 'answers', answers: { score: chosen.value } } : { kind: 'unclear' }),
      },
    ],
    act: async ({ score, month }) => ({
      kind: 'done',
      says: [{ id: `${name}-done`, facts: { score: String(score), month: String(month) } }],
    }),
    ...more,
  }
}

const telling = (name: string): Dialog => ({
  ...asking(name, { isMenu: true, answers: z.object({}), questions: [] }),
  act: async () => ({ kind: 'done', says: [{ id: name }] }),
})

describe('what a customer writes after a monthly message', () => {
  let database: TestDatabase
  let now = NOON
  let count = 0
  const clock = { now: () => now }
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOON}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    now = NOON
    await emptyOutreach(database)
    await addCustomers(database, 2)
    await sql`insert into campaign (kind, month, state, created_at) values ('satisfaction', '2026-11', 'running', ${now}), ('needs', '2026-11', 'running', ${now})`.execute(
      database.kysely,
    )
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const sentTo = (customer: string, kind: string, hoursAgo: number) =>
    sql`insert into occasion (kind, month, customer_id, state, due_at, sent_at, channel, address)
      values (${kind}, '2026-11', ${customer}, 'sent', ${now}, ${now.minus({ hours: hoursAgo })}, 'sms', '19900000001')`.execute(
      database.kysely,
    )
  const statesOf = async () =>
    (
      await sql<{ kind: string; joined: boolean; answered: boolean }>`
      select kind, joined_at is not null as joined, answered_at is not null as answered from occasion order by kind`.execute(
        database.kysely,
      )
    ).rows

  const more: { needsCustomer?: boolean } = {}
  const dialogs = [
    asking('satisfaction'),
    asking('needs'),
    asking('book'),
    telling('menu'),
    asking('identify'),
    telling('handover'),
    telling('resume'),
  ]
  const bookOf = (): DialogBook => ({
    find: (name) => (name === 'satisfaction' ? { ...asking(name), ...more } : dialogs.find((one) => one.name === name)),
    readPurpose: (text) =>
      text === 'repair' ? { purpose: 'book', isWhole: true } : { purpose: undefined, isWhole: true },
    ...{ guess: () => undefined, routeOf: () => undefined },
    forPurpose: (purpose) => (purpose === 'book' ? 'book' : undefined),
    whenIdle: () => undefined,
    readMessageWish: () => undefined,
  })
  async function say(text: string, from: Partial<InboundMessage> = {}) {
    const coordination = inProcessCoordination({ now: () => Date.now() })
    const entries: string[] = []
    const turns = sqlTurnStore<TalkDesk>(database, (_tx, { channel }) => ({
      ...{ zone: ZONE, queued: [], isKnown: () => channel === 'directline', forget() {}, languageOnFile: () => 'en' },
      ...{ isWithColleague: () => false, relay: async () => undefined, ticketsOpened: [], hasNews: () => false },
      ...{ role: 'customer', onFile: async () => ({ names: [], addresses: [] }) },
    }))
    const conversationId = from.conversationId ?? 'cnv_1'
    const end = coordination.fanOut.subscribe(conversationId, (heard) => {
      for (const one of heard ?? []) if (one.from === 'assistant') entries.push(one.text)
    })
    const receive = receiver({
      turns,
      coordination,
      dialogs: bookOf,
      phrasebook: plainPhrasebook,
      clock,
      language: 'en',
      wakeOutbox: () => {},
    })
    count += 1
    await receive({
      channel: 'directline',
      conversationId,
      person: 'dl_cus_1',
      messageId: `m${count}`,
      kind: 'text',
      text,
      language: 'en',
      body: {},
      reference: {},
      ...from,
    })
    end()
    return entries
  }

  it('is taken for the answer to it, by the choices that stood in it, and the occasion is answered', async () => {
    await sentTo('cus_1', 'satisfaction', 30)
    expect(await say('2')).toEqual(['en satisfaction-done 2 2026-11'])
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: true, answered: true }])
    expect((await say('2')).join()).not.toContain('satisfaction')
  })

  it('is another matter where it says so, and the question waits below', async () => {
    await sentTo('cus_1', 'satisfaction', 1)
    expect((await say('repair')).join()).toContain('book-ask')
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: true, answered: false }])
    expect((await say('1')).join()).toContain('satisfaction-ask 2026-11')
    expect(await say('1')).toEqual(['en satisfaction-done 1 2026-11'])
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: true, answered: true }])
  })

  it('is for the newest of two', async () => {
    await sentTo('cus_1', 'satisfaction', 50)
    await sentTo('cus_1', 'needs', 20)
    expect(await say('1')).toEqual(['en needs-done 1 2026-11'])
    expect((await say('1')).join()).not.toContain('satisfaction')
  })

  it('has nothing to do with it after some days', async () => {
    await sentTo('cus_1', 'satisfaction', 5 * 24 + 1)
    expect((await say('2')).join()).not.toContain('satisfaction')
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: false, answered: false }])
  })

  it('is found by the number that wrote, also of somebody who is not known, and by nobody else', async () => {
    await sentTo('cus_1', 'satisfaction', 1)
    const sms = { channel: 'sms', conversationId: 'sms_1' } as const
    await say('2', { ...sms, person: '19900000002' })
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: false, answered: false }])
    await say('2', { ...sms, conversationId: 'sms_2', person: '19900000001' })
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: true, answered: true }])
  })

  it('waits until somebody is known where the answer is personal', async () => {
    await sentTo('cus_1', 'satisfaction', 1)
    Object.assign(more, { needsCustomer: true })
    await say('2', { channel: 'sms', conversationId: 'sms_1', person: '19900000001' })
    delete more.needsCustomer
    expect(await statesOf()).toEqual([{ kind: 'satisfaction', joined: true, answered: false }])
    const { rows } = await sql<{ state: { stack: { dialog: string }[] } }>`select state from talk`.execute(
      database.kysely,
    )
    expect(rows[0]?.state.stack.map(({ dialog }) => dialog)).toEqual(['satisfaction', 'identify'])
  })

  it('finds the question when the page is opened by the link, before anything is written', async () => {
    await sentTo('cus_1', 'satisfaction', 1)
    const heard = await say('', { kind: 'opened' })
    expect(heard.join('\n')).toContain('satisfaction-ask 2026-11\n1. en choice-1\n2. en choice-2')
    expect(await say('1')).toEqual(['en satisfaction-done 1 2026-11'])
  })
})
