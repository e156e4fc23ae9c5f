import { describe, expect, it } from 'vitest'
import { API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
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
