import { DateTime } from 'luxon'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ComposingNeeds, OpeningData } from '#src/infra/outreach/compose-occasion.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { previewCampaign } from '#src/infra/outreach/preview.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, standIn, statesOf, ZONE } from './outreach-district.ts'
import { plainComposing } from './plain-composing.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await addCustomers(database, 3)
})
afterAll(() => database[Symbol.asyncDispose]())

/** Nothing is to be told but to those of whom there is a bill. */
const { open, asText } = plainComposing.openings['usage-notice']
const openings: ComposingNeeds['openings'] = {
  ...plainComposing.openings,
  'usage-notice': { open: (facts) => (facts.bill ? open(facts) : undefined), asText },
}

it('waits for bills that come late within the days of a notice, and says so when it is looked at', async () => {
  let now = at('2026-11-03T09:30')
  const billed: string[] = []
  const readData = async () => new Map(billed.map((id) => [id, { bill: {} } as OpeningData]))
  const sms = standIn()
  const needs = drainNeeds(database, { now: () => now }, [sms.channel], { openings, readData })
  const key = await beginCampaign(database, 'usage-notice', now)
  await drainChunk(key, 100, needs)
  expect(await statesOf(database, key)).toEqual({ due: 3 })
  const lines = await Array.fromAsync(previewCampaign(key, now, { ...needs, kysely: database.kysely }))
  expect(lines.at(-1)).toMatchObject({ counts: { no_data_yet: 3 }, samples: [] })

  billed.push('cus_1', 'cus_2')
  now = at('2026-11-03T12:29')
  await drainChunk(key, 100, needs)
  expect(sms.to()).toEqual([])
  now = at('2026-11-03T12:30')
  await drainChunk(key, 100, needs)
  expect(sms.to()).toEqual(['cus_1', 'cus_2'])

  for (now of ['2026-11-04T09:00', '2026-11-06T20:00', '2026-11-06T20:30'].map(at)) await drainChunk(key, 100, needs)
  expect(await statesOf(database, key)).toEqual({ sent: 2, 'skipped:no_data': 1 })
})
