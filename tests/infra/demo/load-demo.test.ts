import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DemoSetting, loadDemo } from '#src/infra/demo/load-demo.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await openTestDatabase()
  await sql`select ensure_month_partitions('2027-03-30', 1)`.execute(database.kysely)
})

afterEach(() => database[Symbol.asyncDispose]())

/** 2027-03-30, half an hour past midnight in Shanghai: still the 29th in UTC. */
const NOW = DateTime.fromISO('2027-03-29T16:30:00Z', { zone: 'utc' })

const setting = (changes: Partial<DemoSetting> = {}): DemoSetting => ({
  ...{ clock: { now: () => NOW }, zone: 'Asia/Shanghai', language: 'zh-CN', folder: 'demo', isShifted: true },
  ...changes,
})

async function counts(): Promise<unknown> {
  const { rows } = await sql`select (select count(*) from customer) as customers,
    (select count(*) from installer) as installers, (select count(*) from staff) as staff,
    (select count(*) from work_order) as orders`.execute(database.kysely)
  return rows[0]
}

const order = (id: string) =>
  database.kysely.selectFrom('work_order').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('the demo district', () => {
  it('is loaded into an empty database, with the day it was written on being today', async () => {
    const begunMs = performance.now()
    expect(await loadDemo(database, setting())).toBe(true)
    console.log(`demo district loaded in ${Math.round(performance.now() - begunMs)} ms`)
    expect(await counts()).toEqual({ customers: 60, installers: 6, staff: 3, orders: 25 })
    const { received_at, due_at } = await order('WO202611230001')
    expect(received_at.setZone('Asia/Shanghai').toFormat('yyyy-MM-dd HH:mm')).toBe('2027-03-30 01:38')
    expect(due_at?.setZone('Asia/Shanghai').toFormat('yyyy-MM-dd HH:mm')).toBe('2027-04-02 01:38')
  })

  it('keeps its dates for a rehearsal', async () => {
    await loadDemo(database, setting({ isShifted: false }))
    expect((await order('WO202611230001')).received_at.toISO()).toBe('2026-11-22T17:38:00.000Z')
  })

  it('keeps the hour on the wall when the zone’s summer time lies in between', async () => {
    await loadDemo(database, setting({ zone: 'Europe/Berlin' }))
    const { received_at } = await order('WO202611230001')
    expect(received_at.setZone('Europe/Berlin').toFormat('yyyy-MM-dd HH:mm')).toBe('2027-03-29 01:38')
  })

  it('has the bills of the two months before today, with their lines', async () => {
    await loadDemo(database, setting())
    const { rows } = await sql`select b.month, count(*) as bills, max(b.due_on) as due_on, count(l.items) as lists
      from bill b left join bill_item_list l using (customer_id, month) group by 1 order by 1`.execute(database.kysely)
    expect(rows).toEqual([
      { month: '2027-01', bills: 60, due_on: '2027-02-25', lists: 60 },
      { month: '2027-02', bills: 60, due_on: '2027-03-25', lists: 60 },
    ])
  })

  it('is loaded once, also by two processes that start together', async () => {
    const both = await Promise.all([loadDemo(database, setting()), loadDemo(database, setting())])
    expect(both.sort()).toEqual([false, true])
    expect(await loadDemo(database, setting())).toBe(false)
    expect(await counts()).toEqual({ customers: 60, installers: 6, staff: 3, orders: 25 })
  })

  it('is loaded whole or not at all', async () => {
    await database.kysely.schema.alterTable('work_order').renameTo('work_order_away').execute()
    await expect(loadDemo(database, setting())).rejects.toThrow()
    await database.kysely.schema.alterTable('work_order_away').renameTo('work_order').execute()
    expect(await counts()).toEqual({ customers: 0, installers: 0, staff: 0, orders: 0 })
    expect(await loadDemo(database, setting())).toBe(true)
  })
})
