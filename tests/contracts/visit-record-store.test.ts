import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { RECORD_LINK_DAYS } from '#src/domain/norms/record-norms.ts'
import { isForWord } from '#src/domain/visits/checklist-progress.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlRecordLinks } from '#src/infra/storage/record-links.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitRecords } from '#src/infra/storage/visit-record-store.ts'
import { standardChecklists } from '../support/standard-checklists.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { sign, writeReport } from '../transcripts/support/record-steps.ts'
import { anAppointment, clearBookings, fillDistrict, NOW } from './small-district.ts'

const booked = { at: NOW, type: 'appointment.booked', actor: 'customer:cus_1' } as const
const BOTH = ['customer:cus_1', 'installer:ins_2']

describeOnEveryServer('the record of a visit', (open) => {
  let database: TestDatabase
  const records = () => sqlVisitRecords(database.kysely)
  const links = () => sqlRecordLinks(database.kysely)
  const visited = async () => {
    const appointment = anAppointment()
    await sqlAppointmentStore(database.kysely).insert(appointment, booked)
    return appointment.id
  }

  beforeAll(async () => {
    database = await open()
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2' }])
  })
  beforeEach(async () => {
    for (const table of ['record_link', 'signature', 'work_report', 'item_answer', 'extra_work'] as const)
      await database.kysely.deleteFrom(table).execute()
    // Row by row its photos can't be removed.
    await sql`truncate photo`.execute(database.kysely)
    await clearBookings(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('has what was reported last, who signed it, and who came', async () => {
    const id = await visited()
    await writeReport(database, id, { summary: '先看了看', by: 'ins_2' }, NOW)
    const tests = { opticalDbm: -18.5, downMbps: 'fast' }
    await writeReport(database, id, { summary: '换了接头', by: 'ins_2', version: 2, tests }, NOW)
    const strokes = [[[0, 0], [1000, 500]]] // biome-ignore format: one line
    await sign(database, id, BOTH, NOW, { version: 2, strokes })
    expect(await records().find('cus_1', id)).toMatchObject({
      ...{ summary: '换了接头', tests: { opticalDbm: -18.5, downMbps: undefined }, address: '文明路1号' },
      installer: { name: 'ins_2', badgeNo: 'ins_2' },
      signatures: [
        { party: 'customer', name: '客户1', way: 'drawn', strokes },
        { party: 'installer', name: 'ins_2', way: 'chat', strokes: [] },
      ],
      signedAt: NOW.plus({ minutes: 1 }),
    })
  })

  it('has the additional work that its customer agreed to, and counts its photos', async () => {
    const id = await visited()
    await writeReport(database, id, { summary: '换了接头', by: 'ins_2' }, NOW)
    const { window } = anAppointment()
    const words = (zh: string, en: string) => JSON.stringify({ 'zh-CN': zh, en })
    const of = { appointment_id: id, opens_at: window.opensAt, proposed_by: 'installer:ins_2', proposed_at: NOW }
    const cable = { item_id: 'cable', name: words('网线', 'cable'), unit: words('米', 'm'), unit_price_fen: 300 }
    const agreed = { ...of, ...cable, id: 'ext_1', quantity: 5, status: 'agreed' as const, answered_at: NOW }
    const declined = { ...agreed, id: 'ext_2', quantity: 9, status: 'declined' as const }
    await database.kysely.insertInto('extra_work').values([agreed, declined]).execute()
    const key = 'a'.repeat(64)
    await database.kysely.insertInto('photo_file').values({ key, at: NOW }).execute()
    const size = { size_bytes: 1, width: 1, height: 1, reading: null, key }
    const photo = { ...size, id: 'pho_1', appointment_id: id, opens_at: window.opensAt, kind: 'after' }
    const stamps = { actor: 'installer:ins_2', at: NOW, received_at: NOW }
    await database.kysely
      .insertInto('photo')
      .values({ ...photo, ...stamps })
      .execute()
    await sign(database, id, BOTH, NOW)
    const record = await records().find('cus_1', id)
    expect(record).toMatchObject({ photos: { before: 0, after: 1, meter: 0 } })
    expect(record).toMatchObject({ extras: [{ name: { 'zh-CN': '网线' }, quantity: 5, unitPriceFen: 300 }] })
  })

  it('is not there while one of the two, or both, have not signed the latest report', async () => {
    const id = await visited()
    expect(await records().find('cus_1', id)).toBe('unsigned')
    await writeReport(database, id, { summary: '换了接头', by: 'ins_2' }, NOW)
    await sign(database, id, BOTH.slice(1), NOW)
    expect(await records().find('cus_1', id)).toBe('unsigned')
    await sign(database, id, BOTH.slice(0, 1), NOW)
    expect(await records().find('cus_1', id)).toMatchObject({ summary: '换了接头' })
    await writeReport(database, id, { summary: '又换了光猫', by: 'ins_2', version: 2 }, NOW)
    expect(await records().find('cus_1', id)).toBe('unsigned')
  })

  it('is of the present window alone: what was signed before the visit was moved is no record of it', async () => {
    const id = await visited()
    await writeReport(database, id, { summary: '换了接头', by: 'ins_2' }, NOW)
    await sign(database, id, BOTH, NOW)
    const { window } = anAppointment()
    const moved = { opens_at: window.opensAt.plus({ days: 1 }), closes_at: window.closesAt.plus({ days: 1 }) }
    await database.kysely.updateTable('appointment').set(moved).where('id', '=', id).execute()
    expect(await records().find('cus_1', id)).toBe('unsigned')
    expect(await records().listVisits('cus_1')).toEqual([])
    const arrivedAt = moved.opens_at.plus({ minutes: 5 })
    await database.kysely.updateTable('visit').set({ opens_at: moved.opens_at, arrived_at: arrivedAt }).execute()
    expect(await records().find('cus_1', id)).toBe('unsigned')
    const at = arrivedAt.plus({ hours: 1 })
    await writeReport(database, id, { summary: '换了光猫', by: 'ins_2', version: 2 }, at)
    await sign(database, id, BOTH, at, { version: 2 })
    expect(await records().find('cus_1', id)).toMatchObject({ summary: '换了光猫', arrivedAt })
    expect(await records().listVisits('cus_1')).toEqual([id])
  })

  it('is there for its customer alone, and listed with them', async () => {
    const id = await visited()
    await writeReport(database, id, { summary: '换了接头', by: 'ins_2' }, NOW)
    await sign(database, id, BOTH, NOW)
    for (const other of ['cus_2', 'ins_1', 'ins_2', '']) {
      expect(await records().find(other, id)).toBeUndefined()
      expect(await records().listVisits(other)).toEqual([])
    }
    expect(await records().listVisits('cus_1')).toEqual([id])
  })

  it('names what was not done of the list, without the installer’s reason, and counts what was never answered', async () => {
    const id = await visited()
    await writeReport(database, id, { summary: '换了接头', by: 'ins_2' }, NOW)
    await sign(database, id, BOTH, NOW)
    const [appointment] = await sqlAppointmentStore(database.kysely).list({
      customerId: 'cus_1',
      statuses: ['confirmed'],
    })
    const item = { appointment_id: id, opens_at: appointment?.window.opensAt ?? NOW, pack: 'standard', pack_version: 1 }
    const said = { is_done: false, remark: '擦了鞋底', actor: 'installer:ins_2', at: NOW, received_at: NOW }
    await database.kysely
      .insertInto('item_answer')
      .values({ ...item, ...said, item_id: 'dr-6', norm: 'DR-6' })
      .execute()
    const found = await sqlVisitRecords(database.kysely, standardChecklists()).find('cus_1', id)
    const asked = standardChecklists()
      .forKind('repair')
      .items.filter((one) => one.weight === 'must' && isForWord(one)).length
    expect(found).toMatchObject({
      ...{ itemsAsked: asked, itemsDone: 0, itemsUnanswered: asked - 1 },
      itemsNotDone: ['客户同意了才进门，鞋套穿好'],
    })
    expect(JSON.stringify(found)).not.toContain('擦了鞋底')
  })

  it('is led to by a link until that runs out, and of which only a hash is kept', async () => {
    const id = await visited()
    const code = await links().make(id, NOW)
    const endsAt = NOW.plus({ days: RECORD_LINK_DAYS })
    expect(await links().open(code, endsAt.minus({ seconds: 1 }))).toEqual({ customerId: 'cus_1', appointmentId: id })
    expect(await links().open(code, endsAt)).toBeUndefined()
    expect(await links().open(`${code}x`, NOW)).toBeUndefined()
    const [row] = await database.kysely.selectFrom('record_link').selectAll().execute()
    expect(JSON.stringify(row)).not.toContain(code)
  })

  it('is not led to by a link once somebody said that the number is not the customer’s', async () => {
    const code = await links().make(await visited(), NOW)
    const ticket = { id: 'tkt_wrong', kind: 'record_correction', status: 'acknowledged', description: '' } as const
    const about = { severity: 'minor', channel: 'sms', person: 'x', customerId: 'cus_1', context: {} }
    await sqlTicketStore(database.kysely).insert(
      { ...ticket, ...about, createdAt: NOW, updatedAt: NOW } as never,
      'system',
    )
    expect(await links().open(code, NOW)).toBeUndefined()
  })
})
