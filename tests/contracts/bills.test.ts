import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openImport, runImport } from '#src/infra/imports/run-import.ts'
import { billDuty } from '#src/infra/scheduling/bill-duty.ts'
import { noteBillsTold, readAccountsOf, sqlBillStore } from '#src/infra/storage/bill-store.ts'
import { openTmfService, TICKETS } from '../http/tmf-service.ts'
import { handClock, openDistrict, openTalkWorld, saidByAssistant, written, ZONE } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const AT = '2026-11-23T10:00:00+08:00'
const NOW = handClock(AT).now()

let database: TestDatabase
let reset: () => Promise<void>

beforeAll(async () => {
  database = await openTestDatabase({ poolSize: 16 })
  reset = await openDistrict(database)
})
beforeEach(() => reset())
afterAll(() => database[Symbol.asyncDispose]())

const HEADING = 'account_no,month,plan_fee,overage_fee,other_fee,discount,total_due'

/** Bills of cus_1001 come in: `2026-10,79,400,0,0,479`. */
async function comeIn(...rows: readonly string[]): Promise<readonly string[]> {
  const text = [HEADING, ...rows.map((row) => `KD0396100037,${row}`)].join('\n')
  const opened = await openImport('bills', Buffer.from(text), 'auto')
  if ('reason' in opened) throw new Error(opened.reason.code)
  const kinds: string[] = []
  const setting = { database, zone: ZONE, language: 'zh-CN', at: NOW, dryRun: false } as const
  for await (const report of runImport(opened.file, setting))
    if (report.type === 'summary') kinds.push(`${report.accepted}/${report.unchanged}/${report.rejected}`)
  return kinds
}

const notices = async () => {
  const rows = await database.kysely.selectFrom('notice').select('occasion').orderBy('occasion').execute()
  return rows.map(({ occasion }) => occasion)
}
const check = () => billDuty(database, ZONE).run(NOW)
const store = () => sqlBillStore(database.kysely)

describe('bills on file', () => {
  it('are read in the version that stands, with its lines and the total that was told before it', async () => {
    await store().noteTold({ customerId: 'cus_1001', month: '2026-10', version: 1 }, NOW)
    await comeIn('2026-10,79,0,0,10,69')
    const [october, september] = await store().listLatest('cus_1001', 2)
    expect(october).toMatchObject({ version: 2, items: undefined, earlierTotalFen: 7900, bill: { totalDueFen: 6900 } })
    expect(october?.bill).toMatchObject({ dataTotalMb: 40960, dueOn: '2026-11-25', plan: '家庭宽带300M' })
    expect(september).toMatchObject({ version: 1, earlierTotalFen: undefined, bill: { month: '2026-09' } })
    expect(september?.items).toHaveLength(2)
    expect((await store().listUntil('cus_1001', '2026-09', 5)).map(({ bill }) => bill.month)).toEqual(['2026-09'])
    expect(await store().listLatest('cus_9999', 2)).toEqual([])
  })

  it('are read for many customers at once', async () => {
    const found = await readAccountsOf(database.kysely, ['cus_1001', 'cus_1005', 'cus_9999'], ['2026-10', '2026-09'])
    expect([...found].map(([id, months]) => [id, months.map(({ bill }) => bill.month)]).toSorted()).toEqual([
      ['cus_1001', ['2026-10', '2026-09']],
      ['cus_1005', ['2026-10', '2026-09']],
    ])
  })

  it('have one version that stands, however many imports run at once', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map((fee) => comeIn(`2026-10,7${fee},0,0,0,7${fee}`)))
    const bills = database.kysely.selectFrom('bill').select(['version', 'is_current'])
    const versions = await bills.where('customer_id', '=', 'cus_1001').where('month', '=', '2026-10').execute()
    expect(versions.map(({ version }) => version).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(versions.filter(({ is_current }) => is_current)).toEqual([{ version: 7, is_current: true }])
  })

  it('cannot have two versions that stand', async () => {
    const twice = sql`insert into bill (customer_id, month, version, account_no, total_due_fen, imported_at)
      values ('cus_1001', '2026-10', 9, 'KD0396100037', 1, ${NOW})`.execute(database.kysely)
    await expect(twice).rejects.toMatchObject({ code: '23505' })
  })
})

