import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { type StartedService, startService } from '../../channels/direct-line/support/started-service.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const OPENS_AT = DateTime.fromISO('2026-11-23T09:30:00+08:00', { zone: 'utc' })

/** Whose visit it is, and what the installer says of it. */
export interface Reporting {
  readonly language?: 'zh-CN' | 'en'
  readonly installerName?: string
  readonly work?: string
  /** Cable that the customer has agreed to, beside something that they did not want. */
  readonly extraMeters?: number
}

/** A visit whose report waits for its customer. */
export interface ReportedVisit {
  readonly id: string
  readonly customer: Talker
  readonly installer: Talker
  /** The page that the text message leads to. */
  readonly url: string
  status(): Promise<string>
  /** What was said to be open, in the order in which it came. */
  doubts(): Promise<string[]>
  signatures(): Promise<{ party: string; way: string }[]>
}

/** Somebody who writes in a chat of their own. */
export interface Talker {
  readonly id: string
  token(): Promise<string>
  /** The conversation that it is for. */
  conversation(): Promise<string>
  /** Writes, and gives back what is answered. */
  say(text: string): Promise<string>
}

/** The whole service on a database that the test can look into. */
export interface VisitService extends AsyncDisposable {
  readonly service: StartedService
  readonly database: TestDatabase
  report(reporting?: Reporting): Promise<ReportedVisit>
  /** Whoever is `dl_` and this. */
  talker(id: string): Talker
  /** Lets the time of a visit's links be over. */
  endLinks(appointmentId: string): Promise<void>
  /** A visit to which its installer has not set out. */
  promise(reporting?: Reporting): Promise<Omit<ReportedVisit, 'url'>>
  /** A visit at whose door its installer stands. */
  arrive(reporting?: Reporting): Promise<Omit<ReportedVisit, 'url'>>
}

