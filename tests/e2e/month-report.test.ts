import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ran, runDoorstep } from '../cli/support/run-doorstep.ts'
import { fillYear, HOSTILE } from '../contracts/report/filled-year.ts'
import { at } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { describeInBrowser, openPhone, readInPage } from './support/browser.ts'

/** A folder in which the pictures of the page are kept for whoever wants to look; left out, none is made. */
const { PICTURES } = process.env
interface Written {
  readonly ran: Ran
  readonly out: string
  readonly page: string
}

describeInBrowser('the report of a month', () => {
  let database: TestDatabase
  let service: AdminService
  let folder: TemporaryFolder

  beforeAll(async () => {
    folder = await temporaryFolder()
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${at('2026-06-15T10:00')}, 8)`.execute(database.kysely)
    await fillYear(database)
    service = await openAdminService(database, {
      clock: { now: () => at('2027-01-10T10:00'), rehearsalSpeed: undefined },
    })
  }, 60_000)
  afterAll(async () => {
    await service?.[Symbol.asyncDispose]()
    await database?.[Symbol.asyncDispose]()
    await folder?.[Symbol.asyncDispose]()
  })

  const written = new Map<string, Promise<Written>>()
  const write = (month: string, language: string) => {
    const key = `${month} ${language}`
    const page = written.get(key) ?? writeNow(month, language)
    written.set(key, page)
    return page
  }
  const writeNow = async (month: string, language: string) => {
    const out = join(folder.path, `${month}-${language}.html`)
    const options = ['--month', month, '--out', out, '--language', language, '--url', service.url]
    const ran = await runDoorstep(['report', 'month', ...options], { API_TOKEN })
    expect(ran).toMatchObject({ exitCode: 0, errors: '' })
    return { ran, out, page: await readFile(out, 'utf8') }
  }

  it.each([
    ['2026-12', 'zh-CN'],
    ['2026-12', 'en'],
    ['2025-01', 'zh-CN'],
    ['2025-01', 'en'],
  ])('of %s in %s opens without network and scripts, on a telephone and on a wide screen', async (month, language) => {
    const { ran, out } = await write(month, language)
    expect(ran).toMatchObject({ exitCode: 0, errors: '' })
    await using phone = await openPhone('null', { offline: true, javaScriptEnabled: false })
    const { page } = phone
    await page.goto(pathToFileURL(out).href)
    expect(await page.locator('h1').innerText()).toContain('某某宽带')
    expect(await page.locator('h2').count()).toBe(5)
    const drawings = await page.getByRole('img').count()
    expect(drawings).toBe(await page.locator('svg').count())
    if (month === '2025-01') expect(drawings).toBe(0)
    else expect(drawings).toBeGreaterThan(8)
    for (const width of [360, 400, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      // Nothing runs over the edge of the page; wide tables are scrolled within themselves.
      expect(await readInPage<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      // The targets are seen without scrolling.
      const hidden = "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.wide'))"
      expect(await readInPage<number>(page, hidden)).toBe(0)
      if (!PICTURES) continue
      await mkdir(PICTURES, { recursive: true })
      await page.screenshot({ path: join(PICTURES, `${month}-${language}-${width}.png`), fullPage: true })
    }
    expect(phone.problems).toEqual([])
  })

  it('is one file that fetches nothing, runs nothing and names no customer', async () => {
    const { page } = await write('2026-12', 'zh-CN')
    expect(page).not.toMatch(/<script|<link|<img|<[^>]+\ssrc=|@import|url\((?!#)/i)
    expect(page.match(/https?:\/\/[^"' ]*/g)?.filter((url) => !url.includes('www.w3.org')) ?? []).toEqual([])
    expect(page).not.toMatch(/欧阳|1990000|cus_|文明路/)
    expect(page).not.toContain(HOSTILE)
  })

  it('has a title and a description in every drawing, and a table beside every kind of drawing', async () => {
    const { page } = await write('2026-12', 'en')
    const drawings = [...page.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)]
    for (const [, title = '', about = ''] of drawings) {
      expect(page).toContain(`<title id="${title}">`)
      expect(page).toMatch(new RegExp(`<desc id="${about}">[^<]{5,}</desc>`))
    }
    const ids = drawings.map(([, title]) => title)
    expect(new Set(ids).size).toBe(ids.length)
    expect(page.match(/<table>/g)?.length).toBeGreaterThanOrEqual(7)
  })

  it('shows no score of whom few customers rated', async () => {
    const { page } = await write('2026-12', 'en')
    expect(page).toMatch(/ins_04<\/th><td class="number">[1-4]<\/td>\s*<td class="number">not shown<\/td>/)
    expect(page).toMatch(/ins_04<\/th>(?:<td class="number">not shown<small>[1-4] answers<\/small><\/td>\s*){6}/)
  })
})
