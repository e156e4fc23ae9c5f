import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type Desk, openDesk } from '#dialogs/desk.ts'
import { dialogBook } from '#dialogs/dialog-book.ts'
import { type Config, readConfig } from './config.ts'
import type { InboundMessage } from './conversation/message.ts'
import { receiver } from './conversation/receive.ts'
import { Fault } from './domain/shared/fault.ts'
import { openBotFramework } from './infra/channels/bot-framework/bot-framework.ts'
import { mountBotFramework } from './infra/channels/bot-framework/mount-bot-framework.ts'
import { CHAT_LINK_PATH, mountChatLink } from './infra/channels/direct-line/mount-chat-link.ts'
import { mountDirectLine } from './infra/channels/direct-line/mount-direct-line.ts'
import { mountPublicToken } from './infra/channels/direct-line/mount-public-token.ts'
import { demoSms } from './infra/channels/sms/demo-sms.ts'
import { openClock } from './infra/clock/open-clock.ts'
import type { RunningClock } from './infra/clock/running-clock.ts'
import { inProcessCoordination } from './infra/coordination/in-process-coordination.ts'
import { oncePerMessage } from './infra/coordination/once-per-message.ts'
import { loadDemo } from './infra/demo/load-demo.ts'
import { mountAdmin } from './infra/http/admin/admin.ts'
import { mountHealth } from './infra/http/health.ts'
import { mountPage } from './infra/http/page.ts'
import { type HttpServer, openHttpServer } from './infra/http/server.ts'
import { hubWorker } from './infra/http/tmf/hub/deliver-events.ts'
import { mountTmf } from './infra/http/tmf/mount-tmf.ts'
import { describeError } from './infra/logging/describe-error.ts'
import { type Logger, openLog } from './infra/logging/log.ts'
import { openMetrics } from './infra/logging/metrics.ts'
import { warnOfUnknownYear } from './infra/logging/warn-of-unknown-year.ts'
import { photoCleaner } from './infra/photos/clean-photo.ts'
import { openPhotoStore } from './infra/photos/open-photo-store.ts'
import { receivingPhotos, strayPhotoDuty } from './infra/photos/receive-photos.ts'
import { type Duty, runDuties } from './infra/scheduling/duties.ts'
import { housekeeping, roomForMonths } from './infra/scheduling/housekeeping.ts'
import { outboxWorker } from './infra/scheduling/outbox-worker.ts'
import { serviceDuties } from './infra/scheduling/service-duties.ts'
import { startTicks } from './infra/scheduling/ticks.ts'
import { sqlChatLinks } from './infra/storage/chat-links.ts'
import { type Database, openDatabase } from './infra/storage/database.ts'
import { sqlDeskStores } from './infra/storage/desk-stores.ts'
import { startEmbedded } from './infra/storage/embedded/start-embedded.ts'
import { migrate } from './infra/storage/migrate.ts'
import { countWaiting, sqlOutbox } from './infra/storage/outbox-store.ts'
import { sqlOwnVisits } from './infra/storage/own-visits.ts'
import { sqlTalkLog } from './infra/storage/talk-log.ts'
import { sqlTurnStore } from './infra/storage/turn-store.ts'
import { loadPhrasebook } from './infra/text/phrasebook.ts'
import { readTariff } from './infra/text/read-tariff.ts'
import { readChangeReason } from './language/answers/read-change-reason.ts'
import { setNorms } from './norm-settings.ts'
import { ensureSecrets, type Secrets } from './secrets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs the service until it is told to stop, or its database is lost for good. */
async function run(config: Config, log: Logger): Promise<void> {
  const told = toldToStop()
  // Whatever is put on the stack is closed at the end, last opened first, even after a fault.
  await using open = new AsyncDisposableStack()
  const secrets = ensureSecrets(config)
  const database = await openStore(config, log, open)
  const clock = await openClock(config, database)
  await roomForMonths(database).run(clock.now())
  warnOfUnknownYear(clock.now(), config.TIME_ZONE, log)
  if (config.DEMO) await loadDistrict(config, database, clock)

  let wakeDuties = () => {}
  const talking = await openTalking(config, { database, clock, log, open, wakeDuties: () => wakeDuties() })
  const server = await openServer(config, secrets, {
    ...{ database, clock, log, ...talking },
    wakeDuties: () => wakeDuties(),
  })
  open.use(server)
  process.stdout.write(`Doorstep ready at ${config.PUBLIC_URL ?? server.url}\n`)
  if (config.ROLE !== 'serve') {
    const publicUrl = config.PUBLIC_URL ?? server.url
    const duties = dutiesOf(config, publicUrl, { database, clock, log, ...talking })
    const ticks = await startTicks({ clock, log, run: runDuties(duties, log) })
    wakeDuties = ticks.wake
    const hub = hubWorker({ database, log, publicUrl: () => publicUrl, mayBePrivate: config.HUB_PRIVATE ?? false })
    open.defer(() => hub.close())
    open.defer(() => ticks.close())
  }
  await told
}

