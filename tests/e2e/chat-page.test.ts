import { afterEach, beforeEach, expect, it } from 'vitest'
import { describeInBrowser, openPhone, type Phone, readInPage, shownTalk } from './support/browser.ts'
import { openStandIn, type StandIn } from './support/stand-in.ts'

describeInBrowser('the chat page', () => {
  let service: StandIn
  let phone: Phone

  beforeEach(async () => {
    service = await openStandIn()
    phone = await openPhone(service.url)
    await phone.page.goto(service.url)
    await phone.page.getByText('请问需要什么帮助').waitFor()
  })
  afterEach(async () => {
    await phone?.[Symbol.asyncDispose]()
    await service?.[Symbol.asyncDispose]()
  })

  const write = async (text: string) => {
    await phone.page.locator('#text').fill(text)
    await phone.page.locator('#text').press('Enter')
  }
  const reply = (text: string) => phone.page.getByText(`收到：${text}`, { exact: true })

  it('greets, sends with Enter and shows the answer in order', async () => {
    await write('家里宽带断了')
    await reply('家里宽带断了').waitFor()

    expect((await shownTalk(phone.page)).slice(1)).toEqual(['me: 家里宽带断了', 'them: 收到：家里宽带断了'])
    expect(await phone.page.locator('#text').inputValue()).toBe('')
    expect(phone.problems).toEqual([])
  })

  it('shows what anybody says as text, with its line breaks', async () => {
    await write('<b>粗</b> <img src=x onerror=alert(1)>')
    await reply('<b>粗</b> <img src=x onerror=alert(1)>').waitFor()

    expect(await phone.page.locator('#log b, #log img').count()).toBe(0)
    expect(await phone.page.locator('.text').first().textContent()).toContain('\n1. 预约上门\n2. 查看预约')
    expect(phone.problems).toEqual([])
  })

  /** The next choice stands where the one before it stood: at the end of a talk longer than the screen. */
  const offerOnTheSameSpot = async () => {
    for (let i = 0; i < 20; i++) service.talk.say(`第 ${i} 条`)
    service.talk.replies.set('先', () => service.talk.say('哪一种？', ['后']))
    service.talk.say('好吗？', ['先'])
    const first = phone.page.getByRole('button', { name: '先' })
    await first.waitFor()
    return first
  }

  it('takes the second half of a double click for what it is, though a new choice has taken the place', async () => {
    const box = await (await offerOnTheSameSpot()).boundingBox()
    await phone.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    const next = phone.page.getByRole('button', { name: '后' })
    await next.waitFor()
    expect((await next.boundingBox())?.y).toBeCloseTo(box?.y ?? 0, 0)
    await phone.page.mouse.down({ clickCount: 2 })
    await phone.page.mouse.up({ clickCount: 2 })
    await write('完')
    await reply('完').waitFor()

    expect(service.talk.texts('user')).toEqual(['先', '完'])
  })

  // Repeated because on a busy machine the second tap may come too late to be one.
  it('does the same for a finger', { retry: 2 }, async () => {
    await offerOnTheSameSpot()
    await readInPage(
      phone.page,
      `new Promise((resolve) => {
        const tap = (label) => {
          const button = [...document.querySelectorAll('.choice')].find((choice) => choice.textContent === label)
          const spot = { clientX: 50, clientY: 700, detail: 1, pointerType: 'touch', bubbles: true }
          return button?.dispatchEvent(new PointerEvent('click', spot))
        }
        tap('先')
        const choices = document.getElementById('choices')
        new MutationObserver(() => tap('后') && resolve()).observe(choices, { childList: true })
      })`,
    )
    await write('完')
    await reply('完').waitFor()

    expect(service.talk.texts('user')).toEqual(['先', '完'])
  })

  it('takes a tap on the next choices however soon it comes, when it is a new one', async () => {
    service.talk.replies.set('预约上门', () => service.talk.say('哪一种？', ['宽带维修', '新装']))
    await phone.page.getByRole('button', { name: '预约上门' }).tap()
    await phone.page.getByRole('button', { name: '宽带维修' }).click()
    await reply('宽带维修').waitFor()

    expect(service.talk.texts('user')).toEqual(['预约上门', '宽带维修'])
  })

  it('offers the choices of the last message only', async () => {
    await expect.poll(() => phone.page.getByRole('button', { name: '查看预约' }).count()).toBe(1)
    await write('别的事')
    await reply('别的事').waitFor()

    expect(await phone.page.locator('.choice').count()).toBe(0)
  })

  it('sends once when the send button is tapped twice', async () => {
    await phone.page.locator('#text').fill('只发一次')
    await phone.page.getByRole('button', { name: '发送' }).dblclick()
    await reply('只发一次').waitFor()

    expect(service.talk.texts('user')).toEqual(['只发一次'])
  })

  it('does not send with the Enter that ends a word of an input method', async () => {
    const cdp = await phone.context.newCDPSession(phone.page)
    await phone.page.locator('#text').focus()
    await cdp.send('Input.imeSetComposition', { text: 'yuyue', selectionStart: 5, selectionEnd: 5 })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', windowsVirtualKeyCode: 229 })
    await cdp.send('Input.insertText', { text: '预约' })
    expect(await phone.page.locator('#text').inputValue()).toBe('预约')

    // Some browsers report the composition's end first, and its Enter as key 229.
    await readInPage(
      phone.page,
      `document.getElementById('text').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))`,
    )
    expect(await phone.page.locator('#text').inputValue()).toBe('预约')
    await phone.page.locator('#text').press('Enter')
    await reply('预约').waitFor()
    expect(service.talk.texts('user')).toEqual(['预约'])
  })

  it('starts a new line with Shift+Enter and ignores an empty message', async () => {
    await phone.page.locator('#text').press('Enter')
    await phone.page.locator('#text').fill('第一行')
    await phone.page.locator('#text').press('Shift+Enter')
    await phone.page.locator('#text').pressSequentially('第二行')
    await phone.page.locator('#text').press('Enter')
    await phone.page.locator('.them', { hasText: '第二行' }).waitFor()

    expect(service.talk.texts('user')).toEqual(['第一行\n第二行'])
  })

  it('counts near the limit of 1000 characters and does not send beyond it', async () => {
    const counter = phone.page.locator('#counter')
    await phone.page.locator('#text').fill('字'.repeat(890))
    expect(await counter.textContent()).toBe('')
    await phone.page.locator('#text').fill('字'.repeat(990))
    expect(await counter.textContent()).toBe('还可输入 10 字')
    await write('字'.repeat(1003))
    expect(await counter.textContent()).toContain('超出 3 字')
    expect(service.posted).toEqual([])
    await write('字'.repeat(1000))
    await expect.poll(() => service.talk.texts('user')[0]?.length).toBe(1000)
  })

  it('shows the history once after a reload', async () => {
    await write('刷新前')
    await reply('刷新前').waitFor()
    const before = await shownTalk(phone.page)
    await phone.page.reload()
    await reply('刷新前').waitFor()

    expect(await shownTalk(phone.page)).toEqual(before)
    expect(phone.problems).toEqual([])
  })

  it('opens with a signed-in token, takes it out of the address and keeps it over a reload', async () => {
    const asked: string[] = []
    phone.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await phone.page.goto('about:blank')
    await phone.page.goto(`${service.url}/#t=${service.freshToken()}`)
    await phone.page.getByText('请问需要什么帮助').waitFor()
    expect(phone.page.url()).toBe(`${service.url}/`)
    await phone.page.reload()
    await phone.page.getByText('请问需要什么帮助').waitFor()

    expect(asked).not.toContain('/api/token')
  })

  it('takes over a signed-in token that arrives in a page already open', async () => {
    const reloaded = phone.page.waitForEvent('load')
    await readInPage(phone.page, `void (location.hash = 't=${service.freshToken()}')`)
    await reloaded
    await phone.page.getByText('请问需要什么帮助').waitFor()

    expect(phone.page.url()).toBe(`${service.url}/`)
  })

  it('speaks the other language on request, remembers it and tells the service', async () => {
    expect(await readInPage(phone.page, 'document.documentElement.lang')).toBe('zh-CN')
    await phone.page.getByRole('button', { name: 'English' }).click()
    await write('hello')
    await reply('hello').waitFor()
    await phone.page.reload()

    await phone.page.getByPlaceholder('Type a message…').waitFor()
    expect(await readInPage(phone.page, 'document.documentElement.lang')).toBe('en')
    expect(service.posted[0]?.locale).toBe('en')
  })

  it('shows what is taller than the screen from its beginning, and the button to send at the edge', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `第 ${at + 1} 项`)
    service.talk.replies.set('清单', () => service.talk.say(lines.join('\n')))
    await write('清单')
    const tall = phone.page.locator('.entry.them', { hasText: '第 60 项' })
    await tall.waitFor()
    const topOf = (selector: string) => readInPage<number>(phone.page, `${selector}.getBoundingClientRect().top`)
    const talkTop = await topOf("document.getElementById('talk')")
    await expect
      .poll(async () => Math.abs((await topOf("[...document.querySelectorAll('.entry.them')].at(-1)")) - talkTop))
      .toBeLessThan(14)
    const right = (id: string) =>
      readInPage<number>(phone.page, `document.getElementById('${id}').getBoundingClientRect().right`)
    expect(await right('send')).toBeCloseTo(await right('language'), 0)
  })

  it('points at new messages instead of jumping while one reads further up', async () => {
    for (let i = 0; i < 30; i++) service.talk.say(`第 ${i} 条`)
    await phone.page.getByText('第 29 条').waitFor()
    await readInPage(phone.page, `document.getElementById('talk').scrollTop = 0`)
    await expect.poll(() => readInPage(phone.page, `document.getElementById('talk').scrollTop`)).toBe(0)
    service.talk.say('最新一条')
    await phone.page.getByRole('button', { name: '有新消息' }).click()

    await expect
      .poll(() =>
        phone.page
          .getByText('最新一条')
          .boundingBox()
          .then((box) => (box?.y ?? 9999) < 844),
      )
      .toBe(true)
    expect(await phone.page.getByRole('button', { name: '有新消息' }).count()).toBe(0)
  })
})
