import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOrder, at, clearBookings, fillDistrict, NOW, readHistory } from '../contracts/small-district.ts'
import { APPOINTMENTS, openTmfService, type TmfService, WHY } from './tmf-service.ts'

let service: TmfService
beforeAll(async () => {
  service = await openTmfService()
  await fillDistrict(service.database, [{ id: 'ins_1' }, { id: 'ins_2', skills: ['repair'] }], 70)
})
beforeEach(async () => {
  service.now = NOW
  await clearBookings(service.database)
})
afterAll(() => service[Symbol.asyncDispose]())

const slot = (from: string, to: string, on = '2026-11-24') => ({
  startDateTime: at(`${on}T${from}`).toISO(),
  endDateTime: at(`${on}T${to}`).toISO(),
})
const customer = (number: number) => ({ id: `cus_${number}`, role: 'customer', '@referredType': 'Customer' })
const installer = (number: number) => ({ id: `ins_${number}`, role: 'installer', '@referredType': 'Installer' })
const workOrder = (id: string) => ({ id, role: 'workOrder', '@referredType': 'WorkOrder' })

const booking = (changes: object = {}) => ({
  category: 'install',
  validFor: slot('14:00', '15:00'),
  relatedParty: [customer(1)],
  ...changes,
})
const post = (body: unknown, headers?: Record<string, string>) => service.send('POST', APPOINTMENTS, body, headers)
const patch = (id: string, body: unknown, headers?: Record<string, string>) =>
  service.send('PATCH', `${APPOINTMENTS}/${id}`, body, headers)
const get = (path = '') => service.send('GET', `${APPOINTMENTS}${path}`)

async function anOpenOrder(changes: Parameters<typeof anOrder>[0] = {}) {
  const order = anOrder({ kind: 'install', ...changes })
  const { id, customerId, kind, status, priority, description, receivedAt } = order
  await sql`insert into work_order values (${id}, ${customerId}, ${kind}, ${status}, ${priority}, ${description}, null, ${receivedAt},
    ${order.dueAt ?? null}, ${NOW}, ${NOW})`.execute(service.database.kysely)
  return order
}

const isTmfError = (status: number) => ({
  code: expect.any(String),
  reason: expect.any(String),
  message: expect.any(String),
  status: String(status),
})

