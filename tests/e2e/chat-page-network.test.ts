import { afterEach, beforeEach, expect, it } from 'vitest'
import { describeInBrowser, openPhone, type Phone, readInPage, shownTalk } from './support/browser.ts'
import { openStandIn, type StandIn } from './support/stand-in.ts'

describeInBrowser('the chat page on a bad network', () => {
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
  /** What is shown after the greeting is exactly what the service knows, each once, in its order. */
  const expectAgreement = async (texts: string[]) => {
    for (const text of texts) await reply(text).waitFor()
    expect(service.talk.texts('user')).toEqual(texts)
    const shown = (await shownTalk(phone.page)).map((line) => line.replace(/^\w+: /, ''))
    expect(shown.toSorted()).toEqual([...service.talk.texts('bot'), ...service.talk.texts('user')].toSorted())
    expect(await phone.page.locator('.entry.sent').count()).toBe(shown.length)
  }
  const goOffline = async () => {
    await phone.context.setOffline(true)
    service.cutStreams()
    await phone.page.getByText('网络断开，正在重连').waitFor()
  }

  it('loses and doubles nothing when the network is cut while one writes', async () => {
    await write('之前')
    await reply('之前').waitFor()
    await goOffline()
    await write('断网时一')
    await write('断网时二')
    service.talk.say('断网时的通知')
    expect(await phone.page.locator('.entry.sending').count()).toBe(2)
    await phone.context.setOffline(false)

    await expectAgreement(['之前', '断网时一', '断网时二'])
    await expect.poll(() => phone.page.locator('#banner').textContent()).toBe('')
  })

  it('keeps what is unsent over a reload', async () => {
    service.faults.isDown = true
    service.cutStreams()
    await write('还没发出')
    await phone.page.locator('.entry.sending').waitFor()
    await phone.page.reload()
    await phone.page.locator('.entry.sending', { hasText: '还没发出' }).waitFor()
    service.faults.isDown = false

    await expectAgreement(['还没发出'])
    expect(await readInPage(phone.page, 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      '还没发出',
    )
  })

  it('sends again with the same id when the answer to a message was lost', async () => {
    service.faults.losesAnswers = 1
    service.cutStreams()
    await write('答复丢了')

    await expectAgreement(['答复丢了'])
    const ids = new Set(service.posted.map(({ clientActivityID }) => clientActivityID))
    expect(ids.size).toBe(1)
  })

  it('tries again by itself when the service answers 500 or asks to slow down, in order', async () => {
    service.faults.posts = [500, 429]
    await write('第一')
    await write('第二')

    await expectAgreement(['第一', '第二'])
  })

  it('lets the customer send a refused message again or remove it', async () => {
    service.faults.posts = [400, 413]
    await write('被拒一')
    await write('被拒二')
    await phone.page.locator('.entry.failed', { hasText: '被拒一' }).getByRole('button', { name: '重试' }).click()
    await phone.page.locator('.entry.failed', { hasText: '被拒二' }).getByRole('button', { name: '删除' }).click()

    await expectAgreement(['被拒一'])
  })

  it('gets a new token when its own has expired, in the same talk', async () => {
    await write('之前')
    await reply('之前').waitFor()
    service.expireTokens()
    await write('令牌过期后')

    await expectAgreement(['之前', '令牌过期后'])
  })

  it('comes back after the stream is cut and the token has expired', async () => {
    service.expireTokens()
    service.cutStreams()
    service.talk.say('期间的通知')
    await phone.page.getByText('期间的通知').waitFor()
    await write('回来了')

    await expectAgreement(['回来了'])
  })

  it('says so when a signed-in token has expired, and starts anew on request', async () => {
    await phone.page.goto('about:blank')
    await phone.page.goto(`${service.url}/#t=${service.freshToken()}`)
    await phone.page.getByText('请问需要什么帮助').waitFor()
    service.expireTokens()
    service.cutStreams()
    await phone.page.getByText('登录已过期').waitFor()
    await phone.page.getByRole('button', { name: '开始新的对话' }).click()
    await phone.page.getByText('请问需要什么帮助').waitFor()
    await write('新的对话')

    await expectAgreement(['新的对话'])
  })

  it('works where the browser forbids all storage', async () => {
    await phone.page.addInitScript(`for (const kind of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, kind, { get() { throw new DOMException('denied', 'SecurityError') } })`)
    await phone.page.reload()
    await phone.page.getByText('请问需要什么帮助').waitFor()
    await write('没有存储')

    await expectAgreement(['没有存储'])
  })

  it('notices a stream that died without a word', async () => {
    await phone.page.clock.install()
    await phone.page.reload()
    await phone.page.getByText('请问需要什么帮助').waitFor()
    await expect.poll(() => service.streamCount()).toBe(1)
    await phone.page.clock.fastForward('00:21')
    await expect.poll(() => service.keepAlives()).toBe(1)
    service.deadenStreams()
    service.talk.say('没有送到')
    for (let beats = 0; beats < 4; beats++) await phone.page.clock.fastForward('00:21')
    await phone.page.clock.resume()

    await phone.page.getByText('没有送到').waitFor()
  })

  it('polls when no stream can be opened', async () => {
    service.faults.isStreamRefused = true
    await phone.page.reload()
    await phone.page.getByText('请问需要什么帮助').waitFor()
    await write('没有流')
    await reply('没有流').waitFor()
    service.talk.say('轮询收到')
    await phone.page.getByText('轮询收到').waitFor()

    await expectAgreement(['没有流'])
    expect(service.streamCount()).toBe(0)
  })
})
