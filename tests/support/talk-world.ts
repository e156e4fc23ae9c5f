import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import sharp from 'sharp'
import { expect } from 'vitest'
import { type Desk, openDesk } from '#dialogs/desk.ts'
import { dialogBook } from '#dialogs/dialog-book.ts'
import type { Attachment, InboundMessage, StreamEntry } from '#src/conversation/message.ts'
import { receiver } from '#src/conversation/receive.ts'
import type { Phrasebook } from '#src/conversation/say.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { loadDemo } from '#src/infra/demo/load-demo.ts'
import { readModelFiles } from '#src/infra/intents/model-files.ts'
import { photoCleaner } from '#src/infra/photos/clean-photo.ts'
import { receivingPhotos } from '#src/infra/photos/receive-photos.ts'
import { runDuties } from '#src/infra/scheduling/duties.ts'
import { serviceDuties } from '#src/infra/scheduling/service-duties.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { sqlDeskStores } from '#src/infra/storage/desk-stores.ts'
import { sqlDoorWordStore } from '#src/infra/storage/door-word-store.ts'
import { sqlTalkLog } from '#src/infra/storage/talk-log.ts'
import { sqlTurnStore } from '#src/infra/storage/turn-store.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { readPromotions } from '#src/infra/text/read-promotions.ts'
import { readQuizBank } from '#src/infra/text/read-quiz-bank.ts'
import { readTariff } from '#src/infra/text/read-tariff.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { type IntentModels, unpackModels } from '#src/language/intent/intent-model.ts'
import { type IntentProposer, linearScorer, scorerWithProposals } from '#src/language/intent/intent-scorer.ts'
import { standardChecklists } from './standard-checklists.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ownModels = unpackModels(await readModelFiles())
export const ZONE = 'Asia/Shanghai'

/** Read once for all talks, as the service reads them when it starts. */
const checklists = standardChecklists()
const quizBank = readQuizBank(`${ROOT}quiz/questions.json`, forbiddenIn)
const tariff = readTariff(`${ROOT}tariff.json`, forbiddenIn)
const promotions = readPromotions(`${ROOT}promotions.json`, forbiddenIn)
const phrasebookOf = phrasebooks()

/** The phrasebook of any clock: rendering waits for nobody, so that the present is always that of whoever renders. */
function phrasebooks(): (now: () => DateTime) => Phrasebook {
  let present = (): DateTime => DateTime.utc()
  const read = loadPhrasebook(`${ROOT}locales`, { company: '驻马店宽带', hotline: '10010' }, () => present())
  return (now) => ({
    render(language, say) {
      present = now
      return read.render(language, say)
    },
  })
}

/** A clock that stands still until it is moved; `coordination` follows the same hands. */
export function handClock(startIso: string) {
  let at: DateTime = DateTime.fromISO(startIso, { zone: 'utc' })
  return {
    now: () => at,
    set: (to: DateTime) => {
      at = to.toUTC()
    },
  }
}

/** What of the district stands at the beginning of every talk. */
const COPIES = [
  ['district_order', 'work_order'],
  ['district_bill', 'bill'],
  ['district_bill_items', 'bill_item_list'],
  ['district_consent', 'consent_entry'],
] as const

/** What may only grow, or is listed as it was written, and so is emptied whole. */
const APPEND_ONLY = 'event, photo, visit_step, consent_entry, extra_work'
/** The other tables that talks write, whoever refers to a table before it. */
const WRITTEN =
  'monthly_score monthly_survey pre_check declined bill_item_list bill bill_told quiz_answer quiz record_link door_word survey_answer survey close_out_entry signing_link signature work_report item_answer waiting leave visit_hold miss visit ticket appointment work_order binding colleague_binding colleague_invitation colleague_cut_off command conversation talk inbox_key inbox outbox outbox_occasion notice chat_link closure planned_work guess'.split(
    ' ',
  )

/** Puts the demo district into the database, and gives back how to set it to that state again; `isQuiet`: nothing writes meanwhile. */
export async function openDistrict(database: Database, isQuiet = false): Promise<() => Promise<void>> {
  const clock = handClock('2026-11-23T10:00:00+08:00')
  await sql`select ensure_month_partitions(${clock.now()}, 3)`.execute(database.kysely)
  await loadDemo(database, { clock, zone: ZONE, language: 'zh-CN', folder: `${ROOT}demo`, isShifted: false })
  await sql`update bill set jump_checked_at = ${clock.now()}`.execute(database.kysely)
  for (const [copy, table] of COPIES)
    await sql`create table ${sql.raw(copy)} as table ${sql.raw(table)}`.execute(database.kysely)
  return async () => {
    // Truncating waits for whoever still writes. Where nobody does, deleting few rows takes a fraction of its time.
    const emptied = isQuiet
      ? `truncate ${APPEND_ONLY}; ${WRITTEN.map((table) => `delete from ${table}`).join('; ')}`
      : `truncate ${APPEND_ONLY}, ${WRITTEN.join(', ')} cascade`
    await sql.raw(emptied).execute(database.kysely)
    for (const [copy, table] of COPIES)
      await sql`insert into ${sql.raw(table)} overriding system value table ${sql.raw(copy)}`.execute(database.kysely)
  }
}