describe('POST appointment', () => {
  it('assigns an installer to a customer and a kind of work, and makes the order', async () => {
    const { status, body, headers } = await post(booking({ description: '二楼' }))
    expect(status).toBe(201)
    expect(body).toEqual({
      '@type': 'Appointment',
      id: expect.stringMatching(/^apt_/),
      href: `https://doorstep.example/tmf-api/appointment/v4/appointment/${body.id}`,
      creationDate: '2026-11-23T02:00:00.000Z',
      lastUpdate: '2026-11-23T02:00:00.000Z',
      status: 'confirmed',
      category: 'install',
      description: '二楼',
      validFor: { startDateTime: '2026-11-24T06:00:00.000Z', endDateTime: '2026-11-24T07:00:00.000Z' },
      relatedParty: [customer(1), installer(1)],
      relatedEntity: [workOrder(expect.stringMatching(/^wo_/) as never)],
    })
    expect(headers.get('Location')).toBe(body.href)
    expect(headers.get('Content-Type')).toBe('application/json;charset=utf-8')
  })

  it('uses the account’s open order of that kind, else the order it names', async () => {
    const [open] = [await anOpenOrder(), await anOpenOrder({ kind: 'repair' })]
    expect((await post(booking())).body.relatedEntity).toEqual([workOrder(open.id)])
    const named = await anOpenOrder({ customerId: 'cus_2', kind: 'repair' })
    const { body } = await post({ validFor: slot('09:00', '10:00'), relatedEntity: [workOrder(named.id)] })
    expect(body).toMatchObject({ status: 'confirmed', category: 'repair', relatedEntity: [workOrder(named.id)] })
    expect(body.relatedParty[0]).toEqual(customer(2))
  })

  it('is refused with 409 when nobody qualified is free, when the order has one, and where no shift covers it', async () => {
    const order = await anOpenOrder({ kind: 'repair' })
    expect((await post(booking())).status).toBe(201)
    const taken = await post(booking({ relatedParty: [customer(2)] }))
    expect(taken).toMatchObject({ status: 409, body: isTmfError(409) })
    const named = { validFor: slot('09:00', '10:00'), relatedEntity: [workOrder(order.id)] }
    expect((await post(named)).status).toBe(201)
    expect(await post({ ...named, validFor: slot('16:00', '17:00', '2026-11-25') })).toMatchObject({
      status: 409,
      body: { code: 'AlreadyBooked' },
    })
    expect((await post(booking({ validFor: slot('12:00', '13:00', '2026-11-26') }))).status).toBe(409)
    const night = { validFor: slot('02:00', '03:00', '2026-11-26') }
    expect(await post(booking(night))).toMatchObject({ status: 409, body: { code: 'OutsideServiceHours' } })
  })

  it('goes to the installer it names, or to nobody', async () => {
    const repair = { category: 'repair', relatedParty: [customer(1), installer(2)] }
    expect((await post(booking(repair))).body.relatedParty[1]).toEqual(installer(2))
    expect((await post(booking({ ...repair, relatedParty: [customer(2), installer(2)] }))).status).toBe(409)
    expect(
      (await post(booking({ relatedParty: [customer(3), installer(2)], validFor: slot('09:00', '10:00') }))).status,
    ).toBe(409)
  })

  it('blocks nothing without a customer and a kind of work', async () => {
    for (const body of [{ validFor: slot('14:00', '15:00') }, { ...booking(), category: 'something else' }]) {
      expect((await post(body)).body.status).toBe('initialized')
    }
    expect((await post(booking())).body.status).toBe('confirmed')
  })

  it('says what it lacks, where more was sent than a window', async () => {
    const notes = async (body: object) => (await post(body)).body.note?.map(({ text }: { text: string }) => text)
    const validFor = slot('14:00', '15:00')
    expect(await notes({ validFor })).toBeUndefined()
    expect(await notes({ ...booking(), category: 'something else' })).toEqual([
      'initialized: nobody comes yet: the category is none of install, repair, move, inspection',
    ])
    expect(await notes({ validFor, relatedParty: [customer(1)] })).toEqual([expect.stringContaining('kind of work')])
    expect(await notes({ validFor, category: 'repair' })).toEqual([expect.stringContaining('no customer')])
  })

  it('gives the last place to one of sixty-four', async () => {
    const replies = await Promise.all(
      Array.from({ length: 64 }, (_, index) => post(booking({ relatedParty: [customer(index + 1)] }))),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(63)
  })

  it('gives back what TMF knows beyond us, and drops what it does not', async () => {
    const extra = {
      externalId: 'CRM-7',
      contactMedium: [{ mediumType: 'phone', characteristic: { phoneNumber: '19900000001' } }],
      note: [{ id: '1', author: 'crm', text: '请先打电话' }],
      relatedPlace: { role: 'visit', id: 'place-1', '@referredType': 'GeographicAddress' },
      calendarEvent: { id: 'cal-1' },
      attachment: [{ name: '平面图', url: 'https://files.example/1' }],
    }
    const agent = { id: 'stf_01', role: 'agent', '@referredType': 'Individual' }
    const { body } = await post(booking({ ...extra, relatedParty: [customer(1), agent], color: 'green' }))
    expect(body).toMatchObject(extra)
    expect(body.relatedParty).toEqual([customer(1), installer(1), agent])
    expect(body).not.toHaveProperty('color')
    expect((await get(`/${body.id}`)).body).toEqual(body)
  })

  it.each([
    ['a window in the past', booking({ validFor: slot('14:00', '15:00', '2026-11-22') }), 'past'],
    ['an inverted window', booking({ validFor: slot('15:00', '14:00') }), 'end after'],
    ['an empty window', booking({ validFor: slot('15:00', '15:00') }), 'end after'],
    ['no window', { category: 'repair' }, 'validFor'],
    ['half a window', booking({ validFor: { startDateTime: '2026-11-24T06:00:00Z' } }), 'endDateTime'],
    [
      'a time without its offset',
      booking({ validFor: { ...slot('14:00', '15:00'), startDateTime: '2026-11-24T14:00:00' } }),
      'offset',
    ],
    [
      'a day that is none',
      booking({ validFor: { ...slot('14:00', '15:00'), endDateTime: '2026-02-30T14:00:00Z' } }),
      'instant',
    ],
    ['an unknown customer', booking({ relatedParty: [{ ...customer(1), id: 'cus_none' }] }), 'customer'],
    ['an unknown installer', booking({ relatedParty: [customer(1), installer(99)] }), 'installer'],
    ['an unknown work order', booking({ relatedEntity: [workOrder('WO-none')] }), 'work order'],
    ['two customers', booking({ relatedParty: [customer(1), customer(2)] }), 'one customer'],
    ['a party without role and type', booking({ relatedParty: [{ id: 'cus_1' }] }), 'role'],
    ['a text that is a number', booking({ description: 7 }), 'description'],
    ['a list', [booking()], 'body'],
    ['characters that are no text', booking({ description: 'a\u0000b' }), 'characters'],
    [
      'half a surrogate pair',
      `{"validFor":${JSON.stringify(slot('14:00', '15:00'))},"description":"\\ud800"}`,
      'characters',
    ],
    ['bottomless nesting', `{"attachment":[${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}]}`, 'nested'],
  ])('refuses %s with 400 and says why', async (_, body, why) => {
    const { status, body: error } = await post(body)
    expect(status).toBe(400)
    expect(error).toMatchObject(isTmfError(400))
    expect(error.reason).toContain(why)
  })

  it('refuses an order that is another’s, or for another kind of work', async () => {
    const order = await anOpenOrder()
    expect((await post(booking({ relatedParty: [customer(2)], relatedEntity: [workOrder(order.id)] }))).status).toBe(
      400,
    )
    expect((await post(booking({ category: 'repair', relatedEntity: [workOrder(order.id)] }))).status).toBe(400)
  })

  it('binds the back office neither to the lead time nor to the horizon', async () => {
    service.now = at('2026-11-24T13:59')
    expect((await post(booking())).status).toBe(201)
    expect((await post(booking({ validFor: slot('14:00', '15:00', '2027-03-01') }))).status).toBe(201)
  })
})

describe('a visit asked for twice', () => {
  it('is promised once, also without a key', async () => {
    expect((await post(booking({ category: 'repair' }))).status).toBe(201)
    const again = await post(booking({ category: 'repair', validFor: slot('14:30', '15:30') }))
    expect(again.body).toMatchObject({ status: '409', code: 'AlreadyBooked' })
    expect((await post(booking({ category: 'repair', validFor: slot('15:00', '16:00') }))).status).toBe(201)
    expect((await post(booking({ category: 'install' }))).status).toBe(409)
  })
})

describe('an Idempotency-Key', () => {
  let number = 0
  const key = () => ({ 'Idempotency-Key': `key-${++number}` })

  it('does a POST once, also when it comes twice at once, and answers the same', async () => {
    const headers = key()
    const replies = await Promise.all([post(booking(), headers), post(booking(), headers), post(booking(), headers)])
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1)
    expect((await get()).body).toHaveLength(1)
    const { category, relatedParty, validFor } = booking()
    expect((await post({ validFor, relatedParty, category }, headers)).body).toEqual(replies[0]?.body)
  })

  it('is refused with 422 for another body or another address', async () => {
    const headers = key()
    const { body } = await post(booking(), headers)
    expect(await post(booking({ description: 'x' }), headers)).toMatchObject({ status: 422, body: isTmfError(422) })
    expect((await patch(body.id, booking(), headers)).status).toBe(422)
  })

  it('does a PATCH once', async () => {
    const { body } = await post(booking())
    const headers = key()
    const change = { validFor: slot('16:00', '17:00'), note: WHY }
    const first = await patch(body.id, change, headers)
    expect(await patch(body.id, change, headers)).toMatchObject({ status: 200, body: first.body })
    expect(first.body.note).toHaveLength(2)
  })

  it('may be used again after a refusal, which changed nothing', async () => {
    const first = await post(booking())
    const headers = key()
    expect((await post(booking({ relatedParty: [customer(2)] }), headers)).status).toBe(409)
    await service.send('DELETE', `${APPOINTMENTS}/${first.body.id}`)
    expect((await post(booking({ relatedParty: [customer(2)] }), headers)).status).toBe(201)
  })
})

