import { expect } from 'vitest'
import type { StartedService } from '../../channels/direct-line/support/started-service.ts'
import { openPhone, type Phone, shownTalk } from './browser.ts'

/** A customer at the page, and what the back office sees of their appointments. */
export interface Customer {
  phone: Phone
  say(text: string): Promise<void>
  tap(label: RegExp): Promise<void>
  /** The assistant's last message, once it fits `pattern` and nothing is on its way any more. */
  hears(pattern: RegExp): Promise<void>
  shown(): Promise<string[]>
  appointments(): Promise<Appointment[]>
  [Symbol.asyncDispose](): Promise<void>
}

export interface Appointment {
  status: string
  validFor: { startDateTime: string; endDateTime: string }
}

/** Opens the page at `url` as the company's website does for a customer who has logged in there. */
export async function openCustomer(
  service: StartedService,
  id: string,
  { locale = 'zh-CN', url = service.url } = {},
): Promise<Customer> {
  const phone = await openPhone(new URL(url).origin, { locale })
  const { page } = phone
  await page.goto(new URL(`/#t=${await tokenFor(id, service)}`, url).href)
  await page.locator('.entry.them').first().waitFor()

  return {
    phone,
    shown: () => shownTalk(page),
    async say(text) {
      await page.locator('#text').fill(text)
      await page.locator('#text').press('Enter')
    },
    tap: (label) => page.getByRole('button', { name: label }).click(),
    async hears(pattern) {
      await expect.poll(async () => (await shownTalk(page)).at(-1), { timeout: 20_000 }).toMatch(pattern)
      await expect.poll(() => page.locator('.entry:not(.sent)').count()).toBe(0)
    },
    appointments: () => appointmentsOf(id, service),
    [Symbol.asyncDispose]: () => phone[Symbol.asyncDispose](),
  }
}

async function tokenFor(id: string, { url, secret }: StartedService): Promise<string> {
  const answer = await fetch(`${url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ user: { id: `dl_${id}` } }),
  })
  return ((await answer.json()) as { token: string }).token
}

async function appointmentsOf(id: string, { url, apiToken }: StartedService): Promise<Appointment[]> {
  const answer = await fetch(`${url}/tmf-api/appointment/v4/appointment?relatedParty.id=${id}`, {
    headers: { authorization: `Bearer ${apiToken}` },
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Appointment[]
}
