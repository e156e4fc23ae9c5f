import { afterAll, beforeAll, expect, it } from 'vitest'
import { type StartedService, startService } from '../channels/direct-line/support/started-service.ts'
import { describeInBrowser, openPhone } from './support/browser.ts'

describeInBrowser('the page of a visit', () => {
  let service: StartedService

  beforeAll(async () => {
    service = await startService()
  }, 60_000)
  afterAll(() => service?.[Symbol.asyncDispose]())

  it.each([
    ['zh-CN', /没有要签的/, 'English'],
    ['en-GB', /nothing to sign/, '中文'],
  ])('says in %s that an unknown link is for nothing, and keeps its visitor’s device', async (locale, words, other) => {
    await using phone = await openPhone(service.url, { locale })
    const answer = await phone.page.goto(`${service.url}/v/BCDFGHJKLMNPQRSTVWXYZb`)
    expect(answer?.status()).toBe(404)
    await phone.page.getByText(words).waitFor()
    expect(await phone.page.getByRole('link', { name: other }).count()).toBe(1)
    const [cookie] = await phone.context.cookies()
    expect(cookie).toMatchObject({ name: 'doorstep_device', httpOnly: true, sameSite: 'Lax' })
  })
})