describe('an abnormal jump', () => {
  it('is told once, however often it is looked at, and by however many processes', async () => {
    await comeIn('2026-07,79,0,0,0,79', '2026-08,79,0,0,0,79', '2026-10,79,400,0,0,479')
    await Promise.all([check(), check(), check()])
    await check()
    expect(await notices()).toEqual(['usage-jump:cus_1001:2026-10'])
  })

  it('is seen once the months before it have come in, late', async () => {
    await comeIn('2026-10,79,400,0,0,479')
    await check()
    expect(await notices()).toEqual([])
    await comeIn('2026-07,79,0,0,0,79', '2026-08,79,0,0,0,79')
    await check()
    expect(await notices()).toEqual(['usage-jump:cus_1001:2026-10'])
  })

  it('is none where a month is missing between', async () => {
    await comeIn('2026-06,1,0,0,0,1', '2026-07,1,0,0,0,1', '2026-10,79,400,0,0,479')
    await check()
    expect(await notices()).toEqual([])
  })
})

describe('a correction', () => {
  it('is told to whoever was told another total, and only to them', async () => {
    await comeIn('2026-10,79,62,0,0,141')
    await check()
    expect(await notices()).toEqual([])
    await noteBillsTold(database.kysely, [{ customerId: 'cus_1001', month: '2026-10', version: 2 }], NOW)
    await comeIn('2026-10,79,0,0,0,79')
    await check()
    await check()
    expect(await notices()).toEqual(['usage-corrected:cus_1001:2026-10:3'])
  })

  it('is told as well where it came in while the message with the old total was on its way', async () => {
    await comeIn('2026-10,79,62,0,0,141')
    await check()
    await comeIn('2026-10,79,0,0,0,79')
    await check()
    await noteBillsTold(database.kysely, [{ customerId: 'cus_1001', month: '2026-10', version: 2 }], NOW)
    await check()
    expect(await notices()).toEqual(['usage-corrected:cus_1001:2026-10:3'])
  })
})

describe('a doubt of a bill', () => {
  const world = () => openTalkWorld(database, { nowIso: AT })
  const conversation = 'cnv_doubt'
  const tickets = () =>
    database.kysely
      .selectFrom('ticket')
      .select(['id', 'kind', 'status', 'owner_id', 'answer'])
      .orderBy('created_at')
      .execute()

  it('opens one ticket, however many say it at once', async () => {
    const { receive } = world()
    const say = (at: string, text: string) => receive(written('dl_cus_1005', `${conversation}_${at}`, at, text))
    await say('a', '话费怎么这么多')
    await Promise.all(['b', 'c', 'd'].map((at) => say(at, '还是不对')))
    await say('e', '话费怎么这么多')
    await say('f', '还是不对')
    expect((await tickets()).filter(({ kind }) => kind === 'billing_doubt')).toHaveLength(1)
  })

  it('that the back office answers comes back into the talk, and its customer closes it', async () => {
    const { receive, tick, talkLog, open, clock } = world()
    open(conversation)
    const say = (at: string, text: string) => receive(written('dl_cus_1005', conversation, at, text))
    await say('1', '话费怎么这么多')
    await say('2', '还是不对')
    const [ticket] = await tickets()
    expect(ticket).toMatchObject({ kind: 'billing_doubt', owner_id: 'stf_03' })

    await using tmf = await openTmfService({ database, now: () => clock.now() })
    const path = `${TICKETS}/${ticket?.id}`
    expect((await tmf.send('PATCH', path, { status: 'resolved' })).status).toBe(400)
    const note = [{ text: '核实过了，62元已经退回。' }]
    expect((await tmf.send('PATCH', path, { status: 'resolved', note })).status).toBe(200)
    await tick()
    await say('3', '解决了')
    const said = saidByAssistant(await talkLog.readStream(conversation, 0, 50))
    expect(said.at(-2)).toContain('62元已经退回。')
    expect(await tickets()).toMatchObject([{ status: 'closed' }])
    expect((await tmf.send('GET', path)).body).toMatchObject({ status: 'closed' })
  })

  it('is answered to nobody but its customer', async () => {
    const { receive, talkLog } = world()
    const say = (person: string, at: string, text: string) => receive(written(person, `cnv_${person}`, at, text))
    await say('dl_cus_1005', '1', '话费怎么这么多')
    await say('dl_cus_1005', '2', '还是不对')
    const [ticket] = await tickets()
    await sql`update ticket set status = 'resolved', answer = 'secret' where id = ${ticket?.id}`.execute(
      database.kysely,
    )
    await receive({
      ...written('dl_cus_1001', 'cnv_dl_cus_1001', '3', ''),
      kind: 'notice',
      notice: { occasion: 'forged', dialog: 'usage-answer', answers: { ticket: ticket?.id ?? '' } },
    })
    expect(saidByAssistant(await talkLog.readStream('cnv_dl_cus_1001', 0, 50)).join()).not.toContain('secret')
  })
})
