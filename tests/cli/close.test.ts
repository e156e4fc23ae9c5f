import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { fillDistrict, NOW, windowOn, ZONE } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { runDoorstep } from './support/run-doorstep.ts'

describe('closed time', () => {
  let database: TestDatabase
  let service: AdminService
  const run = (...args: string[]) => runDoorstep([...args, '--url', service.url], { API_TOKEN })
  const book = async (id: string, on: string, kind: 'repair' | 'install', installerId = 'ins_1') => {
    const needs = { appointments: sqlAppointmentStore(database.kysely), clock: { now: () => NOW }, companyZone: ZONE }
    const customer = { id, area: '驿城东', timeZone: undefined }
    const request = {
      customer,
      kind,
      window: windowOn(on, '14:00', '16:00'),
      order: undefined,
      description: '',
      words: undefined,
      installerId,
    }
    return (await bookVisit({ ...request, actor: 'back_office' }, needs)).kind
  }

  beforeAll(async () => {
    database = await openTestDatabase()
    service = await openAdminService(database)
    await fillDistrict(database, [{ id: 'ins_1' }, { id: 'ins_2', skills: ['repair'] }])
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  it('of an installer: others keep what they can, the rest of the customers are told, and nothing more is promised', async () => {
    await book('cus_1', '2026-11-24', 'repair')
    await book('cus_2', '2026-11-25', 'install')
    const { exitCode, output } = await run(
      'leave',
      'ins_1',
      '--from',
      '2026-11-24T00:00',
      '--to',
      '2026-11-27T00:00',
      '--reason',
      '住院',
      '--json',
    )
    expect(exitCode).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ replaced: 1, told: 1, left: 0 })
    expect(await book('cus_3', '2026-11-26', 'install')).toBe('window_taken')
    const notices = await database.kysely
      .selectFrom('notice')
      .select(['dialog', 'recipient'])
      .orderBy('dialog')
      .execute()
    expect(notices).toEqual([
      { dialog: 'assigned', recipient: 'installer:ins_2' },
      { dialog: 'cannot-come', recipient: 'customer:cus_2' },
    ])
  })

  it('of an area: every customer in it hears why and is asked for another time, and nothing more is promised', async () => {
    await book('cus_3', '2026-12-01', 'repair', 'ins_2')
    const { output } = await run(
      'close-area',
      '驿城东',
      '--from',
      '2026-12-01T00:00',
      '--to',
      '2026-12-02T00:00',
      '--reason',
      '台风',
    )
    expect(output).toMatch(/0 kept by others, 1 customers told .* 0 protected/)
    const told = database.kysely
      .selectFrom('notice')
      .select(['dialog', 'answers'])
      .where('recipient', '=', 'customer:cus_3')
    expect(await told.execute()).toMatchObject([{ dialog: 'cannot-come', answers: { hindrance: 'typhoon' } }])
    expect(await book('cus_3', '2026-12-01', 'repair', 'ins_2')).toBe('window_taken')
    expect(await book('cus_3', '2026-12-02', 'repair', 'ins_2')).toBe('booked')
  })

  it.each([
    [['leave', 'ins_9', '--from', '2026-11-24T00:00', '--to', '2026-11-27T00:00', '--reason', 'x']],
    [['close-area', '月球', '--from', '2026-11-24T00:00', '--to', '2026-11-27T00:00', '--reason', 'x']],
    [['leave', 'ins_1', '--from', '2026-11-28T00:00', '--to', '2026-11-27T00:00', '--reason', 'x']],
    [['leave', 'ins_1', '--from', '2026-11-02T00:00', '--to', '2026-11-03T00:00', '--reason', 'x']],
    [['leave', 'ins_1', '--from', 'tomorrow', '--to', '2026-11-27T00:00', '--reason', 'x']],
  ])('is refused when it makes no sense: %j', async (args) => {
    const { exitCode, errors } = await run(...args)
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(/Not noted/)])
  })

  it('is listed and can be taken back, and then the time is free again', async () => {
    const span = ['--from', '2026-12-10T00:00', '--to', '2026-12-11T00:00', '--reason', '台风']
    const { id } = JSON.parse((await run('close-area', '驿城东', ...span, '--json')).output)
    expect(await book('cus_1', '2026-12-10', 'repair', 'ins_2')).toBe('window_taken')
    expect((await run('closed-times')).output).toMatch(
      new RegExp(`${id} +驿城东 +2026-12-10 00:00 +2026-12-11 00:00 +台风`),
    )
    expect(await run('reopen', id)).toMatchObject({ exitCode: 0 })
    expect(await book('cus_1', '2026-12-10', 'repair', 'ins_2')).toBe('booked')
    expect((await run('closed-times', '--json')).output).not.toContain(id)
    expect(await run('reopen', id)).toMatchObject({ exitCode: 2 })
    const history = database.kysely.selectFrom('event').select(['type', 'body']).where('subject', '=', id).orderBy('id')
    const body = expect.objectContaining({ area: '驿城东', reason: '台风' })
    expect(await history.execute()).toEqual([
      { type: 'closed_time.closed', body },
      { type: 'closed_time.opened', body },
    ])
  })

  it('cannot be taken back when it is over', async () => {
    await sqlClosedTimeStore(database.kysely).insert(
      {
        ...{ id: 'cls_over', subject: { area: '驿城东' }, reason: '台风' },
        ...{ fromAt: NOW.minus({ days: 2 }), toAt: NOW.minus({ days: 1 }) },
      },
      NOW,
    )
    expect(await run('reopen', 'cls_over')).toMatchObject({ exitCode: 2 })
  })

  it('is noted once', async () => {
    const leave = ['leave', 'ins_2', '--from', '2026-12-20T00:00', '--to', '2026-12-21T00:00', '--reason', 'x']
    expect(await run(...leave)).toMatchObject({ exitCode: 0 })
    expect(await run(...leave)).toMatchObject({ exitCode: 2, errors: expect.stringMatching(/noted already/) })
  })
})
