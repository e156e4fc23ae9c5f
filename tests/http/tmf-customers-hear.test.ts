import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { at, fillDistrict, NOW, windowOn } from '../contracts/small-district.ts'
import { APPOINTMENTS, CANCELLATIONS, ORDERS, openTmfService, type TmfService, WHY } from './tmf-service.ts'

const validFor = (on: string) => {
  const { opensAt, closesAt } = windowOn(on, '14:00', '16:00')
  return { startDateTime: opensAt.toISO(), endDateTime: closesAt.toISO() }
}

describe('a visit that the back office changes', () => {
  let service: TmfService
  const book = async (on: string) => {
    const relatedParty = [{ id: 'cus_1', role: 'customer', '@referredType': 'Customer' }]
    const { body } = await service.send('POST', APPOINTMENTS, {
      validFor: validFor(on),
      category: 'repair',
      relatedParty,
    })
    await service.database.kysely.updateTable('notice').set({ state: 'told' }).where('subject', '=', body.id).execute()
    return body.id
  }
  const notices = async (id: string) => {
    const told = service.database.kysely.selectFrom('notice').select(['dialog', 'recipient', 'class', 'answers'])
    return await told.where('subject', '=', id).where('recipient', 'like', 'customer:%').orderBy('seq').execute()
  }
  /** What is told after the visit was booked. */
  const heard = async (id: string) => (await notices(id)).slice(1).map(({ answers: _, ...notice }) => notice)

  /** What its installers were told of it. */
  const toInstallers = async (id: string) => {
    const told = service.database.kysely.selectFrom('notice').select(['dialog', 'answers']).where('subject', '=', id)
    const rows = await told.where('recipient', 'like', 'installer:%').orderBy('seq').execute()
    return rows.map(({ dialog, answers }) => `${dialog} ${(answers as { decision?: string }).decision ?? ''}`.trim())
  }

  beforeAll(async () => {
    service = await openTmfService()
    await fillDistrict(service.database, [{ id: 'ins_1' }, { id: 'ins_2' }])
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('is told to its customer when it is booked, and when an initialized one is confirmed (AP-1)', async () => {
    const booked = await book('2026-12-08')
    const { body } = await service.send('POST', APPOINTMENTS, { validFor: validFor('2026-12-09') })
    expect(await notices(body.id)).toEqual([])
    const relatedParty = [{ id: 'cus_1', role: 'customer', '@referredType': 'Customer' }]
    await service.send('PATCH', `${APPOINTMENTS}/${body.id}`, { status: 'confirmed', category: 'repair', relatedParty })
    for (const [id, on] of [
      [booked, '2026-12-08'],
      [body.id, '2026-12-09'],
    ])
      expect(await notices(id)).toEqual([
        {
          ...{ dialog: 'rescheduled', recipient: 'customer:cus_1', class: 'transactional' },
          answers: { appointment: id, opens: `${on}T06:00:00.000Z` },
        },
      ])
  })

  it('is told to its customer when it is moved, with the reason (AP-4)', async () => {
    const id = await book('2026-11-24')
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { validFor: validFor('2026-11-25'), note: WHY })
    expect(await heard(id)).toEqual([{ dialog: 'rescheduled', recipient: 'customer:cus_1', class: 'transactional' }])
    expect((await notices(id))[1]).toMatchObject({ answers: { reason: 'traffic' } })
  })

  it.each([
    ['traffic', { fate: 'kept', reason: 'traffic' }],
    ['客户要求改期', { fate: 'later' }],
    ['以后再约', { fate: 'later' }],
  ])('is told when it is cancelled, with the reason that the note gives: %s (AP-4)', async (text, told) => {
    const id = await book('2026-12-12')
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'cancelled', note: [{ text }] })
    const { opensAt, closesAt } = windowOn('2026-12-12', '14:00', '16:00')
    const answers = { kind: 'repair', opens: opensAt.toUTC().toISO(), closes: closesAt.toUTC().toISO(), ...told }
    expect((await notices(id))[1]).toMatchObject({ dialog: 'taken-off', class: 'transactional', answers })
  })

  it('is told when it is cancelled or deleted', async () => {
    const [cancelled, deleted] = [await book('2026-11-26'), await book('2026-11-27')]
    await service.send('PATCH', `${APPOINTMENTS}/${cancelled}`, { status: 'cancelled', note: WHY })
    await service.send('DELETE', `${APPOINTMENTS}/${deleted}`)
    for (const id of [cancelled, deleted]) expect(await heard(id)).toMatchObject([{ dialog: 'taken-off' }])
  })

  it('is not said to have taken its order with it, while that stays open', async () => {
    const id = await book('2026-12-07')
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'cancelled', note: WHY })
    const { kysely } = service.database
    expect((await notices(id))[1]).toMatchObject({ answers: { fate: 'kept' } })
    const order = kysely.selectFrom('work_order').select('status')
    const orderId = kysely.selectFrom('appointment').select('work_order_id').where('id', '=', id)
    expect(await order.where('id', '=', orderId).executeTakeFirst()).toEqual({ status: 'open' })
  })

  it('is told of another installer to a customer who was told of a delay, and is no longer late (AP-4)', async () => {
    const id = await book('2026-12-10')
    const visits = sqlVisitStore(service.database.kysely)
    const late = await visits.find(id)
    if (!late) throw new Error('there is no visit')
    const told = { at: service.now, minutes: 40, hindrance: 'traffic' } as const
    await visits.stampTold(late, told)
    const installerId = late.appointment.installerId === 'ins_1' ? 'ins_2' : 'ins_1'
    const relatedParty = [{ id: installerId, role: 'installer', '@referredType': 'Installer' }]
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { relatedParty })
    expect((await notices(id))[1]).toMatchObject({ dialog: 'replaced', answers: { appointment: id, installerId } })
    expect((await visits.find(id))?.told).toBeUndefined()
  })

  it.each([
    ['PATCH', { validFor: validFor('2026-12-20'), note: WHY }],
    ['PATCH', { status: 'cancelled', note: WHY }],
    ['DELETE', undefined],
  ])('is told of at night only where it is near: %s %o', async (method, change) => {
    for (const [changedAt, told] of [
      ['2026-12-20T23:31', 'transactional'],
      ['2026-12-21T06:00', 'urgent'],
    ] as const) {
      service.now = NOW
      const id = await book('2026-12-21')
      service.now = at(changedAt)
      const sent = change && 'validFor' in change ? { ...change, validFor: validFor('2026-12-22') } : change
      expect((await service.send(method, `${APPOINTMENTS}/${id}`, sent)).status).toBeLessThan(300)
      expect(await heard(id)).toMatchObject([{ class: told }])
      await service.send('DELETE', `${APPOINTMENTS}/${id}`)
    }
    service.now = NOW
  })

  describe('before its customer has heard of it', () => {
    const bookUntold = async (on: string) => {
      const id = await book(on)
      await service.database.kysely.updateTable('notice').set({ state: 'waiting' }).where('subject', '=', id).execute()
      return id
    }
    const waiting = async (id: string) => {
      const told = service.database.kysely.selectFrom('notice').select(['dialog', 'answers']).where('subject', '=', id)
      return await told.where('recipient', 'like', 'customer:%').where('state', '=', 'waiting').execute()
    }

    it('is told of as it is in the end, and as if it had never been anywhere else', async () => {
      const id = await bookUntold('2027-01-04')
      await service.send('PATCH', `${APPOINTMENTS}/${id}`, { validFor: validFor('2027-01-05'), note: WHY })
      const answers = { appointment: id, opens: '2027-01-05T06:00:00.000Z' }
      expect(await waiting(id)).toEqual([{ dialog: 'rescheduled', answers }])
    })

    it('is not told of at all when it is gone again, and its order is asked for as any other', async () => {
      const [cancelled, deleted] = [await bookUntold('2027-01-06'), await bookUntold('2027-01-07')]
      await service.send('PATCH', `${APPOINTMENTS}/${cancelled}`, { status: 'cancelled', note: WHY })
      await service.send('DELETE', `${APPOINTMENTS}/${deleted}`)
      for (const id of [cancelled, deleted]) {
        expect(await waiting(id)).toEqual([])
        const { kysely } = service.database
        const orderId = kysely.selectFrom('appointment').select('work_order_id').where('id', '=', id)
        const order = kysely.selectFrom('work_order').select('contact_next_at').where('id', '=', orderId)
        expect((await order.executeTakeFirstOrThrow()).contact_next_at).toEqual(service.now)
      }
    })

    it('is told of from the window that they know, when it was moved before they heard of the last', async () => {
      const id = await book('2027-01-08')
      await service.send('PATCH', `${APPOINTMENTS}/${id}`, { validFor: validFor('2027-01-09'), note: WHY })
      await service.send('PATCH', `${APPOINTMENTS}/${id}`, { validFor: validFor('2027-01-10'), note: WHY })
      expect(await waiting(id)).toMatchObject([{ answers: { wasOpens: '2027-01-08T06:00:00.000Z' } }])
      await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'cancelled', note: WHY })
      expect(await waiting(id)).toMatchObject([{ dialog: 'taken-off', answers: { opens: '2027-01-08T06:00:00.000Z' } }])
    })
  })

  it('is not told when nothing changes for the customer', async () => {
    const id = await book('2026-11-28')
    await service.send('PATCH', `${APPOINTMENTS}/${id}`, { description: 'ring the bell' })
    expect(await heard(id)).toEqual([])
  })

  it('is told when it was done ahead, so that nobody waits for it, and when its end has moved', async () => {
    const [done, longer] = [await book('2026-11-30'), await book('2026-12-01')]
    await service.send('PATCH', `${APPOINTMENTS}/${done}`, { status: 'completed' })
    const { startDateTime } = validFor('2026-12-01')
    const endDateTime = '2026-12-01T17:00:00+08:00'
    await service.send('PATCH', `${APPOINTMENTS}/${longer}`, {
      validFor: { startDateTime, endDateTime },
      note: [{ text: 'Asked: the customer works longer' }],
    })
    expect(await heard(done)).toMatchObject([{ dialog: 'taken-off' }])
    expect(await heard(longer)).toMatchObject([{ dialog: 'rescheduled' }])
    expect((await notices(longer))[1]).toMatchObject({ answers: { reason: 'asked' } })
  })

  it('is a miss when it failed: protected from then on, also from being deleted or moved, and given to somebody else all the same (AP-5, I9)', async () => {
    const failed = await book('2026-12-02')
    const say = () =>
      service.send('PATCH', `${APPOINTMENTS}/${failed}`, { status: 'failed', note: [{ text: '师傅没来' }] })
    expect(await say()).toMatchObject({ status: 409, body: { code: 'NotBegun' } })
    expect(await heard(failed)).toEqual([])
    service.now = at('2026-12-02T14:00')
    expect((await say()).status).toBe(200)
    expect(await heard(failed)).toMatchObject([{ dialog: 'missed' }])
    expect(await toInstallers(failed)).toEqual(['decided missed'])
    const { body } = await service.send('GET', `${APPOINTMENTS}/${failed}`)
    const { relatedEntity, relatedParty } = body as Record<string, unknown>
    const [order] = relatedEntity as { id: string }[]
    const endOrder = (cancellationReason: string) =>
      service.send('POST', CANCELLATIONS, { workOrder: { id: order?.id }, cancellationReason })
    const isProtected = { status: 409, body: { code: 'Protected' } }
    expect(await endOrder('派错单')).toMatchObject(isProtected)
    const again = await service.send('POST', APPOINTMENTS, {
      ...{ category: 'repair', validFor: validFor('2026-12-03'), relatedEntity, relatedParty },
    })
    const id = (again.body as { id: string }).id
    expect(await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'completed' })).toMatchObject(isProtected)
    expect(await service.send('PATCH', `${ORDERS}/${order?.id}`, { state: 'completed' })).toMatchObject(isProtected)
    for (const method of ['DELETE', 'PATCH'] as const) {
      const sent = method === 'PATCH' ? { validFor: validFor('2026-12-04'), note: WHY } : undefined
      expect((await service.send(method, `${APPOINTMENTS}/${id}`, sent)).status).toBe(409)
    }
    expect(await endOrder('派错单')).toMatchObject(isProtected)
    const wish = { validFor: validFor('2026-12-04'), note: [{ text: '客户要求改期' }] }
    const moved = await service.send('PATCH', `${APPOINTMENTS}/${id}`, wish)
    expect(moved).toMatchObject({ status: 200, body: { note: [{}, { text: /: asked: 客户要求改期$/ }] } })
    const back = { validFor: validFor('2026-12-03'), note: [{ text: 'asked' }] }
    expect((await service.send('PATCH', `${APPOINTMENTS}/${id}`, back)).status).toBe(200)
    for (const [assignedAt, to] of [
      ['2026-12-02T15:00', 'ins_2'],
      ['2026-12-03T14:30', 'ins_1'],
    ] as const) {
      service.now = at(assignedAt)
      const relatedParty = [{ id: to, role: 'installer', '@referredType': 'Installer' }]
      const assigned = await service.send('PATCH', `${APPOINTMENTS}/${id}`, { relatedParty })
      expect([assigned.status, assigned.body.relatedParty[1].id]).toEqual([200, to])
    }
    service.now = at('2026-12-03T15:59')
    const fail = (note: readonly { text: string }[] = []) =>
      service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'failed', note })
    expect(await fail()).toMatchObject(isProtected)
    expect(await fail([{ text: 'customer: 家里没人' }])).toMatchObject(isProtected)
    service.now = at('2026-12-03T16:00')
    expect((await fail()).status).toBe(200)
    service.now = at('2026-12-03T18:00')
    await service.send('POST', APPOINTMENTS, {
      ...{ category: 'repair', validFor: validFor('2026-12-05'), relatedEntity, relatedParty },
    })
    expect((await endOrder('Asked: they move house')).status).toBe(201)
    service.now = NOW
  })

  it('is a miss of ours whoever the note speaks of, unless it begins with another cause and a colon', async () => {
    for (const [text, cause] of [
      ['Customer waited all morning, nobody came', 'company'],
      ['customer: nobody at home', 'customer'],
    ] as const) {
      service.now = NOW
      const id = await book(cause === 'company' ? '2026-12-16' : '2026-12-17')
      service.now = at('2026-12-17T16:00')
      await service.send('PATCH', `${APPOINTMENTS}/${id}`, { status: 'failed', note: [{ text }] })
      const miss = service.database.kysely.selectFrom('miss').select('cause').where('appointment_id', '=', id)
      expect(await miss.execute()).toEqual([{ cause }])
    }
    service.now = NOW
  })
})
