import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { noClaims } from '#src/domain/imports/decide-record.ts'
import type { ConsentClass, ConsentEntry } from '#src/domain/outreach/consent.ts'
import { sqlConsentStore } from '#src/infra/storage/consent-store.ts'
import { customerImport } from '#src/infra/storage/customer-store.ts'
import { importChunk } from '#src/infra/storage/import-store.ts'
import { sqlOutbox } from '#src/infra/storage/outbox-store.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { queueMessage } from './outbox-queue.ts'
import { fillDistrict, NOW } from './small-district.ts'

const MIGRATION = new URL('../../src/infra/storage/migrations/030-consent.sql', import.meta.url)

describeOnEveryServer('the ledger of consent', (open) => {
  let database: TestDatabase
  const ledger = () => sqlConsentStore(database.kysely)

  const entry = (given: Partial<ConsentEntry> = {}): ConsentEntry => ({
    customerId: 'cus_1',
    class: 'marketing',
    state: 'refused',
    channel: 'sms',
    wordingVersion: 'v1',
    language: 'zh-CN',
    source: 'message:1',
    actor: 'customer:cus_1',
    at: NOW,
    ...given,
  })
  const run = (statement: string) => sql.raw(statement).execute(database.kysely)
  const states = async () => {
    const { rows } = await sql<{ id: string; state: string }>`select id, state from outbox order by id`.execute(
      database.kysely,
    )
    return Object.fromEntries(rows.map(({ id, state }) => [id, state]))
  }
  const takeFile = (marketingConsent: boolean | undefined, id = 'cus_1') => {
    const row = { id, name: '客户1', phone: '19900000001', accountNo: `KD${id.slice(4)}`, address: '文明路1号' }
    const unsaid = { salutation: undefined, segment: undefined, plan: undefined, joinedOn: undefined }
    const asked = { language: undefined, preferredChannel: undefined, marketingConsent }
    const rows = [{ line: 7, row: { ...row, area: '驿城东', ...unsaid, ...asked } }]
    return importChunk(database, customerImport('zh-CN'), rows, { claims: noClaims(), at: NOW, dryRun: false })
  }
  const listed = async () => {
    const { rows } = await sql<{
      line: string
    }>`select customer_id || ' ' || class || ' ' || state || ' ' || source as line
      from consent_entry order by id`.execute(database.kysely)
    return rows.map(({ line }) => line)
  }

  beforeAll(async () => {
    database = await open()
    await fillDistrict(database, [], 3)
  })
  beforeEach(async () => {
    await run('truncate consent_entry, outbox, conversation, binding, notice, ticket cascade')
    await run('update customer set marketing_consent = null')
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('knows nothing of somebody who said nothing, and then what the file says', async () => {
    expect(await ledger().statesOf('cus_1')).toEqual({ marketing: 'unknown', survey: 'unknown', personal: 'unknown' })
    await run("update customer set marketing_consent = true where id = 'cus_1'")
    expect((await ledger().statesOf('cus_1')).marketing).toBe('given')
  })

  it('counts the newest entry of each class, of two at one instant the later', async () => {
    await ledger().append([entry({ at: NOW.minus({ days: 1 }), state: 'given' }), entry(), entry({ class: 'survey' })])
    expect(await ledger().statesOf('cus_1')).toMatchObject({ marketing: 'refused', survey: 'refused' })
    await ledger().append([entry({ state: 'given' })])
    expect(await ledger().statesOf('cus_1')).toMatchObject({ marketing: 'given', survey: 'refused' })
    expect((await ledger().statesOf('cus_2')).marketing).toBe('unknown')
  })

  it.each(["update consent_entry set state = 'given'", 'delete from consent_entry'])(
    'refuses: %s',
    async (statement) => {
      await ledger().append([entry()])
      await expect(run(statement)).rejects.toThrow('append-only')
    },
  )

  it('lets retention alone take entries away', async () => {
    await ledger().append([entry()])
    await database.transaction(async (tx) => {
      await sql`select set_config('doorstep.retention', 'on', true)`.execute(tx)
      await sql`delete from consent_entry`.execute(tx)
    })
    expect(await listed()).toEqual([])
    await ledger().append([entry()])
    await expect(run('delete from consent_entry')).rejects.toThrow('append-only')
  })

  it('takes what a file says of marketing, once for each time that it says something new', async () => {
    await takeFile(true)
    await takeFile(true)
    await takeFile(undefined)
    await takeFile(false)
    expect(await listed()).toEqual([
      'cus_1 marketing given import:customers#7',
      'cus_1 marketing refused import:customers#7',
    ])
  })

  it('lets no file undo a customer’s own no; what a file refused a file may give', async () => {
    await ledger().append([entry()])
    await takeFile(true)
    expect((await ledger().statesOf('cus_1')).marketing).toBe('refused')
    await takeFile(false, 'cus_2')
    await takeFile(true, 'cus_2')
    expect((await ledger().statesOf('cus_2')).marketing).toBe('given')
  })

  it('withdraws what is queued of the class that was refused, on every channel, and nothing else', async () => {
    await run(
      "insert into binding values ('botframework', 'p1', 'cus_1', now()), ('sms', '19900000009', 'cus_1', now())",
    )
    await run(`insert into conversation (id, channel, person, reference, created_at) values
      ('cnv_bot', 'botframework', 'p1', '{}', now()), ('cnv_web', 'directline', 'dl_cus_1', '{}', now()),
      ('cnv_other', 'directline', 'dl_cus_2', '{}', now())`)
    const queue = (id: string, given: object) => queueMessage(database, { id, at: NOW, class: 'marketing', ...given })
    await queue('a_phone', {})
    await queue('b_bot', { channel: 'botframework', conversationId: 'cnv_bot' })
    await queue('c_web', { channel: 'directline', conversationId: 'cnv_web' })
    await queue('d_bound', { recipient: '19900000009' })
    await queue('e_bill', { class: 'transactional' })
    await queue('f_survey', { class: 'survey' })
    await queue('g_other', { channel: 'directline', conversationId: 'cnv_other' })
    await queue('h_sent', { state: 'sent' })
    await ledger().append([entry()])
    expect(await states()).toEqual({
      ...{ a_phone: 'withdrawn', b_bot: 'withdrawn', c_web: 'withdrawn', d_bound: 'withdrawn' },
      ...{ e_bill: 'queued', f_survey: 'queued', g_other: 'queued', h_sent: 'sent' },
    })
    await ledger().append([entry({ class: 'personal' }), entry({ class: 'survey', state: 'given' })])
    expect((await states()).f_survey).toBe('queued')
  })

  it('is heeded by a worker who has claimed a message and not begun to send it', async () => {
    await queueMessage(database, { id: 'claimed', at: NOW, class: 'marketing' })
    const outbox = sqlOutbox(database)
    const claimed = await outbox.claim(NOW, 10)
    expect(claimed).toHaveLength(1)
    await ledger().append([entry()])
    expect(await outbox.markSending(claimed)).toEqual([])
    expect(await outbox.claim(NOW.plus({ days: 1 }), 10)).toEqual([])
    expect(await states()).toEqual({ claimed: 'withdrawn' })
  })

  it('withdraws an evaluation that is still to be asked for', async () => {
    await run(`insert into notice (occasion, recipient, dialog, answers, subject, class, state, due_at, created_at)
      select dialog, 'customer:cus_1', dialog, '{}', 'a', 'transactional', 'waiting', now(), now()
      from unnest(array['after-visit', 'reminder']) as dialog`)
    await ledger().append([entry({ class: 'survey' })])
    const { rows } = await sql`select dialog, state from notice order by dialog`.execute(database.kysely)
    expect(rows).toEqual([
      { dialog: 'after-visit', state: 'withdrawn' },
      { dialog: 'reminder', state: 'waiting' },
    ])
  })

  it('takes over what was known before it', async () => {
    await run("update customer set marketing_consent = id = 'cus_1' where id <> 'cus_3'")
    await run(
      `insert into ticket (id, kind, customer_id, channel, status, severity, description, context, created_at, updated_at)
      select 'tkt_' || customer, 'opt_out', customer, 'directline', 'acknowledged', 'minor', '', '{}', '2026-12-01', '2026-12-01'
      from unnest(array['cus_1', null]) as customer`.replace(
        "'tkt_' || customer",
        "'tkt_' || coalesce(customer, 'none')",
      ),
    )
    const migration = readFileSync(MIGRATION, 'utf8')
    await run(migration.slice(migration.indexOf('-- What was known'), migration.indexOf('-- A queued message')))
    const known: [string, ConsentClass][] = [
      ...([
        ['cus_1', 'marketing'],
        ['cus_1', 'survey'],
        ['cus_2', 'marketing'],
        ['cus_3', 'marketing'],
      ] as const),
    ].map(([id, one]) => [id, one])
    expect(await Promise.all(known.map(async ([id, one]) => (await ledger().statesOf(id))[one]))).toEqual([
      ...['refused', 'refused', 'refused', 'unknown'],
    ])
    const { rows } = await sql`select id, status from ticket order by id`.execute(database.kysely)
    expect(rows).toEqual([
      { id: 'tkt_cus_1', status: 'resolved' },
      { id: 'tkt_none', status: 'acknowledged' },
    ])
  })
})
