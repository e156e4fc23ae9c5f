import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { monthlyOpenings } from '#dialogs/monthly/openings.ts'
import { readConfig } from '#src/config.ts'
import { inProcessFanOut } from '#src/infra/coordination/in-process-fan-out.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { openDatabase } from '#src/infra/storage/database.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { sqlSendingPace } from '#src/infra/storage/sending-pace.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { setNorms } from '#src/norm-settings.ts'

/** A process that drains what is due to a network which takes everything, until it is told to stop; then says what it took. */
const [, , url = '', nowIso = ''] = process.argv
setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
await using database = await openDatabase(url)
const now = DateTime.fromISO(nowIso, { zone: 'utc' })
let sent = 0
let characters = 0
const channel = {
  name: 'sms',
  async send({ text }: { text: string }) {
    sent += 1
    characters += text.length
    return { kind: 'sent' } as const
  },
}
const locales = fileURLToPath(new URL('../../locales', import.meta.url))
const worker = outreachWorker({
  ...{ database, clock: { now: () => now }, channels: [channel], companyZone: 'Asia/Shanghai', canText: true },
  ...{ company: '驻马店宽带', hotline: '10010', openings: monthlyOpenings, fanOut: inProcessFanOut() },
  phrasebook: loadPhrasebook(locales, { company: '驻马店宽带', hotline: '10010' }, () => now),
  linkTo: (code) => `https://chat.example.com/c/${code}`,
  readData: async () => new Map(),
  queue: sqlOccasionQueue(database),
  pace: sqlSendingPace(database),
  campaigns: sqlCampaignStore(database),
  log: { error: (fault: object) => console.error(fault) },
  pollMs: 100,
})
let peakMb = 0
const watch = setInterval(() => {
  peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1_048_576)
}, 100)
process.stdout.write('ready\n')
await new Promise((resolve) => process.once('SIGTERM', resolve))
await worker.close()
clearInterval(watch)
process.stdout.write(
  `${JSON.stringify({ sent, characters, peakMb: Math.round(peakMb), cpuMs: Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1_000) })}\n`,
)
