import { sql } from 'kysely'
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

  it('shows with whoever waits for a person what they said last, until they have got one', async () => {
    const { kysely } = service.database
    await sqlTicketStore(kysely).insert({ ...handover, id: 'tkt_talk', context: { conversationId: 'cnv_1' } })
    await sql`insert into inbox (at, conversation_id, seq, person, text, body)
      values (${NOW}, 'cnv_1', 1, 'dl_cus_1', '师傅弄坏了我的墙', '{}')`.execute(kysely)
    const { body } = await get('/tkt_talk')
    expect(body.note.map(({ text }: { text: string }) => text)).toContain('customer: 师傅弄坏了我的墙')
  })
})

describe('PATCH troubleTicket', () => {
  let service: TmfService
  const patch = (id: string, body: unknown) => service.send('PATCH', `${TICKETS}/${id}`, body)

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [])
    const tickets = sqlTicketStore(service.database.kysely)
    const correction = { ...handover, kind: 'record_correction', workOrderId: undefined } as const
    await tickets.insert({ ...correction, dueAt: NOW.plus({ minutes: 30 }) })
    await tickets.insert({ ...handover, id: 'tkt_3', kind: 'time_request' })
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('ends a ticket with what came of it, once, and whoever listens hears so', async () => {
    await service.send('POST', 'troubleTicket/v4/hub', { callback: 'https://example.com/tickets' })
    const { status, body } = await patch('tkt_1', { status: 'resolved', note: [{ text: '已回电' }] })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'resolved',
      resolutionDate: '2026-11-23T02:00:00.000Z',
      expectedResolutionDate: '2026-11-23T02:30:00.000Z',
      note: [{ author: 'system' }, { author: 'staff', text: '已回电' }],
    })
    expect((await patch('tkt_1', { status: 'closed' })).status).toBe(409)
    const sent = service.database.kysely.selectFrom('hub_delivery').select('type')
    expect(await sent.execute()).toEqual([{ type: 'ticket.resolved' }])
  })

  it('tells whoever is in a talk with one of staff that it has ended, and ends none that nobody has begun', async () => {
    const { kysely } = service.database
    const tickets = sqlTicketStore(kysely)
    await sql`insert into staff (id, name, phone, role, areas, updated_at)
      values ('stf_1', '吴静', '19900000099', 'agent', '{开发区}', ${NOW})`.execute(kysely)
    for (const id of ['tkt_talk', 'tkt_waits']) await tickets.insert({ ...handover, id })
    await tickets.take('tkt_talk', 'stf_1', 'staff:stf_1', NOW)
    expect((await patch('tkt_talk', { status: 'resolved' })).status).toBe(200)
    expect(await patch('tkt_waits', { status: 'resolved' })).toMatchObject({ body: { code: 'DecidedByStaff' } })
    const told = kysely.selectFrom('notice').select(['subject', 'recipient', 'dialog', 'answers'])
    expect(await told.where('dialog', '=', 'handed-back').execute()).toEqual([
      {
        ...{ subject: 'tkt_talk', recipient: 'customer:cus_1', dialog: 'handed-back' },
        answers: { name: '吴静', role: 'agent', text: '' },
      },
    ])
  })

  describe('of a doubted bill', () => {
    const doubt = async (id: string) => {
      const tickets = sqlTicketStore(service.database.kysely)
      await tickets.insert({ ...handover, id, kind: 'billing_doubt', context: { month: '2026-10' } })
    }
    const told = () =>
      service.database.kysely.selectFrom('notice').select('subject').where('dialog', '=', 'usage-answer').execute()

    it.each([
      ['tkt_zh', { note: [{ text: '这不归我管，您自己看账单' }] }, '不归我管', 'instead-not-mine'],
      ['tkt_en', { statusChangeReason: 'That is not my department.' }, 'not my department', 'instead-not-mine'],
      ['tkt_sum', { note: [{ text: '您放心，保证退您62元' }] }, '保证退您', 'instead-money'],
    ])('takes no answer with words that are said to nobody: %s', async (id, words, phrase, instead) => {
      await doubt(id)
      const { status, body } = await patch(id, { status: 'resolved', ...words })
      expect(status).toBe(400)
      expect(body).toMatchObject({ code: 'ForbiddenPhrase', reason: expect.stringContaining(`${phrase}”`) })
      expect(body.reason).toContain(instead)
      expect(await sqlTicketStore(service.database.kysely).find(id)).toMatchObject({ status: 'acknowledged' })
      expect(await told()).toEqual([])
    })

    it('tells an answer that is worded as it should be, and checks no words that nobody reads', async () => {
      await doubt('tkt_told')
      const answer = '多出的62元是10月21日在外省用的流量，已核对过。'
      expect((await patch('tkt_told', { status: 'resolved', note: [{ text: answer }] })).status).toBe(200)
      expect(await told()).toEqual([{ subject: 'tkt_told' }])
      await sqlTicketStore(service.database.kysely).insert({ ...handover, id: 'tkt_own', kind: 'record_correction' })
      const own = { status: 'resolved', note: [{ text: '客户说不归我管' }] }
      expect((await patch('tkt_own', own)).status).toBe(200)
    })
  })

  it('ends none whose outcome a customer waits for', async () => {
    expect((await patch('tkt_3', { status: 'resolved' })).body).toMatchObject({ status: '409', code: 'DecidedByStaff' })
  })

  it.each([
    ['tkt_3', { status: 'acknowledged' }, 409],
    ['tkt_3', { status: 'gone' }, 400],
    ['tkt_3', {}, 400],
    ['tkt_9', { status: 'resolved' }, 404],
  ])('is refused for %s with %j', async (id, body, status) => {
    expect((await patch(id, body)).status).toBe(status)
  })
})
