import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { type AdminService, openAdminService, sendFile } from './support/admin-service.ts'
import { ORDERS, openTmfService } from './tmf-service.ts'

let database: TestDatabase
let service: AdminService

beforeEach(async () => {
  database = await openTestDatabase()
  await sql`select ensure_month_partitions('2026-11-23', 1)`.execute(database.kysely)
  service = await openAdminService(database)
})

afterEach(async () => {
  await service[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const demo = (name: string) => new Uint8Array(readFileSync(`demo/${name}.csv`))

async function send(target: string, file: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const { status, lines } = await sendFile(service.url, target, file, headers)
  const bad = lines.filter(({ type }) => type === 'row')
  return { status, lines, bad, summary: lines.at(-1) }
}

const HEADING = 'customer_id,name,phone,account_no,address,area,language,joined_on'
const customers = (...rows: string[]) => [HEADING, ...rows].join('\n')
const good = (at: number) => `cus_${at},王芳,19900000001,KD${at},解放路1号,驿城东,zh-CN,2020-01-05`

describe('the demo district’s files', () => {
  it.each([
    ['customers', 'customers', 60],
    ['customers', 'customers-gb18030', 20],
    ['installers', 'installers', 6],
    ['staff', 'staff', 3],
  ])('go in as %s from %s.csv, and a second time change nothing', async (kind, name, rows) => {
    const first = await send(kind, demo(name))
    expect(first.summary).toEqual({ type: 'summary', dryRun: false, accepted: rows, unchanged: 0, rejected: 0 })
    const second = await send(kind, demo(name))
    expect(second.summary).toMatchObject({ accepted: 0, unchanged: rows, rejected: 0 })
  })

  it('go in as work orders once their accounts are known', async () => {
    const early = await send('work-orders', demo('work-orders'))
    expect(early.summary).toMatchObject({ accepted: 0, rejected: 25 })
    expect(early.bad[0].reasons).toEqual([{ code: 'account_unknown', facts: { column: 'account_no' } }])
    await send('customers', demo('customers'))
    expect((await send('work-orders', demo('work-orders'))).summary).toMatchObject({ accepted: 25, rejected: 0 })
    expect((await send('work-orders', demo('work-orders'))).summary).toMatchObject({ unchanged: 25 })
    const order = await database.kysely
      .selectFrom('work_order')
      .selectAll()
      .where('id', '=', 'WO202611230001')
      .executeTakeFirstOrThrow()
    expect(order.received_at.toISO()).toBe('2026-11-22T17:38:00.000Z')
  })

  it('say what counts of a work order, also after the back office has said otherwise', async () => {
    await send('customers', demo('customers'))
    await send('work-orders', demo('work-orders'))
    await using tmf = await openTmfService({ database })
    const order = `${ORDERS}/WO202611230001`
    await tmf.send('PATCH', order, { priority: '0', externalId: 'crm-1' })
    expect((await send('work-orders', demo('work-orders'))).summary).toMatchObject({ accepted: 1, unchanged: 24 })
    expect((await tmf.send('GET', order)).body).toMatchObject({ priority: 'normal', externalId: 'crm-1' })
  })

  it('with errors in them let exactly their good rows in', async () => {
    await send('customers', demo('customers'))
    const before = await database.kysely.selectFrom('customer').select('id').execute()
    const { summary, bad } = await send('customers', demo('customers-with-errors'))
    expect(summary).toMatchObject({ accepted: 4, unchanged: 0, rejected: 5 })
    expect(bad.map(({ line, reasons }) => [line, reasons[0].facts.column, reasons[0].code])).toEqual([
      [2, 'phone', 'digits_lost'],
      [3, 'phone', 'empty_cell'],
      [4, 'customer_id', 'empty_cell'],
      [5, 'language', 'not_a_choice'],
      [6, 'joined_on', 'date_impossible'],
    ])
    const after = await database.kysely.selectFrom('customer').selectAll().orderBy('id').execute()
    const fresh = after.filter(({ id }) => !before.some((one) => one.id === id))
    expect(fresh.map(({ id }) => id)).toEqual(['cus_2006', 'cus_2007', 'cus_2009'])
    expect(fresh.map(({ name }) => name)).toEqual(['=cmd|calc!A1', '<script>alert(1)</script>', '何浩然'])
    expect(after.find(({ id }) => id === 'cus_1008')).toMatchObject({ phone: '19900009999' })
    expect((await send('customers', demo('customers-with-errors'))).summary).toMatchObject({
      accepted: 0,
      unchanged: 4,
    })
  })

  it('in GB18030 lose nothing to damaged cells, and their total row is skipped and said', async () => {
    const { lines } = await send('customers', demo('customers-gb18030'))
    expect(lines[0]).toEqual({ type: 'file', encoding: 'gb18030', rows: 21, ignored: [] })
    expect(lines).toContainEqual({ type: 'skipped', line: 22, code: 'total_row' })
    const rows = await database.kysely
      .selectFrom('customer')
      .select(['id', 'name', 'phone', 'joined_on'])
      .where('id', 'in', ['cus_1064', 'cus_1066', 'cus_1069', 'cus_1072'])
      .orderBy('id')
      .execute()
    expect(rows).toEqual([
      { id: 'cus_1064', name: '徐洋', phone: '19900000064', joined_on: '2021-07-01' },
      { id: 'cus_1066', name: '张玉兰', phone: '19900000066', joined_on: '2018-11-30' },
      { id: 'cus_1069', name: '郭建国', phone: '19900000069', joined_on: '2021-07-01' },
      { id: 'cus_1072', name: '黄海燕', phone: '19900000072', joined_on: '2020-01-15' },
    ])
  })
})

describe('an import', () => {
  it.each([
    ['installers', 'installer', 'ins_01'],
    ['staff', 'staff', 'stf_01'],
  ] as const)(
    'of %s refuses an area in which no customer lives, names those on file, and changes nothing of the row',
    async (kind, table, id) => {
      await send('customers', demo('customers'))
      await send(kind, demo(kind))
      const file = readFileSync(`demo/${kind}.csv`, 'utf8').replace(/驿城东/, '驿城冬')
      const before = await database.kysely.selectFrom(table).selectAll().where('id', '=', id).execute()
      const { bad, summary } = await send(kind, file)
      const facts = { column: 'areas', value: '驿城冬', known: '开发区, 驿城东, 驿城西' }
      expect(bad).toEqual([{ type: 'row', line: 2, ok: false, reasons: [{ code: 'area_unknown', facts }] }])
      expect(summary).toMatchObject({ rejected: 1 })
      expect(await database.kysely.selectFrom(table).selectAll().where('id', '=', id).execute()).toEqual(before)
    },
  )

  it('that is a dry run tells the same and changes nothing', async () => {
    const dry = await send('customers?dryRun=true', demo('customers-with-errors'))
    expect(dry.summary).toEqual({ type: 'summary', dryRun: true, accepted: 4, unchanged: 0, rejected: 5 })
    expect(await database.kysely.selectFrom('customer').select('id').execute()).toEqual([])
    expect(await database.kysely.selectFrom('event').select('id').execute()).toEqual([])
    const real = await send('customers', demo('customers-with-errors'))
    expect(real.bad).toEqual(dry.bad)
  })

  it('leaves one event for each changed customer, with the names of the fields and no values', async () => {
    await send('customers', customers(good(1), good(2)))
    await send('customers', customers(good(1), good(2).replace('19900000001', '13800138000')))
    const events = await database.kysely
      .selectFrom('event')
      .select(['subject', 'actor', 'type', 'body'])
      .orderBy('id')
      .execute()
    expect(events).toHaveLength(3)
    expect(events[2]).toEqual({
      subject: 'cus_2',
      actor: 'back_office',
      type: 'customer.imported',
      body: { change: 'updated', fields: ['phone'] },
    })
    expect(JSON.stringify(events)).not.toMatch(/王芳|138001/)
  })

  it('reports bad rows by the line they begin in, across line breaks in cells and empty lines', async () => {
    const file = customers(
      '',
      good(1).replace('解放路1号', '"解放路\r\n1号"'),
      'cus_2,too,few',
      good(3),
      `${good(4)},loose`,
    )
    const { bad, summary } = await send('customers', file)
    expect(bad.map(({ line, reasons }) => [line, reasons[0].code])).toEqual([
      [5, 'columns_uneven'],
      [7, 'columns_uneven'],
    ])
    expect(summary).toMatchObject({ accepted: 2, rejected: 2 })
  })

  it('refuses an account that another row or another customer has; a shared telephone is fine', async () => {
    await send('customers', customers(good(1)))
    const { bad, summary } = await send(
      'customers',
      customers(good(2), good(3).replace('KD3', 'KD2'), good(4).replace('KD4', 'KD1')),
    )
    expect(summary).toMatchObject({ accepted: 1, rejected: 2 })
    expect(bad.map(({ line, reasons }) => [line, reasons[0].code])).toEqual([
      [3, 'account_twice'],
      [4, 'account_taken'],
    ])
  })

  const moved = (n: number, from: number, to: number) => good(n).replace(`KD${from}`, `KD${to}`)
  it.each([
    ['before the other one gives it up', [good(2).replace('KD2', 'KD1'), moved(1, 1, 9)], 2, []],
    ['after the other one has given it up', [moved(1, 1, 9), good(2).replace('KD2', 'KD1')], 2, []],
    ['in a chain', [moved(3, 3, 2), moved(2, 2, 1), moved(1, 1, 9)], 3, []],
    ['in an exchange, which nobody can begin', [moved(1, 1, 2), moved(2, 2, 1)], 0, [2, 3]],
  ])('lets an account pass to another customer %s, and finds nothing to do the second time', async (...given) => {
    const [, rows, accepted, refusedLines] = given
    await send('customers', customers(good(1), ...(rows.length > 2 || accepted === 0 ? [good(2), good(3)] : [])))
    const dry = await send('customers?dryRun=true', customers(...rows))
    const first = await send('customers', customers(...rows))
    expect(first.summary).toMatchObject({ accepted, rejected: refusedLines.length })
    expect(first.bad.map(({ line }) => line)).toEqual(refusedLines)
    expect({ ...dry.summary, dryRun: false }).toEqual(first.summary)
    const second = await send('customers', customers(...rows))
    expect(second.summary).toMatchObject({ accepted: 0, unchanged: accepted, rejected: refusedLines.length })
  })

  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs in UTF-16', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'))],
    ['a mark and CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`],
  ])('reads %s', async (_, written) => {
    const { summary } = await send('customers', written(customers(good(1), good(2))))
    expect(summary).toMatchObject({ accepted: 2, rejected: 0 })
  })

  it.each([
    ['customers', customers(good(1), 'cus_2,"王芳,1'), 'quote_not_closed'],
    ['customers', new Uint8Array([0x61, 0xff, 0xff]), 'not_text'],
    ['customers?encoding=utf-8', demo('customers-gb18030'), 'not_utf8'],
    ['customers', '', 'empty_file'],
    ['customers', demo('bills-2026-09'), 'heading_missing'],
    ['installers', demo('customers'), 'heading_missing'],
  ])('refuses a file of %s as a whole and takes nothing of it (%#)', async (target, file, code) => {
    const { status, lines } = await send(target, file)
    expect([status, lines[0].error.reason.code]).toEqual([422, code])
    expect(await database.kysely.selectFrom('customer').select('id').execute()).toEqual([])
  })

  it('takes a file of headings alone', async () => {
    expect((await send('customers', HEADING)).summary).toMatchObject({ accepted: 0, unchanged: 0, rejected: 0 })
  })

  it('counts exactly when two send the same file at once', async () => {
    const file = customers(...Array.from({ length: 1200 }, (_, at) => good(at + 1)))
    const both = await Promise.all([send('customers', file), send('customers', file)])
    const sum = (field: string) => both.reduce((total, { summary }) => total + summary[field], 0)
    expect([sum('accepted'), sum('unchanged'), sum('rejected')]).toEqual([1200, 1200, 0])
    expect(await database.kysely.selectFrom('event').select('id').execute()).toHaveLength(1200)
  })

  it('takes 20,000 rows and tells how far it is', { timeout: 60_000 }, async () => {
    const file = customers(...Array.from({ length: 20_000 }, (_, at) => good(at + 1)))
    const begunMs = performance.now()
    const { summary, lines } = await send('customers', file)
    const firstMs = performance.now() - begunMs
    const again = await send('customers', file)
    console.log(
      `20,000 customers: new ${Math.round(firstMs)} ms, unchanged ${Math.round(performance.now() - begunMs - firstMs)} ms`,
    )
    expect(summary).toMatchObject({ accepted: 20_000 })
    expect(again.summary).toMatchObject({ unchanged: 20_000 })
    expect(lines.filter(({ type }) => type === 'progress').map(({ done }) => done)).toContain(10_000)
  })
})

