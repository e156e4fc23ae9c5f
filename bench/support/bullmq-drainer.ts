import { fileURLToPath } from 'node:url'
import { Worker } from 'bullmq'
import { DateTime } from 'luxon'
import { monthlyOpenings } from '#dialogs/monthly/openings.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'

/** A BullMQ worker that renders the same message from what stands in its job, checks nothing, and hands it to nobody. */
const [, , port = ''] = process.argv
const now = DateTime.utc()
const phrasebook = loadPhrasebook(
  fileURLToPath(new URL('../../locales', import.meta.url)),
  { company: '驻马店宽带', hotline: '10010' },
  () => now,
)
let sent = 0
const facts = {
  isKnown: false,
  month: '2026-11',
  company: '',
  hotline: '',
  now,
  zone: 'Asia/Shanghai',
  isPersonal: true,
} as const
const worker = new Worker(
  'outreach',
  async ({ data: customer }) => {
    const say = monthlyOpenings.satisfaction.asText({ ...facts, customer }, `https://chat.example.com/c/${customer.id}`)
    sent += phrasebook.render(customer.language, say).length > 0 ? 1 : 0
  },
  { connection: { host: '127.0.0.1', port: Number(port) }, concurrency: 200, removeOnComplete: { count: 0 } },
)
await worker.waitUntilReady()
let peakMb = 0
const watch = setInterval(() => {
  peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1_048_576)
}, 100)
process.stdout.write('ready\n')
await new Promise((resolve) => process.once('SIGTERM', resolve))
await worker.close()
clearInterval(watch)
process.stdout.write(`${JSON.stringify({ sent, peakMb: Math.round(peakMb) })}\n`)
