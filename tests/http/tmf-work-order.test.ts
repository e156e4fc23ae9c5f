import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, fillDistrict, NOW, windowOn } from '../contracts/small-district.ts'
import { APPOINTMENTS, CANCELLATIONS, openTmfService, type TmfService, WHY } from './tmf-service.ts'

const ORDERS = 'workOrderManagement/v4/workOrder'
const customer = (id: string) => [{ id, role: 'customer', '@referredType': 'Customer' }]
const ITEM = [{ id: '1', action: 'add', description: '光猫红灯' }]

describe('TMF697 work orders', () => {
  let service: TmfService
  const create = (body: object = {}, headers = {}) =>
    service.send(
      'POST',
      ORDERS,
      { category: 'repair', relatedParty: customer('cus_1'), workOrderItem: ITEM, ...body },
      headers,
    )
  const book = async (workOrderId: string, on: string) => {
    const { opensAt, closesAt } = windowOn(on, '09:00', '11:00')
    const { body } = await service.send('POST', APPOINTMENTS, {
      validFor: { startDateTime: opensAt.toISO(), endDateTime: closesAt.toISO() },
      relatedEntity: [{ id: workOrderId, role: 'workOrder', '@referredType': 'WorkOrder' }],
    })
    await service.database.kysely.updateTable('notice').set({ state: 'told' }).where('subject', '=', body.id).execute()
    return body.id
  }

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [{ id: 'ins_1' }, { id: 'ins_2' }])
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('come in acknowledged, and give back what was sent', async () => {
    const { status, body, headers } = await create({
      externalId: 'X-7',
      priority: '0',
      requestedCompletionDate: '2026-11-25T10:00:00+08:00',
      place: { name: '解放路1号', role: 'site' },
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'acknowledged',
      category: 'repair',
      description: '光猫红灯',
      externalId: 'X-7',
      priority: '0',
      requestedCompletionDate: '2026-11-25T02:00:00.000Z',
      place: { name: '解放路1号' },
      relatedParty: customer('cus_1'),
      workOrderItem: ITEM,
    })
    expect(headers.get('location')).toBe(body.href)
    expect((await service.send('GET', `${ORDERS}/${body.id}`)).body).toEqual(body)
  })

  it('keep the number of the back office, once', async () => {
    expect((await create({ id: 'WO-1' })).body.id).toBe('WO-1')
    expect((await create({ id: 'WO-1' })).status).toBe(409)
    expect((await create({ id: 'wo_mine' })).status).toBe(400)
  })

  it('are not made twice from one order of the back office', async () => {
    expect((await create({ externalId: 'X-8' })).status).toBe(201)
    expect((await create({ externalId: 'X-8' })).body).toMatchObject({ status: '409', code: 'IdTaken' })
    expect((await create({ externalId: 'X-8', relatedParty: customer('cus_2') })).status).toBe(201)
  })

  it('are not made again by a late retry, when the first has ended, nor by two at once', async () => {
    const { body } = await create({ externalId: 'X-9' })
    await service.send('PATCH', `${ORDERS}/${body.id}`, { state: 'completed' })
    expect((await create({ externalId: 'X-9' })).body).toMatchObject({ status: '409', code: 'IdTaken' })
    const both = await Promise.all([create({ externalId: 'X-10' }), create({ externalId: 'X-10' })])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('stay as they are once they have ended, and may be told so again', async () => {
    for (const state of ['completed', 'cancelled']) {
      const { id } = (await create()).body
      const ended = (await service.send('PATCH', `${ORDERS}/${id}`, { state })).body
      for (const change of [{ priority: '0' }, { description: 'x' }, { state: 'held' }, { note: [{ text: 'x' }] }])
        expect(await service.send('PATCH', `${ORDERS}/${id}`, change)).toMatchObject({
          ...{ status: 409, body: { code: 'LifecycleNotRespected' } },
        })
      expect(await service.send('PATCH', `${ORDERS}/${id}`, { state })).toMatchObject({ status: 200, body: ended })
    }
  })

  it('that end before a visit is agreed are told to a customer who knows of them, and to nobody else', async () => {
    const told = async (id: string) => {
      const notices = service.database.kysely.selectFrom('notice').select(['dialog', 'answers'])
      return await notices.where('subject', '=', id).where('dialog', '=', 'taken-off').execute()
    }
    const [known, unknown] = [(await create()).body.id, (await create()).body.id]
    await service.database.kysely
      .insertInto('notice')
      .values({
        ...{ occasion: `contact:${known}:first`, recipient: 'customer:cus_1', dialog: 'contact', answers: '{}' },
        ...{ subject: known, class: 'transactional', state: 'told', due_at: service.now, created_at: service.now },
      })
      .execute()
    for (const id of [known, unknown]) await service.send('PATCH', `${ORDERS}/${id}`, { state: 'cancelled' })
    expect(await told(known)).toEqual([{ dialog: 'taken-off', answers: { kind: 'repair', fate: 'order-cancelled' } }])
    expect(await told(unknown)).toEqual([])

    const kept = (await create()).body.id
    const appointment = await book(kept, '2026-12-11')
    await service.send('PATCH', `${APPOINTMENTS}/${appointment}`, { status: 'cancelled', note: WHY })
    await service.send('PATCH', `${ORDERS}/${kept}`, { state: 'cancelled' })
    expect(await told(kept)).toHaveLength(1)

    const untold = (await create()).body.id
    const unheardOf = await book(untold, '2026-12-14')
    await service.database.kysely
      .updateTable('notice')
      .set({ state: 'waiting' })
      .where('subject', '=', unheardOf)
      .execute()
    await service.send('PATCH', `${APPOINTMENTS}/${unheardOf}`, { status: 'cancelled' })
    await service.send('PATCH', `${ORDERS}/${untold}`, { state: 'cancelled' })
    expect([...(await told(unheardOf)), ...(await told(untold))]).toEqual([])
  })

  it('tell whoever listens of a state that changes, and of nothing where nothing changes', async () => {
    await service.send('POST', 'workOrderManagement/v4/hub', { callback: 'https://example.com/orders' })
    const sent = async () => {
      const deliveries = service.database.kysely.selectFrom('hub_delivery').select(['subject', 'type'])
      return (await deliveries.orderBy('id').execute()).map(({ type }) => type)
    }
    const { id } = (await create()).body
    const appointment = await book(id, '2026-12-10')
    await service.send('PATCH', `${ORDERS}/${id}`, {})
    await service.send('PATCH', `${ORDERS}/${id}`, { state: 'held' })
    await service.send('PATCH', `${ORDERS}/${id}`, { state: 'held' })
    await service.send('PATCH', `${APPOINTMENTS}/${appointment}`, { status: 'cancelled', note: WHY })
    expect(await sent()).toEqual([
      ...['work_order.opened', 'work_order.promised', 'work_order.state_changed', 'work_order.waiting'],
    ])
    await service.database.kysely.deleteFrom('hub_subscription').execute()
  })

  it('are in their state since a visit was agreed, or was no more', async () => {
    const { id } = (await create()).body
    const changedAt = async () => (await service.send('GET', `${ORDERS}/${id}`)).body.stateChangeDate
    service.now = NOW.plus({ minutes: 1 })
    const appointment = await book(id, '2026-12-17')
    service.now = NOW.plus({ minutes: 2 })
    await service.send('PATCH', `${ORDERS}/${id}`, { description: '网速慢' })
    expect(await changedAt()).toBe(NOW.plus({ minutes: 1 }).toISO())
    service.now = NOW.plus({ minutes: 3 })
    await service.send('PATCH', `${APPOINTMENTS}/${appointment}`, { status: 'cancelled', note: [{ text: 'asked' }] })
    expect(await changedAt()).toBe(service.now.toISO())
    service.now = NOW
  })

  it.each([{ priority: 'super' }, { workOrderItem: [{ id: '1', action: 'explode' }] }])(
    'are refused with what nobody understands: %j',
    async (body) => {
      expect((await create(body)).status).toBe(400)
    },
  )

  it('are refused without a customer, a kind of work or an item, and nothing is written', async () => {
    const before = (await service.send('GET', ORDERS)).headers.get('x-total-count')
    for (const body of [
      { relatedParty: [] },
      { relatedParty: customer('cus_9') },
      { category: 'paint' },
      { workOrderItem: [] },
      { requestedCompletionDate: 'tomorrow' },
    ])
      expect((await create(body)).status, JSON.stringify(body)).toBe(400)
    expect((await service.send('GET', ORDERS)).headers.get('x-total-count')).toBe(before)
  })

  it('come in once for an Idempotency-Key', async () => {
    const one = await create({}, { 'Idempotency-Key': 'k1' })
    expect((await create({}, { 'Idempotency-Key': 'k1' })).body.id).toBe(one.body.id)
    expect((await create({ category: 'install' }, { 'Idempotency-Key': 'k1' })).status).toBe(422)
  })

  it('can be listed by state, kind, customer and external number', async () => {
    const { body } = await create({ category: 'move', externalId: 'ext-9', relatedParty: customer('cus_2') })
    const ids = async (query: string) =>
      (await service.send('GET', `${ORDERS}?${query}`)).body.map((one: { id: string }) => one.id)
    expect(await ids('externalId=ext-9')).toEqual([body.id])
    expect(await ids('category=move&relatedParty.id=cus_2&state=acknowledged')).toEqual([body.id])
    expect(await ids('category=move&state=pending')).toEqual([])
    expect((await service.send('GET', `${ORDERS}?color=red`)).status).toBe(400)
  })

  it('are pending with their appointment once a visit is agreed', async () => {
    const { body } = await create({ relatedParty: customer('cus_3') })
    const appointmentId = await book(body.id, '2026-11-24')
    expect((await service.send('GET', `${ORDERS}/${body.id}`)).body).toMatchObject({
      state: 'pending',
      appointment: { id: appointmentId },
    })
  })

  it('take their visit with them when they are cancelled, and the customer is to hear so', async () => {
    const { body } = await create({ relatedParty: customer('cus_3') })
    const appointmentId = await book(body.id, '2026-11-25')
    const task = await service.send('POST', CANCELLATIONS, {
      workOrder: { id: body.id },
      cancellationReason: '重复派单',
    })
    expect(task).toMatchObject({ status: 201, body: { state: 'done', workOrder: { id: body.id } } })
    expect((await service.send('GET', `${CANCELLATIONS}/${task.body.id}`)).body).toEqual(task.body)
    expect((await service.send('GET', `${ORDERS}/${body.id}`)).body.state).toBe('cancelled')
    expect((await service.send('GET', `${APPOINTMENTS}/${appointmentId}`)).body).toMatchObject({
      status: 'cancelled',
      note: [{ text: 'cancelled: 重复派单' }],
    })
    const notices = await service.database.kysely
      .selectFrom('notice')
      .selectAll()
      .where('subject', '=', appointmentId)
      .where('dialog', '<>', 'rescheduled')
      .execute()
    expect(notices).toMatchObject([
      { recipient: 'customer:cus_3', dialog: 'taken-off', class: 'transactional', state: 'waiting' },
    ])
    expect((await service.send('POST', CANCELLATIONS, { workOrder: { id: body.id } })).status).toBe(409)
    const later = { workOrder: { id: body.id }, requestedCancellationDate: '2026-12-24T00:00:00Z' }
    expect((await service.send('POST', CANCELLATIONS, later)).status).toBe(400)
  })

  it.each([
    ['cancelWorkOrder', 'cancelled', 'company_cancelled'],
    ['PATCH', 'completed', 'done'],
  ])('that end by %s tell the installer of a visit that is near', async (way, state, decision) => {
    const { body } = await create()
    const appointmentId = await book(body.id, '2026-11-24')
    service.now = at('2026-11-24T08:00')
    if (way === 'PATCH') await service.send('PATCH', `${ORDERS}/${body.id}`, { state })
    else await service.send('POST', CANCELLATIONS, { workOrder: { id: body.id } })
    service.now = NOW
    const told = service.database.kysely.selectFrom('notice').select(['recipient', 'answers'])
    const decided = await told.where('subject', '=', appointmentId).where('dialog', '=', 'decided').execute()
    expect(decided).toMatchObject([{ recipient: expect.stringMatching(/^installer:/), answers: { decision } }])
  })

  it('are not cancelled once their visit has begun: that is a miss, and recorded as one (AP-4)', async () => {
    const { body } = await create()
    const appointmentId = await book(body.id, '2026-11-27')
    service.now = at((await service.send('GET', `${APPOINTMENTS}/${appointmentId}`)).body.validFor.startDateTime)
    const cancel = () => service.send('POST', CANCELLATIONS, { workOrder: { id: body.id } })
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'Begun' } })
    const byPatch = await service.send('PATCH', `${ORDERS}/${body.id}`, { state: 'cancelled' })
    expect(byPatch).toMatchObject({ status: 409, body: { code: 'Begun' } })
    const note = [{ text: 'customer: 不在家' }]
    await service.send('PATCH', `${APPOINTMENTS}/${appointmentId}`, { status: 'failed', note })
    expect((await cancel()).status).toBe(201)
    service.now = NOW
  })

  it('refuse what they would not do', async () => {
    const past = at('2026-11-22T10:00').toISO()
    expect((await create({ state: 'completed' })).status).toBe(400)
    expect((await create({ requestedCompletionDate: past })).status).toBe(400)
    const { body } = await create({ relatedParty: customer('cus_2') })
    const path = `${ORDERS}/${body.id}`
    for (const change of [{ category: 'move' }, { requestedCompletionDate: past }])
      expect((await service.send('PATCH', path, change)).status).toBe(400)
    expect((await service.send('PATCH', path, { category: 'repair' })).status).toBe(200)
    await book(body.id, '2026-11-28')
    expect((await service.send('PATCH', path, { state: 'acknowledged' })).status).toBe(409)
  })

  it('say since when they are held', async () => {
    const { body } = await create()
    service.now = NOW.plus({ hours: 3 })
    const held = await service.send('PATCH', `${ORDERS}/${body.id}`, { state: 'held' })
    expect(held.body.stateChangeDate).toBe(service.now.toISO())
    service.now = NOW
  })

  it('are over for good when they are completed or cancelled by PATCH', async () => {
    const { body } = await create()
    const done = await service.send('PATCH', `${ORDERS}/${body.id}`, { state: 'completed' })
    expect(done).toMatchObject({ status: 200, body: { state: 'completed', completionDate: expect.any(String) } })
    expect((await service.send('PATCH', `${ORDERS}/${body.id}`, { state: 'acknowledged' })).status).toBe(409)
    const other = (await create()).body
    const cancelled = await service.send('PATCH', `${ORDERS}/${other.id}`, {
      state: 'cancelled',
      cancellationReason: '客户撤单',
    })
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancellationReason: '客户撤单' })
  })

  it('take partial changes, and keep customer and number', async () => {
    const { body } = await create()
    const changed = await service.send('PATCH', `${ORDERS}/${body.id}`, { description: '网速慢', state: 'held' })
    expect(changed.body).toMatchObject({ description: '网速慢', state: 'held', category: 'repair' })
    expect((await service.send('PATCH', `${ORDERS}/${body.id}`, { relatedParty: customer('cus_2') })).status).toBe(400)
    expect((await service.send('PATCH', `${ORDERS}/nothing`, {})).status).toBe(404)
    expect((await fetch(`${service.url}/tmf-api/${ORDERS}`)).status).toBe(401)
  })

  it('open the duty to contact their customer (AP-2)', async () => {
    service.now = at('2026-11-23T10:05')
    const { body } = await create()
    const order = await service.database.kysely
      .selectFrom('work_order')
      .selectAll()
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow()
    expect(order.contact_next_at?.toISO()).toBe('2026-11-23T02:05:00.000Z')
  })
})
