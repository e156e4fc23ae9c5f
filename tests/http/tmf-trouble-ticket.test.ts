import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { fillDistrict, NOW } from '../contracts/small-district.ts'
import { openTmfService, TICKETS, type TmfService } from './tmf-service.ts'

const handover: Ticket = {
  id: 'tkt_1',
  kind: 'handover',
  customerId: 'cus_1',
  channel: 'directline',
  person: 'dl_cus_1',
  status: 'acknowledged',
  severity: 'major',
  description: '客户要求人工',
  context: { dialog: 'book', answers: { kind: 'repair' } },
  createdAt: NOW,
  updatedAt: NOW,
}
const stranger: Ticket = {
  ...handover,
  id: 'tkt_2',
  customerId: undefined,
  person: 'dl_anon_2',
  severity: 'minor',
  context: {},
  createdAt: NOW.plus({ minutes: 1 }),
}

describe('GET troubleTicket', () => {
  let service: TmfService
  const get = (path = '') => service.send('GET', `${TICKETS}${path}`)

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [])
    for (const ticket of [handover, stranger]) await sqlTicketStore(service.database.kysely).insert(ticket)
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('shows what was opened, with what the next person needs', async () => {
    const { status, body } = await get('/tkt_1')
    expect(status).toBe(200)
    expect(body).toEqual({
      '@type': 'TroubleTicket',
      id: 'tkt_1',
      href: 'https://doorstep.example/tmf-api/troubleTicket/v4/troubleTicket/tkt_1',
      creationDate: '2026-11-23T02:00:00.000Z',
      lastUpdate: '2026-11-23T02:00:00.000Z',
      status: 'acknowledged',
      severity: 'major',
      ticketType: 'handover',
      description: '客户要求人工',
      channel: { id: 'directline', name: 'directline' },
      relatedParty: [
        { id: 'cus_1', role: 'customer', '@referredType': 'Customer' },
        { id: 'dl_cus_1', role: 'contact', '@referredType': 'ChannelUser' },
      ],
      note: [
        {
          id: 'tkt_1-1',
          author: 'system',
          date: '2026-11-23T02:00:00.000Z',
          text: '{"dialog":"book","answers":{"kind":"repair"}}',
        },
      ],
    })
  })

  it.each([
    ['', ['tkt_1', 'tkt_2']],
    ['?relatedParty.id=cus_1', ['tkt_1']],
    ['?relatedParty.id=dl_anon_2', ['tkt_2']],
    ['?relatedParty.id=nobody', []],
    ['?severity=minor', ['tkt_2']],
    ['?ticketType=handover&status=closed', []],
    ['?creationDate=2026-11-23T02:01:00.000Z', ['tkt_2']],
    ['?offset=1&limit=1', ['tkt_2']],
  ])('lists %s', async (query, ids) => {
    const { status, body, headers } = await get(query)
    expect({ status, ids: body.map(({ id }: Ticket) => id) }).toEqual({ status: 200, ids })
    expect(headers.get('X-Result-Count')).toBe(String(ids.length))
  })

  it('answers an unknown id and an unknown attribute with a TMF Error', async () => {
    expect(await get('/tkt_none')).toMatchObject({ status: 404, body: { status: '404' } })
    expect(await get('?colour=green')).toMatchObject({ status: 400, body: { status: '400' } })
  })

  it('writes an event with each ticket', async () => {
    const events = await service.database.kysely
      .selectFrom('event')
      .select(['subject', 'type', 'actor'])
      .orderBy('id')
      .execute()
    expect(events).toEqual([
      { subject: 'tkt_1', type: 'ticket.opened', actor: 'customer:cus_1' },
      { subject: 'tkt_2', type: 'ticket.opened', actor: 'system' },
    ])
  })

  it('names whoever opened it in the event', async () => {
    await sqlTicketStore(service.database.kysely).insert({ ...stranger, id: 'tkt_3' }, 'installer:ins_1')
    const { actor } = await service.database.kysely
      .selectFrom('event')
      .select('actor')
      .where('subject', '=', 'tkt_3')
      .executeTakeFirstOrThrow()
    expect(actor).toBe('installer:ins_1')
  })
})
