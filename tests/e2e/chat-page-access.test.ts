import type { BrowserContextOptions } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, openPhone, type Phone, readInPage } from './support/browser.ts'
import { CONTRASTS } from './support/contrasts.ts'
import { openStandIn, type StandIn } from './support/stand-in.ts'

const LEAST_CONTRAST = 4.5
const LEAST_TARGET_PX = 44

describeInBrowser('the chat page, for everybody', () => {
  async function withPage(options: BrowserContextOptions, look: (phone: Phone, service: StandIn) => Promise<void>) {
    await using service = await openStandIn({ companyName: '样板市电信宽带有限责任公司客户服务中心' })
    await using phone = await openPhone(service.url, options)
    await phone.page.goto(service.url)
    await phone.page.getByText('请问需要什么帮助').waitFor()
    await look(phone, service)
  }

  it('says what everything is to a screen reader, in both languages', () =>
    withPage({}, async ({ page }) => {
      await page.getByRole('log', { name: '聊天记录' }).waitFor()
      await page.getByRole('textbox', { name: '请输入您想说的话' }).waitFor()
      await page.getByRole('group', { name: '可点选的回复' }).getByRole('button', { name: '预约上门' }).waitFor()
      await page.getByRole('main', { name: '对话' }).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await page.locator('#log').getAttribute('aria-live')).toBe('polite')
      expect(await page.locator('.entry').first().textContent()).toContain('助手：')

      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('log', { name: 'Messages' }).waitFor()
      await page.getByRole('textbox', { name: 'Type your message' }).waitFor()
      await page.getByRole('button', { name: 'Send' }).waitFor()
      expect(await page.getByRole('button', { name: '中文' }).getAttribute('lang')).toBe('zh-CN')
    }))

  it("tells each message's language to the voice that reads it", () =>
    withPage({}, async ({ page }, { talk }) => {
      talk.say('Good morning.', [], { locale: 'en' })
      await page.getByText('Good morning.').waitFor()
      const languages = await page.locator('.entry .text').evaluateAll((nodes) => nodes.map((node) => node.lang))
      expect(languages).toEqual(['zh-CN', 'en'])
    }))

  it('does not read the history aloud again after a reload', () =>
    withPage({}, async ({ page }) => {
      await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
        const log = document.getElementById('log')
        new MutationObserver(() => { window.firstLive ??= log.ariaLive }).observe(log, { childList: true })
      })`)
      await page.reload()
      await page.getByText('请问需要什么帮助').waitFor()
      await expect.poll(() => page.locator('#log').getAttribute('aria-live')).toBe('polite')
      expect(await readInPage(page, 'window.firstLive')).toBe('off')
    }))

  it.each(['light', 'dark'] as const)('keeps a contrast of 4.5 in %s', (colorScheme) =>
    withPage({ colorScheme }, async ({ page }, service) => {
      service.faults.posts = [400]
      await page.locator('#text').fill('会失败')
      await page.locator('#text').press('Enter')
      await page.locator('.failure').waitFor()
      await page.locator('#text').fill('好的')
      await page.locator('#text').press('Enter')
      await page.getByText('收到：好的').waitFor()
      service.talk.say('还有吗', ['有', '没有'])
      await page.locator('.choice').first().waitFor()
      service.faults.isDown = true
      service.cutStreams()
      await page.locator('.banner.reconnecting:not(:empty)').waitFor()
      await page.locator('#text').fill('字'.repeat(1001))

      const contrasts = await readInPage<Record<string, number>>(page, CONTRASTS)
      expect(Object.keys(contrasts).length).toBe(14)
      for (const [pair, contrast] of Object.entries(contrasts))
        expect(contrast, pair).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }),
  )

  it.each([
    ['320 pixels wide', { width: 320, height: 568 }],
    ['200 % zoom on a phone', { width: 195, height: 422 }],
    ['a phone on its side', { width: 844, height: 390 }],
  ])('fits %s, with room for the talk and everything within reach', (_, viewport) =>
    withPage({ viewport }, async ({ page }, { talk }) => {
      talk.say(`https://example.com/${'a'.repeat(200)}`, ['一个很长很长的选项，需要换行才能放得下', '好'])
      await page.getByRole('button', { name: '好' }).waitFor()
      expect(await readInPage(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
      expect(await readInPage(page, `document.getElementById('talk').scrollWidth`)).toBeLessThanOrEqual(viewport.width)
      const room = (await page.locator('#talk').boundingBox())?.height ?? 0
      expect(room).toBeGreaterThan(viewport.height * 0.5)
      const send = await page.locator('#send').boundingBox()
      expect((send?.y ?? Infinity) + (send?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    }),
  )

  it('has buttons large enough for a thumb', () =>
    withPage({}, async ({ page }) => {
      const buttons = await page.getByRole('button').all()
      expect(buttons.length).toBeGreaterThanOrEqual(4)
      for (const button of buttons) {
        const box = await button.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(LEAST_TARGET_PX)
      }
    }))

  it('can be used with the keyboard alone, and shows where it is', () =>
    withPage({ isMobile: false, hasTouch: false }, async ({ page }, { talk }) => {
      talk.replies.set('预约上门', () => talk.say('哪一种？', ['宽带维修', '新装']))
      const focused = () => readInPage<string>(page, 'document.activeElement.textContent || document.activeElement.id')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('English')
      await page.keyboard.press('Tab')
      expect(await readInPage(page, 'document.activeElement.id')).toBe('talk')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('预约上门')
      expect(await readInPage(page, 'getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: '宽带维修' }).waitFor()
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('宽带维修')
    }))

  it('keeps still for those who ask for less motion', () =>
    withPage({ reducedMotion: 'reduce' }, async ({ page }, { talk }) => {
      talk.replies.set('等', () => {})
      await page.locator('#text').fill('等')
      await page.locator('#text').press('Enter')
      await page.locator('#typing').waitFor()
      const animation = `getComputedStyle(document.querySelector('#typing span')).animationName`
      expect(await readInPage(page, animation)).toBe('none')
    }))
})
