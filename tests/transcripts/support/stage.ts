import { sql } from 'kysely'
import { DateTime } from 'luxon'
import type { Attachment } from '#src/conversation/message.ts'
import { sqlChatLinks } from '#src/infra/storage/chat-links.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { aPhoto, type TalkWorld, written, ZONE } from '../../support/talk-world.ts'
import { writeLine } from './chat-file.ts'

/** Where a transcript is played: the service, who writes to it, and what has been heard so far. */
export interface Stage {
  readonly database: Database
  readonly world: TalkWorld
  /** Who writes, as the channel vouches for it: `dl_cus_1001`, `dl_anon_x`. */
  readonly person: string
  /** The word for the assistant in the language of the file. */
  readonly assistant: string
  /** How many conversations the person has opened; a new browser window is a new one. */
  conversation: number
  /** The conversation that a text message led into. */
  linked: string | undefined
  message: number
  /** The last entry of the conversation that has been written down. */
  seq: number
  readonly played: string[]
  /** The conversations whose page is open. */
  readonly open: Set<string>
  /** How far each colleague's conversation has been written down. */
  readonly colleagues: Map<string, number>
  /** The code of the last invitation. */
  invitation?: string
  /** The code of the last text message, its link into the chat, and the one to the page of a visit. */
  code: string
  link?: string | undefined
  page?: string | undefined
  /** Puts back what the transcript changed beyond what the next one clears. */
  readonly restore: (() => Promise<unknown>)[]
}

/** The person opens the conversation and has said nothing yet. */
export async function openPage(stage: Stage): Promise<void> {
  stage.message += 1
  const opened = written(stage.person, conversationOf(stage), `o${stage.message}`, '')
  keepOpen(stage)
  await stage.world.receive({ ...opened, kind: 'opened' })
  await hear(stage)
}

/** The person writes. */
export async function say(stage: Stage, text: string): Promise<void> {
  stage.message += 1
  await deliver(stage, text)
}

/** 20 分钟前 确认: what the person wrote then, and the network delivers now. */
export async function saidBefore(stage: Stage, text: string): Promise<void> {
  const [, minutes, words = ''] = /^(\d+) 分钟前 (.+)$/u.exec(text) ?? []
  stage.message += 1
  await deliver(stage, words, Number(minutes) * 60)
}

/** The channel delivers the person's last message, once more if it has been before. */
export async function deliver(stage: Stage, text: string, delaySeconds = 0): Promise<void> {
  const words = withRepetition(text)
    .replace('{验证码}', stage.code)
    .replace('{邀请码}', stage.invitation ?? '')
  keepOpen(stage)
  const message = written(stage.person, conversationOf(stage), `m${stage.message}`, words)
  await stage.world.receive({ ...message, ...(delaySeconds > 0 && { delaySeconds }) })
  await hear(stage)
}

function conversationOf({ person, conversation, linked }: Stage): string {
  return linked ?? `cnv_${person}_${conversation}`
}

/** The person's page stays open from their first word on. */
function keepOpen(stage: Stage): void {
  const id = conversationOf(stage)
  if (!stage.open.has(id)) stage.world.open(id)
  stage.open.add(id)
}

/** Writes down what came since, the text messages first: they are on the phone before the answer is read. */
export async function hear(stage: Stage): Promise<void> {
  for (const text of await newTexts(stage)) {
    stage.code = /\d{6}/.exec(text)?.[0] ?? stage.code
    stage.link = /\/c\/(\w+)/.exec(text)?.[1] ?? stage.link
    stage.page = /\/v\/\w+/.exec(text)?.[0] ?? stage.page
    stage.played.push(writeLine('短信', text.replace(/\d{6}/g, '######').replace(/\/([crv])\/\w+/g, '/$1/…')))
  }
  const entries = await stage.world.talkLog.readStream(conversationOf(stage), stage.seq, 100)
  stage.seq = entries.at(-1)?.seq ?? stage.seq
  for (const entry of entries) {
    if (entry.from === 'assistant') {
      stage.code = CODE.exec(entry.text)?.[0] ?? stage.code
      stage.played.push(writeLine(stage.assistant, withoutFreshIds(entry.text).replace(CODE, '######')))
    }
  }
}

/** A one-time code that is said in the chat. */
const CODE = /(?<=验证码 |the code )\d{6}/

const withoutFreshIds = (text: string): string =>
  text.replace(/(tkt|wo)_\w+/g, '$1_…').replace(/\/([rv])\/\w{8,}/g, '/$1/…')

/** An invitation's code is different each time; it is kept for `{邀请码}`. */
function withoutCode(text: string, stage: Stage): string {
  const code = /(?:：|: )([B-Z2-9]{8})(?:\n)/.exec(text)?.[1]
  if (code === undefined) return text
  stage.invitation = code
  return text.replaceAll(code, '########')
}

/** `2026-11-24 08:00`: the clock goes there, and what is due by then is done. */
export async function comeDue(stage: Stage, text: string): Promise<void> {
  stage.world.clock.set(localInstant(text))
  await stage.world.tick()
  await hear(stage)
}

/** The person sends a photo, with words beside it or with “无”. */
export async function photograph(stage: Stage, text: string): Promise<void> {
  stage.message += 1
  const message = written(stage.person, conversationOf(stage), `m${stage.message}`, wordsBeside(text))
  keepOpen(stage)
  await stage.world.receive({ ...message, attachments: [aPhoto(text)] })
  await hear(stage)
}