describe('PATCH appointment', () => {
  it('moves a promise, with a note that tells where from and why', async () => {
    const { body } = await post(booking())
    service.now = NOW.plus({ minutes: 5 })
    const moved = await patch(body.id, { validFor: slot('15:00', '16:00'), note: WHY })
    expect(moved.status).toBe(200)
    expect(moved.body).toMatchObject({
      id: body.id,
      creationDate: body.creationDate,
      lastUpdate: '2026-11-23T02:05:00.000Z',
      status: 'confirmed',
      validFor: { startDateTime: '2026-11-24T07:00:00.000Z', endDateTime: '2026-11-24T08:00:00.000Z' },
      note: [
        ...WHY,
        {
          author: 'back_office',
          date: '2026-11-23T02:05:00.000Z',
          text: expect.stringMatching(/^moved: 2026-11-24T06:00:00.000Z.*堵车/),
        },
      ],
    })
  })

  it.each([
    ['no note', undefined, 'a reason'],
    ['an empty note', [{ text: ' ' }], 'a reason'],
    ['a note without a reason', [{ text: 'away with it' }], 'not known'],
    ['a reason that ends the order', [{ text: '重复派单' }], 'work order'],
  ])('moves and cancels no promise with %s: its customer reads why (AP-4)', async (_, note, why) => {
    const { body } = await post(booking())
    for (const change of [{ validFor: slot('15:00', '16:00') }, { status: 'cancelled' }])
      expect(await patch(body.id, { ...change, note })).toMatchObject({
        status: 400,
        body: { code: 'InvalidBody', reason: expect.stringMatching(new RegExp(`^note: .*${why}`)) },
      })
    expect((await get(`/${body.id}`)).body).toEqual(body)
  })

  it('cancels without a reason what promises nothing yet', async () => {
    const { body } = await post({ validFor: slot('14:00', '15:00') })
    expect(await patch(body.id, { status: 'cancelled' })).toMatchObject({ status: 200, body: { status: 'cancelled' } })
  })

  it('is refused with 409 on a taken time and 400 on one that is over, and changes nothing', async () => {
    const first = await post(booking())
    const second = await post(booking({ relatedParty: [customer(2)], validFor: slot('08:00', '09:00', '2026-11-25') }))
    expect(await patch(second.body.id, { validFor: slot('14:30', '15:30'), note: WHY })).toMatchObject({
      status: 409,
      body: isTmfError(409),
    })
    expect(
      (await patch(second.body.id, { validFor: slot('14:00', '15:00', '2026-11-20'), note: WHY })).body.reason,
    ).toContain('past')
    expect((await patch(second.body.id, { validFor: slot('15:00', '14:00'), note: WHY })).status).toBe(400)
    expect((await get(`/${second.body.id}`)).body).toEqual(second.body)
    expect((await get(`/${first.body.id}`)).body).toEqual(first.body)
  })

  it('is told that a time lies outside the service hours, and not that it is taken', async () => {
    const [{ body: booked }, { body: initialized }] = [
      await post(booking()),
      await post({ validFor: slot('09:00', '10:00') }),
    ]
    const late = { validFor: slot('18:30', '19:30'), note: WHY }
    const outside = {
      status: 409,
      body: { code: 'OutsideServiceHours', reason: expect.stringContaining('08:00 to 20:00') },
    }
    expect(await patch(booked.id, late)).toMatchObject(outside)
    const confirm = { ...late, status: 'confirmed', category: 'repair', relatedParty: [customer(1)] }
    expect(await patch(initialized.id, confirm)).toMatchObject(outside)
    expect(await patch(booked.id, { validFor: slot('12:00', '13:00'), note: WHY })).toMatchObject({
      body: { code: 'WindowTaken' },
    })
  })

  it('lets one of two win the same new time', async () => {
    const two = [
      await post(booking()),
      await post(booking({ relatedParty: [customer(2)], validFor: slot('17:00', '18:00', '2026-11-26') })),
    ]
    const replies = await Promise.all(
      two.map(({ body }) => patch(body.id, { validFor: slot('08:00', '09:00', '2026-11-25'), note: WHY })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('cancels a promise with its reason, frees the time and keeps the order open', async () => {
    const { body } = await post(booking())
    const cancelled = await patch(body.id, { status: 'cancelled', note: [{ text: '客户要求改期' }] })
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      note: [{ text: '客户要求改期' }, { text: 'cancelled: 客户要求改期' }],
    })
    const again = await post(booking())
    expect(again.status).toBe(201)
    expect(again.body.relatedEntity).toEqual(body.relatedEntity)
    expect(await patch(body.id, { status: 'confirmed' })).toMatchObject({ status: 409, body: isTmfError(409) })
    expect((await patch(body.id, { validFor: slot('16:00', '17:00'), note: WHY })).status).toBe(409)
  })

  it('records what a visit came to', async () => {
    const [done, missed] = [
      await post(booking()),
      await post(booking({ category: 'repair', relatedParty: [customer(2)] })),
    ]
    expect((await patch(done.body.id, { status: 'completed' })).body.status).toBe('completed')
    service.now = at(missed.body.validFor.startDateTime)
    const failed = await patch(missed.body.id, { status: 'failed', note: [{ text: '师傅没来' }] })
    expect(failed.body.status).toBe('failed')
    expect(failed.body.note.at(-1).text).toBe('missed: company: 师傅没来')
    service.now = NOW
    expect((await patch(done.body.id, { status: 'cancelled' })).status).toBe(409)
  })

  it.each([
    ['initialized', 'completed'],
    ['initialized', 'failed'],
    ['confirmed', 'initialized'],
  ])('refuses %s → %s with 409', async (from, to) => {
    const { body } = await post(from === 'confirmed' ? booking() : { validFor: slot('14:00', '15:00') })
    expect(body.status).toBe(from)
    expect(await patch(body.id, { status: to })).toMatchObject({ status: 409, body: { code: 'LifecycleNotRespected' } })
  })

  it('confirms an initialized one once it has a customer and a kind of work', async () => {
    const { body } = await post({ validFor: slot('14:00', '15:00') })
    expect(await patch(body.id, { status: 'confirmed' })).toMatchObject({ status: 409, body: { code: 'NotAssigned' } })
    const waiting = await patch(body.id, { category: 'install', relatedParty: [customer(1)] })
    expect(waiting.body).toMatchObject({ status: 'initialized', category: 'install', relatedParty: [customer(1)] })
    const confirmed = await patch(body.id, { status: 'confirmed' })
    expect(confirmed.body).toMatchObject({
      id: body.id,
      status: 'confirmed',
      relatedParty: [customer(1), installer(1)],
    })
    expect(confirmed.body.relatedEntity[0].id).toMatch(/^wo_/)
    const other = await post({ validFor: slot('14:30', '15:30') })
    expect(
      (await patch(other.body.id, { status: 'confirmed', category: 'install', relatedParty: [customer(2)] })).status,
    ).toBe(409)
  })

  it('keeps customer, kind of work and work order of one visit together, however they are sent', async () => {
    const order = await anOpenOrder()
    const { body } = await post({ validFor: slot('14:00', '15:00') })
    const named = await patch(body.id, { relatedEntity: [workOrder(order.id)] })
    expect(named.body).toMatchObject({ status: 'initialized', category: 'install', relatedParty: [customer(1)] })
    for (const change of [{ relatedParty: [customer(2)] }, { category: 'repair' }]) {
      expect(await patch(body.id, change)).toMatchObject({ status: 400, body: isTmfError(400) })
      expect(await patch(body.id, { ...change, status: 'confirmed' })).toMatchObject({ status: 400 })
    }
    const confirmed = await patch(body.id, { status: 'confirmed' })
    expect(confirmed.body).toMatchObject({
      status: 'confirmed',
      category: 'install',
      relatedParty: [customer(1), installer(1)],
      relatedEntity: [workOrder(order.id)],
    })
  })

  it('promises an order that an initialized one names, and then refuses to confirm that one', async () => {
    const order = await anOpenOrder()
    const { body } = await post({ validFor: slot('09:00', '10:00') })
    await patch(body.id, { relatedEntity: [workOrder(order.id)] })
    expect((await post(booking())).body).toMatchObject({ status: 'confirmed', relatedEntity: [workOrder(order.id)] })
    expect(await patch(body.id, { status: 'confirmed' })).toMatchObject({
      status: 409,
      body: { code: 'AlreadyBooked' },
    })
  })

  it('refuses a window that is too short to promise, and another installer for a visit that is over', async () => {
    const { body } = await post(booking())
    const short = { startDateTime: slot('16:00', '17:00').startDateTime, endDateTime: at('2026-11-24T16:05').toISO() }
    expect((await patch(body.id, { validFor: short })).status).toBe(400)
    expect((await post(booking({ validFor: short }))).status).toBe(400)
    await patch(body.id, { status: 'completed' })
    expect((await patch(body.id, { relatedParty: [installer(2)] })).status).toBe(409)
  })

  it('says who caused a miss, once', async () => {
    const { body } = await post(booking())
    service.now = at(body.validFor.startDateTime)
    const failed = await patch(body.id, { status: 'failed', note: [{ text: 'customer: 不在家' }] })
    expect(failed.body.note.at(-1).text).toBe('missed: customer: 不在家')
  })

  it('advises another time only where that helps', async () => {
    const { body } = await post(booking())
    await patch(body.id, { status: 'completed' })
    const { message } = (await patch(body.id, { status: 'cancelled' })).body
    expect(message).not.toContain('another time')
    await post(booking({ relatedParty: [customer(2), installer(1)] }))
    const taken = await post(booking({ relatedParty: [customer(3), installer(1)] }))
    expect(taken.body.message).toContain('Choose another time')
  })

  it('gives the visit to another installer who is named and free', async () => {
    const { body } = await post(booking({ category: 'repair' }))
    const changed = await patch(body.id, { relatedParty: [customer(1), installer(2)] })
    expect(changed.body.relatedParty).toEqual([customer(1), installer(2)])
  })

  it('changes descriptions, takes away with null, and leaves what is not sent', async () => {
    const { body } = await post(booking({ description: '一楼', externalId: 'CRM-1' }))
    const changed = await patch(body.id, { description: '二楼', externalId: null })
    expect(changed.body).toMatchObject({
      description: '二楼',
      status: 'confirmed',
      validFor: body.validFor,
      category: 'install',
    })
    expect(changed.body).not.toHaveProperty('externalId')
  })

  it('changes nothing when what was read is sent back', async () => {
    const { body } = await post(booking({ description: '一楼' }))
    const moved = await patch(body.id, { validFor: slot('16:00', '17:00'), note: WHY })
    service.now = NOW.plus({ hours: 1 })
    expect((await patch(body.id, moved.body)).body).toEqual(moved.body)
    expect((await patch(body.id, {})).body).toEqual(moved.body)
  })

  it.each([
    ['another id', { id: 'apt_other' }],
    ['another creationDate', { creationDate: '2020-01-01T00:00:00.000Z' }],
    ['another customer', { relatedParty: [customer(2)] }],
    ['another kind of work', { category: 'repair' }],
    ['a status that is none', { status: 'accepted' }],
    ['moving and cancelling at once', { status: 'cancelled', validFor: slot('16:00', '17:00') }],
  ])('refuses %s with 400', async (_, change) => {
    const { body } = await post(booking())
    expect(await patch(body.id, change)).toMatchObject({ status: 400, body: isTmfError(400) })
    expect((await get(`/${body.id}`)).body).toEqual(body)
  })

  it('knows no other id', async () => {
    expect((await patch('apt_none', { description: 'x' })).status).toBe(404)
  })
})

describe('DELETE appointment', () => {
  it('gives 204, then 404, frees the time and keeps the history', async () => {
    const { body } = await post(booking())
    expect((await service.send('DELETE', `${APPOINTMENTS}/${body.id}`)).status).toBe(204)
    expect(await service.send('DELETE', `${APPOINTMENTS}/${body.id}`)).toMatchObject({
      status: 404,
      body: isTmfError(404),
    })
    expect((await get(`/${body.id}`)).status).toBe(404)
    expect((await get('?relatedParty.id=cus_1')).body).toEqual([])
    expect((await post(booking({ relatedParty: [customer(2)] }))).status).toBe(201)
    const history = await readHistory(service.database, body.id)
    expect(history.map(({ type }) => type)).toEqual(['appointment.booked', 'appointment.deleted'])
  })
})

describe('GET appointment', () => {
  /** Three appointments, a minute apart. */
  async function three() {
    const bodies = []
    for (const [index, from] of ['08:00', '09:00', '10:00'].entries()) {
      service.now = NOW.plus({ minutes: index })
      const validFor = slot(from, from.replace(':00', ':30'), `2026-12-0${index + 1}`)
      const request = booking({
        validFor,
        relatedParty: [customer(index + 1)],
        category: index === 2 ? 'repair' : 'install',
      })
      bodies.push((await post(index === 1 ? { ...request, description: '楼上', externalId: 'CRM-9' } : request)).body)
    }
    return bodies
  }

  it('filters by every attribute it says it can', async () => {
    const [first, second, third] = await three()
    await patch(third.id, { status: 'cancelled', note: WHY })
    const expected: [query: string, ids: string[]][] = [
      [`id=${second.id}`, [second.id]],
      [`id=${first.id},${second.id}`, [first.id, second.id]],
      [`id=${first.id}&id=${second.id}`, [first.id, second.id]],
      ['status=confirmed', [first.id, second.id]],
      ['status=cancelled', [third.id]],
      ['category=repair', [third.id]],
      ['description=楼上', [second.id]],
      ['externalId=CRM-9', [second.id]],
      ['creationDate=2026-11-23T02:01:00.000Z', [second.id]],
      ['creationDate=2026-11-23T10:01:00%2B08:00', [second.id]],
      ['creationDate=2026-11-23T10:01:00+08:00', [second.id]],
      ['lastUpdate=2026-11-23T02:00:00.000Z', [first.id]],
      ['validFor.startDateTime=2026-12-02T01:00:00.000Z', [second.id]],
      ['validFor.endDateTime=2026-12-01T00:30:00.000Z', [first.id]],
      ['relatedParty.id=cus_1', [first.id]],
      ['relatedParty.id=ins_1', [first.id, second.id, third.id]],
      ['relatedParty.id=cus_none', []],
      ['relatedParty.role=customer', [first.id, second.id, third.id]],
      ['relatedParty.role=agent', []],
      [`relatedEntity.id=${second.relatedEntity[0].id}`, [second.id]],
      ['relatedParty.id=cus_1&status=cancelled', []],
      ['relatedParty.id=cus_3&status=cancelled', [third.id]],
    ]
    for (const [query, ids] of expected) {
      const { status, body, headers } = await get(`?${query}`)
      expect({ query, status, ids: body.map(({ id }: { id: string }) => id) }).toEqual({ query, status: 200, ids })
      expect(headers.get('X-Total-Count')).toBe(String(ids.length))
    }
  })

  it('finds what is kept for clients as well', async () => {
    const agent = { id: 'stf_01', role: 'agent', '@referredType': 'Individual' }
    const { body } = await post(booking({ relatedParty: [customer(1), agent] }))
    await post(booking({ relatedParty: [customer(2)], validFor: slot('08:00', '09:00') }))
    for (const query of [
      'relatedParty.id=stf_01',
      'relatedParty.role=agent',
      'relatedParty.@referredType=Individual',
    ]) {
      expect((await get(`?${query}`)).body.map(({ id }: { id: string }) => id)).toEqual([body.id])
    }
  })

  it('pages in the order of creation and says how many there are', async () => {
    const ids = (await three()).map(({ id }) => id)
    const page = async (query: string) => {
      const { body, headers } = await get(`?${query}`)
      return {
        ids: body.map(({ id }: { id: string }) => id),
        total: headers.get('X-Total-Count'),
        here: headers.get('X-Result-Count'),
      }
    }
    expect(await page('offset=1&limit=1')).toEqual({ ids: [ids[1]], total: '3', here: '1' })
    expect(await page('offset=2')).toEqual({ ids: [ids[2]], total: '3', here: '1' })
    expect(await page('offset=7')).toEqual({ ids: [], total: '3', here: '0' })
    expect(await page('limit=0')).toEqual({ ids: [], total: '3', here: '0' })
    expect(await page('limit=2&status=confirmed')).toEqual({ ids: ids.slice(0, 2), total: '3', here: '2' })
  })

  it('gives the fields that are asked for, of a list and of one', async () => {
    const [first] = await three()
    const fields = { id: first.id, href: first.href, status: 'confirmed', validFor: first.validFor }
    expect((await get('?fields=status,validFor&relatedParty.id=cus_1')).body).toEqual([fields])
    expect((await get(`/${first.id}?fields=status,validFor.startDateTime`)).body).toEqual(fields)
  })

  it.each([
    'limit=-1',
    'limit=ten',
    'limit=',
    'offset=1.5',
    'limit=1&limit=2',
    'offset=99999999999',
    'creationDate=yesterday',
    'colour=green',
    'status=a%00b',
    '__proto__=x',
  ])('refuses ?%s with 400', async (query) => {
    expect(await get(`?${query}`)).toMatchObject({ status: 400, body: isTmfError(400) })
  })

  it.each(['apt_none', 'a%00b', '%E4%BD%A0', 'x'.repeat(300)])('knows no appointment %.8s', async (id) => {
    expect(await get(`/${id}`)).toMatchObject({ status: 404, body: isTmfError(404) })
  })
})

describe('the TMF APIs', () => {
  it.each([
    ['no token', {}],
    ['another token', { Authorization: 'Bearer something-else-entirely' }],
    ['another scheme', { Authorization: 'Basic back-office-token-for-tests' }],
    ['an empty token', { Authorization: 'Bearer ' }],
  ])('let nobody in with %s', async (_, headers) => {
    for (const [method, path] of [
      ['GET', APPOINTMENTS],
      ['POST', APPOINTMENTS],
      ['GET', `${APPOINTMENTS}/apt_1`],
      ['PATCH', `${APPOINTMENTS}/apt_1`],
      ['DELETE', `${APPOINTMENTS}/apt_1`],
      ['GET', 'troubleTicket/v4/troubleTicket'],
    ] as const) {
      const response = await fetch(`${service.url}/tmf-api/${path}`, {
        method,
        headers: headers as Record<string, string>,
      })
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toContain('Bearer')
      expect(await response.json()).toMatchObject(isTmfError(401))
    }
  })

  it.each([
    ['bad JSON', 'POST', '{"validFor":', {}, 400],
    ['no body', 'POST', undefined, {}, 400],
    ['another kind of content', 'POST', '<a/>', { 'Content-Type': 'text/xml' }, 415],
    ['a method that is not there', 'PUT', '{}', {}, 405],
    ['a body without end', 'POST', 'x'.repeat(300_000), {}, 413],
  ])('answer %s with a TMF Error', async (_, method, body, headers, status) => {
    expect(await service.send(method, APPOINTMENTS, body, headers)).toMatchObject({ status, body: isTmfError(status) })
  })

  it('answer an address that is not there with a TMF Error', async () => {
    expect(await service.send('GET', 'appointment/v4/nothing')).toMatchObject({ status: 404, body: isTmfError(404) })
  })

  it('tell nothing of the inside, in answers or in the log', async () => {
    await post(booking({ description: '不要写进日志' }))
    const { body } = await post('{"validFor"')
    expect(JSON.stringify(body)).not.toMatch(/ at |node_modules|select /)
    expect(service.log.join('\n')).not.toMatch(/不要写进日志|文明路|19900000001/)
    expect(service.log.join('\n')).not.toContain('request_failed')
  })
})
