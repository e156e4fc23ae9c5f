import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type StartedService, startService } from '../channels/direct-line/support/started-service.ts'
import { tcpProxy } from '../support/tcp-proxy.ts'
import { describeInBrowser } from './support/browser.ts'
import { openCustomer } from './support/customer.ts'

/** It is Monday, 23 November 2026, ten in the morning in Shanghai. */
const SATURDAY_AT_EIGHT = '2026-11-28T00:00:00.000Z'
const SUNDAY_AT_TWO = '2026-11-29T06:00:00.000Z'

describeInBrowser('a customer on the phone', () => {
  let service: StartedService

  beforeAll(async () => {
    service = await startService()
  }, 60_000)
  afterAll(() => service?.[Symbol.asyncDispose]())

  it('books, moves and cancels a visit in Chinese', async () => {
    await using customer = await openCustomer(service, 'cus_1001')
    await customer.say('家里宽带断了，周六上午能来吗')
    await customer.hears(/11月28日周六 08:00–10:00/)
    expect(await customer.appointments()).toEqual([])
    await customer.tap(/^对/)
    await customer.hears(/约好了：11月28日周六 08:00–10:00/)
    expect(await customer.appointments()).toMatchObject([
      { status: 'confirmed', validFor: { startDateTime: SATURDAY_AT_EIGHT } },
    ])

    const saved = customer.phone.page.waitForEvent('download')
    await customer.tap(/存到手机日历/)
    const file = await (await saved).path()
    expect(readFileSync(file, 'utf8')).toContain('DTSTART:20261128T000000Z')

    await customer.say('改时间')
    await customer.hears(/想改到什么时候/)
    await customer.say('周日下午两点')
    await customer.hears(/11月29日周日 14:00–14:30/)
    await customer.tap(/^对/)
    await customer.hears(/改好了：11月29日周日 14:00–14:30/)
    expect(await customer.appointments()).toMatchObject([
      { status: 'confirmed', validFor: { startDateTime: SUNDAY_AT_TWO } },
    ])

    await customer.say('取消')
    await customer.hears(/原因/)
    await customer.tap(/问题已经好了/)
    await customer.hears(/请选一种处理/)
    await customer.tap(/上门和工单都取消/)
    await customer.hears(/已取消 11月29日周日/)
    expect(await customer.appointments()).toMatchObject([{ status: 'cancelled' }])
    expect(customer.phone.problems).toEqual([])
  })

  it('books, moves and cancels a visit in English', async () => {
    await using customer = await openCustomer(service, 'cus_1007', { locale: 'en-GB' })
    await customer.say('My internet is down, can you come on Saturday morning?')
    await customer.hears(/Sat 28 Nov, 08:00–10:00/)
    await customer.tap(/^Yes/)
    await customer.hears(/Booked: Sat 28 Nov, 08:00–10:00/)
    expect(await customer.appointments()).toMatchObject([
      { status: 'confirmed', validFor: { startDateTime: SATURDAY_AT_EIGHT } },
    ])

    await customer.say('move my appointment')
    await customer.hears(/When would you like it instead/)
    await customer.say('Sunday at 2 pm')
    await customer.hears(/Sun 29 Nov, 14:00–14:30/)
    await customer.tap(/^Yes/)
    await customer.hears(/Moved: Sun 29 Nov, 14:00–14:30/)
    expect(await customer.appointments()).toMatchObject([
      { status: 'confirmed', validFor: { startDateTime: SUNDAY_AT_TWO } },
    ])

    await customer.say('cancel')
    await customer.hears(/why/)
    await customer.tap(/It works again/)
    await customer.hears(/what shall I do/)
    await customer.tap(/Cancel the visit and the order/)
    await customer.hears(/is cancelled/)
    expect(await customer.appointments()).toMatchObject([{ status: 'cancelled' }])
    expect(customer.phone.problems).toEqual([])
  })

  it('books once when the network is cut in the middle', async () => {
    await using network = await tcpProxy(service.url)
    await using customer = await openCustomer(service, 'cus_1002', { url: network.url })
    const { context, page } = customer.phone
    await customer.say('家里宽带断了，周六上午能来吗')
    await customer.hears(/都对吗/)

    await context.setOffline(true)
    network.cut()
    await page.getByText('网络断开').waitFor()
    await customer.tap(/^对/)
    await page.locator('.entry.sending').waitFor()
    await context.setOffline(false)
    await customer.hears(/约好了/)

    // Cut again with the message under way, and look at the talk once more from the start.
    await customer.say('我的预约')
    network.cut()
    await customer.hears(/11月28日周六/)
    const before = await customer.shown()
    await page.reload()
    await expect.poll(() => customer.shown()).toEqual(before)
    expect(before.filter((line) => line.startsWith('me: '))).toEqual([
      'me: 家里宽带断了，周六上午能来吗',
      expect.stringMatching(/^me: 对/),
      'me: 我的预约',
    ])
    expect(await customer.appointments()).toMatchObject([{ status: 'confirmed' }])
  })

  it('keeps an anonymous talk over a reload, by its cookie alone', async () => {
    await using customer = await openCustomer(service, 'cus_1003')
    const { page } = customer.phone
    await page.evaluate('sessionStorage.clear()')
    await page.reload()
    await page.locator('.entry.them').first().waitFor()
    await customer.say('我要预约上门')
    await expect.poll(async () => (await customer.shown()).length).toBeGreaterThanOrEqual(3)
    const before = await customer.shown()
    expect(before.join()).not.toContain('于先生')
    await page.reload()

    await expect.poll(() => customer.shown()).toEqual(before)
    expect(await page.evaluate('document.cookie')).toBe('')
  })
})
