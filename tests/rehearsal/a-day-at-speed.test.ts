import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at, dayRecord, local, type Told } from './day-record.ts'
import { playDay, SPEED } from './played-day.ts'

/** How long the machine may take for what is due at once: some seconds, as the rehearsed clock counts them. */
const AT_ONCE = { seconds: 5 * SPEED }

describe('a day of the demo district at speed', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await playDay(database)
  }, 400_000)
  afterAll(() => database[Symbol.asyncDispose]())

  const record = () => dayRecord(database)
  const visitsOf = async (customer: string) =>
    (await record().visits(customer)).map(({ status, opens_at }) => `${status} ${local(opens_at)}`)

  it.each([
    // Kept, late by the half hour that the customer agreed to.
    ['cus_1032', ['confirmed 23 14:00']],
    // Moved before the reminder of the old time came due.
    ['cus_1045', ['confirmed 24 08:00']],
    // Missed by us, apologised for, booked anew.
    ['cus_1026', ['failed 23 16:00', 'confirmed 24 08:00']],
    // Insisted on a full time, was offered others.
    ['cus_1036', ['confirmed 24 14:00']],
    // Nobody could come: told ahead, booked anew.
    ['cus_1040', ['cancelled 23 16:00', 'confirmed 24 14:00']],
    ['cus_1042', ['cancelled 24 14:00']],
    ['cus_1021', ['confirmed 24 08:00']],
    // Silent.
    ['cus_1035', []],
  ])('has %s with the visits that they should have, and no other', async (customer, visits) => {
    expect(await visitsOf(customer)).toEqual(visits)
  })

  /** What a notice was, without ids: `contact first`, `reminder soon`. */
  const kindOf = ({ dialog, occasion }: Told) => {
    const [, first, second] = occasion.split(':')
    return dialog === 'contact' ? `contact ${second}` : dialog === 'reminder' ? `reminder ${first}` : dialog
  }
  const ASKED_IN_VAIN = ['contact first', 'contact again']

  it('tells every customer what they must hear, in this order, and nothing else', async () => {
    const kinds = Map.groupBy(await record().told(), ({ customer }) => customer)
    expect(Object.fromEntries([...kinds].map(([customer, all]) => [customer, all.map(kindOf)]))).toEqual({
      // Who answers is not asked again, and is reminded of the time that stands.
      cus_1021: ['contact first', 'reminder evening'],
      cus_1026: ['contact first', 'reminder soon', 'missed', 'reminder evening'],
      cus_1032: ['contact first', 'reminder soon', 'delay'],
      cus_1036: ['contact first', 'answered', 'reminder evening'],
      cus_1040: ['contact first', 'cannot-come', 'reminder evening'],
      cus_1045: ['contact first', 'reminder evening'],
      // Cancelled: never reminded.
      cus_1042: ['contact first'],
      // Who is silent is asked, reminded once, and then called by a person; of several orders together.
      cus_1004: ASKED_IN_VAIN,
      cus_1014: ASKED_IN_VAIN,
      cus_1016: ASKED_IN_VAIN,
      cus_1022: ASKED_IN_VAIN,
      cus_1025: ASKED_IN_VAIN,
      cus_1029: ASKED_IN_VAIN,
      cus_1035: ASKED_IN_VAIN,
      cus_1038: ASKED_IN_VAIN,
      cus_1049: ASKED_IN_VAIN,
      // An order that comes later in the day is asked for by itself.
      cus_1013: [...ASKED_IN_VAIN, ...ASKED_IN_VAIN],
      cus_1034: [...ASKED_IN_VAIN, ...ASKED_IN_VAIN],
    })
  })

  it('makes exactly one first contact for each of the 25 orders, by text message, in words that ask for a time', async () => {
    const orders = await record().orders()
    expect(orders).toHaveLength(25)
    const first = (await record().told()).filter((one) => kindOf(one) === 'contact first')
    for (const { channel, text } of first) {
      expect(channel).toBe('sms')
      expect(text).toMatch(
        /^【驻马店宽带】.+您好，您的(?:装机|维修|移机|检测)工单已收到，请点链接选个方便的上门时间：http/,
      )
    }
    // The orders that a customer has when they are written to are asked for together.
    const covering = orders.map(({ customer_id, received_at }) =>
      first.find(({ customer, at }) => customer === customer_id && at >= received_at),
    )
    expect(covering).not.toContain(undefined)
    expect(new Set(covering)).toEqual(new Set(first))
    expect(first.slice(-2).map(({ customer }) => customer)).toEqual(['cus_1013', 'cus_1034'])
  })

  it('reminds of no visit as it was before it changed, and of none that has ended', async () => {
    const reminded = await record().remindedOf()
    expect(reminded).toHaveLength(7)
    for (const { occasion, opens, ended } of reminded) {
      expect(occasion.endsWith(`:${opens.toUTC().toISO()}`), `${occasion} is for ${local(opens)}`).toBe(true)
      expect(ended, occasion).toBe(false)
    }
    expect(reminded.filter(({ changes }) => changes > 0)).toHaveLength(1)
  })

  /** Nothing before its time, nothing long after it. */
  const expectAt = (instants: readonly DateTime[], due: DateTime) => {
    expect(instants).toHaveLength(1)
    for (const instant of instants) {
      expect(local(instant) >= local(due), `${local(instant)} is before ${local(due)}`).toBe(true)
      expect(instant <= due.plus(AT_ONCE), `${local(instant)} is long after ${local(due)}`).toBe(true)
    }
  }
  it.each([
    ['cus_1045', 'evening', '18:00'],
    ['cus_1026', 'evening', '18:00'],
    ['cus_1021', 'evening', '18:00'],
    ['cus_1032', 'soon', '12:00'],
    ['cus_1026', 'soon', '14:00'],
  ])('reminds %s at the time of the reminder: %s, %s', async (customer, kind, time) => {
    expectAt(await record().toldAt(customer, 'reminder', `:${kind}:`), at(time))
  })

  it.each([
    ['cus_1032', 'delay', 'appointment.delay_reported'],
    ['cus_1040', 'cannot-come', 'appointment.cancelled'],
    ['cus_1026', 'missed', 'appointment.failed'],
  ])('tells %s at once of what has become of the visit: %s', async (customer, dialog, type) => {
    expectAt(await record().toldAt(customer, dialog), await record().happenedAt(customer, type))
  })

  it('calls a visit missed when its window is over, and not before', async () => {
    const opensAt = (await record().visits('cus_1026'))[0]?.opens_at ?? expect.fail('no visit')
    expectAt([await record().happenedAt('cus_1026', 'appointment.failed')], opensAt.plus({ minutes: 30 }))
  })

  it('tells who is to keep a protected visit, and the dispatcher, the evening before', async () => {
    const installer = (await record().visits('cus_1026')).find(({ status }) => status === 'confirmed')?.installer_id
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
