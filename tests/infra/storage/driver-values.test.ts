import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#src/infra/storage/database.ts'
import { json } from '#src/infra/storage/driver-values.ts'
import { describeOnEveryServer, type OpenTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const ZONE_OF_THE_RUN = process.env.TZ

describeOnEveryServer("the driver's values", (open) => {
  describe.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['America/New_York', 300],
  ])('in a process of %s', (zone, offsetMinutes) => describeValues(open, zone, offsetMinutes))
})

function describeValues(open: OpenTestDatabase, zone: string, offsetMinutes: number): void {
  let own: TestDatabase
  let database: Database
  beforeAll(async () => {
    process.env.TZ = zone
    own = await open()
    const name = sql.id(new URL(own.url).pathname.slice(1))
    for (const habit of [
      "timezone = 'America/Caracas'",
      "datestyle = 'SQL, DMY'",
      "intervalstyle = 'postgres_verbose'",
    ]) {
      await sql`alter database ${name} set ${sql.raw(habit)}`.execute(own.kysely)
    }
    database = await openDatabase(own.url)
  })
  afterAll(async () => {
    if (ZONE_OF_THE_RUN === undefined) delete process.env.TZ
    else process.env.TZ = ZONE_OF_THE_RUN
    await database[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  it('are read in that zone', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsetMinutes)
  })

  async function read(expression: string): Promise<unknown> {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(database.kysely)
    return rows[0]?.value
  }

  async function readBack(value: unknown, type: string): Promise<unknown> {
    const query = sql<{ value: unknown }>`select ${value}::${sql.raw(type)} as value`
    return (await query.execute(database.kysely)).rows[0]?.value
  }

  it.each([
    ['a count', 'count(*)', 1],
    ['an int8', '9007199254740991::int8', Number.MAX_SAFE_INTEGER],
    ['a negative int8', '(-9007199254740991)::int8', Number.MIN_SAFE_INTEGER],
    ['an int4', '42::int4', 42],
    ['a double', '0.5::float8', 0.5],
    ['a numeric', '12345678901234567890.10::numeric', '12345678901234567890.10'],
    ['a sum of int8', 'sum(2::int8)', '2'],
    ['a day', "'2026-03-05'::date", '2026-03-05'],
    ['a timestamp', "'2026-03-05 01:00:00'::timestamp", '2026-03-05 01:00:00'],
    ['a time', "'09:30'::time", '09:30:00'],
    ['an interval', "'1 day 02:30:00'::interval", 'P1DT2H30M'],
    [
      'a range of instants',
      "tstzrange('2026-03-05 09:00+08', '2026-03-05 11:00+08')",
      '["2026-03-05 01:00:00+00","2026-03-05 03:00:00+00")',
    ],
    ['a range of days', "daterange('2026-03-05', '2026-03-07')", '[2026-03-05,2026-03-07)'],
    ['a boolean', 'true', true],
    ['an object in jsonb', `'{"a": [1, "二"]}'::jsonb`, { a: [1, '二'] }],
    ['an array in jsonb', "'[1, 2]'::jsonb", [1, 2]],
    ['a null in jsonb', "'null'::jsonb", null],
    ['a json', `'{"a": 1}'::json`, { a: 1 }],
    ['nothing', 'null::timestamptz', null],
    ['an array of texts', "array['a,b', null, '\"']", ['a,b', null, '"']],
    ['an array of int4', 'array[1, 2]', [1, 2]],
    ['an array of int8', 'array[1, null]::int8[]', [1, null]],
    ['a nested array of int8', 'array[array[1], array[2]]::int8[]', [[1], [2]]],
    ['an array of numerics', 'array[1.50]::numeric[]', ['1.50']],
    ['an array of days', "array['2026-03-05']::date[]", ['2026-03-05']],
    ['an array of intervals', "array['2 hours']::interval[]", ['PT2H']],
  ])('reads %s', async (_name, expression, expected) => {
    expect(await read(expression)).toEqual(expected)
  })

  it('reads an instant as UTC, to the millisecond', async () => {
    const instant = (await read("'2026-03-05 09:00:00.123456+08'::timestamptz")) as DateTime
    expect(instant.toISO()).toBe('2026-03-05T01:00:00.123Z')
    expect(instant.zoneName).toBe('UTC')
  })

  it('reads an array of instants', async () => {
    const instants = (await read("array['2026-03-05 00:30+08', null]::timestamptz[]")) as (DateTime | null)[]
    expect(instants.map((instant) => instant?.toISO())).toEqual(['2026-03-04T16:30:00.000Z', undefined])
  })

  it('reads an instant within the hour that a change to summer time leaves out', async () => {
    expect(((await read("'2026-03-08 02:30+00'::timestamptz")) as DateTime).toISO()).toBe('2026-03-08T02:30:00.000Z')
  })

  it.each(['9007199254740992', '-9007199254740992'])(
    'refuses the int8 %s, which a number cannot carry',
    async (text) => {
      await expect(read(`'${text}'::int8`)).rejects.toThrow(RangeError)
      expect(await read('1')).toBe(1)
    },
  )

  it.each(["'infinity'", "'-infinity'", "'0044-03-15 BC'"])('refuses the instant %s', async (text) => {
    await expect(read(`${text}::timestamptz`)).rejects.toThrow(RangeError)
  })

  it.each(['Asia/Shanghai', 'America/New_York', 'UTC'])('sends an instant of %s as that instant', async (zone) => {
    const sent = DateTime.fromISO('2026-03-05T09:00:00.250', { zone })
    expect((await readBack(sent, 'timestamptz')) as DateTime).toEqual(sent.toUTC())
  })

  it('sends an array of instants', async () => {
    const sent = [DateTime.fromISO('2026-03-05T09:00:00.000+08:00')]
    expect(await readBack(sent, 'timestamptz[]')).toEqual(sent.map((instant) => instant.toUTC()))
  })

  it('refuses to send an invalid instant', async () => {
    await expect(readBack(DateTime.invalid('made so by a test'), 'timestamptz')).rejects.toThrow(RangeError)
  })

  it.each([
    ['an array', [{ from: '08:00' }]],
    ['an empty array', []],
    ['an object', { words: "后天下午3点'\\" }],
    ['a text', '三点'],
    ['a number', 3],
    ['null', null],
  ])('sends %s into jsonb and reads it back', async (_name, value) => {
    expect(await readBack(json(value), 'jsonb')).toEqual(value)
  })

  it('sends an array of texts as an array of texts', async () => {
    expect(await readBack(['a,b', '{"', ''], 'text[]')).toEqual(['a,b', '{"', ''])
  })

  it('works in UTC whatever the zones of the process and of the server are', async () => {
    expect(await read("current_setting('timezone')")).toBe('UTC')
    expect(await read("date '2026-03-05' + time '00:00' at time zone 'UTC' = timestamptz '2026-03-05 00:00+00'")).toBe(
      true,
    )
  })
}
