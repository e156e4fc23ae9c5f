import { appendFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { readConfig } from '#src/config.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { openDatabase } from '#src/infra/storage/database.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { drainNeeds } from '../contracts/outreach/outreach-district.ts'

/** A process that drains campaigns to a file, one line for each message, until it is killed. */
const [, , url = '', file = '', nowIso = ''] = process.argv
setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
await using database = await openDatabase(url)
const clock = { now: () => DateTime.fromISO(nowIso, { zone: 'utc' }) }
const channel = {
  name: 'sms',
  async send({ id, attempts }: { id: string; attempts: number }) {
    appendFileSync(file, `${id} ${attempts}\n`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { kind: 'sent' } as const
  },
}
const needs = drainNeeds(database, clock, [channel], { log: { error: () => {} } })
const queue = sqlOccasionQueue(database, { leaseMs: 2_000 })
const worker = outreachWorker({ ...needs, queue, campaigns: sqlCampaignStore(database), chunk: 200, pollMs: 200 })
worker.wake()
process.stdout.write('ready\n')
await new Promise((resolve) => process.once('SIGTERM', resolve))
await worker.close()
