import { appendFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { readConfig } from '#src/config.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { openRedisCoordination } from '#src/infra/coordination/redis-coordination.ts'
import { campaignDuty } from '#src/infra/outreach/campaign-duty.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { openDatabase } from '#src/infra/storage/database.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { drainNeeds, ZONE } from '../../contracts/outreach/outreach-district.ts'
import { silent } from '../../support/log-notes.ts'
import type { WorkerSettings } from './outreach-workers.ts'

/*
 * A process that drains campaigns to a file, one line for each message, until it is killed. Its parent moves its clock, and
 * says when one begins that waits to tick the plan.
 */
const settings: WorkerSettings = JSON.parse(process.argv[2] ?? '')
const { url, file, leaseMs, perSecond, redis } = settings
setNorms(readConfig({ OUTREACH_PER_SECOND: String(perSecond) }))
await using database = await openDatabase(url, { poolSize: 5 })
await using open = new AsyncDisposableStack()
const coordination = redis
  ? open.use(await openRedisCoordination({ ...redis, log: silent }))
  : inProcessCoordination({ now: () => Date.now() })

let now = DateTime.fromISO(settings.now, { zone: 'utc' })
const begun = Promise.withResolvers<void>()
process.on('message', (told: { now: string } | 'begin') => {
  if (told === 'begin') begun.resolve()
  else now = DateTime.fromISO(told.now, { zone: 'utc' })
})
const clock = { now: () => now }
const channel = {
  name: 'sms',
  async send({ id }: { id: string }) {
    appendFileSync(file, `${id} ${now.toMillis()}\n`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { kind: 'sent' } as const
  },
}
const worker = outreachWorker({
  ...drainNeeds(database, clock, [channel], { log: silent, fanOut: coordination.fanOut }),
  queue: sqlOccasionQueue(database, { leaseMs }),
  campaigns: sqlCampaignStore(database),
  ...{ chunk: 200, pollMs: 200 },
})
open.defer(coordination.wakeUps.listen(worker.wake))
process.send?.('ready')
if (settings.ticks) {
  await begun.promise
  const duty = campaignDuty(database, ZONE)
  await duty.run(clock.now())
  // The next minute's tick takes up what a killed process was planning.
  const ticks = setInterval(() => void duty.run(clock.now()).catch(() => {}), 1_000)
  open.defer(() => clearInterval(ticks))
}
worker.wake()
await new Promise((resolve) => process.once('SIGTERM', resolve))
await worker.close()
process.disconnect()
