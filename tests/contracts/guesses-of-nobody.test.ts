import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptGuess } from '#src/conversation/kept-guess.ts'
import { freshTalk } from '#src/conversation/talk-state.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { openDistrict, openTalkWorld, written, ZONE } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { NOW, windowOn } from './small-district.ts'

describe('of what is kept for learning, nothing', () => {
  let database: TestDatabase
  let world: ReturnType<typeof openTalkWorld>
  let count = 0
  beforeAll(async () => {
    database = await openTestDatabase()
    await openDistrict(database)
    world = openTalkWorld(database, { nowIso: '2026-11-23T10:00:00+08:00' })
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** A turn of somebody known in which the assistant was unsure. */
  const unsureOf = (person: string, text: string) =>
    world.turns.run(written(person, `cnv_${person}`, String(++count), text), NOW, async ({ desk }) => ({
      state: freshTalk(`cnv_${person}`, NOW.toISO() ?? ''),
      ...{ language: 'zh-CN', replies: [], texts: [] },
      guess: await keptGuess({ text, asked: 'idle', top: ['help'], decision: 'ask' }, desk, 'zh-CN'),
    }))
  const kept = async () =>
    JSON.stringify(await database.kysely.selectFrom('guess').select(['text', 'top', 'chosen']).execute())
  const customers = () => database.kysely.selectFrom('customer').selectAll().orderBy('id').execute()

  /** Roads and estates of an address, without town and district, and its figures. */
  const placesOf = (address: string) =>
    (
      address.replace(/^.*?[市](?:.{2,4}?区|驿城[东西])?/u, '').match(/\p{Script=Han}{2,}(?=大道|路|街)|\d{3,}/gu) ?? []
    ).filter((place) => !/^0+$/.test(place))

  it('is a customer’s own name, number, account or address, however they write it', async () => {
    const all = await customers()
    expect(all.length).toBeGreaterThan(50)
    for (const { id, name, phone, account_no: account, address } of all) {
      await unsureOf(`dl_${id}`, `${name}这边，${address}，${phone}，账号${account}`)
      await unsureOf(
        `dl_${id}`,
        `那个${name}的${address}弄一下 ${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
      )
      await unsureOf(`dl_${id}`, `it is ${name}, ${phone}, ${account}`)
    }
    const rows = await kept()
    expect(rows.length).toBeGreaterThan(100)
    const canaries = all.flatMap(({ id, name, phone, account_no: account, address }) => [
      ...[id, name, phone, phone.slice(-4), account],
      ...placesOf(address),
    ])
    expect(canaries.filter((canary) => rows.includes(canary))).toEqual([])
  })

  it('is of the customers whom an installer visits', async () => {
    const [customer] = await customers()
    if (!customer) throw new Error('the district is empty')
    const booked = await bookVisit(
      {
        ...{
          customer: { id: customer.id, area: customer.area, timeZone: undefined },
          kind: 'repair',
          order: undefined,
        },
        ...{
          window: windowOn('2026-11-24', '14:00', '16:00'),
          description: '',
          words: undefined,
          actor: 'back_office',
        },
      },
      { appointments: sqlAppointmentStore(database.kysely), clock: { now: () => NOW }, companyZone: ZONE },
    )
    if (booked.kind !== 'booked') throw new Error(booked.kind)
    const [road = ''] = placesOf(customer.address)
    await unsureOf(`dl_${booked.appointment.installerId}`, `${customer.name.slice(1)}那边${road}弄一下`)
    const rows = await kept()
    expect(rows).toContain('X那边X弄一下')
    expect([customer.name.slice(1), road].filter((canary) => rows.includes(canary))).toEqual([])
  })
})
