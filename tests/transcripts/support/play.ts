import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlCustomerStore } from '#src/infra/storage/customer-store.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { openTalkWorld, type TalkWorld, written, ZONE } from '../../support/talk-world.ts'
import { type ChatFile, type ChatLine, writeLine } from './chat-file.ts'

/** Who speaks in a transcript, in either language; the file's own words are kept. */
const SETTINGS = ['现在', '客户号', '短信网关']
const PERSON = ['客户', 'Customer']
const ASSISTANT = ['助手', 'Assistant']

interface Stage {
  readonly database: Database
  readonly world: TalkWorld
  readonly person: string
  readonly assistant: string
  conversation: number
  message: number
  seq: number
  readonly played: string[]
}

/**
 * Plays a transcript and gives back what really happened, as the same file: what the customer does is taken from it,
 * what the assistant, the text messages and the outcome say is what the service said.
 */
export async function play(file: ChatFile, database: Database): Promise<string> {
  const setting = (word: string) => file.lines.find((line) => line.word === word)?.text
  const world = openTalkWorld(database, {
    nowIso: localInstant(setting('现在') ?? '2026-11-23 10:00').toISO() ?? '',
    canText: setting('短信网关') !== '没有',
  })
  const isEnglish = file.lines.some(({ word }) => word === 'Customer')
  const stage: Stage = {
    ...{ database, world, person: setting('客户号') ?? 'dl_anon_x', assistant: isEnglish ? 'Assistant' : '助手' },
    ...{ conversation: 1, message: 0, seq: 0, played: [`# ${file.title}`, ''] },
  }
  for (const line of file.lines) {
    if (ASSISTANT.includes(line.word) || line.word === '短信' || line.word === '结果') continue
    if (PERSON.includes(line.word) && !stage.played.at(-1)?.match(/^(助手|Assistant|客户|Customer|短信|等)/u))
      stage.played.push('')
    stage.played.push(writeLine(line.word, line.text))
    await STEPS[line.word]?.(stage, line.text)
    if (!STEPS[line.word] && !SETTINGS.includes(line.word)) throw unknown(line)
  }
  return `${[...stage.played, '', ...(await outcome(stage))].join('\n')}\n`
}

const STEPS: Readonly<Record<string, (stage: Stage, text: string) => Promise<void>>> = {
  客户: say,
  Customer: say,
  /** The channel delivers the customer's last message once more. */
  重复: (stage, text) => deliver(stage, text),
  async 打开(stage) {
    await stage.world.receive({ ...written(stage.person, conversationOf(stage), 'opened', ''), kind: 'opened' })
    await hear(stage)
  },
  async 等(stage, text) {
    stage.world.clock.set(later(stage.world.clock.now(), text))
  },
  async 新会话(stage) {
    stage.conversation += 1
    stage.seq = 0
  },
  预约: (stage, text) => book(stage, stage.person.replace('dl_', ''), text),
  async 占满(stage, text) {
    await fill(stage, text)
  },
}

async function say(stage: Stage, text: string): Promise<void> {
  stage.message += 1
  await deliver(stage, await withCode(stage, text))
}

async function deliver(stage: Stage, text: string): Promise<void> {
  await stage.world.receive(written(stage.person, conversationOf(stage), `m${stage.message}`, text))
  await hear(stage)
}

function conversationOf(stage: Stage): string {
  return `cnv_${stage.person}_${stage.conversation}`
}

/** Writes down what came since, the text messages first: they are on the phone before the answer is read. */
async function hear(stage: Stage): Promise<void> {
  for (const text of await newTexts(stage)) stage.played.push(writeLine('短信', text.replace(/\d{6}/g, '######')))
  const entries = await stage.world.talkLog.readStream(conversationOf(stage), stage.seq, 100)
  stage.seq = entries.at(-1)?.seq ?? stage.seq
  for (const entry of entries) {
    if (entry.from === 'assistant')
      stage.played.push(writeLine(stage.assistant, entry.text.replace(/tkt_\w+/g, 'tkt_…').replace(/wo_\w+/g, 'wo_…')))
  }
}

async function newTexts({ database }: Stage): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('outbox')
    .select(['id', 'text'])
    .where('channel', '=', 'sms')
    .where('state', '=', 'queued')
    .orderBy('id')
    .execute()
  await database.kysely.updateTable('outbox').set({ state: 'sent' }).where('channel', '=', 'sms').execute()
  return rows.map(({ text }) => text)
}

/** `{验证码}` stands for the code of the last text message. */
async function withCode({ database }: Stage, text: string): Promise<string> {
  if (!text.includes('{验证码}')) return text
  const row = await database.kysely
    .selectFrom('outbox')
    .select('text')
    .where('channel', '=', 'sms')
    .orderBy('at', 'desc')
    .executeTakeFirstOrThrow()
  return text.replace('{验证码}', /\d{6}/.exec(row.text)?.[0] ?? '')
}

