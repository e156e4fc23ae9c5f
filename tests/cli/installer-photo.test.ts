import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDistrict } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

describe('the photo of an installer', () => {
  const open = new AsyncDisposableStack()
  let database: TestDatabase
  let service: AdminService
  let path: string
  const run = (...args: string[]) => runDoorstep(['installer-photo', ...args, '--url', service.url], { API_TOKEN })
  const kept = async () => (await database.kysely.selectFrom('installer_photo').selectAll().execute()).length
  const file = async (name: string, content: Buffer | string) => {
    await writeFile(join(path, name), content)
    return join(path, name)
  }

  beforeAll(async () => {
    database = open.use(await openTestDatabase())
    service = open.use(await openAdminService(database))
    path = open.use(await temporaryFolder()).path
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  afterAll(() => open.disposeAsync())

  it('is kept, and taken back', async () => {
    const size = { width: 60, height: 80, channels: 3, background: '#a0522d' } as const
    const portrait = await file('zhao.png', await sharp({ create: size }).png().toBuffer())
    expect(await run('ins_1', portrait)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/ins_1 is kept/) })
    expect(await kept()).toBe(1)
    expect(await run('ins_nobody', portrait)).toMatchObject({
      exitCode: 2,
      errors: expect.stringMatching(/no installer/),
    })
    expect(await run('ins_1', '--remove')).toMatchObject({ exitCode: 0, output: expect.stringMatching(/no photo now/) })
    expect(await kept()).toBe(0)
  }, 30_000)

  it('is neither kept nor taken back where it is unclear which, or the file is none', async () => {
    const words = await file('words.txt', 'no picture')
    const large = await file('large.jpg', Buffer.alloc(11 * 1024 * 1024))
    expect(await run('ins_1', words)).toMatchObject({ exitCode: 2, errors: expect.stringMatching(/JPEG, PNG or WebP/) })
    expect(await run('ins_1', large)).toMatchObject({ exitCode: 2, errors: expect.stringMatching(/larger than 10 MB/) })
    expect(await run('ins_1', join(path, 'none.jpg'))).toMatchObject({
      exitCode: 2,
      errors: expect.stringMatching(/ENOENT/),
    })
    expect(await run('ins_1')).toMatchObject({ exitCode: 2, errors: expect.stringMatching(/one of the two/) })
    expect(await run('ins_1', words, '--remove')).toMatchObject({ exitCode: 2 })
    const away = await runDoorstep(['installer-photo', 'ins_1', words, '--url', NOBODY], { API_TOKEN })
    expect(away.exitCode).toBe(3)
    expect(await kept()).toBe(0)
  }, 30_000)
})
