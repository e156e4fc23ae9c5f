import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZONE } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { type Player, rehearse } from './rehearsed-service.ts'

const SPEED = 300
/** How long the machine may take for what is due at once: some seconds, as the rehearsed clock counts them. */
const AT_ONCE = { seconds: 5 * SPEED }

describe('a day of the demo district at speed', () => {
  let database: TestDatabase
  const at = (time: string, on = '2026-11-23') => DateTime.fromISO(`${on}T${time}`, { zone: ZONE })
  const local = (instant: DateTime) => instant.setZone(ZONE).toFormat('dd HH:mm')

  /** What was told to a customer, when and about what; the occasion names it. */
  const told = async (customer: string) => {
    const { rows } = await sql<{
      dialog: string
      occasion: string
      at: DateTime
      channel: string
      window: DateTime | null
    }>`
      select n.dialog, n.occasion, n.settled_at as at, n.channel, a.opens_at as window from notice n
      left join appointment a on a.id = n.subject
      where n.recipient = ${`customer:${customer}`} and n.state = 'told' order by n.settled_at`.execute(database.kysely)
    return rows
  }
  const visits = async (customer: string) =>
    await database.kysely
      .selectFrom('appointment')
      .select(['id', 'status', 'opens_at', 'installer_id', 'work_order_id'])
      .where('customer_id', '=', customer)
      .orderBy('opens_at')
      .execute()

  beforeAll(async () => {
    database = await openTestDatabase()
    await using day = await rehearse(database, '2026-11-23T07:58:00+08:00', SPEED)
    const enter = async (...ids: string[]) =>
      Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await day.enter(id)] as const)))
    const people: Record<string, Player> = await enter(
      ...['cus_1032', 'cus_1045', 'cus_1026', 'cus_1036', 'cus_1040', 'cus_1042', 'cus_1021', 'cus_1035'],
      ...['stf_01', 'ins_01', 'ins_02', 'ins_04', 'ins_05', 'ins_06'],
    )
    const who = (id: string) => people[id] ?? expect.fail(`${id} is not here`)
    const book = async (id: string, time: string) => {
      await who(id).hear(/想和您约一个上门时间/)
      await who(id).say(time)
      await who(id).say('对')
      await who(id).hear(/约好了/)
    }
    const installerOf = async (customer: string) => who((await visits(customer))[0]?.installer_id ?? '')

    // Everybody answers at once, but for who never does.
    await book('cus_1032', '今天下午两点')
    await book('cus_1045', '今天下午两点')
    await Promise.all([book('cus_1026', '今天下午四点'), book('cus_1042', '明天下午'), book('cus_1021', '明天上午')])
    await book('cus_1040', '今天下午四点')
    // The wanted time is full; who insists is answered by the dispatcher, with other times.
    await who('cus_1036').hear(/想和您约一个上门时间/)
    await who('cus_1036').say('今天下午两点')
    await who('cus_1036').say('就要今天下午两点')
    await who('stf_01').say('待办')
    await day.until('10:50')
    await who('cus_1045').say('改到明天上午')
    await who('cus_1045').say('对')
    await who('cus_1045').hear(/改好了/)
    expect(await who('stf_01').say('待办')).toMatch(/1\. 客户坚持的时间/)
    await who('stf_01').say('1')
    await who('stf_01').say('给客户别的时间')
    await who('stf_01').say('明天下午两点或者四点')
    await who('cus_1036').hear(/安排不过来/)
    await who('cus_1036').say('1')
    await who('cus_1036').say('对')

    await day.until('12:40')
    // One can't come, and nobody else can at that hour; one is late, and the customer waits.
    await (await installerOf('cus_1040')).say('16点那单来不了，车坏了')
    await (await installerOf('cus_1040')).say('对')
    await who('cus_1040').hear(/车辆出了故障/)
    await who('cus_1040').say('明天下午')
    await who('cus_1040').say('对')
    await day.until('13:20')
    expect(await (await installerOf('cus_1032')).say('14点那单晚30分钟，堵车')).toMatch(/马上告诉客户/)
    await who('cus_1032').hear(/晚 30 分钟/)
    await who('cus_1032').say('好的，我等')
    // Within the delay that the customer agreed to.
    await day.until('14:35')
    expect(await (await installerOf('cus_1032')).say('14点那单到了')).toMatch(/到达时间记下了/)
    await day.until('15:00')
    await who('cus_1042').say('不用来了，不装了')
    await who('cus_1042').say('不需要了')
    await who('cus_1042').say('上门和工单都取消')
    // Nobody turns up at the door of 1026.
    await who('cus_1026').hear(/没有按时到/)
    await who('cus_1026').say('明天上午')
    await who('cus_1026').say('对')
    await who('stf_01').hear(/重点保障/)
    await day.until('18:40')
  }, 400_000)
  afterAll(() => database[Symbol.asyncDispose]())

  /** Their occasions in order, without ids: `contact first`, `reminder soon`. */
  const occasions = async (customer: string) =>
    (await told(customer)).map(({ dialog, occasion }) => {
      const [, , step] = occasion.split(':')
      return dialog === 'contact'
        ? `contact ${step}`
        : dialog === 'reminder'
          ? `reminder ${occasion.split(':')[1]}`
          : dialog
    })
  const statuses = async (customer: string) =>
    (await visits(customer)).map(({ status, opens_at }) => `${status} ${local(opens_at)}`)

  it.each([
    // Kept, late by the half hour that the customer agreed to.
    ['cus_1032', ['confirmed 23 14:00'], ['contact first', 'reminder soon', 'delay']],
    // Moved before the reminder of the old time came due: only the new time is reminded of.
    ['cus_1045', ['confirmed 24 08:00'], ['contact first', 'reminder evening']],
    // Missed by us, apologised for, booked anew.
    [
      'cus_1026',
      ['failed 23 16:00', 'confirmed 24 08:00'],
      ['contact first', 'reminder soon', 'missed', 'reminder evening'],
    ],
    // Insisted on a full time, was offered others.
    ['cus_1036', ['confirmed 24 14:00'], ['contact first', 'answered', 'reminder evening']],
    // Nobody could come: told ahead, booked anew, and not reminded of what had been taken off.
    ['cus_1040', ['cancelled 23 16:00', 'confirmed 24 14:00'], ['contact first', 'cannot-come', 'reminder evening']],
    // Cancelled: never reminded.
    ['cus_1042', ['cancelled 24 14:00'], ['contact first']],
    ['cus_1021', ['confirmed 24 08:00'], ['contact first', 'reminder evening']],
    // Silent: asked, reminded once, then a person calls.
    ['cus_1035', [], ['contact first', 'contact again']],
  ] as const)(
    'has %s with the visits and the messages that they should have, and no other',
    async (id, kept, heard) => {
      expect(await statuses(id)).toEqual(kept)
      expect(await occasions(id)).toEqual(heard)
    },
  )

  /** When a customer was told something of this kind, each time. */
  const toldAt = async (customer: string, dialog: string, step = '') =>
    (await told(customer)).filter((one) => one.dialog === dialog && one.occasion.includes(step)).map(({ at }) => at)
  /** Nothing before its time, nothing long after it. */
  const expectAt = (instants: readonly DateTime[], due: DateTime) => {
    expect(instants).toHaveLength(1)
    for (const instant of instants) {
      expect(local(instant) >= local(due), `${local(instant)} is before ${local(due)}`).toBe(true)
      expect(instant <= due.plus(AT_ONCE), `${local(instant)} is long after ${local(due)}`).toBe(true)
    }
  }
  /** When something happened to a visit of theirs, by the history. */
  const happenedAt = async (customer: string, type: string) => {
    const { rows } = await sql<{ at: DateTime }>`
      select e.at from event e join appointment a on a.id = e.subject where a.customer_id = ${customer} and e.type = ${type}`.execute(
      database.kysely,
    )
    return rows[0]?.at ?? expect.fail(`${customer} has no ${type}`)
  }

  it.each([
    ['cus_1045', 'evening', '18:00'],
    ['cus_1026', 'evening', '18:00'],
    ['cus_1021', 'evening', '18:00'],
    ['cus_1032', 'soon', '12:00'],
    ['cus_1026', 'soon', '14:00'],
  ])('reminds %s at the time of the reminder: %s, %s', async (customer, kind, time) => {
    expectAt(await toldAt(customer, 'reminder', `:${kind}:`), at(time))
  })

  it.each([
    ['cus_1032', 'delay', 'appointment.delay_reported'],
    ['cus_1040', 'cannot-come', 'appointment.cancelled'],
    ['cus_1026', 'missed', 'appointment.failed'],
  ])('tells %s at once of what has become of the visit: %s', async (customer, dialog, type) => {
    expectAt(await toldAt(customer, dialog), await happenedAt(customer, type))
  })

  it('calls a visit missed when its window is over, and not before', async () => {
    const opensAt = (await visits('cus_1026'))[0]?.opens_at ?? expect.fail('no visit')
    expectAt([await happenedAt('cus_1026', 'appointment.failed')], opensAt.plus({ minutes: 30 }))
  })

  it('tells who is to keep a protected visit, and the dispatcher, the evening before', async () => {
    const installer = (await visits('cus_1026')).find(({ status }) => status === 'confirmed')?.installer_id
    const { rows } = await sql<{ recipient: string; point: string; at: DateTime }>`
      select recipient, answers ->> 'point' as point, due_at as at from notice where dialog = 'watch' order by recipient`.execute(
      database.kysely,
    )
    expect(rows.map(({ recipient, point }) => [recipient, point])).toEqual([
      [`installer:${installer}`, 'evening'],
      ['staff:stf_01', 'evening'],
    ])
    for (const one of rows) expectAt([one.at], at('18:00'))
  })

  it('writes to nobody in the quiet hours, and to everybody soon after', async () => {
    const { rows } = await sql<{ late: number; early: number; contacts: number }>`
      select count(*) filter (where n.settled_at > greatest(o.received_at, ${at('08:00')}) + make_interval(secs => ${AT_ONCE.seconds}))::integer as late,
        count(*) filter (where n.settled_at < ${at('08:00')})::integer as early, count(distinct n.recipient)::integer as contacts
      from notice n join work_order o on o.id = n.subject where n.dialog = 'contact' and n.answers ->> 'step' = 'first'
        and n.state = 'told'`.execute(database.kysely)
    const { count } = await database.kysely
      .selectFrom('work_order')
      .select(({ fn }) => fn.count<number>('customer_id').distinct().as('count'))
      .executeTakeFirstOrThrow()
    expect(rows[0]).toEqual({ late: 0, early: 0, contacts: Number(count) })
  })

  it('has a call task for every order that nobody answered for within its deadline, and none for the others', async () => {
    const { rows } = await sql<{ silent: string[]; called: string[] }>`
      select array(select o.id from work_order o where o.status = 'open' and o.kind <> 'inspection' and not exists (
          select from appointment a where a.work_order_id = o.id and a.status in ('confirmed', 'failed')) order by o.id) as silent,
        array(select distinct work_order_id from ticket where kind = 'call_task' and status <> 'resolved'
          order by work_order_id) as called`.execute(database.kysely)
    expect(rows[0]?.called).toEqual(rows[0]?.silent)
    expect(rows[0]?.silent).toContain('WO202611230017')
  })

  it('protects exactly the one order that we missed, watches it, and misses nobody twice', async () => {
    const orders = database.kysely.selectFrom('work_order').select(['customer_id', 'responsible_id'])
    expect(await orders.where('protected_at', 'is not', null).execute()).toEqual([
      { customer_id: 'cus_1026', responsible_id: 'stf_01' },
    ])
    const misses = await database.kysely.selectFrom('miss').select(['customer_id', 'cause']).execute()
    expect(misses).toEqual([{ customer_id: 'cus_1026', cause: 'company' }])
    const kinds = await database.kysely
      .selectFrom('ticket')
      .select('kind')
      .where('customer_id', '=', 'cus_1026')
      .execute()
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['compensation', 'protected_order'])
    const watches = database.kysely.selectFrom('notice').select(['recipient', 'state']).where('dialog', '=', 'watch')
    expect(await watches.execute()).toContainEqual({ recipient: 'staff:stf_01', state: 'told' })
  })

  it('says nothing twice', async () => {
    const { rows } = await sql`select occasion from notice group by occasion having count(*) > 1`.execute(
      database.kysely,
    )
    expect(rows).toEqual([])
  })
})
