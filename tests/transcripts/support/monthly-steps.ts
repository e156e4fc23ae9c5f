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

/** `pre-check`: the month's message of this kind went out by text message, to the number that writes here. */
export async function textedMonthly(stage: Stage, kind: string): Promise<void> {
  const now = stage.world.clock.now()
  const month = now.setZone('Asia/Shanghai').toFormat('yyyy-MM')
  const { kysely } = stage.database
  await sql`insert into campaign (kind, month, class, state, created_at) values (${kind}, ${month}, 'survey', 'running', ${now})`.execute(
    kysely,
  )
  await sql`insert into occasion (kind, month, customer_id, state, due_at, sent_at, channel, address)
    select ${kind}, ${month}, id, 'sent', ${now}, ${now}, 'sms', phone from customer where phone = ${stage.person}`.execute(
    kysely,
  )
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
