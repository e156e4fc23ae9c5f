import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, fillDistrict } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { runDoorstep } from './support/run-doorstep.ts'

describe('planned works', () => {
  let database: TestDatabase
  let service: AdminService
  let now = at('2026-11-23T10:00')
  const run = (area: string, from: string, to: string, works = '光缆割接') =>
    runDoorstep(['planned-works', area, '--from', from, '--to', to, '--works', works, '--json', '--url', service.url], {
      API_TOKEN,
    })

  beforeAll(async () => {
    database = await openTestDatabase()
    service = await openAdminService(database, { clock: { now: () => now, rehearsalSpeed: undefined } })
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  it('are told to all of an area once, in time', async () => {
    const first = await run('驿城东', '2026-11-28T01:00', '2026-11-28T05:00')
    expect(first.exitCode).toBe(0)
    expect(JSON.parse(first.output)).toMatchObject({ customers: 3, isShortNotice: false })
    expect((await run('驿城东', '2026-11-28T01:00', '2026-11-28T05:00')).exitCode).toBe(2)
  })

  it('warn where it is late', async () => {
    const { output } = await run('驿城东', '2026-11-24T01:00', '2026-11-24T05:00')
    expect(JSON.parse(output)).toMatchObject({ isShortNotice: true })
  })

  it('say that nobody can be told where they are over before the quiet hours are', async () => {
    now = at('2026-11-23T22:00')
    const { exitCode, output } = await run('驿城东', '2026-11-24T01:00', '2026-11-24T05:30')
    expect(exitCode).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ customers: 0, isShortNotice: true, isTooLate: true })
    const spoken = [
      'planned-works',
      '驿城东',
      '--from',
      '2026-11-24T02:00',
      '--to',
      '2026-11-24T08:00',
      '--works',
      '割接',
    ]
    const said = await runDoorstep([...spoken, '--url', service.url], { API_TOKEN })
    expect(said.output).toMatch(/^Entered, but nobody can be told/)
    const until = await run('驿城东', '2026-11-24T02:00', '2026-11-24T08:01')
    expect(JSON.parse(until.output)).toMatchObject({ customers: 3, isTooLate: false })
    now = at('2026-11-23T10:00')
  })

  it.each([
    ['an area without customers', '月球', '2026-11-28T01:00', '2026-11-28T05:00', '割接'],
    ['a time that ends before it begins', '驿城东', '2026-11-28T05:00', '2026-11-28T01:00', '割接'],
    ['a time that has passed', '驿城东', '2026-11-01T01:00', '2026-11-01T05:00', '割接'],
    ['a phrase that must not be used', '驿城东', '2026-11-29T01:00', '2026-11-29T05:00', '割接，这个不归我管'],
  ])('refuse %s', async (_, area, from, to, works) => {
    expect((await run(area, from, to, works)).exitCode).toBe(2)
  })

  it('tell whoever writes such a phrase what to write instead', async () => {
    const { errors } = await run('驿城东', '2026-11-29T01:00', '2026-11-29T05:00', '割接，急什么')
    expect(errors).toContain('“急什么”')
    expect(errors).toContain('I will be with you as soon as I have finished this')
  })

  it('are refused by the route as well, whoever calls it', async () => {
    const works = {
      area: '驿城东',
      from: '2026-11-29T01:00',
      to: '2026-11-29T05:00',
      works: 'Fibre works. Take it or leave it.',
    }
    const response = await fetch(`${service.url}/admin/v1/planned-works`, {
      ...{ method: 'POST', headers: { Authorization: `Bearer ${API_TOKEN}`, 'Content-Type': 'application/json' } },
      body: JSON.stringify(works),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'ForbiddenPhrase' } })
  })
})