/** `2026-11-28 09:00–11:00 repair` is booked for the customer as if it had been before. */
async function book(stage: Stage, customerId: string, text: string): Promise<void> {
  const [, day, from, to, kind] = /^(\S+) (\S+)[–-](\S+) (\w+)$/.exec(text) ?? []
  await stage.database.transaction(async (tx) => {
    const customer = await sqlCustomerStore(tx).find(customerId)
    if (!customer || !day) throw new Error(`cannot book: ${text}`)
    const window = { opensAt: localInstant(`${day} ${from}`), closesAt: localInstant(`${day} ${to}`) }
    const needs = { appointments: sqlAppointmentStore(tx), clock: stage.world.clock, companyZone: ZONE }
    const booking = await bookVisit(
      {
        customer,
        kind: kind as VisitKind,
        window,
        order: undefined,
        description: '网断了',
        words: undefined,
        actor: 'back_office',
      },
      needs,
    )
    if (booking.kind !== 'booked') throw new Error(`cannot book: ${booking.kind}`)
  })
}

/** `开发区 repair 2026-11-28` has everybody there taken all day by somebody else; with hours, over those hours. */
async function fill(stage: Stage, text: string): Promise<void> {
  const [area = '', kind = 'repair', day = '', hours] = text.split(' ')
  const [from = '08:00', to = '20:00'] = hours?.split(/[–-]/) ?? []
  await stage.database.transaction(async (tx) => {
    const needs = { appointments: sqlAppointmentStore(tx), clock: stage.world.clock, companyZone: ZONE }
    const others = await tx
      .selectFrom('customer')
      .selectAll()
      .where('area', '=', area)
      .where('id', '>', 'cus_1030')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const customer = await sqlCustomerStore(tx).find(others.id)
    for (let left = 60; left > 0 && customer; left--) {
      const search = await readVisitSearch(
        { area, kind: kind as VisitKind, timeZone: undefined },
        stage.world.clock.now(),
        needs,
      )
      const offer = findOffer([{ dates: [day], start: from, end: to, constraint: 'between' }], search)
      if (offer.kind !== 'free') return
      await bookVisit(
        {
          customer,
          kind: kind as VisitKind,
          window: offer.window,
          order: undefined,
          description: '占',
          words: undefined,
          actor: 'back_office',
        },
        needs,
      )
    }
  })
}

async function outcome({ database, person, world }: Stage): Promise<string[]> {
  const known = person.startsWith('dl_cus_') ? person.slice(3) : undefined
  const { rows } = await sql<{
    status: string
    kind: string
    opens_at: DateTime
    closes_at: DateTime
    order_status: string
  }>`
    select a.status, a.kind, a.opens_at, a.closes_at, o.status as order_status
    from appointment a left join work_order o on o.id = a.work_order_id
    where a.customer_id = coalesce(${known ?? null}, (select customer_id from binding where person = ${person} limit 1)) and a.deleted_at is null
    order by a.opens_at`.execute(database.kysely)
  const tickets = await database.kysely
    .selectFrom('ticket')
    .select('kind')
    .where('person', '=', person)
    .orderBy('created_at')
    .execute()
  const lines = rows.map((row) =>
    writeLine('结果', `${row.status} ${row.kind} ${span(row.opens_at, row.closes_at)}，工单 ${row.order_status}`),
  )
  void world
  return [
    ...(lines.length > 0 ? lines : [writeLine('结果', '没有预约')]),
    ...tickets.map(({ kind }) => writeLine('结果', `人工单 ${kind}`)),
  ]
}

function span(opensAt: DateTime, closesAt: DateTime): string {
  return `${opensAt.setZone(ZONE).toFormat('yyyy-MM-dd HH:mm')}–${closesAt.setZone(ZONE).toFormat('HH:mm')}`
}

function localInstant(text: string): DateTime {
  return DateTime.fromISO(text.replace(' ', 'T'), { zone: ZONE }).toUTC()
}

const UNITS: Readonly<Record<string, 'minutes' | 'hours' | 'days'>> = { 分钟: 'minutes', 小时: 'hours', 天: 'days' }

function later(now: DateTime, text: string): DateTime {
  const [, count, unit = ''] = /^(\d+)\s*(分钟|小时|天)$/u.exec(text) ?? []
  return now.plus({ [UNITS[unit] ?? 'days']: Number(count) })
}

function unknown({ word, line }: ChatLine): Error {
  return new Error(
    `line ${line}: nobody is called “${word}”; use 客户/Customer, 助手/Assistant, 打开, 等, 重复, 新会话, 预约, 占满`,
  )
}