export async function openVisitService(): Promise<VisitService> {
  await using open = new AsyncDisposableStack()
  const database = open.use(await openTestDatabase())
  const secrets = { DIRECT_LINE_SECRET: randomUUID(), API_TOKEN: randomUUID() }
  const service = open.use(await startService({ DATABASE_URL: database.url, ...secrets }))
  let count = 0

  async function promise(reporting: Reporting = {}): Promise<Omit<ReportedVisit, 'url'>> {
    count += 1
    const of = await insertVisit(database, count, reporting)
    const installer = talker(service, of.installerId)
    return {
      ...{ id: of.id, installer, customer: talker(service, of.customerId) },
      status: async () => (await visitOf(database, of.id)).status,
      doubts: () => doubtsOf(database, of.id),
      signatures: () =>
        database.kysely
          .selectFrom('signature')
          .select(['party', 'way'])
          .where('appointment_id', '=', of.id)
          .orderBy('received_at')
          .execute(),
    }
  }

  async function arrive(reporting: Reporting = {}): Promise<Omit<ReportedVisit, 'url'>> {
    const visit = await promise(reporting)
    await visit.installer.say('到了')
    return visit
  }

  async function report(reporting: Reporting = {}): Promise<ReportedVisit> {
    const visit = await arrive(reporting)
    const end = visit.customer.id.slice(-4)
    if (reporting.extraMeters) await insertExtras(database, visit.id, reporting.extraMeters)
    await visit.installer.say(reporting.work ?? '完工，换了光猫，光功率-19.5，下行500兆')
    await visit.installer.say('都好了')
    const answer = await visit.installer.say('对')
    expect(answer).toMatch(/客户/)
    const [, path] = await service.line(new RegExp(`^SMS \\d+\\*+${end}: .*(/v/\\w+)`))
    return { ...visit, url: `${service.url}${path}` }
  }

  async function endLinks(appointmentId: string): Promise<void> {
    const links = database.kysely.updateTable('signing_link').set({ expires_at: OPENS_AT })
    await links.where('appointment_id', '=', appointmentId).execute()
  }

  const opened = open.move()
  return {
    service,
    database,
    promise,
    arrive,
    report,
    talker: (id) => talker(service, id),
    endLinks,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

async function insertExtras({ kysely }: TestDatabase, appointmentId: string, quantity: number): Promise<void> {
  const of = {
    appointment_id: appointmentId,
    opens_at: OPENS_AT,
    proposed_by: 'installer:ins_01',
    proposed_at: OPENS_AT,
    answered_at: OPENS_AT,
  }
  const words = (zh: string, en: string) => JSON.stringify({ 'zh-CN': zh, en })
  const cable = { item_id: 'cable', name: words('网线（超出部分）', 'network cable'), unit: words('米', 'm') }
  const socket = { item_id: 'socket', name: words('网络面板安装', 'network socket, fitted'), unit: words('个', 'pc') }
  const extras = [
    { ...of, ...cable, id: `ext_${appointmentId}1`, unit_price_fen: 300, quantity, status: 'agreed' as const },
    { ...of, ...socket, id: `ext_${appointmentId}2`, unit_price_fen: 5000, quantity: 1, status: 'declined' as const },
  ]
  await kysely.insertInto('extra_work').values(extras).execute()
}

async function insertVisit({ kysely }: TestDatabase, count: number, { language, installerName }: Reporting) {
  const end = String(7000 + count)
  const [customerId, installerId, id] = [`cus_${end}`, `ins_${end}`, `apt_page${end}`]
  const customer = { id: customerId, phone: `1990000${end}`, account_no: `KD${end}`, language: language ?? 'zh-CN' }
  await sql`insert into customer select (jsonb_populate_record(c, ${JSON.stringify(customer)}::jsonb)).*
    from customer c where id = 'cus_1001'`.execute(kysely)
  const installer = { id: installerId, phone: `1990001${end}`, badge_no: `ZMD-${end}`, name: installerName ?? '赵师傅' }
  await sql`insert into installer select (jsonb_populate_record(i, ${JSON.stringify(installer)}::jsonb)).*
    from installer i where id = 'ins_01'`.execute(kysely)
  const opens_at = OPENS_AT
  const times = { opens_at, closes_at: opens_at.plus({ hours: 2 }), created_at: opens_at, updated_at: opens_at }
  const of = { id, customer_id: customerId, installer_id: installerId, kind: 'repair', status: 'confirmed' }
  const blocked = sql`tstzrange(${times.opens_at}, ${times.closes_at})`
  const blank = { blocked, work_order_id: null, words: null, deleted_at: null, external: '{}', revision: 1 }
  await kysely
    .insertInto('appointment')
    .values({ ...of, ...times, ...blank, zone: 'Asia/Shanghai' } as never)
    .execute()
  return { customerId, installerId, id }
}

const visitOf = ({ kysely }: TestDatabase, id: string) =>
  kysely.selectFrom('appointment').select('status').where('id', '=', id).executeTakeFirstOrThrow()

async function doubtsOf({ kysely }: TestDatabase, id: string): Promise<string[]> {
  const steps = kysely.selectFrom('visit_step').select('body').where('appointment_id', '=', id)
  const rows = await steps.where('step', '=', 'doubted').orderBy('received_at').execute()
  return rows.map(({ body }) => (body as { words: string }).words)
}

/** A chat of `id`, opened with the first words. */
function talker({ url, secret }: StartedService, id: string): Talker {
  const call = async <T>(path: string, bearer: string, body?: object): Promise<T> => {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
    const how = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const response = await fetch(`${url}/v3/directline${path}`, { ...how, headers })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return (await response.json()) as T
  }
  type Opened = { token: string; conversationId: string }
  let opening: Promise<Opened> | undefined
  const open = async () => {
    const { token } = await call<Opened>('/tokens/generate', secret, { user: { id: `dl_${id}` } })
    return await call<Opened>('/conversations', token, {})
  }
  return {
    id,
    async token() {
      opening ??= open()
      return (await opening).token
    },
    async conversation() {
      opening ??= open()
      return (await opening).conversationId
    },
    async say(text) {
      opening ??= open()
      const { token, conversationId } = await opening
      const path = `/conversations/${conversationId}/activities`
      const channelData = { clientActivityID: randomUUID() }
      const sent = await call<{ id: string }>(path, token, { type: 'message', text, channelData })
      const answers = async () => {
        const { activities } = await call<{ activities: { replyToId?: string; text?: string }[] }>(path, token)
        return activities.filter(({ replyToId }) => replyToId === sent.id).map((one) => one.text ?? '')
      }
      await expect.poll(async () => (await answers()).length, { timeout: 20_000 }).toBeGreaterThan(0)
      return (await answers()).join('\n')
    },
  }
}
