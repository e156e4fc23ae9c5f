import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { doubtedSays, readDoubt } from '#dialogs/sign/read-doubt.ts'
import { type Config, companyNames, readConfig } from './config.ts'
import { Fault } from './domain/shared/fault.ts'
import { mountBotFramework } from './infra/channels/bot-framework/mount-bot-framework.ts'
import { mountChatLink } from './infra/channels/direct-line/mount-chat-link.ts'
import { mountDirectLine } from './infra/channels/direct-line/mount-direct-line.ts'
import { mountPublicToken } from './infra/channels/direct-line/mount-public-token.ts'
import { openClock } from './infra/clock/open-clock.ts'
import type { RunningClock } from './infra/clock/running-clock.ts'
import { loadDemo } from './infra/demo/load-demo.ts'
import { mountAdmin } from './infra/http/admin/admin.ts'
import { mountHealth } from './infra/http/health.ts'
import { mountPage } from './infra/http/page.ts'
import { type HttpServer, openHttpServer } from './infra/http/server.ts'
import { hubWorker } from './infra/http/tmf/hub/deliver-events.ts'
import { mountTmf } from './infra/http/tmf/mount-tmf.ts'
import { mountVisitPage } from './infra/http/visit/mount-visit-page.ts'
import { describeError } from './infra/logging/describe-error.ts'
import { type Logger, openLog } from './infra/logging/log.ts'
import { warnOfUnknownYear } from './infra/logging/warn-of-unknown-year.ts'
import { sqlTakesPhotos } from './infra/photos/takes-photos.ts'
import { openRecords, RECORD_LINK_PATH } from './infra/records/open-records.ts'
import { runDuties } from './infra/scheduling/duties.ts'
import { roomForMonths } from './infra/scheduling/housekeeping.ts'
import { startTicks } from './infra/scheduling/ticks.ts'
import { sqlChatLinks } from './infra/storage/chat-links.ts'
import { sqlCutOffs } from './infra/storage/cut-offs.ts'
import { type Database, openDatabase } from './infra/storage/database.ts'
import { sqlDeviceStore } from './infra/storage/device-store.ts'
import { startEmbedded } from './infra/storage/embedded/start-embedded.ts'
import { sqlInstallerPhotos } from './infra/storage/installer-photos.ts'
import { migrate } from './infra/storage/migrate.ts'
import { sqlNoticeStore } from './infra/storage/notice-store.ts'
import { sqlOwnVisits } from './infra/storage/own-visits.ts'
import { sqlTalkLog } from './infra/storage/talk-log.ts'
import { readChangeReason } from './language/answers/read-change-reason.ts'
import { setNorms } from './norm-settings.ts'
import { composing, openOutreach } from './open-outreach.ts'
import { dutiesOf, openTalking, type Parts, type Talking } from './open-talking.ts'
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

  let publicUrl = config.PUBLIC_URL ?? ''
  const linkToRecord = (code: string) => `${publicUrl}${RECORD_LINK_PATH}/${code}`
  const talking = await openTalking(config, {
    ...{ database, clock, log, open, linkToRecord },
    secret: secrets.API_TOKEN,
  })
  const server = await openServer(config, secrets, { database, clock, log, ...talking })
  open.use(server)
  publicUrl ||= server.url
  // Who only works serves nobody at the address that others see.
  const address = config.ROLE === 'work' ? server.url : publicUrl
  process.stdout.write(`Doorstep ready at ${address}\n`)
  if (config.ROLE !== 'serve') {
    const outreach = openOutreach(config, publicUrl, { database, clock, log, ...talking })
    open.defer(() => outreach.worker.close())
    const duties = [...dutiesOf(config, publicUrl, { database, clock, log, ...talking }), ...outreach.duties]
    const nextDue = sqlNoticeStore(database.kysely).findNextDue
    const ticks = await startTicks({ clock, log, run: runDuties(duties, log), nextDue })
    open.defer(talking.coordination.wakeUps.listen(ticks.wake))
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

function openServer(config: Config, secrets: Secrets, parts: Parts & Talking): Promise<HttpServer> {
  const { HOST: host, PORT: port, PUBLIC_URL, TIME_ZONE: zone, LANGUAGE: language } = config
  const names = companyNames(config)
  const { database, clock, log, metrics, phrasebook, receive, photos, botFramework, sms, coordinationState } = parts
  const { limits, fanOut, wakeUps } = parts.coordination
  const wakeDuties = () => wakeUps.ring()
  const apiToken = secrets.API_TOKEN
  const sender = { company: names, hotline: config.HOTLINE }
  const records = openRecords({ database, clock, limits, phrasebook, sender, checklists: parts.checklists })
  return openHttpServer({
    ...{ host, port, log, metrics, isHttps: PUBLIC_URL?.startsWith('https://') ?? false },
    mount(server) {
      const publicUrl = () => PUBLIC_URL ?? server.url
      const chat = { receive, talkLog: sqlTalkLog(database), fanOut, limits, publicUrl, companyName: names, log }
      const findOwnVisit = sqlOwnVisits(database.kysely, 'directline', phrasebook)
      const portraits = sqlInstallerPhotos(database.kysely)
      const findInstallerPhoto = async (id: string) => {
        const key = await portraits.find(id)
        return key === undefined ? undefined : await photos.find(key)
      }
      const isCutOff = sqlCutOffs(database.kysely)
      const devices = sqlDeviceStore(database.kysely)
      const noteDevice = (hash: string, person: string) => devices.note(hash, person, clock.now())
      const directLine = {
        ...{ ...chat, ...records, findOwnVisit, isCutOff, noteDevice, takesPhotos: sqlTakesPhotos(database.kysely) },
        findInstallerPhoto,
        secrets: secretsOf(secrets.DIRECT_LINE_SECRET),
      }
      mountHealth(server, {
        ...{ checkReady: () => sql`select 1`.execute(database.kysely), coordinationState, metrics, log },
      })
      if (config.ROLE === 'work') return
      const isHttps = PUBLIC_URL?.startsWith('https://') ?? false
      const { assets } = mountPage(server, { companyName: names[language], language, isHttps })
      mountVisitPage(server, {
        ...{ database, clock, phrasebook, publicUrl, companyName: names, companyZone: zone, assets, wakeDuties },
        ...{ readDoubt, doubtedSays },
      })
      mountDirectLine(server, directLine)
      records.mountLink(server)
      mountChatLink(server, { ...directLine, links: sqlChatLinks(database.kysely), clock })
      mountPublicToken(server, { ...directLine, trustedProxies: config.TRUSTED_PROXIES })
      mountBotFramework(server, { botFramework, receive, limits })
      mountTmf(server, {
        ...{
          database,
          clock,
          apiToken,
          publicUrl,
          wakeDuties,
          readReason: readChangeReason,
          forbiddenIn: parts.wordedIn,
        },
        companyZone: zone,
        mayHubBePrivate: config.HUB_PRIVATE ?? false,
      })
      const smsState = () => (sms?.isConnected() ? 'on' : sms ? 'away' : 'off')
      const channels = () => ({ directline: 'on', botframework: botFramework ? 'on' : 'off', sms: smsState() }) as const
      mountAdmin(server, {
        ...{ database, clock, zone, language, apiToken, photos, coordinationState, channels, wakeDuties },
        forbiddenIn: parts.wordedIn,
        composing: composing(config, publicUrl, parts),
        ...{ phrasebook, companyName: names[language], kpis: parts.kpis },
      })
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
