import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDistrict, NOW } from '../contracts/small-district.ts'
import { APPOINTMENTS, openTmfService, type Reply, type TmfService } from './tmf-service.ts'

/** The requests and assertions of the public conformance kit of TMF646 4.0.0. */
describe('the TMF646 conformance kit', () => {
  let service: TmfService
  let created: Reply
  const get = (query: string) => service.send('GET', `${APPOINTMENTS}${query}`)

  const expectWhole = (appointment: unknown) =>
    expect(appointment).toMatchObject({
      id: expect.any(String),
      href: expect.any(String),
      creationDate: expect.any(String),
      lastUpdate: expect.any(String),
      validFor: expect.any(Object),
      status: expect.any(String),
    })

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [{ id: 'ins_1' }])
    const validFor = {
      startDateTime: NOW.plus({ days: 3 }).toISO(),
      endDateTime: NOW.plus({ days: 3, hours: 1 }).toISO(),
    }
    created = await service.send('POST', APPOINTMENTS, { validFor })
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('creates an appointment from a window alone', () => {
    expect(created.status).toBe(201)
    expectWhole(created.body)
    expect(created.body.status).toBe('initialized')
  })

  it('lists it', async () => {
    const { status, body } = await get('')
    expect(status).toBe(200)
    for (const appointment of body) expectWhole(appointment)
    expect(body).toHaveLength(1)
  })

  it('reads it by its id', async () => {
    const { status, body } = await get(`/${created.body.id}`)
    expect(status).toBe(200)
    expect(body).toEqual(created.body)
  })

  it.each(['id', 'creationDate', 'lastUpdate', 'status'])(
    'lists the field %s alone, with id and href',
    async (field) => {
      const { status, body } = await get(`?fields=${field}`)
      expect(status).toBe(200)
      expect(Object.keys(body[0]).sort()).toEqual([...new Set(['href', 'id', field])].sort())
    },
  )

  it.each(['id', 'creationDate', 'lastUpdate', 'status'])('filters by %s', async (attribute) => {
    const { status, body } = await get(`?${attribute}=${created.body[attribute]}`)
    expect(status).toBe(200)
    expectWhole(body[0])
    const other = attribute.endsWith('e') || attribute === 'creationDate' ? '2001-01-01T00:00:00.000Z' : 'cancelled'
    expect((await get(`?${attribute}=${other}`)).body).toEqual([])
  })

  it('answers an unknown id with 404', async () => {
    expect((await get('/unknown')).status).toBe(404)
  })
})
