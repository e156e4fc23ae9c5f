import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { monthlyOpenings } from '#dialogs/monthly/openings.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { noteTold, sqlOpeningData } from '#src/infra/outreach/opening-data.ts'
import { previewCampaign } from '#src/infra/outreach/preview.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { openDistrict, openTalkWorld, written } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { beginCampaign, drainNeeds, standIn, ZONE } from './outreach-district.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()
const NOTICE = at('2026-11-03T09:30')

describe('the notice of a bill that its customer has read', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    await sql`truncate campaign, occasion, campaign_tally, sending_pace cascade`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const asks = async (customer: string, text: string, on = '2026-11-02T10:00') => {
    const { receive } = openTalkWorld(database, { nowIso: at(on).toISO() ?? '' })
    await receive(written(`dl_${customer}`, `cnv_${customer}`, `${customer} ${text}`, text))
  }
  /** What comes of the month's notice of a customer, as it is looked at before and as it is sent. */
  const outcomeOf = async (customer: string, now = NOTICE) => {
    const sms = standIn()
    const needs = drainNeeds(database, { now: () => now }, [sms.channel], {
      openings: monthlyOpenings,
      readData: sqlOpeningData(database, [], ZONE),
      noteTold: (key, told, toldAt) => noteTold(database, key, told, toldAt),
    })
    const key = await beginCampaign(database, 'usage-notice', now)
    await sql`delete from occasion where customer_id <> ${customer}`.execute(database.kysely)
    await drainChunk(key, 100, needs)
    const { rows } = await sql<{ state: string; reason: string | null }>`select state, reason from occasion`.execute(
      database.kysely,
    )
    return rows.map(({ state, reason }) => reason ?? state).join()
  }

  it('is not sent to whoever asked for it the day before', async () => {
    await asks('cus_1005', '查话费')
    expect(await outcomeOf('cus_1005')).toBe('already_told')
  })

  it('is not sent to whoever doubted it the day before', async () => {
    await asks('cus_1005', '话费怎么这么多')
    expect(await outcomeOf('cus_1005')).toBe('already_told')
  })

  it('is counted as such in a preview', async () => {
    await asks('cus_1005', '查话费')
    const needs = drainNeeds(database, { now: () => NOTICE }, [], {
      openings: monthlyOpenings,
      readData: sqlOpeningData(database, [], ZONE),
    })
    const key = { kind: 'usage-notice', month: '2026-11' } as const
    const lines = await Array.fromAsync(previewCampaign(key, NOTICE, { ...needs, kysely: database.kysely }))
    expect(lines.at(-1)).toMatchObject({ counts: { already_told: 1 } })
  })

  it.each([
    ['asked for nothing', '你好'],
    ['asked what is left of the data alone', '流量还剩多少'],
    ['asked for the month before', '9月的话费'],
  ])('is sent to whoever %s', async (_, text) => {
    await asks('cus_1005', text)
    expect(await outcomeOf('cus_1005')).toMatch(/^(?:sent|delivered)$/)
  })

  it('is sent where they read it long ago', async () => {
    await asks('cus_1005', '查话费', '2026-10-05T10:00')
    expect(await outcomeOf('cus_1005', at('2026-11-02T10:00'))).toMatch(/^(?:sent|delivered)$/)
  })

  it('is sent where another version stands by then', async () => {
    await asks('cus_1005', '查话费')
    await sql`update bill set version = 2 where customer_id = 'cus_1005' and month = '2026-10'`.execute(database.kysely)
    expect(await outcomeOf('cus_1005')).toMatch(/^(?:sent|delivered)$/)
  })

  it('is sent where a text message told of it, which has no figure, until it is read', async () => {
    const told: Notice = {
      ...{ recipient: 'customer:cus_1005', subject: 'cus_1005', class: 'transactional' },
      ...{ occasion: 'usage-corrected:cus_1005:2026-10:1', dialog: 'usage-notice', dueAt: at('2026-11-02T10:00') },
      answers: { month: '2026-10', told: 'corrected', toldFen: 1 },
    }
    await sqlNoticeStore(database.kysely).put([told], told.dueAt)
    await openTalkWorld(database, { nowIso: told.dueAt.toISO() ?? '' }).tick()
    const { rows } = await sql`select state, channel from notice`.execute(database.kysely)
    expect(rows).toEqual([{ state: 'told', channel: 'sms' }])
    const data = sqlOpeningData(database, [], ZONE)
    const read = async () =>
      (await data({ kind: 'usage-notice', month: '2026-11' }, ['cus_1005'], NOTICE)).get('cus_1005')
    expect((await read())?.toldAt).toBeUndefined()
    await asks('cus_1005', '查话费', '2026-11-02T12:00')
    expect((await read())?.toldAt?.toMillis()).toBe(at('2026-11-02T12:00').toMillis())
    expect(await outcomeOf('cus_1005')).toBe('already_told')
  })

  it('is sent again where it is itself what was noted as read, and it came to nothing', async () => {
    expect(await outcomeOf('cus_1005')).toMatch(/^(?:sent|delivered)$/)
    const key = { kind: 'usage-notice', month: '2026-11' } as const
    const data = await sqlOpeningData(database, [], ZONE)(key, ['cus_1005'], NOTICE)
    await noteTold(database, key, [data.get('cus_1005') ?? {}], NOTICE)
    await sql`update occasion set state = 'due', tried = '{botframework}', attempts = 1, channel = null, sent_at = null`.execute(
      database.kysely,
    )
    expect(await outcomeOf('cus_1005')).toMatch(/^(?:sent|delivered)$/)
  })
})
