import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { describe, it } from 'vitest'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Behaviours that need a browser: skipped visibly where there is none, a failure in CI. */
export function describeInBrowser(name: string, behaviours: () => void): void {
  if (existsSync(executablePath)) return void describe(name, { timeout: 60_000 }, behaviours)
  describe(name, () => {
    if (process.env.CI) {
      it('has a browser to run in', () => {
        throw new Error(`No browser at ${executablePath}. Install Debian's chromium, or set CHROMIUM_PATH.`)
      })
    } else it.skip(`skipped: no browser at ${executablePath}`, () => {})
  })
}

export interface Phone {
  page: Page
  context: BrowserContext
  /** What went wrong unasked: console errors, exceptions, breaches of the content policy, requests to other hosts. */
  problems: string[]
  [Symbol.asyncDispose](): Promise<void>
}

/** A fresh browser, as a phone shows it (390 × 844). */
export async function openPhone(origin: string, options: BrowserContextOptions = {}): Promise<Phone> {
  const profile = await mkdtemp(join(tmpdir(), 'doorstep-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`request to ${request.url()}`)
  })
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(origin).host) problems.push(`stream to ${socket.url()}`)
  })
  return {
    page,
    context,
    problems,
    async [Symbol.asyncDispose]() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The talk as a customer sees it: one line per message, `me: …` or `them: …`. */
export async function shownTalk(page: Page): Promise<string[]> {
  const entries = await page.locator('.entry').all()
  return Promise.all(
    entries.map(async (entry) => {
      const isMine = (await entry.getAttribute('class'))?.split(' ').includes('me')
      return `${isMine ? 'me' : 'them'}: ${await entry.locator('.text').textContent()}`
    }),
  )
}

/** Reads a value from the page, by an expression of the browser's own language. */
export const readInPage = <T>(page: Page, expression: string): Promise<T> => page.evaluate<T>(expression)
