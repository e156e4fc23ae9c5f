import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SUPERVISORS_ALONE } from '#src/domain/norms/staff-norms.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { deliverDue } from '#src/infra/http/tmf/hub/deliver-events.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { fillDistrict, NOW } from '../contracts/small-district.ts'
import { openTmfService, TICKETS, type TmfService } from './tmf-service.ts'

const SECRET = '李师傅收了我两百块'

const ticket = (id: string, kind: Ticket['kind']): Ticket => ({
  ...{ id, kind, customerId: 'cus_1', channel: 'directline', person: 'dl_cus_1', status: 'acknowledged' },
  ...{ severity: 'critical', description: 'reported', context: { words: SECRET, reported: ['ins_1'] } },
  ...{ createdAt: NOW, updatedAt: NOW },
})

describe('what supervisors alone see', () => {
  let service: TmfService
  const kinds = [...SUPERVISORS_ALONE]

  beforeAll(async () => {
    service = await openTmfService({ mayHubBePrivate: true })
    await fillDistrict(service.database, [])
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('is nothing that the back office can list, read, end or hear of: its token does not tell who asks', async () => {
    const heard: string[] = []
    const server = createServer((request, response) => {
      request.on('data', (chunk) => void heard.push(String(chunk)))
      request.on('end', () => response.end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const callback = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await service.send('POST', 'troubleTicket/v4/hub', { callback })
    const tickets = sqlTicketStore(service.database.kysely)
    for (const kind of kinds) await tickets.insert(ticket(`tkt_${kind}`, kind))
    await tickets.insert({ ...ticket('tkt_open', 'record_correction'), context: {} })
    for (const kind of kinds) {
      const { status } = await service.send('PATCH', `${TICKETS}/tkt_${kind}`, { status: 'resolved' })
      expect(status).toBe(404)
      expect((await service.send('GET', `${TICKETS}/tkt_${kind}`)).status).toBe(404)
      expect((await service.send('GET', `${TICKETS}?ticketType=${kind}`)).body).toEqual([])
      expect((await tickets.find(`tkt_${kind}`))?.status).toBe('acknowledged')
      await tickets.resolve(`tkt_${kind}`, '不属实', 'staff:stf_1', NOW)
    }
    const listed = await service.send('GET', `${TICKETS}?relatedParty.id=cus_1`)
    expect(listed.body.map(({ id }: Ticket) => id)).toEqual(['tkt_open'])
    expect(listed.headers.get('X-Total-Count')).toBe('1')
    await deliverDue({
      ...{ database: service.database, publicUrl: () => 'https://doorstep.example', mayBePrivate: true },
      log: { error: () => {}, warn: () => {} },
    })
    server.close()
    expect(heard).toHaveLength(1)
    expect(heard.join()).toContain('tkt_open')
    expect([JSON.stringify(listed.body), ...heard].join()).not.toContain(SECRET)
    expect(await service.database.kysely.selectFrom('hub_delivery').select('id').execute()).toEqual([])
  })
})
