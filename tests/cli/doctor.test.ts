import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

describe('doorstep doctor', () => {
  it('tells how the service is and what to do next', async () => {
    await using database = await openTestDatabase()
    await using service = await openAdminService(database)
    const { exitCode, output } = await runDoorstep(['doctor', '--url', service.url], { API_TOKEN })
    expect(exitCode).toBe(0)
    expect(output).toMatch(/✓ The database is PostgreSQL \d+/)
    expect(output).toMatch(/✓ The channel directline is on\.\n– The channel bot-framework is off/)
    expect(output).toMatch(/2026-11-23T10:00:00\.000\+08:00/)
    expect(output).toMatch(/– There are no customers yet\. Run doorstep import customers FILE\./)
  })

  it.each([
    [{ through: 'process' }, 0, /– This process coordinates with no other\. Set REDIS_URL/],
    [{ through: 'redis', isUp: true, working: 2 }, 0, /✓ Redis answers; processes that do the waiting work: 2\./],
    [{ through: 'redis', isUp: true, working: 0 }, 3, /✗ Redis answers, but no process .* ROLE=work\./],
    [{ through: 'redis', isUp: false, working: null }, 3, /✗ Redis does not answer.*Check REDIS_URL/],
  ] as const)('says of coordination %o what it means', async (coordination, expected, line) => {
    await using database = await openTestDatabase()
    const coordinationState = { isUp: () => true, read: async () => coordination }
    await using service = await openAdminService(database, { coordinationState })
    const { exitCode, output } = await runDoorstep(['doctor', '--url', service.url], { API_TOKEN })
    expect(exitCode).toBe(expected)
    expect(output).toMatch(line)
  })

  it('looks at what a visit needs beside the database', async () => {
    const { output } = await runDoorstep(['doctor', '--url', NOBODY], { API_TOKEN, DATA_DIR: '/srv/doorstep' })
    expect(output).toMatch(/✓ The checklist packs can be used; visits begin with the pack standard\./)
    expect(output).toMatch(/✓ The tariff can be used; it has \d+ kinds/)
    expect(output).toMatch(/✓ The font of the visit record is there\./)
    expect(output).toMatch(/– Photos are kept in \/srv\/doorstep\/photos; back it up/)
  })

  it('says of each of them what is wrong and what to do', async () => {
    const storage = { PHOTO_S3_URL: `${NOBODY}/photos`, PHOTO_S3_ACCESS_KEY: 'key', PHOTO_S3_SECRET_KEY: 'none-of-it' }
    const files = { CHECKLIST_DIR: '/nowhere', TARIFF_FILE: '/nowhere/tariff.json' }
    const { output } = await runDoorstep(['doctor', '--url', NOBODY], { API_TOKEN, ...files, ...storage })
    expect(output).toMatch(/✗ Checklist \/nowhere: .*docs\/visits\.md/)
    expect(output).toMatch(/✗ Tariff \/nowhere\/tariff\.json: .*TARIFF_FILE/)
    expect(output).toMatch(/✗ The photo storage that PHOTO_S3_URL names does not take photos \(no_answer\)\. Check/)
    expect(output).not.toMatch(/none-of-it/)
  })

  it('says what in an operator’s file is said to nobody, and what to write instead', async () => {
    await using folder = await temporaryFolder()
    const TARIFF_FILE = join(folder.path, 'tariff.json')
    const words = { name: { 'zh-CN': '自己看说明书', en: 'cable' }, unit: { 'zh-CN': '米', en: 'm' }, words: ['cable'] }
    await writeFile(TARIFF_FILE, JSON.stringify([{ id: 'cable', priceFen: 300, ...words }]))
    const { output } = await runDoorstep(['doctor', '--url', NOBODY], { API_TOKEN, TARIFF_FILE })
    expect(output).toMatch(
      /✗ Tariff .*tariff\.json: .*0\.name\.zh-CN: .*“自己看说明书” is said to nobody.*for example: /,
    )
  })

  it('says where unclear messages go, and when they can be read on the way', async () => {
    const endpoint = { INTENT_ENDPOINT_MODEL: 'm', INTENT_ENDPOINT_KEY: 'none-of-it' }
    const doctor = async (INTENT_ENDPOINT_URL: string) =>
      (await runDoorstep(['doctor', '--url', NOBODY], { API_TOKEN, ...endpoint, INTENT_ENDPOINT_URL })).output
    const safe = await doctor('https://models.example.com/v1')
    expect(safe).toMatch(/– Messages that our own model is not sure of go to models\.example\.com, without names/)
    expect(safe).not.toMatch(/not encrypted|none-of-it/)
    expect(await doctor('http://models.example.com/v1')).toMatch(
      /– What is sent to models\.example\.com is not encrypted/,
    )
  })

  it('lists every setting that cannot be used, none by its value', async () => {
    const { exitCode, output } = await runDoorstep(['doctor'], { PORT: 'seventy', TIME_ZONE: 'Mars/Olympus' })
    expect(exitCode).toBe(2)
    expect(output).toMatch(/✗ Setting PORT: .*✗ Setting TIME_ZONE: /s)
    expect(output).not.toMatch(/seventy|Olympus/)
  })

  it('exits 3 when nobody answers, and says what to do', async () => {
    const { exitCode, output } = await runDoorstep(['doctor', '--url', NOBODY], { API_TOKEN })
    expect([exitCode, output]).toEqual([3, expect.stringMatching(/✗ Nobody answers at .*npm start/)])
  })
})