/**
 * Fulfilled by the first signal to end. A terminal and npm may send it twice: the later ones must not cut the closing
 * short, or the database would be left running.
 */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

async function openStore(config: Config, log: Logger, open: AsyncDisposableStack): Promise<Database> {
  const embedded = config.DATABASE_URL ? undefined : open.use(await startEmbedded({ dataDir: config.DATA_DIR, log }))
  const database = open.use(await openDatabase(config.DATABASE_URL ?? embedded?.url ?? ''))
  await migrate(database)
  // A database that is gone for good ends the process, so that whoever runs it can start it anew.
  void embedded?.lost.then(giveUp)
  return database
}

async function loadDistrict(config: Config, database: Database, clock: RunningClock): Promise<void> {
  const { TIME_ZONE: zone, LANGUAGE: language, CLOCK_START } = config
  await loadDemo(database, { clock, zone, language, folder: `${root}demo`, isShifted: CLOCK_START === undefined })
}

interface Parts {
  readonly database: Database
  readonly clock: RunningClock
  readonly log: Logger
}

/** The way of a message: coordination, turns, the outbox and what leaves by it, and the ticks. */
async function openTalking(
  config: Config,
  { database, clock, log, open, wakeDuties }: Parts & { open: AsyncDisposableStack; wakeDuties: () => void },
) {
  const { TIME_ZONE: companyZone, LANGUAGE: language } = config
  const coordination = inProcessCoordination()
  const spend = oncePerMessage(coordination)
  const botFramework = await openBotFramework(config)
  const sms = config.DEMO ? demoSms((line) => process.stdout.write(`${line}\n`)) : undefined
  const channels = [botFramework?.channel, sms].filter((channel) => channel !== undefined)
  const worker = outboxWorker({ outbox: sqlOutbox(database), channels, clock, log })
  open.defer(() => worker.close())

  const tariff = readTariff(config.TARIFF_FILE ?? `${root}tariff.json`)
  const turns = sqlTurnStore(database, (tx, { channel, person, messageId, delaySeconds }, file, relay) =>
    openDesk({
      ...{ channel, person, delaySeconds, file, clock, companyZone, canText: sms !== undefined },
      ...spend(messageId),
      tariff,
      ...sqlDeskStores(tx),
      relay,
    }),
  )
  const ours = { company: config.COMPANY_NAME, hotline: config.HOTLINE }
  const phrasebook = loadPhrasebook(`${root}locales`, ours, () => clock.now().setZone(config.TIME_ZONE))
  const dialogs = (desk: Desk, { conversationId }: InboundMessage) => dialogBook(desk, conversationId)
  const metrics = openMetrics()
  metrics.watchOutbox(() => countWaiting(database))
  const answer = receiver({
    turns,
    coordination,
    dialogs,
    phrasebook,
    clock,
    language,
    wakeOutbox: worker.wake,
    wakeDuties,
  })
  const photos = openPhotoStore(config)
  const receive = receivingPhotos(metrics.timeTurns(answer), {
    ...{ store: photos, clean: photoCleaner(), kysely: database.kysely, clock },
  })

  return { photos, coordination, metrics, phrasebook, receive, botFramework, sms, worker }
}

