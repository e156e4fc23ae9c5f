import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contactDuty } from '#src/infra/scheduling/contact-duty.ts'
import { lapseDuty } from '#src/infra/scheduling/lapse-duty.ts'
import { at, clearBookings, fillDistrict, NOW, windowOn, ZONE } from '../../contracts/small-district.ts'
import { APPOINTMENTS, openTmfService, type TmfService } from '../../http/tmf-service.ts'

describe('an appointment that the back office put in without a promise', () => {
  let service: TmfService
  const { opensAt, closesAt } = windowOn('2026-11-23', '14:00', '15:00')
  const validFor = { startDateTime: opensAt.toISO(), endDateTime: closesAt.toISO() }
  const customer = { id: 'cus_1', role: 'customer', '@referredType': 'Customer' }

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [{ id: 'ins_1' }])
  })
  beforeEach(async () => {
    service.now = NOW
    await clearBookings(service.database)
    await service.database.kysely.deleteFrom('notice').execute()
  })
  afterAll(() => service[Symbol.asyncDispose]())

  const put = async (more: object = {}) => (await service.send('POST', APPOINTMENTS, { validFor, ...more })).body.id
  const read = async (id: string) => (await service.send('GET', `${APPOINTMENTS}/${id}`)).body
  async function tickAt(time: string) {
    service.now = at(`2026-11-23T${time}`)
    await lapseDuty(service.database).run(service.now)
    await contactDuty(service.database, ZONE).run(service.now)
  }

  it('ends with its time, with a note that says why, and not before', async () => {
    const id = await put()
    await tickAt('14:59')
    expect((await read(id)).status).toBe('initialized')
    await tickAt('15:00')
    expect(await read(id)).toMatchObject({
      status: 'cancelled',
      lastUpdate: '2026-11-23T07:00:00.000Z',
      note: [{ author: 'system', text: 'cancelled: its time is over, and nobody was assigned' }],
    })
  })

  it('stays as it is where it was promised meanwhile, or taken away', async () => {
    const [promised, deleted] = [await put(), await put()]
    const change = { status: 'confirmed', category: 'repair', relatedParty: [customer] }
    await service.send('PATCH', `${APPOINTMENTS}/${promised}`, change)
    await service.send('DELETE', `${APPOINTMENTS}/${deleted}`)
    await tickAt('15:00')
    expect((await read(promised)).status).toBe('confirmed')
    expect((await service.send('GET', `${APPOINTMENTS}/${deleted}`)).status).toBe(404)
  })

  it.each(['its time is over', 'it is cancelled', 'it is deleted'])(
    'has its customer asked for a time and reminded once, and not asked anew when %s',
    async (end) => {
      const orders = 'workOrderManagement/v4/workOrder'
      const order = await service.send('POST', orders, {
        ...{ category: 'repair', workOrderItem: [{ id: '1', action: 'add' }] },
        relatedParty: [customer],
      })
      const id = await put()
      const relatedEntity = [{ id: order.body.id, role: 'workOrder', '@referredType': 'WorkOrder' }]
      expect((await service.send('PATCH', `${APPOINTMENTS}/${id}`, { relatedEntity })).status).toBe(200)
      await tickAt('14:00')
      const told = { state: 'told', settled_at: service.now } as const
      await service.database.kysely.updateTable('notice').set(told).execute()
      if (end === 'it is cancelled') await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'cancelled' })
      if (end === 'it is deleted') await service.send('DELETE', `${APPOINTMENTS}/${id}`)
      for (const time of ['15:00', '16:00', '17:00', '19:00']) await tickAt(time)
      const asked = service.database.kysely.selectFrom('notice').select('occasion').where('dialog', '=', 'contact')
      const { id: orderId } = order.body
      expect((await asked.orderBy('seq').execute()).map(({ occasion }) => occasion)).toEqual([
        `contact:${orderId}:first`,
        `contact:${orderId}:again`,
      ])
    },
  )
})
