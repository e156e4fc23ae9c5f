import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { findReach } from '#src/infra/storage/reach.ts'
import { openDistrict, openTalkWorld, saidByAssistant, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const NOW = '2026-11-23T10:00:00+08:00'
/** What a turn may cost between BEGIN and COMMIT, the search for free time apart. */
const STATEMENTS_PER_TURN = 4

describe('a turn', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let world: TalkWorld
  const statements: string[] = []

  beforeAll(async () => {
    database = await openTestDatabase({ onQuery: (text) => statements.push(text) })
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    world = openTalkWorld(database, { nowIso: NOW })
    statements.length = 0
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function say(text: string, messageId: string, person = 'dl_cus_1001') {
    const before = (await world.talkLog.readStream(`cnv_${person}`, 0, 500)).at(-1)?.seq ?? 0
    statements.length = 0
    const taken = await world.receive(written(person, `cnv_${person}`, messageId, text))
    const asked = [...statements]
    return { taken, asked, heard: saidByAssistant(await world.talkLog.readStream(`cnv_${person}`, before, 500)) }
  }

  async function confirmedCount(): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*) from appointment where status = 'confirmed'`.execute(
      database.kysely,
    )
    return rows[0]?.count ?? 0
  }

  it('takes one transaction of at most four statements, the search for free time apart', async () => {
    const script = [
      '家里宽带断了，周六上午能来吗',
      '是',
      '改到周日下午三点',
      '是',
      '取消预约',
      '不需要了',
      '上门和工单都取消',
      '转人工',
    ]
    for (const [index, text] of script.entries()) {
      const { asked } = await say(text, `m${index}`)
      const inside = asked.filter((statement) => !/^(begin|commit|start transaction)/i.test(statement))
      const apart = inside.filter((statement) => !/from installer(?! where id)/i.test(statement))
      expect(asked.filter((statement) => /^(begin|start transaction)/i.test(statement))).toHaveLength(1)
      expect(apart.length, `${text}\n${apart.join('\n---\n')}`).toBeLessThanOrEqual(STATEMENTS_PER_TURN)
    }
  })

  it('begins in the language that an installer has on file, on their own page and on an account that is bound to them', async () => {
    await sql`update installer set language = 'en' where id = 'ins_06'`.execute(database.kysely)
    await sql`insert into colleague_binding (channel, person, colleague_id, bound_at, ended_at)
      values ('directline', 'dl_guest_6', 'ins_06', ${NOW}, null)`.execute(database.kysely)
    for (const person of ['dl_ins_06', 'dl_guest_6']) {
      const conversationId = `cnv_${person}`
      await world.receive({ ...written(person, conversationId, 'm0', ''), kind: 'opened' })
      const heard = saidByAssistant(await world.talkLog.readStream(conversationId, 0, 9)).join()
      expect(heard, person).toMatch(/I'm on my way|On my way/i)
    }
  })

  it('has one effect and one answer when its message is delivered twice', async () => {
    await say('家里宽带断了，周六上午能来吗', 'm1')
    const first = await say('是', 'm2')
    const second = await say('是', 'm2')
    expect(first.heard).toHaveLength(1)
    expect(second).toMatchObject({ taken: { kind: 'repeated', seq: first.taken.seq }, heard: [] })
    expect(await confirmedCount()).toBe(1)
  })

  it('has one effect and one answer when its message is delivered twice at the same moment', async () => {
    await say('家里宽带断了，周六上午能来吗', 'm1')
    // Two processes: each has its own order of turns, so the database is the only guard.
    const other = openTalkWorld(database, { nowIso: NOW })
    const message = written('dl_cus_1001', 'cnv_dl_cus_1001', 'm2', '是')
    const taken = await Promise.all([world.receive(message), other.receive(message)])
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['repeated', 'taken'])
    expect(await confirmedCount()).toBe(1)
    expect((await world.talkLog.readStream('cnv_dl_cus_1001', 0, 50)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })

  it('keeps every answer of two messages that arrive at once in two processes', async () => {
    await say('我要预约', 'm1')
    // Clocks of two processes are never quite the same.
    const other = openTalkWorld(database, { nowIso: NOW.replace(':00+', ':01+') })
    await Promise.all([
      world.receive(written('dl_cus_1001', 'cnv_dl_cus_1001', 'm2', '维修')),
      other.receive(written('dl_cus_1001', 'cnv_dl_cus_1001', 'm3', '周六上午')),
    ])
    const entries = await world.talkLog.readStream('cnv_dl_cus_1001', 0, 50)
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.filter(({ from }) => from === 'person')).toHaveLength(3)
  })

  it('takes the messages of one person in the order in which they came', async () => {
    const texts = ['我要预约', '维修', '没网', '周六上午', '是']
    await Promise.all(
      texts.map((text, index) => world.receive(written('dl_cus_1001', 'cnv_dl_cus_1001', `m${index}`, text))),
    )
    const entries = await world.talkLog.readStream('cnv_dl_cus_1001', 0, 50)
    expect(entries.flatMap((entry) => (entry.from === 'person' ? [entry.text] : []))).toEqual(texts)
    expect(await confirmedCount()).toBe(1)
  })

  it('begins politely anew when what was stored of the talk no longer fits', async () => {
    await say('家里宽带断了，周六上午能来吗', 'm1')
    await sql`update talk set state = '{"schema": 99, "stack": "?"}'`.execute(database.kysely)
    const { heard } = await say('你好', 'm2')
    expect(heard.join()).toContain('您好')
  })

  it('keeps the answers that still fit when the shape of a dialog has changed', async () => {
    await say('家里宽带断了，周六上午能来吗', 'm1')
    await sql`update talk set state = jsonb_set(state, '{stack,0,answers,window}', '"of another shape"')`.execute(
      database.kysely,
    )
    const { heard } = await say('周日上午', 'm2')
    expect(heard.join()).toContain('家里宽带断了')
    expect(heard.join()).toContain('11月29日周日')
  })

  it('answers in the language of the last clear message, and keeps to it for an unclear one', async () => {
    await say('no internet, can somebody come on Saturday morning?', 'm1')
    const { heard } = await say('1', 'm2')
    expect(heard.join()).toContain('Booked')
  })

  it('leaves one event with its actor for every change', async () => {
    for (const [index, text] of [
      '家里宽带断了，周六上午能来吗',
      '是',
      '改到周日下午三点',
      '是',
      '取消预约',
      '不需要了',
      '上门和工单都取消',
    ].entries())
      await say(text, `m${index}`)
    const rows = await database.kysely
      .selectFrom('event')
      .select(['type', 'actor'])
      .where('subject', 'like', 'apt_%')
      .orderBy('id')
      .execute()
    expect(rows).toEqual(
      ['appointment.booked', 'appointment.moved', 'appointment.cancelled'].map((type) => ({
        type,
        actor: 'customer:cus_1001',
      })),
    )
  })

  it('that says it is the wrong person is not logged as that customer', async () => {
    await say('你好', 'm1')
    await say('不是本人', 'm2')
    const rows = await database.kysely.selectFrom('event').select('actor').where('subject', 'like', 'tkt_%').execute()
    expect(rows).toEqual([{ actor: 'system' }])
  })

  it('shows nothing personal to somebody who has not proved who they are', async () => {
    for (const [index, text] of ['我的预约', '19900000001', '000000', '取消', '我的预约', '改时间'].entries()) {
      const { heard } = await say(text, `m${index}`, 'dl_anon_stranger')
      expect(heard.join()).not.toMatch(/胡|置地大道|11月/)
    }
  })
})

describe('what is told while somebody opens another page', () => {
  it('leaves them on the page that they opened since, so that the next is told there', async () => {
    await using database = await openTestDatabase()
    await openDistrict(database)
    const world = openTalkWorld(database, { nowIso: NOW })
    const [earlier, since] = ['cnv_earlier', 'cnv_since']
    await world.receive(written('dl_ins_01', earlier, 'm1', '今天'))
    await world.receive(written('dl_ins_01', since, 'm2', '今天'))
    const answers = { news: 'closed', kind: 'repair', opens: '2026-11-23T06:00:00Z', closes: '2026-11-23T08:00:00Z' }
    const notice = {
      ...{ occasion: 'closed:apt_1', recipient: 'installer:ins_01' as const, dialog: 'closing-news', answers },
      ...{ subject: 'apt_1', class: 'urgent' as const, dueAt: world.clock.now() },
    } as const
    await sqlNoticeStore(database.kysely).put([notice], world.clock.now())
    const told = { kind: 'notice', notice, text: '' } as const
    await world.receive({ ...written('dl_ins_01', earlier, 'm3', ''), ...told, messageId: notice.occasion })
    expect(saidByAssistant(await world.talkLog.readStream(earlier, 0, 50)).join()).toMatch(/客户已确认/)
    const { chat } = await findReach(database.kysely, 'installer:ins_01', world.clock.now())
    expect(chat?.address.conversationId).toBe(since)
  })
})

describe('the last place', () => {
  it('goes to exactly one of sixty-four customers who confirm at once, and the others are offered the next', async () => {
    await using database = await openTestDatabase({ poolSize: 32 })
    await openDistrict(database)
    await sql`update installer set days = '{}' where id <> 'ins_06'`.execute(database.kysely)
    await sql`update customer set area = '驿城东'`.execute(database.kysely)
    await sql`insert into customer select 'cus_x' || n, name, salutation, phone, 'KDX' || n, address, area, segment, plan, language, joined_on, marketing_consent, preferred_channel, time_zone, created_at, updated_at
      from customer, generate_series(1, 64) n where id = 'cus_1001'`.execute(database.kysely)
    // Each customer writes through a process of its own: nothing but the database stands between them.
    const people = Array.from({ length: 64 }, (_, index) => ({
      person: `dl_cus_x${index + 1}`,
      world: openTalkWorld(database, { nowIso: NOW }),
    }))
    // They all read it back at leisure: what was kept for each has ended before they confirm.
    for (const { person, world } of people) {
      await world.receive(written(person, `cnv_${person}`, 'm1', '网断了，周六上午8点到10点'))
      await database.kysely.deleteFrom('visit_hold').execute()
    }

    const startMs = performance.now()
    await Promise.all(people.map(({ person, world }) => world.receive(written(person, `cnv_${person}`, 'm2', '是'))))
    console.log(`64 at once on the last place: ${Math.round(performance.now() - startMs)} ms`)

    const answers = await Promise.all(
      people.map(async ({ person, world }) =>
        saidByAssistant(await world.talkLog.readStream(`cnv_${person}`, 2, 9)).join('\n'),
      ),
    )
    expect(answers.filter((text) => text.includes('约好了'))).toHaveLength(1)
    expect(answers.filter((text) => text.includes('现在已经约不上了') && /1\. \d+月\d+日/.test(text))).toHaveLength(63)
  })
})