/** The installer of the customer's latest visit sends a photo, with words beside it or with “无”; “不是照片” is another file. */
export async function installerPhotographs(stage: Stage, text: string): Promise<void> {
  await colleagueSays(stage, await installerOf(stage), '师傅', wordsBeside(text), { attachments: [aPhoto(text)] })
}

const wordsBeside = (text: string): string => (/^(?:无|不是照片)/.test(text) ? '' : text)

/** The same, and the installers who have written hear at once what it brings them. */
export async function comeDueForAll(stage: Stage, text: string): Promise<void> {
  await comeDue(stage, text)
  for (const id of stage.colleagues.keys()) if (id.startsWith('ins_')) await hearColleague(stage, id, '师傅')
}

/** `20 分钟前 到了`: the installer wrote this so long ago, and the network brings it now. */
export async function installerSaidBefore(stage: Stage, text: string): Promise<void> {
  const [, count, unit, words = ''] = /^(\d+) (分钟|秒)前 (.+)$/u.exec(text) ?? []
  if (!count) throw new Error(`迟到的 needs “20 分钟前 到了” or “90 秒前 到了”, not: ${text}`)
  await installerSays(stage, words, Number(count) * (unit === '秒' ? 1 : 60))
}

/** The installer of the customer's latest visit writes. */
export async function installerSays(stage: Stage, text: string, delaySeconds = 0): Promise<void> {
  await colleagueSays(stage, await installerOf(stage), '师傅', text, { delaySeconds })
}

/** Who comes, or came, to the customer's latest visit. */
export async function installerOf(stage: Stage): Promise<string> {
  const { kysely } = stage.database
  const visits = kysely
    .selectFrom('appointment')
    .select('installer_id')
    .where('customer_id', '=', stage.person.slice(3))
  const visit = await visits.orderBy('updated_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return visit.installer_id ?? ''
}

/** A colleague writes, and hears what the assistant has for them; what is due at once is done, and the customer hears that. */
export async function colleagueSays(
  stage: Stage,
  id: string,
  role: string,
  text: string,
  { attachments = [], delaySeconds = 0 }: { attachments?: readonly Attachment[]; delaySeconds?: number } = {},
): Promise<void> {
  const conversation = `cnv_${id}`
  stage.message += 1
  stage.colleagues.set(id, stage.colleagues.get(id) ?? 0)
  const message = written(`dl_${id}`, conversation, `m${stage.message}`, text.replace('{验证码}', stage.code))
  await stage.world.receive({ ...message, attachments, ...(delaySeconds > 0 && { delaySeconds }) })
  await stage.world.tick()
  await hearColleague(stage, id, role)
  await hear(stage)
}

/** Writes down what a colleague has heard since. */
async function hearColleague(stage: Stage, id: string, role: string): Promise<void> {
  const before = stage.colleagues.get(id) ?? 0
  const entries = await stage.world.talkLog.readStream(`cnv_${id}`, before, 100)
  stage.colleagues.set(id, entries.at(-1)?.seq ?? before)
  for (const entry of entries)
    if (entry.from === 'assistant')
      stage.played.push(writeLine(`助手对${role}`, withoutCode(withoutFreshIds(entry.text), stage)))
}

/** “师傅的”: the person's chat is open in the browser of their installer; “自己的”: in one of their own. */
export async function takesPhone(stage: Stage, whose: string): Promise<void> {
  const { kysely } = stage.database
  const installer = `dl_${await installerOf(stage)}`
  const now = stage.world.clock.now()
  const seen = (person: string, seen_at: DateTime, device_hash: string) =>
    kysely
      .insertInto('chat_device')
      .values({ person, seen_at, device_hash })
      .onConflict((conflict) => conflict.columns(['device_hash', 'person']).doUpdateSet({ seen_at }))
      .execute()
  await seen(installer, now, 'transcript-installers')
  await seen(
    stage.person,
    now.plus({ milliseconds: 1 }),
    whose === '师傅的' ? 'transcript-installers' : 'transcript-own',
  )

  stage.restore.push(() => kysely.deleteFrom('chat_device').where('device_hash', 'like', 'transcript-%').execute())
}

/** The person follows the link of the last text message. */
export async function followLink(stage: Stage): Promise<void> {
  const found = await sqlChatLinks(stage.database.kysely).open(stage.link ?? '', stage.world.clock.now())
  if (!found) throw new Error('the last text message had no link that is still good')
  stage.linked = found.conversationId
  stage.seq = 0
  await hear(stage)
}

/** Text messages to the person played since the last look. */
async function newTexts({ database, person }: Stage): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('outbox')
    .select(['id', 'text'])
    .where('channel', '=', 'sms')
    .where('state', '=', 'queued')
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('body', '@>', sql<object>`'{"sensitive": true}'`),
        eb.and([eb('recipient', '=', person), eb('seq', 'is', null)]),
        eb('recipient', 'in', selectFrom('customer').select('phone').where('id', '=', person.replace('dl_', ''))),
      ]),
    )
    .orderBy('at')
    .orderBy(sql`text collate "C"`)
    .execute()
  await database.kysely.updateTable('outbox').set({ state: 'sent' }).where('channel', '=', 'sms').execute()
  return rows.map(({ text }) => text)
}

/** `{很慢×200}` stands for two hundred times the same words, `{验证码}` for the code of the last text message. */
function withRepetition(text: string): string {
  return text.replace(/\{([^{}]+)×(\d+)\}/gu, (_, words: string, times: string) => words.repeat(Number(times)))
}

/** `2026-11-28 09:00` in the district's zone. */
export function localInstant(text: string): DateTime {
  return DateTime.fromISO(text.replace(' ', 'T'), { zone: ZONE }).toUTC()
}
