import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deliverDue } from '#src/infra/http/tmf/hub/deliver-events.ts'
import { isPublicAddress } from '#src/infra/http/tmf/hub/public-address.ts'
import { MOST_DELIVERY_ATTEMPTS } from '#src/infra/storage/hub-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { fillDistrict, windowOn } from '../contracts/small-district.ts'
import { APPOINTMENTS, CANCELLATIONS, openTmfService, TICKETS, type TmfService, WHY } from './tmf-service.ts'

const HUB = 'appointment/v4/hub'
const CUSTOMER = [{ id: 'cus_1', role: 'customer', '@referredType': 'Customer' }]

/** A subscriber of the outside world: keeps what it is sent, answers as it is told. */
function openListener() {
  const events: { eventType: string; event: Record<string, { id: string; status?: string }> }[] = []
  const listener = { events, status: 204, server: undefined as Server | undefined, url: '' }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      if (listener.status < 300) events.push(JSON.parse(text))
      // restify, in this process, gives nothing back from writeHead.
      response.statusCode = listener.status
      response.end()
    })
  })
  return new Promise<typeof listener>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(
        Object.assign(listener, { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/listener` }),
      )
    })
  })
}

interface AppointmentBody {
  readonly status: string
  readonly validFor: { readonly startDateTime: string }
}

describe('a TMF hub', () => {
  let service: TmfService
  let listener: Awaited<ReturnType<typeof openListener>>
  const warned: object[] = []
  const deliver = (mayBePrivate = true) =>
    deliverDue({
      ...{ database: service.database, publicUrl: () => 'https://doorstep.example', mayBePrivate },
      log: { error: () => {}, warn: (line: object) => void warned.push(line) },
    })
  const deliveries = () => service.database.kysely.selectFrom('hub_delivery').selectAll().execute()
  const subscribe = async (query?: string) =>
    (await service.send('POST', HUB, { callback: listener.url, ...(query && { query }) })).body.id
  const book = async (on: string) => {
    const { opensAt, closesAt } = windowOn(on, '14:00', '16:00')
    const validFor = { startDateTime: opensAt.toISO(), endDateTime: closesAt.toISO() }
    return (await service.send('POST', APPOINTMENTS, { validFor, category: 'repair', relatedParty: CUSTOMER })).body.id
  }

  beforeAll(async () => {
    service = await openTmfService({ mayHubBePrivate: true })
    listener = await openListener()
    await fillDistrict(service.database, [{ id: 'ins_1' }])
  })
  afterEach(async () => {
    listener.status = 204
    listener.events.length = 0
    await service.database.kysely.deleteFrom('hub_subscription').execute()
  })
  afterAll(async () => {
    listener.server?.close()
    await service[Symbol.asyncDispose]()
  })

  it('sends each event once, in order, with the resource', async () => {
    await subscribe()
    const id = await book('2026-11-24')
    const moved = windowOn('2026-11-25', '09:00', '11:00')
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, {
      validFor: { startDateTime: moved.opensAt.toISO(), endDateTime: moved.closesAt.toISO() },
      note: WHY,
    })
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'cancelled', note: WHY })
    await deliver()
    await deliver()
    expect(listener.events.map(({ eventType }) => eventType)).toEqual([
      'AppointmentCreateEvent',
      'AppointmentAttributeValueChangeEvent',
      'AppointmentStateChangeEvent',
    ])
    expect(listener.events[2]).toMatchObject({
      domain: 'appointment',
      event: { appointment: { id, status: 'cancelled' } },
    })
    expect(await deliveries()).toEqual([])
  })

  it('tells each as it was when it happened, and everybody the same', async () => {
    const id = await book('2026-12-01')
    await subscribe()
    await subscribe('eventType=AppointmentAttributeValueChangeEvent,AppointmentStateChangeEvent')
    const [first, second] = [windowOn('2026-12-02', '14:00', '16:00'), windowOn('2026-12-03', '14:00', '16:00')]
    for (const { opensAt, closesAt } of [first, second])
      await service.send('PATCH', `${APPOINTMENTS}/${id}`, {
        validFor: { startDateTime: opensAt.toISO(), endDateTime: closesAt.toISO() },
        note: [{ text: 'schedule' }],
      })
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'cancelled', note: WHY })
    await deliver()
    const told = listener.events as unknown as { eventId: string; event: { appointment: AppointmentBody } }[]
    const facts = Map.groupBy(told, ({ eventId }) => eventId)
    expect([...facts.values()].map((same) => same.map(({ event }) => event.appointment.status))).toEqual([
      ['confirmed', 'confirmed'],
      ['confirmed', 'confirmed'],
      ['cancelled', 'cancelled'],
    ])
    expect(told[0]?.event.appointment.validFor.startDateTime).toBe(first.opensAt.toISO())
  })

  it('tells of a work order the state that it had, and what was changed', async () => {
    await service.send('POST', 'workOrderManagement/v4/hub', { callback: listener.url })
    const item = [{ id: '1', action: 'add', description: '网断了' }]
    const order = { category: 'repair', relatedParty: CUSTOMER, workOrderItem: item }
    const path = `workOrderManagement/v4/workOrder/${(await service.send('POST', 'workOrderManagement/v4/workOrder', order)).body.id}`
    for (const change of [{ state: 'held' }, { description: '网速慢' }, { state: 'inProgress' }])
      await service.send('PATCH', path, change)
    await deliver()
    const told = listener.events as unknown as { fieldPath?: string; event: { workOrder: { state: string } } }[]
    expect(told.map(({ fieldPath, event }) => [event.workOrder.state, fieldPath])).toEqual([
      ['acknowledged', undefined],
      ['held', undefined],
      ['held', 'description'],
      ['inProgress', undefined],
    ])
  })

  it('tells of a cancellation and its order, and of a ticket that it is resolved', async () => {
    for (const api of ['workOrderManagement', 'troubleTicket'])
      await service.send('POST', `${api}/v4/hub`, { callback: listener.url })
    const item = [{ id: '1', action: 'add', description: '网断了' }]
    const order = { category: 'repair', relatedParty: CUSTOMER, workOrderItem: item }
    const { id } = (await service.send('POST', 'workOrderManagement/v4/workOrder', order)).body
    const task = (await service.send('POST', CANCELLATIONS, { workOrder: { id } })).body
    const tickets = sqlTicketStore(service.database.kysely)
    const about = {
      kind: 'second_miss',
      severity: 'minor',
      description: '',
      context: {},
      status: 'acknowledged',
    } as const
    const whose = { customerId: 'cus_1', channel: undefined, person: undefined }
    await tickets.insert({ ...about, ...whose, id: 'tkt_1', createdAt: service.now, updatedAt: service.now })
    await service.send('PATCH', `${TICKETS}/tkt_1`, { status: 'resolved' })
    await deliver()
    const told = listener.events.map(({ eventType, event }) => {
      const [resource] = Object.values(event) as { id: string; state?: string; status?: string }[]
      return [eventType, resource?.id, resource?.state ?? resource?.status]
    })
    expect(told).toEqual(
      expect.arrayContaining([
        ['WorkOrderStateChangeEvent', id, 'cancelled'],
        ['CancelWorkOrderCreateEvent', task.id, 'acknowledged'],
        ['CancelWorkOrderStateChangeEvent', task.id, 'done'],
        ['TroubleTicketStatusChangeEvent', 'tkt_1', 'resolved'],
        ['TroubleTicketResolvedEvent', 'tkt_1', 'resolved'],
      ]),
    )
  })

  it('sends nothing twice to somebody who has asked twice', async () => {
    await subscribe()
    expect((await service.send('POST', HUB, { callback: listener.url })).body).toMatchObject({ status: '409' })
    expect(
      (await service.send('POST', HUB, { callback: listener.url, query: 'eventType=SearchTimeSlotCreateEvent' }))
        .status,
    ).toBe(201)
  })

  it('sends only what the query asks for, and nothing once the subscription has ended', async () => {
    const id = await subscribe('eventType=AppointmentStateChangeEvent')
    const appointment = await book('2026-11-26')
    await service.send('PATCH', `${APPOINTMENTS}/${appointment}`, { status: 'cancelled', note: WHY })
    await deliver()
    expect(listener.events.map(({ eventType }) => eventType)).toEqual(['AppointmentStateChangeEvent'])
    expect((await service.send('DELETE', `${HUB}/${id}`)).status).toBe(204)
    expect((await service.send('DELETE', `${HUB}/${id}`)).status).toBe(404)
    await book('2026-11-27')
    expect(await deliveries()).toEqual([])
  })

  it('tries again later, and gives an event up after a limit', async () => {
    await subscribe()
    await book('2026-11-28')
    listener.status = 500
    await deliver()
    const [failed] = await deliveries()
    expect(warned).toMatchObject([
      { event: 'hub_not_delivered', host: new URL(listener.url).host, attempts: 1, why: 'status 500' },
    ])
    expect(JSON.stringify(warned)).not.toContain('/listener')
    expect(failed).toMatchObject({ attempts: 1, state: 'waiting' })
    await deliver()
    expect((await deliveries())[0]?.attempts).toBe(1)
    const dueAgain = { attempts: MOST_DELIVERY_ATTEMPTS - 1, not_before: failed?.event_at }
    await service.database.kysely
      .updateTable('hub_delivery')
      .set(dueAgain as never)
      .execute()
    await deliver()
    expect((await deliveries())[0]).toMatchObject({ state: 'dead', attempts: MOST_DELIVERY_ATTEMPTS })
  })

  it.each([
    [0, 5, '2026-12-05'],
    [1, 10, '2026-12-06'],
    [4, 80, '2026-12-07'],
    [10, 3600, '2026-12-08'],
  ])('waits longer each time: after %i failures before, %i seconds', async (attempts, seconds, on) => {
    await subscribe()
    await book(on)
    listener.status = 500
    await service.database.kysely.updateTable('hub_delivery').set({ attempts }).execute()
    await deliver()
    const { rows } = await sql<{ wait: number }>`
      select extract(epoch from not_before - clock_timestamp())::double precision as wait from hub_delivery`.execute(
      service.database.kysely,
    )
    const wait = Number(rows[0]?.wait)
    expect(wait).toBeLessThanOrEqual(seconds)
    expect(wait, 'only the moments of the test itself have gone by').toBeGreaterThan(seconds - 4)
  })

  it('reaches no private address: not by a literal, and not by a name that leads to one', async () => {
    await subscribe()
    await service.database.kysely
      .updateTable('hub_subscription')
      .set({ callback: listener.url.replace('127.0.0.1', 'localhost') })
      .execute()
    await book('2026-11-30')
    await deliver(false)
    expect(listener.events).toEqual([])
    expect((await deliveries())[0]?.attempts).toBe(1)
    expect(warned.at(-1)).toMatchObject({ why: 'private_address' })
  })
})

describe('a callback', () => {
  let service: TmfService
  beforeAll(async () => {
    service = await openTmfService()
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it.each(['bogus=1', 'eventType=AppointmentCreateEvent&a=b', 'nonsense', 'eventType=WorkOrderCreateEvent'])(
    'with the query %s is refused: we would not keep to it',
    async (query) => {
      expect((await service.send('POST', HUB, { callback: 'https://example.com/', query })).status).toBe(400)
    },
  )

  it.each([
    ...['http://127.0.0.1/x', 'http://localhost:8080/', 'http://10.1.2.3/', 'http://169.254.169.254/latest/meta-data'],
    ...['http://[::1]/', 'http://[fd00::1]/', 'http://0.0.0.0/', 'http://2130706433/', 'http://[::ffff:127.0.0.1]/'],
    ...['ftp://example.com/', 'not a url', 'http://user:secret@example.com/', 'http://db.internal/'],
  ])('of %s is refused', async (callback) => {
    expect((await service.send('POST', HUB, { callback })).status).toBe(400)
  })

  it('of the public internet is taken', async () => {
    const { status, body } = await service.send('POST', HUB, {
      callback: 'https://example.com/events',
      query: 'eventType=AppointmentCreateEvent',
    })
    expect([status, body]).toMatchObject([
      201,
      { callback: 'https://example.com/events', query: 'eventType=AppointmentCreateEvent' },
    ])
    for (const path of ['workOrderManagement/v4/hub', 'troubleTicket/v4/hub'])
      expect((await service.send('POST', path, { callback: 'https://example.com/events' })).status).toBe(201)
  })
})

describe('an address', () => {
  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['192.168.1.1', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['100.64.0.1', false],
    ['fe80::1', false],
    ['2001:4860:4860::8888', true],
    ['2a00:1450:4001::1', true],
    ['::1', false],
    ['::127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['fec0::1', false],
    ['fe80::1%eth0', false],
    ['fd00::1', false],
    ['64:ff9b::7f00:1', false],
    ['64:ff9b:1::a00:1', false],
    ['2001:0:a00:1::', false],
    ['2002:0a00:1::', false],
    ['2001:db8::1', false],
    ['ff02::1', false],
    ['nonsense', false],
  ])('%s is public: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic))
})
