import { fileURLToPath } from 'node:url'
import { type Desk, openDesk } from '#dialogs/desk.ts'
import { dialogBook } from '#dialogs/dialog-book.ts'
import { type Config, companyNames } from './config.ts'
import type { InboundMessage } from './conversation/message.ts'
import { receiver } from './conversation/receive.ts'
import { openBotFramework } from './infra/channels/bot-framework/bot-framework.ts'
import { CHAT_LINK_PATH } from './infra/channels/direct-line/mount-chat-link.ts'
import { openSms } from './infra/channels/sms/open-sms.ts'
import { loadChecklists } from './infra/checklists/load-checklists.ts'
import type { RunningClock } from './infra/clock/running-clock.ts'
import { oncePerMessage } from './infra/coordination/once-per-message.ts'
import { openCoordination } from './infra/coordination/open-coordination.ts'
import type { ForbiddenIn } from './infra/http/forbidden-in.ts'
import { readModelFiles } from './infra/intents/model-files.ts'
import { intentEndpoint } from './infra/language-endpoint/intent-endpoint.ts'
import type { Logger } from './infra/logging/log.ts'
import { openMetrics } from './infra/logging/metrics.ts'
import { photoCleaner } from './infra/photos/clean-photo.ts'
import { openPhotoStore } from './infra/photos/open-photo-store.ts'
import { receivingPhotos, strayPhotoDuty } from './infra/photos/receive-photos.ts'
import type { Duty } from './infra/scheduling/duties.ts'
import { housekeeping } from './infra/scheduling/housekeeping.ts'
import { outboxWorker } from './infra/scheduling/outbox-worker.ts'
import { serviceDuties } from './infra/scheduling/service-duties.ts'
import type { Database } from './infra/storage/database.ts'
import { sqlDeskStores } from './infra/storage/desk-stores.ts'
import { countWaiting, sqlOutbox } from './infra/storage/outbox-store.ts'
import { sqlTurnStore } from './infra/storage/turn-store.ts'
import { loadPhrasebook } from './infra/text/phrasebook.ts'
import { readKpiFile } from './infra/text/read-kpi-file.ts'
import { readPromotions } from './infra/text/read-promotions.ts'
import { readQuizBank } from './infra/text/read-quiz-bank.ts'
import { readTariff } from './infra/text/read-tariff.ts'
import { forbiddenWith } from './language/forbidden-phrases.ts'
import { LABELLED_INTENTS } from './language/intent/intent-meanings.ts'
import { unpackModels } from './language/intent/intent-model.ts'
import { linearScorer, scorerWithProposals } from './language/intent/intent-scorer.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What everything else is opened with. */
export interface Parts {
  readonly database: Database
  readonly clock: RunningClock
  readonly log: Logger
}

/** What is known once the server listens. */
interface Late {
  readonly linkToRecord: (code: string) => string
}

/** The way of a message: coordination, turns, the outbox and what leaves by it, and the ticks. */
export async function openTalking(
  config: Config,
  { database, clock, log, open, secret, linkToRecord }: Parts & Late & { open: AsyncDisposableStack; secret: string },
) {
  const { TIME_ZONE: companyZone, LANGUAGE: language } = config
  const { coordination, coordinationState } = await openCoordination({ url: config.REDIS_URL, secret, log, open })
  const spend = oncePerMessage(coordination)
  const botFramework = await openBotFramework(config)
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const sms = openSms(config, { database, clock, log, print })
  open.defer(async () => await sms?.close())
  const channels = [botFramework?.channel, sms?.gateway].filter((channel) => channel !== undefined)
  const worker = outboxWorker({ outbox: sqlOutbox(database), channels, clock, log })
  open.defer(() => worker.close())

  const ours = { company: companyNames(config), hotline: config.HOTLINE }
  const phrasebook = loadPhrasebook(`${root}locales`, ours, () => clock.now().setZone(config.TIME_ZONE))
  const wordedIn = forbiddenWith((spoken, id) => phrasebook.render(spoken, { id }))
  const { checklists, tariff, kpis, quizBank, promotions } = readFiles(config, wordedIn)
  const turns = sqlTurnStore(database, (tx, { channel, person, messageId, delaySeconds }, file, relay, bound) =>
    openDesk({
      ...{ channel, person, ...bound, delaySeconds, file, clock, companyZone, checklists, canText: sms !== undefined },
      ...spend(messageId),
      ...{ tariff, quizBank, promotions },
      ...sqlDeskStores(tx),
      ...{ linkToRecord, relay },
    }),
  )
  const models = unpackModels(await readModelFiles())
  const dialogs = (desk: Desk, { conversationId }: InboundMessage) => dialogBook(desk, conversationId, models)
  const metrics = openMetrics()
  metrics.watchOutbox(() => countWaiting(database))
  metrics.watchCoordination(() => coordinationState.isUp())
  const { INTENT_ENDPOINT_URL: url, INTENT_ENDPOINT_MODEL: model, INTENT_ENDPOINT_KEY: key } = config
  const asking = { labels: LABELLED_INTENTS, log, count: metrics.countAsked }
  const endpoint = url && model ? intentEndpoint({ url, model, key }, asking) : undefined
  const answer = receiver({
    turns,
    coordination,
    dialogs,
    phrasebook,
    clock,
    language,
    secondOpinion: endpoint && scorerWithProposals(linearScorer(models), endpoint),
    wakeOutbox: worker.wake,
    wakeDuties: () => coordination.wakeUps.ring(),
  })
  const photos = openPhotoStore(config)
  const receive = receivingPhotos(metrics.timeTurns(answer), {
    ...{ store: photos, clean: photoCleaner(), kysely: database.kysely, clock },
  })
  sms?.begin({ receive, coordination })

  return {
    photos,
    checklists,
    quizBank,
    kpis,
    coordination,
    coordinationState,
    metrics,
    phrasebook,
    wordedIn,
    promotions,
    receive,
    botFramework,
    sms,
    worker,
    linkToRecord,
  }
}

/** What an operator may replace with a file of their own. */
const readFiles = (config: Config, forbiddenIn: ForbiddenIn) => ({
  checklists: loadChecklists({ ...config, folder: `${root}checklists`, forbiddenIn }),
  tariff: readTariff(config.TARIFF_FILE ?? `${root}tariff.json`, forbiddenIn),
  kpis: readKpiFile(config.KPI_FILE ?? `${root}kpi/kpis.json`).kpis,
  quizBank: readQuizBank(config.QUIZ_FILE ?? `${root}quiz/questions.json`, forbiddenIn),
  promotions: readPromotions(config.PROMOTION_FILE ?? `${root}promotions.json`, forbiddenIn),
})

/** What is open then. */
export type Talking = Awaited<ReturnType<typeof openTalking>>

/** What the facts make due, asked with every tick: contacts first, for they make notices, and those make messages. */
export function dutiesOf(
  config: Config,
  publicUrl: string,
  {
    database,
    clock,
    log,
    photos,
    receive,
    sms,
    worker,
    linkToRecord,
    quizBank,
    coordination: { fanOut },
  }: Parts & Talking,
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
      linkToRecord,
      quizBank,
      companyZone,
      canText: sms !== undefined,
      log,
    }),
    wakeOutbox,
  ]
}