const linkToRecord = (code: string) => `https://example.test/r/${code}`

/** One service as it talks, without the network: the same parts as in main.ts, on a real database. */
export function openTalkWorld(
  database: Database,
  options: {
    nowIso: string
    canText?: boolean
    wakeDuties?: () => void
    models?: IntentModels
    proposer?: IntentProposer
  },
) {
  const clock = handClock(options.nowIso)
  const coordination = inProcessCoordination({ now: () => clock.now().toMillis() })
  const { codes, limits } = coordination
  const talkLog = sqlTalkLog(database)
  const turns = sqlTurnStore(database, (tx, { channel, person, delaySeconds }, file, relay, bound) =>
    openDesk({
      ...{
        channel,
        person,
        ...bound,
        delaySeconds,
        file,
        clock,
        codes,
        limits,
        checklists,
        companyZone: ZONE,
        canText: options.canText ?? true,
        tariff,
        quizBank,
        promotions,
      },
      ...sqlDeskStores(tx),
      // 蓝天 and 松树, so that they can be read and said in a transcript.
      doorWords: sqlDoorWordStore(tx, (below) => (below > 47 ? 0 : 11)),
      ...{ relay, linkToRecord },
    }),
  )
  const dialogs = (desk: Desk, { conversationId }: InboundMessage) =>
    dialogBook(desk, conversationId, options.models ?? ownModels)
  const phrasebook = phrasebookOf(() => clock.now().setZone(ZONE))
  const answer = receiver({
    turns,
    coordination,
    dialogs,
    phrasebook,
    clock,
    language: 'zh-CN',
    wakeOutbox: () => {},
    ...(options.proposer && { secondOpinion: scorerWithProposals(linearScorer(ownModels), options.proposer) }),
    ...(options.wakeDuties && { wakeDuties: options.wakeDuties }),
  })
  const photos = inMemoryPhotos()
  const receive = receivingPhotos(answer, { store: photos, clean: photoCleaner(), kysely: database.kysely, clock })
  const tick = runDuties(
    serviceDuties({
      ...{ database, clock, receive, fanOut: coordination.fanOut, companyZone: ZONE, canText: options.canText ?? true },
      ...{ linkToRecord, quizBank },
      linkTo: (code) => `https://example.test/c/${code}`,
      log: { error: (fault: object) => expect.fail(`a duty failed: ${inspect(fault)}`) },
    }),
    { error: (fault: object) => expect.fail(`a duty failed: ${inspect(fault)}`) },
  )
  /** Lets `use` look at what a person's talk may ask of the business; nothing that is written there stays. */
  async function withDesk<T>(person: string, use: (desk: Desk) => Promise<T>): Promise<T> {
    let found: { readonly value: T } | undefined
    const looking = turns.run(written(person, `cnv_look_${person}`, 'look', ''), clock.now(), async ({ desk }) => {
      found = { value: await use(desk) }
      throw new Error('nothing of it stays')
    })
    await looking.catch((error: unknown) => {
      if (!found) throw error
    })
    return (found as unknown as { readonly value: T }).value
  }
  /** Somebody has the page of this conversation open. */
  const open = (conversationId: string) => coordination.fanOut.subscribe(conversationId, () => {})
  return { photos, clock, turns, receive, talkLog, phrasebook, withDesk, open, tick: () => tick(clock.now()) }
}

/** A photo as a telephone takes it, each text another one; “不是照片” is none. */
export function aPhoto(text: string): Attachment {
  const red = [...text].reduce((sum, character) => (sum + (character.codePointAt(0) ?? 0)) % 256, 0)
  const picture = { create: { width: 40, height: 30, channels: 3 as const, background: { r: red, g: 20, b: 20 } } }
  return {
    read: async () => (text.startsWith('不是照片') ? Buffer.from('%PDF-1.7') : await sharp(picture).jpeg().toBuffer()),
  }
}

/** Photos kept for as long as the test runs. */
function inMemoryPhotos() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    files,
    put: async (key: string, bytes: Uint8Array) => void files.set(key, new Uint8Array(bytes)),
    find: async (key: string) => files.get(key),
    remove: async (key: string) => void files.delete(key),
  }
}

export type TalkWorld = ReturnType<typeof openTalkWorld>

/** A message as Direct Line hands it in. */
export function written(person: string, conversationId: string, messageId: string, text: string): InboundMessage {
  return {
    // A telephone number writes text messages.
    channel: /^1\d{10}$/.test(person) ? 'sms' : 'directline',
    conversationId,
    person,
    messageId: `${conversationId}:${messageId}`,
    kind: 'text',
    text,
    language: undefined,
    body: {},
    reference: {},
  }
}

/** What the assistant said among these entries. */
export function saidByAssistant(entries: readonly StreamEntry[]): string[] {
  return entries.flatMap((entry) => (entry.from === 'assistant' ? [entry.text] : []))
}