describe('the route of imports', () => {
  it.each([
    ['customers', { Authorization: 'Bearer wrong' }, 401],
    ['customers', { Authorization: '' }, 401],
    ['martians', {}, 404],
    ['customers?dryRun=perhaps', {}, 400],
    ['customers?encoding=latin1', {}, 400],
    ['customers', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
  ])('answers %s with %j by %i', async (target, headers, expected) => {
    const { status, lines } = await send(target, customers(good(1)), headers)
    expect([status, lines[0].error]).toEqual([expected, expect.objectContaining({ code: expect.any(String) })])
    expect(await database.kysely.selectFrom('customer').select('id').execute()).toEqual([])
  })

  it('logs nothing of what the file says', async () => {
    await send('customers', demo('customers-with-errors'))
    expect(service.logged.join('')).toMatch(/imports/)
    expect(service.logged.join('')).not.toMatch(/何浩然|1990000|KD2009|klingon/)
  })
})

describe('the status', () => {
  it('tells the back office what the doctor needs, and nobody else', async () => {
    await send('customers', demo('customers'))
    const headers = { Authorization: `Bearer ${'a-token-for-the-tests'}` }
    const answer = await fetch(`${service.url}/admin/v1/status`, { headers })
    expect(await answer.json()).toMatchObject({
      database: { version: expect.stringMatching(/^\d+/), migrations: expect.arrayContaining([expect.any(String)]) },
      channels: { directline: 'on' },
      clock: { now: '2026-11-23T10:00:00.000+08:00', zone: 'Asia/Shanghai', rehearsalSpeed: null },
      counts: { customer: 60, installer: 0, staff: 0, work_order: 0, appointment: 0 },
    })
    expect((await fetch(`${service.url}/admin/v1/status`)).status).toBe(401)
  })
})
