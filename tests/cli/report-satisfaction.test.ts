import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, fillDistrict } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { runDoorstep } from './support/run-doorstep.ts'

describe('doorstep report satisfaction', () => {
  let database: TestDatabase
  let service: AdminService

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }, { id: 'ins_3' }], 24)
    service = await openAdminService(database, {
      clock: { now: () => at('2026-12-15T10:00'), rehearsalSpeed: undefined },
    })
    // Of twelve customers in December seven had ins_1, five ins_2; of three in November one had ins_3. The last refuses.
    await sql`insert into monthly_survey (customer_id, month, form_version, scale, state, area, installer_id, visit_kind, comment, topics, opened_at, updated_at)
      select 'cus_' || n, case when n > 12 and n < 16 then '2026-11' else '2026-12' end, 1, 5, case n when 16 then 'declined' else 'answered' end,
        case when n % 2 = 0 then '驿城东' else '驿城西' end, case when n < 8 then 'ins_1' when n < 13 or n = 16 then 'ins_2' when n = 13 then 'ins_3' end,
        'repair', '张三家的话', case when n < 4 then '{late}' when n = 5 then '{charge}' else '{}' end::text[], ${at('2026-12-05T10:00')}, ${at('2026-12-05T10:00')}
      from generate_series(1, 16) n`.execute(database.kysely)
    await sql`insert into monthly_score (customer_id, month, item, score)
      select s.customer_id, s.month, item, 3 + length(s.customer_id || item) % 3 from monthly_survey s
        cross join unnest(array['attitude', 'overall']) item where item = 'overall' or s.customer_id <> 'cus_1'`.execute(
      database.kysely,
    )
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })
  const report = (...args: string[]) =>
    runDoorstep(['report', 'satisfaction', ...args, '--url', service.url], { API_TOKEN })

  it('has each item by area, installer, kind of work and month, with how many answered and the intervals', async () => {
    const { exitCode, output } = await report('--month', '2026-12')
    expect(exitCode).toBe(0)
    expect(output).toMatch(/ins_1 +attitude +6 +\d\.\d\/5 +\d\.\d–\d\.\d +\d+% +\d+%–\d+%\n/)
    expect(output).toMatch(/ins_1 +overall +7 /)
    expect(output).toMatch(/驿城东 +overall +6 /)
    expect(output).toMatch(/repair +overall +12 /)
    expect(output).toMatch(/2026-12 +overall +12 .*\n2026-11 +attitude +3 +– +– +– +–\n/)
    expect(output).toContain('Below 5 answers there is only how many')
  })

  it('counts the topics of comments, and has none of their words nor a customer', async () => {
    const { output } = await report('--month', '2026-12')
    expect(output).toMatch(/comments about +comments\nlate +3\ncharges +1\n/)
    expect(output).not.toMatch(/张三|cus_/)
  })

  it('has only how many answered of few, and not even the topics of a month that few answered', async () => {
    const { output, json } = await report('--month', '2026-11', '--json')
    expect(output).not.toContain('topic')
    expect(json.filter(({ by }) => by === 'installer')).toEqual([
      ...['attitude', 'overall'].map((item) =>
        expect.objectContaining({ item, count: 1, mean: null, interval: null, satisfied: null }),
      ),
    ])
  })

  it('shows one grouping alone, and refuses another', async () => {
    const { json } = await report('--month', '2026-12', '--by', 'month', '--json')
    expect([...new Set(json.map(({ by, topic }) => by ?? `topic ${topic}`))]).toEqual([
      'month',
      'topic late',
      'topic charge',
    ])
    expect(await report('--by', 'customer')).toMatchObject({ exitCode: 2, output: '' })
    const other = await runDoorstep(['report', 'kpi', '--by', 'area', '--url', service.url], { API_TOKEN })
    expect(other).toMatchObject({ exitCode: 2, output: '' })
  })

  it('says so where nobody has answered', async () => {
    expect((await report('--month', '2026-03')).output).toBe(
      'Nobody answered the monthly evaluation in 2026-03 or the months before.\n',
    )
  })
})
