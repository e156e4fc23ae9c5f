import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, openPhone, readInPage } from './support/browser.ts'
import { CONTRASTS_OF_VISIT } from './support/contrasts.ts'
import { openVisitService, type VisitService } from './support/reported-visits.ts'
import { openSigningPage } from './support/signing-page.ts'

describeInBrowser('the page of a visit', () => {
  let visits: VisitService

  beforeAll(async () => {
    visits = await openVisitService()
  }, 60_000)
  afterAll(() => visits?.[Symbol.asyncDispose]())

  it('shows what was done and measured, and what is charged, and takes a signature drawn with a finger', async () => {
    const visit = await visits.report({ extraMeters: 5 })
    await using phone = await openSigningPage(visit.url)
    const shown = await phone.page.locator('dl').innerText()
    expect(shown).toMatch(/11月23日周一 09:30–11:30.*维修.*ZMD-.*换了光猫.*-19\.5 dBm.*500 兆.*15\.00 元/is)
    await phone.draw('finger')
    expect(await phone.ink()).toBeGreaterThan(100)
    await phone.tick()
    await phone.page.locator('#sign').tap()
    await phone.page.getByText('签字已收到').waitFor()
    expect(await phone.page.locator('#visit').isVisible()).toBe(false)
    expect(await visit.status()).toBe('completed')
    expect(await visit.signatures()).toEqual([
      { party: 'installer', way: 'chat' },
      { party: 'customer', way: 'drawn' },
    ])
    expect(phone.problems).toEqual([])
    const again = await phone.page.reload()
    expect(again?.status()).toBe(410)
    await phone.page.getByText('已经签过字').waitFor()
  })

  it('leads to the signed record, which the customer keeps from their chat', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url)
    const { page } = phone
    await phone.draw()
    await phone.tick()
    await page.locator('#sign').tap()
    await page.getByText('签字已收到').waitFor()
    await page.goto(`${visits.service.url}/#t=${await visit.customer.token()}`)
    await page.locator('#text').fill('服务记录')
    await page.locator('#text').press('Enter')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '服务记录' }).first().click()
    const file = await (await downloading).path()
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(phone.problems).toEqual([])
  })

  it('speaks the language of its customer, and the other one when asked, on a phone 320 wide', async () => {
    const installerName = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'
    const work = `完工，换了${'HG8145X6'.repeat(12)}，测不了，测速仪坏了`
    const visit = await visits.report({ language: 'en', installerName, work })
    await using phone = await openSigningPage(visit.url, { viewport: { width: 320, height: 568 } })
    const { page } = phone
    await page.getByRole('button', { name: 'Confirm and sign' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('dl').innerText()).toMatch(/Wolfe.*HG8145X6.*not tested/is)
    await page.locator('#sign').tap()
    expect(await page.locator('#sign-problem').textContent()).toMatch(/tick/)
    expect(await readInPage(page, 'document.documentElement.scrollWidth')).toBe(320)
    await page.getByRole('link', { name: '中文' }).tap()
    await page.getByRole('button', { name: '确认并签字' }).waitFor()
    expect(await readInPage(page, 'document.documentElement.scrollWidth')).toBe(320)
    await phone.draw()
    await phone.tick()
    await page.locator('#sign').tap()
    await page.getByText('签字已收到').waitFor()
    expect(phone.problems).toEqual([])
  })

  it('asks for the tick, and for a name: nothing drawn and a dot are no signature', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url)
    const { page } = phone
    const problem = page.locator('#sign-problem')
    await phone.draw()
    await page.locator('#sign').tap()
    expect(await problem.textContent()).toMatch(/勾选/)
    await phone.tick()
    await page.locator('#clear').tap()
    expect(await phone.ink()).toBe(0)
    await page.locator('#sign').tap()
    expect(await problem.textContent()).toMatch(/写您的名字/)
    await phone.dot()
    expect(await phone.ink()).toBeGreaterThan(0)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.locator('#sign').tap()
    await answered
    await expect.poll(() => problem.textContent()).toMatch(/点一下不算签名/)
    expect(await visit.status()).toBe('confirmed')
    await phone.draw()
    expect(await problem.textContent()).toBe('')
    await page.locator('#sign').tap()
    await page.getByText('签字已收到').waitFor()
  })

  it('takes the hint away once what it asks for is there, and no sooner', async () => {
    const visit = await visits.report({ language: 'en' })
    await using phone = await openSigningPage(visit.url)
    const { page } = phone
    const problem = page.locator('#sign-problem')
    await page.locator('#sign').tap()
    expect(await problem.textContent()).toMatch(/tick/)
    await phone.draw()
    expect(await problem.textContent()).toMatch(/tick/)
    await phone.tick()
    expect(await problem.textContent()).toBe('')
    await page.locator('#clear').tap()
    await page.locator('#sign').tap()
    expect(await problem.textContent()).toMatch(/write your name/)
    await phone.draw()
    expect(await problem.textContent()).toBe('')
  })

  it('keeps what is still open, says so, and asks for words where there are none', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url)
    const { page } = phone
    await page.locator('#doubt').tap()
    expect(await page.locator('#open-problem').textContent()).toMatch(/哪里没弄好/)
    expect(await readInPage(page, 'document.activeElement.id')).toBe('open')
    await page.locator('#open').fill('电视还是没有信号 <b>')
    await page.locator('#doubt').tap()
    await page.getByText('记下了：“电视还是没有信号 <b>”').waitFor()
    expect(await visit.doubts()).toEqual(['电视还是没有信号 <b>'])
    expect(await visit.status()).toBe('confirmed')
    expect((await page.reload())?.status()).toBe(410)
    await page.getByText('已经告诉师傅').waitFor()
    expect(await page.locator('#answer').textContent()).not.toContain('电视')
  })

  it('counts two taps once', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url)
    const { page } = phone
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    await phone.draw()
    await phone.tick()
    await page.locator('#sign').dblclick()
    await page.getByText('签字已收到').waitFor()
    expect(posts).toHaveLength(1)
    expect(await visit.signatures()).toHaveLength(2)
  })

  it('says when the network is lost, and keeps what was drawn for the next try, however the phone is turned', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url)
    const { page, context } = phone
    await phone.draw()
    await phone.tick()
    const ink = await phone.ink()
    await context.setOffline(true)
    await page.locator('#sign').tap()
    await page.getByText('没有发出去').waitFor()
    await page.setViewportSize({ width: 844, height: 390 })
    expect(await phone.ink()).toBe(ink)
    await page.setViewportSize({ width: 390, height: 844 })
    await context.setOffline(false)
    await page.locator('#sign').tap()
    await page.getByText('签字已收到').waitFor()
    expect(await visit.status()).toBe('completed')
  })

  it('takes no signature under a report that the installer has made anew since', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url)
    await visit.installer.say('完工，换了光猫和网线，下行300兆')
    await visit.installer.say('都好了')
    await visit.installer.say('对')
    await phone.draw()
    await phone.tick()
    await phone.page.locator('#sign').tap()
    await phone.page.getByText('请看最新的短信').waitFor()
    expect(await visit.status()).toBe('confirmed')
  })

  it('is for nothing once its time is over', async () => {
    const visit = await visits.report()
    await visits.endLinks(visit.id)
    await using phone = await openPhone(visits.service.url)
    expect((await phone.page.goto(visit.url))?.status()).toBe(404)
    await phone.page.getByText('链接过期').waitFor()
  })

  it('lets nobody sign for the customer on a device that the installer has chatted on (CL-3)', async () => {
    const visit = await visits.report()
    await using phone = await openPhone(visits.service.url)
    const { page } = phone
    await page.goto(`${visits.service.url}/#t=${await visit.installer.token()}`)
    await page.locator('#text').fill('今天')
    await page.locator('#text').press('Enter')
    await page.locator('.entry.me.sent', { hasText: '今天' }).waitFor()
    expect((await page.goto(visit.url))?.status()).toBe(403)
    await page.getByText('不能在上面替客户签字').waitFor()
    expect(await page.locator('#pad').count()).toBe(0)
    expect(await visit.status()).toBe('confirmed')
  })

  it('has targets of 44 pixels, names for all that can be worked, and the other ways to confirm for who can’t draw', async () => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url, { viewport: { width: 320, height: 568 } })
    const { page } = phone
    for (const target of await page.locator('a, button, textarea, .check').all()) {
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44)
    }
    for (const [role, name] of [
      ['checkbox', /我检查过了/],
      ['img', /框里写您的名字/],
      ['textbox', /还有什么没弄好/],
    ] as const)
      expect(await page.getByRole(role, { name }).count(), role).toBe(1)
    const hint = await page.locator('#pad').getAttribute('aria-describedby')
    expect(await page.locator(`#${hint}`).textContent()).toMatch(/回复“确认”/)
    const order: string[] = []
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press('Tab')
      order.push(await readInPage<string>(page, 'document.activeElement.id || document.activeElement.className'))
    }
    expect(order).toEqual(['language', 'checked', 'clear', 'sign', 'open', 'doubt'])
  })

  it.each([
    ['light', 4.5],
    ['dark', 4.5],
  ] as const)('can be read: %s', async (colorScheme, least) => {
    const visit = await visits.report()
    await using phone = await openSigningPage(visit.url, { colorScheme })
    await phone.page.locator('#sign').tap()
    const contrasts = await readInPage<Record<string, number>>(phone.page, CONTRASTS_OF_VISIT)
    for (const [what, contrast] of Object.entries(contrasts)) expect(contrast, what).toBeGreaterThanOrEqual(least)
  })

  it.each([
    ['zh-CN', /没有要签的/, 'English'],
    ['en-GB', /nothing to sign/, '中文'],
  ])('says in %s that an unknown link is for nothing, and keeps its visitor’s device', async (locale, words, other) => {
    const { url } = visits.service
    await using phone = await openPhone(url, { locale })
    const answer = await phone.page.goto(`${url}/v/BCDFGHJKLMNPQRSTVWXYZb`)
    expect(answer?.status()).toBe(404)
    await phone.page.getByText(words).waitFor()
    expect(await phone.page.getByRole('link', { name: other }).count()).toBe(1)
    const [cookie] = await phone.context.cookies()
    expect(cookie).toMatchObject({ name: 'doorstep_device', httpOnly: true, sameSite: 'Lax' })
  })
})
