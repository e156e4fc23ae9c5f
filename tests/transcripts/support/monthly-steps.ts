import { sql } from 'kysely'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlPlannedWorkStore } from '#src/infra/storage/planned-work-store.ts'
import { hear, localInstant, type Stage } from './stage.ts'

/** `pre-check`: the month's message of this kind goes out to the customer now; what is due besides is done. */
export async function opensMonthly(stage: Stage, text: string): Promise<void> {
  const [kind = '', month = stage.world.clock.now().setZone('Asia/Shanghai').toFormat('yyyy-MM')] = text.split(' ')
  const id = stage.person.replace('dl_', '')
  const now = stage.world.clock.now()
  const notice = {
    occasion: `${kind}:${id}:${month}:${now.toMillis()}`,
    recipient: `customer:${id}`,
    dialog: kind,
    answers: { month },
    subject: id,
    class: 'transactional',
    dueAt: now,
  } as const
  await stage.database.transaction((tx) => sqlNoticeStore(tx).put([notice], now))
  await stage.world.tick()
  await hear(stage)
}

/** `2026-10 流量 61440/70000`: what the customer's plan had in a month and what they used of it, in MB; `通话` in minutes. */
export async function usedBefore({ database, person, world }: Stage, text: string): Promise<void> {
  const [, month, what, total, used] = /^(\S+) (流量|通话) (\d+)\/(\d+)$/u.exec(text) ?? []
  if (!month) throw new Error(`用量 needs “2026-10 流量 61440/70000”, not: ${text}`)
  const [totalColumn, usedColumn] =
    what === '流量' ? (['data_total_mb', 'data_used_mb'] as const) : (['voice_total_min', 'voice_used_min'] as const)
  const id = person.replace('dl_', '')
  await sql`delete from bill_item_list where customer_id = ${id} and month = ${month}`.execute(database.kysely)
  await sql`delete from bill where customer_id = ${id} and month = ${month}`.execute(database.kysely)
  await sql`insert into bill (customer_id, month, version, account_no, ${sql.ref(totalColumn)}, ${sql.ref(usedColumn)}, total_due_fen, imported_at)
    select id, ${month}, 1, account_no, ${Number(total)}, ${Number(used)}, 10000, ${world.clock.now()} from customer where id = ${id}`.execute(
    database.kysely,
  )
}

/** `开发区 2026-11-28 01:00–05:00 光缆割接`: works on the network of an area are entered, and its customers told. */
export async function plansWorks(stage: Stage, text: string): Promise<void> {
  const [, area, day, from, to, works = ''] = /^(\S+) (\S+) (\S+)[–-](\S+) (.+)$/u.exec(text) ?? []
  if (!area) throw new Error(`施工 needs “开发区 2026-11-28 01:00–05:00 光缆割接”, not: ${text}`)
  const now = stage.world.clock.now()
  const work = { id: 'pwk_1', area, works, fromAt: localInstant(`${day} ${from}`), toAt: localInstant(`${day} ${to}`) }
  await stage.database.transaction(async (tx) => {
    const store = sqlPlannedWorkStore(tx)
    if (await store.insert(work, now)) await store.tell(work, now)
  })
  await stage.world.tick()
  await hear(stage)
}

/** `satisfaction due`: the customer's occasion of this month waits in its plan; `satisfaction sent`: its message has just gone out by text message, of `promotion sent data-plus` it told of that one. Any state. */
export async function hasOccasion({ database, world, person, restore }: Stage, text: string): Promise<void> {
  const [kind = '', state = 'due', about = null] = text.split(' ')
  const now = world.clock.now()
  const month = now.setZone('Asia/Shanghai').toFormat('yyyy-MM')
  const sentAt = state === 'due' ? null : now
  await sql`insert into campaign (kind, month, state, is_whole, created_at)
    values (${kind}, ${month}, 'running', true, ${now}) on conflict do nothing`.execute(database.kysely)
  await sql`insert into occasion (kind, month, customer_id, state, due_at, sent_at, channel, address, about)
    select ${kind}, ${month}, id, ${state}, ${now}, ${sentAt}::timestamptz, 'sms', phone, ${about} from customer
    where id = ${person.replace('dl_', '')} or phone = ${person}`.execute(database.kysely)
  restore.push(() => sql`truncate campaign, occasion, campaign_tally`.execute(database.kysely))
}

/** The visit that a customer had before the talk; no outcome of it. */
export const VISIT_BEFORE = 'apt_before'

/** `2026-11-05 09:00–11:00 repair`: a visit that the customer had, and that is completed. */
export async function visitedBefore({ database, person, world }: Stage, text: string): Promise<void> {
  const [, day, from, to, kind] = /^(\S+) ([\d:]+)–([\d:]+) (\w+)$/u.exec(text) ?? []
  if (!kind) throw new Error(`上门过 needs “2026-11-05 09:00–11:00 repair”, not: ${text}`)
  const [opensAt, closesAt] = [localInstant(`${day} ${from}`), localInstant(`${day} ${to}`)]
  await sql`
    insert into appointment (id, customer_id, installer_id, kind, status, opens_at, closes_at, zone, revision, external, created_at, updated_at)
    values (${VISIT_BEFORE}, ${person.replace('dl_', '')}, 'ins_01', ${kind}, 'completed', ${opensAt}, ${closesAt}, 'Asia/Shanghai', 1, '{}',
      ${world.clock.now()}, ${world.clock.now()})`.execute(database.kysely)
}