type Talking = Awaited<ReturnType<typeof openTalking>>

/** What the facts make due, asked with every tick: contacts first, for they make notices, and those make messages. */
function dutiesOf(
  config: Config,
  publicUrl: string,
  { database, clock, log, photos, receive, sms, worker, coordination: { fanOut } }: Parts & Talking,
): Duty[] {
  const companyZone = config.TIME_ZONE
  const linkTo = (code: string) => `${publicUrl}${CHAT_LINK_PATH}/${code}`
  const wakeOutbox = { name: 'wake_outbox', run: async () => worker.wake() }
  return [
    ...[...housekeeping(database), strayPhotoDuty(database, photos)],
    ...serviceDuties({
      database,
      clock,
      receive,
      fanOut,
      linkTo,
      companyZone,
      canText: sms !== undefined,
      log,
    }),
    wakeOutbox,
  ]
}

function openServer(
  config: Config,
  secrets: Secrets,
  parts: Parts & Talking & { wakeDuties: () => void },
): Promise<HttpServer> {
  const { HOST: host, PORT: port, PUBLIC_URL, TIME_ZONE: zone, LANGUAGE: language, COMPANY_NAME: companyName } = config
  const { database, clock, log, metrics, phrasebook, receive, photos, botFramework, sms, wakeDuties } = parts
  const { limits, fanOut } = parts.coordination
  const apiToken = secrets.API_TOKEN
  return openHttpServer({
    ...{ host, port, log, metrics, isHttps: PUBLIC_URL?.startsWith('https://') ?? false },
    mount(server) {
      const publicUrl = () => PUBLIC_URL ?? server.url
      const chat = { receive, talkLog: sqlTalkLog(database), fanOut, limits, publicUrl, companyName, log }
      const findOwnVisit = sqlOwnVisits(database.kysely, 'directline', phrasebook)
      const directLine = { ...chat, findOwnVisit, secrets: secretsOf(secrets.DIRECT_LINE_SECRET) }
      mountHealth(server, { checkReady: () => sql`select 1`.execute(database.kysely), metrics, log })
      if (config.ROLE === 'work') return
      mountPage(server, { companyName, language })
      mountDirectLine(server, directLine)
      mountChatLink(server, { ...directLine, links: sqlChatLinks(database.kysely), clock })
      mountPublicToken(server, { ...directLine, trustedProxies: config.TRUSTED_PROXIES })
      mountBotFramework(server, { botFramework, receive, limits })
      mountTmf(server, {
        ...{ database, clock, apiToken, publicUrl, wakeDuties, readReason: readChangeReason },
        companyZone: zone,
        mayHubBePrivate: config.HUB_PRIVATE ?? false,
      })
      const on = { directline: 'on', botframework: botFramework ? 'on' : 'off', sms: sms ? 'on' : 'off' } as const
      mountAdmin(server, { database, clock, zone, language, apiToken, photos, channels: on, wakeDuties })
    },
  })
}

function secretsOf(setting: string): string[] {
  return setting.split(',').map((secret) => secret.trim())
}

/** Tells the operator what is wrong, in words for a fault, and ends. */
function giveUp(error: unknown): never {
  const isFault = error instanceof Fault
  const details = Object.entries(isFault ? error.details : {}).map(([what, why]) => `  ${what}: ${why}`)
  const lines = isFault ? [error.message, ...details] : ['The service failed.', JSON.stringify(describeError(error))]
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

// Whoever reads the terminal may go away; the service goes on.
process.stdout.on('error', () => {})
try {
  const config = readConfig(process.env)
  setNorms(config)
  await run(config, openLog(config.LOG_LEVEL))
} catch (error) {
  giveUp(error)
}
