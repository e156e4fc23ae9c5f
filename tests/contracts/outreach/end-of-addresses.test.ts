import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOfAddresses } from '#src/infra/scheduling/end-of-addresses.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, statesOf, ZONE } from './outreach-district.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()

describe('the addresses of a month’s messages', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('are forgotten once nothing can come back of them, and that they went stays', async () => {
    await addCustomers(database, 6_000)
    const keys = [
      await beginCampaign(database, 'pre-check', at('2026-11-05T12:00'), '2026-11'),
      await beginCampaign(database, 'pre-check', at('2026-12-05T12:00'), '2026-12'),
    ]
    await sql`update occasion set state = 'sent', channel = 'sms', address = '19900000001'`.execute(database.kysely)
    const kept = async () => {
      const { rows } = await sql`
        select month, count(address)::integer as addresses, count(channel)::integer as channels from occasion group by month order by month`.execute(
        database.kysely,
      )
      return rows
    }
    await endOfAddresses(database).run(at('2026-12-31T12:00'))
    expect(await kept()).toMatchObject([{ addresses: 6_000 }, { addresses: 6_000 }])
    await endOfAddresses(database).run(at('2027-01-20T12:00'))
    expect(await kept()).toEqual([
      { month: '2026-11', addresses: 0, channels: 6_000 },
      { month: '2026-12', addresses: 6_000, channels: 6_000 },
    ])
    for (const key of keys) expect(await statesOf(database, key)).toEqual({ sent: 6_000 })
  })
})
