import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDistrict, windowOn } from '../contracts/small-district.ts'
import { APPOINTMENTS, openTmfService, type TmfService } from './tmf-service.ts'

const SEARCHES = 'appointment/v4/searchTimeSlot'
const CUSTOMER = { id: 'cus_1', role: 'customer', '@referredType': 'Customer' }
const slot = (on: string, from: string, to: string) => {
  const { opensAt, closesAt } = windowOn(on, from, to)
  return { validFor: { startDateTime: opensAt.toISO(), endDateTime: closesAt.toISO() } }
}

describe('searchTimeSlot of TMF646', () => {
  let service: TmfService
  const search = (body: object) =>
    service.send('POST', SEARCHES, { relatedParty: CUSTOMER, category: 'repair', ...body })
  const found = (body: { availableTimeSlot: { validFor: { startDateTime: string } }[] }) =>
    body.availableTimeSlot.map(({ validFor }) => validFor.startDateTime)

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [{ id: 'ins_1' }])
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('gives the real free time of a day, with who would come, and takes what is booked out', async () => {
    const day = { requestedTimeSlot: [slot('2026-11-24', '08:00', '20:00')] }
    const { status, body } = await search(day)
    expect(status).toBe(201)
    expect(body).toMatchObject({ status: 'done', searchResult: 'success', relatedParty: CUSTOMER })
    expect(found(body)).toEqual(['2026-11-24T00:00:00.000Z', '2026-11-24T06:00:00.000Z', '2026-11-24T08:00:00.000Z'])
    expect(body.availableTimeSlot[0].relatedParty).toMatchObject({ id: 'ins_1', '@referredType': 'Installer' })
    const taken = slot('2026-11-24', '14:00', '16:00')
    expect(
      (await service.send('POST', APPOINTMENTS, { ...taken, category: 'repair', relatedParty: [CUSTOMER] })).status,
    ).toBe(201)
    expect(found((await search(day)).body)).not.toContain('2026-11-24T06:00:00.000Z')
  })

  it('promises nothing: every slot can be booked, once', async () => {
    const { body } = await search({ requestedTimeSlot: [slot('2026-11-26', '08:00', '12:00')] })
    const booking = { validFor: body.availableTimeSlot[0].validFor, category: 'repair', relatedParty: [CUSTOMER] }
    expect((await service.send('POST', APPOINTMENTS, booking)).body.status).toBe('confirmed')
    expect((await service.send('POST', APPOINTMENTS, booking)).status).toBe(409)
  })

  it('fails without an error where nothing is free', async () => {
    const { status, body } = await search({ requestedTimeSlot: [slot('2026-11-25', '21:00', '23:00')] })
    expect([status, body.searchResult, body.availableTimeSlot]).toEqual([201, 'fail', []])
  })

  it('finds the half hour that is left of a day, where no longer time is free', async () => {
    const taken = (from: string, to: string) =>
      service.send('POST', APPOINTMENTS, {
        ...{ ...slot('2026-12-03', from, to), category: 'repair', relatedParty: [CUSTOMER] },
      })
    for (const [from, to] of [
      ['08:00', '10:30'],
      ['16:00', '18:30'],
    ] as const)
      expect((await taken(from, to)).status).toBe(201)
    const { body } = await search({ requestedTimeSlot: [slot('2026-12-03', '08:00', '20:00')] })
    expect(body.searchResult).toBe('success')
    expect(found(body)).toEqual(['2026-12-03T06:00:00.000Z'])
  })

  it('keeps to the installer that one of the requested times names', async () => {
    const installer = (id: string) => ({ id, role: 'installer', '@referredType': 'Installer' })
    const asked = (relatedParty: object) =>
      search({ requestedTimeSlot: [{ ...slot('2026-12-04', '09:00', '10:00'), relatedParty }] })
    expect((await asked(installer('ins_1'))).body.searchResult).toBe('success')
    expect((await asked(installer('ins_9'))).status).toBe(400)
    expect((await asked(CUSTOMER)).status).toBe(400)
  })

  it('says itself what it has found', async () => {
    const { body } = await search({ requestedTimeSlot: [slot('2026-12-04', '09:00', '10:00')] })
    expect((await service.send('PATCH', `${SEARCHES}/${body.id}`, { status: 'bogus' })).status).toBe(400)
    expect((await service.send('PATCH', `${SEARCHES}/${body.id}`, { status: 'done' })).status).toBe(200)
    for (const none of [null, 'x', 1, []])
      expect((await service.send('PATCH', `${SEARCHES}/${body.id}`, none)).status, String(none)).toBe(400)
  })

  it('looks in the whole company where nobody is named', async () => {
    const { body } = await service.send('POST', SEARCHES, { requestedTimeSlot: [slot('2026-11-27', '09:00', '10:00')] })
    expect(found(body)).toEqual(['2026-11-27T01:00:00.000Z'])
  })

  it.each([
    [{ requestedTimeSlot: [] }],
    [{}],
    [{ requestedTimeSlot: [{ validFor: { startDateTime: '2026-11-24T08:00:00Z' } }] }],
    [{ requestedTimeSlot: [slot('2026-11-24', '08:00', '10:00')], category: 'paint' }],
    [{ requestedTimeSlot: [slot('2026-11-24', '08:00', '10:00')], relatedParty: { ...CUSTOMER, id: 'cus_99' } }],
  ])('refuses %j', async (body) => {
    expect((await search(body)).status).toBe(400)
  })

  it('can be read, listed, searched anew and deleted', async () => {
    const { body } = await search({ requestedTimeSlot: [slot('2026-11-28', '08:00', '10:00')] })
    expect((await service.send('GET', `${SEARCHES}/${body.id}`)).body).toEqual(body)
    expect((await service.send('GET', `${SEARCHES}?searchResult=fail`)).body).toHaveLength(1)
    const again = await service.send('PATCH', `${SEARCHES}/${body.id}`, {
      requestedTimeSlot: [slot('2026-11-28', '14:00', '16:00')],
    })
    expect(found(again.body)).toEqual(['2026-11-28T06:00:00.000Z'])
    expect((await service.send('DELETE', `${SEARCHES}/${body.id}`)).status).toBe(204)
    expect((await service.send('GET', `${SEARCHES}/${body.id}`)).status).toBe(404)
    expect((await service.send('DELETE', `${SEARCHES}/${body.id}`)).status).toBe(404)
  })
})
