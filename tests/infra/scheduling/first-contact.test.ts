import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ORDERS, openTmfService } from '../../http/tmf-service.ts'
import { openDistrict, openTalkWorld, written } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const MORNING = '2026-11-23T10:00:00+08:00'

describe('the first contact', () => {
  let database: TestDatabase
  let reset: () => Promise<void>

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(() => reset())
  afterAll(() => database[Symbol.asyncDispose]())

  const notices = () => database.kysely.selectFrom('notice').selectAll().orderBy('occasion').execute()
  const texts = () => database.kysely.selectFrom('outbox').selectAll().where('channel', '=', 'sms').execute()

  it('writes to every customer once, however many orders they have and however many replicas tick', async () => {
    const replicas = [1, 2, 3].map(() => openTalkWorld(database, { nowIso: MORNING }))
    await Promise.all(replicas.map(({ tick }) => tick()))
    await Promise.all(replicas.map(({ tick }) => tick()))
    const recipients = (await texts()).map(({ recipient }) => recipient)
    const { customers } = await database.kysely
      .selectFrom('work_order')
      .select(({ fn }) => fn.count<number>('customer_id').distinct().as('customers'))
      .executeTakeFirstOrThrow()
    expect(recipients).toHaveLength(Number(customers))
    expect(new Set(recipients).size).toBe(recipients.length)
    expect((await notices()).every(({ state, channel }) => state === 'told' && channel === 'sms')).toBe(true)
  })

  it('writes once for orders that came in one after the other in the quiet hours', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T22:00:00+08:00' })
    await world.tick()
    for (const minute of [1, 2]) {
      world.clock.set(world.clock.now().plus({ minutes: 1 }))
      const at = world.clock.now()
      const order = { id: `WO_night_${minute}`, customer_id: 'cus_1031', kind: 'repair', status: 'open' }
      const dates = { received_at: at, contact_next_at: at, created_at: at, updated_at: at }
      const row = { ...order, ...dates, priority: 'normal', description: '' }
      await database.kysely.insertInto('work_order').values(row).execute()
      await world.tick()
    }
    for (const minutes of [600, 1, 1]) {
      world.clock.set(world.clock.now().plus({ minutes }))
      await world.tick()
    }
    const told = (await notices()).filter(({ recipient }) => recipient === 'customer:cus_1031')
    expect(told.map(({ state }) => state)).toEqual(['told'])
  })

  it('asks for no time while the back office holds the order, and asks once it is released', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T23:00:00+08:00' })
    await world.tick()
    const held = { id: 'WO_held', relatedParty: [{ id: 'cus_1031', role: 'customer', '@referredType': 'Customer' }] }
    const service = await openTmfService({ database, now: () => world.clock.now() })
    const send = (method: string, path: string, body: object) => service.send(method, `${ORDERS}${path}`, body)
    await send('POST', '', { ...held, category: 'repair', workOrderItem: [{ id: '1', action: 'add' }] })
    await world.tick()
    await send('PATCH', '/WO_held', { state: 'held' })
    const told = async () => (await notices()).filter(({ subject, state }) => subject === 'WO_held' && state === 'told')
    world.clock.set(world.clock.now().plus({ hours: 10 }))
    await world.tick()
    expect(await told()).toEqual([])
    await send('PATCH', '/WO_held', { state: 'acknowledged' })
    await world.tick()
    expect(await told()).toHaveLength(1)
    await service[Symbol.asyncDispose]()
  })

  it('says nothing about an order that is over when its turn comes', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T03:00:00+08:00' })
    await world.tick()
    expect(await texts()).toHaveLength(0)
    await database.kysely.updateTable('work_order').set({ status: 'cancelled' }).execute()
    world.clock.set(world.clock.now().plus({ hours: 6 }))
    await world.tick()
    expect(await texts()).toHaveLength(0)
    expect((await notices()).map(({ state }) => state)).toEqual((await notices()).map(() => 'withdrawn'))
  })

  it('is a call for a person where no text message can be sent', async () => {
    const world = openTalkWorld(database, { nowIso: MORNING, canText: false })
    await world.tick()
    world.clock.set(world.clock.now().plus({ minutes: 2 }))
    await world.tick()
    const tasks = await database.kysely.selectFrom('ticket').selectAll().where('kind', '=', 'call_task').execute()
    expect(tasks).toHaveLength(25)
    expect(tasks.every(({ due_at, area, work_order_id }) => due_at && area && work_order_id)).toBe(true)
  })

  it('takes a call off the list once nobody needs to make it any more', async () => {
    const world = openTalkWorld(database, { nowIso: MORNING, canText: false })
    await world.tick()
    world.clock.set(world.clock.now().plus({ minutes: 2 }))
    await world.tick()
    const calls = database.kysely.selectFrom('ticket').where('kind', '=', 'call_task')
    const open = () => calls.select('work_order_id').where('status', '=', 'acknowledged').execute()
    const [closed] = await open()
    const orders = database.kysely.updateTable('work_order').where('id', '=', closed?.work_order_id ?? '')
    await orders.set({ status: 'cancelled' }).execute()
    await world.tick()
    expect(await open()).toHaveLength(24)
    const resolved = await calls
      .select(['work_order_id', 'answer', 'outcome'])
      .where('status', '=', 'resolved')
      .execute()
    expect(resolved).toEqual([
      { work_order_id: closed?.work_order_id, answer: 'settled meanwhile', outcome: 'settled' },
    ])
  })

  it('leaves a customer who talks about it to the talk', async () => {
    const world = openTalkWorld(database, { nowIso: MORNING })
    world.open('cnv_a')
    await world.receive({ ...written('dl_cus_1021', 'cnv_a', 'm0', ''), kind: 'opened' })
    await world.tick()
    await world.receive(written('dl_cus_1021', 'cnv_a', 'm1', '我想想'))
    world.clock.set(world.clock.now().plus({ hours: 3 }))
    await world.tick()
    const told = (await notices()).filter(({ recipient }) => recipient === 'customer:cus_1021')
    expect(told.map(({ occasion, channel }) => [occasion, channel])).toEqual([
      ['contact:WO202611230001:first', 'directline'],
    ])
  })
})
