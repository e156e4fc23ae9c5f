import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { satisfactionDuty } from '#src/infra/scheduling/satisfaction-duty.ts'
import { sqlMonthlyStore } from '#src/infra/storage/monthly-store.ts'
import { openTalkWorld } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, emptyOutreach, MONTH, ZONE } from './outreach-district.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()
const ANSWERED = at('2026-11-23T11:00')
const DUE = at('2026-11-25T11:00')
const TOLD = at('2026-11-26T10:01')

describe('who has answered a part of the evaluation', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${ANSWERED}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await set(sql`truncate notice, monthly_survey, declined, work_order, appointment cascade`)
    await addCustomers(database, 1)
    await sqlMonthlyStore(database.kysely).surveys.save(
      {
        ...{ customerId: 'cus_1', month: MONTH, scale: 5, state: 'open', area: 'a', installerId: undefined },
        ...{ scores: { overall: 4 }, isLow: false },
        ...{ visitKind: undefined, comment: undefined, topics: [], ticketId: undefined },
      },
      1,
      ANSWERED,
    )
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const set = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  const run = (now = DUE) => satisfactionDuty(database, ZONE).run(now)
  const notices = async () => (await set(sql`select state, due_at from notice`)).rows
  const tick = (now = TOLD) => openTalkWorld(database, { nowIso: now.toISO() ?? '' }).tick()
  const occasion = (state = 'sent') =>
    set(sql`with of as (insert into campaign (kind, month, state, is_whole, created_at)
        values ('satisfaction', ${MONTH}, 'finished', true, ${ANSWERED}))
      insert into occasion (kind, month, customer_id, state, due_at, sent_at, answered_at)
      values ('satisfaction', ${MONTH}, 'cus_1', ${state}, ${ANSWERED}, ${ANSWERED.minus({ hours: 1 })}, ${ANSWERED})`)
  const breakDown = () =>
    set(sql`insert into work_order (id, customer_id, kind, status, priority, description, received_at, created_at, updated_at)
      values ('wo_1', 'cus_1', 'repair', 'open', 'x', 'x', ${ANSWERED}, ${ANSWERED}, ${ANSWERED})`)
  async function agree(opens: string) {
    const [opensAt, closesAt] = [at(opens), at(opens).plus({ hours: 2 })]
    await set(sql`insert into installer (id, name, badge_no, phone, areas, skills, shift, days, language, updated_at)
      values ('ins_1', '李', '1', '1', '{a}', '{install}', '{}', '{1}', 'zh-CN', ${ANSWERED}) on conflict do nothing`)
    await set(sql`insert into appointment (id, customer_id, kind, installer_id, opens_at, closes_at, blocked, zone, status, revision, external, created_at, updated_at)
      values ('apt_1', 'cus_1', 'install', 'ins_1', ${opensAt}, ${closesAt}, tstzrange(${opensAt}, ${closesAt}), ${ZONE}, 'confirmed', 1, '{}', ${ANSWERED}, ${ANSWERED})`)
  }

  it('is reminded of the rest once, and the reminder is a message of its day', async () => {
    await occasion()
    await run(DUE.minus({ minutes: 1 }))
    expect(await notices()).toEqual([])
    await run()
    await run(DUE.plus({ minutes: 1 }))
    expect(await notices()).toEqual([{ state: 'waiting', due_at: at('2026-11-26T10:00') }])
    await tick()
    expect((await set(sql`select reminded_at from occasion`)).rows).toEqual([{ reminded_at: TOLD }])
    await set(sql`truncate notice cascade`)
    await run(TOLD.plus({ minutes: 1 }))
    expect(await notices()).toEqual([])
  })

  it('is reminded of what nobody was sent as well', async () => {
    await run()
    await tick()
    expect(await notices()).toMatchObject([{ state: 'told' }])
  })

  it('is left alone while they wait for a repair, and reminded once it is done', async () => {
    await breakDown()
    await run()
    expect(await notices()).toEqual([])
    await set(sql`delete from work_order`)
    await run(DUE.plus({ hours: 1 }))
    expect(await notices()).toHaveLength(1)
  })

  it('is reminded on the day after a visit', async () => {
    await agree('2026-11-25T14:00')
    await run()
    expect(await notices()).toEqual([{ state: 'waiting', due_at: at('2026-11-26T10:00') }])
  })

  it.each<readonly [string, () => Promise<unknown>]>([
    ['reports a fault', breakDown],
    ['has somebody coming', () => agree('2026-11-26T14:00')],
    ['was reminded elsewhere', () => occasion().then(() => set(sql`update occasion set reminded_at = ${DUE}`))],
    ['was asked in another talk', () => occasion('told')],
  ])('hears nothing who %s before it is told', async (_, happens) => {
    await run()
    await happens()
    await tick()
    expect(await notices()).toMatchObject([{ state: 'withdrawn' }])
  })
})
