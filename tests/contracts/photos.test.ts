import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { strayPhotoDuty } from '#src/infra/photos/receive-photos.ts'
import { sqlPhotoArchive } from '#src/infra/storage/photo-list.ts'
import { API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { aPhoto, openDistrict, openTalkWorld, saidByAssistant, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const OPENS = DateTime.fromISO('2026-11-24T14:00', { zone: 'Asia/Shanghai' })

describe('photos of a visit', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let world: TalkWorld
  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    world = openTalkWorld(database, { nowIso: OPENS.plus({ minutes: 5 }).toISO() ?? '' })
    await database.kysely
      .insertInto('appointment')
      .values({
        ...{ id: 'apt_1', customer_id: 'cus_1001', installer_id: 'ins_01', kind: 'repair', status: 'confirmed' },
        ...{ opens_at: OPENS, closes_at: OPENS.plus({ hours: 2 }), zone: 'Asia/Shanghai', revision: 1, external: '{}' },
        ...{ blocked: `[${OPENS.toISO()},${OPENS.plus({ hours: 3 }).toISO()})` },
        ...{ created_at: OPENS.minus({ days: 1 }), updated_at: OPENS.minus({ days: 1 }) },
      })
      .execute()
    await database.kysely
      .insertInto('visit')
      .values({ appointment_id: 'apt_1', opens_at: OPENS, arrived_at: OPENS.plus({ minutes: 1 }) })
      .execute()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  let sent = 0
  const send = async (person: string, text: string) => {
    sent += 1
    const message = { ...written(person, `cnv_${person}`, `m${sent}`, text), attachments: [aPhoto(text)] }
    await world.receive(message)
    await world.receive(message)
    return saidByAssistant(await world.talkLog.readStream(`cnv_${person}`, 0, 100))
  }
  const kept = () => sqlPhotoArchive(database.kysely).listOf('apt_1')

  it('are kept once, however often the message comes', async () => {
    await send('dl_ins_01', '施工前')
    expect(await kept()).toMatchObject([{ kind: 'before', actor: 'installer:ins_01', widthPixels: 40 }])
  })

  it('of another installer are not kept', async () => {
    await send('dl_ins_02', '施工前')
    expect(await kept()).toEqual([])
  })

  it('of a customer are not even read', async () => {
    await send('dl_cus_1001', '施工前')
    expect(world.photos.files.size).toBe(0)
    expect(await kept()).toEqual([])
  })

  it('that no visit has are removed after a while, the others stay', async () => {
    await send('dl_ins_02', '施工后')
    await send('dl_ins_01', '施工前')
    expect(world.photos.files.size).toBe(2)
    const duty = strayPhotoDuty(database, world.photos)
    await duty.run(world.clock.now().plus({ hours: 23 }))
    expect(world.photos.files.size).toBe(2)
    await duty.run(world.clock.now().plus({ hours: 25 }))
    expect([...world.photos.files.keys()]).toEqual((await kept()).map(({ key }) => key))
  })

  it('are fetched with the API token, and by nobody else', async () => {
    await send('dl_ins_01', '电表读数 77')
    await using service = await openAdminService(database, { photos: world.photos })
    const get = (path: string, token?: string) =>
      fetch(`${service.url}/admin/v1/photos${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} })
    const listed = (await (await get('?appointment=apt_1', API_TOKEN)).json()) as {
      photos: { id: string; bytes: number }[]
    }
    const [photo = expect.fail('no photo')] = listed.photos
    expect(photo).toMatchObject({ kind: 'meter', reading: '77', width: 40 })
    const response = await get(`/${photo.id}`, API_TOKEN)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(Buffer.from(await response.arrayBuffer()).length).toBe(photo.bytes)
    expect((await get(`/${photo.id}`)).status).toBe(401)
    expect((await get('?appointment=apt_1', 'wrong')).status).toBe(401)
    expect((await get('/pho_none', API_TOKEN)).status).toBe(404)
  })
})
