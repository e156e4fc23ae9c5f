import { connect } from 'node:net'
import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DirectLineWorld, directLineWorld, type Listener, listenTo } from './support/direct-line-world.ts'

let world: DirectLineWorld
beforeAll(async () => {
  world = await directLineWorld()
})
afterAll(() => world.close())

const open: Listener[] = []
const listen = (...args: Parameters<typeof listenTo>) => {
  const listener = listenTo(...args)
  open.push(listener)
  return listener
}
afterEach(() => {
  vi.useRealTimers()
  for (const { socket } of open.splice(0)) socket.terminate()
})

const post = (token: string, path: string, text: string) =>
  world.call('POST', path, { bearer: token, body: { type: 'message', text, channelData: { clientActivityID: text } } })

describe('the stream', () => {
  it('replays what was said and goes on with what is said, each once and in order', async () => {
    const { token, path, streamUrl } = await world.open()
    await post(token, path, '一')
    const listener = listen(streamUrl)
    await listener.opened
    await Promise.all(['二', '三'].map((text) => post(token, path, text)))
    const texts = await listener.texts(7)
    expect(texts.slice(0, 3)).toEqual(['您好', '一', '收到：一'])
    const ids = listener.frames.flatMap(({ activities }) => activities.map(({ id }: { id: string }) => id.slice(-1)))
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(listener.frames.at(-1).watermark).toBe('7')
  })

  it('loses and doubles nothing while messages are said as it opens', async () => {
    const { conversationId, streamUrl } = await world.open()
    let said = 1
    const saying = setInterval(() => world.talk.say(conversationId, String(++said)), 1)
    const listeners = Array.from({ length: 8 }, () => listen(streamUrl))
    await Promise.all(listeners.map(({ opened }) => opened))
    clearInterval(saying)
    for (let more = 0; more < 300; more++) world.talk.say(conversationId, String(++said))
    const expected = ['您好', ...Array.from({ length: said - 1 }, (_, index) => String(index + 2))]
    for (const listener of listeners) expect(await listener.texts(said)).toEqual(expected)
  })

  it('fetches what the fan-out lost as soon as something newer comes', async () => {
    const { conversationId, streamUrl } = await world.open()
    const listener = listen(streamUrl)
    await listener.texts(1)
    world.talk.say(conversationId, 'lost', true)
    world.talk.say(conversationId, 'brought')
    expect(await listener.texts(3)).toEqual(['您好', 'lost', 'brought'])
  })

  it('looks for what was lost by itself, and drops the dead', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await using beating = await directLineWorld()
    const { conversationId, streamUrl } = await beating.open()
    const listener = listen(streamUrl)
    const dead = listen(streamUrl)
    await Promise.all([listener.texts(1), dead.texts(1)])
    dead.socket.pause()
    beating.talk.say(conversationId, 'lost', true)
    const answered = new Promise((resolve) => listener.socket.once('ping', resolve))
    vi.advanceTimersByTime(30_000)
    expect(await listener.texts(2)).toEqual(['您好', 'lost'])
    await answered
    await vi.waitFor(() => expect(beating.talk.listeners(conversationId)).toBe(2))
    listener.socket.send('')
    await fetch(`${beating.url}/nothing`)
    vi.advanceTimersByTime(30_000)
    await vi.waitFor(() => expect(beating.talk.listeners(conversationId)).toBe(1))
    expect(listener.socket.readyState).toBe(listener.socket.OPEN)
  })

  it('answers empty keep-alive frames, ignores others and closes on one that is too large', async () => {
    const { conversationId, streamUrl } = await world.open()
    const listener = listen(streamUrl)
    await listener.texts(1)
    listener.socket.send('')
    await listener.emptyFrame
    listener.socket.send('{"activities":[{"type":"message","text":"x"}]}')
    world.talk.say(conversationId, 'still here')
    expect(await listener.texts(2)).toEqual(['您好', 'still here'])
    listener.socket.send('x'.repeat(65 * 1024))
    expect(await listener.closed).toMatchObject({ code: 1009 })
  })

  it('ends with the server, saying that it goes away', async () => {
    const closing = await directLineWorld()
    const { streamUrl, conversationId } = await closing.open()
    const listener = listen(streamUrl)
    await listener.texts(1)
    await closing.close()
    expect(await listener.closed).toMatchObject({ code: 1001 })
    await vi.waitFor(() => expect(closing.talk.listeners(conversationId)).toBe(0))
  })

  it('ends when the log fails, so that the client comes back with its watermark', async () => {
    const { conversationId, streamUrl } = await world.open()
    const listener = listen(streamUrl)
    await listener.texts(1)
    world.talk.say(conversationId, 'lost', true)
    world.talk.fault = new Error('away')
    const entries = { seq: 3 } as Parameters<typeof world.talk.fanOut.publish>[1][number]
    world.talk.fanOut.publish(conversationId, [entries])
    expect(await listener.closed).toMatchObject({ code: 1011 })
    world.talk.fault = undefined
  })

  it('keeps little for a reader that does not read', async () => {
    const { conversationId, streamUrl } = await world.open()
    const listener = listen(streamUrl)
    await listener.texts(1)
    listener.socket.pause()
    const long = '长'.repeat(4000)
    for (let index = 0; index < 2000; index++) world.talk.say(conversationId, long)
    listener.socket.resume()
    expect(await listener.texts(2001)).toHaveLength(2001)
    expect(listener.frames.every(({ activities }) => activities.length <= 100)).toBe(true)
  })
})

describe('opening a stream', () => {
  it('takes a ticket of its own, never the token', async () => {
    const { token, conversationId, streamUrl } = await world.open()
    expect(streamUrl).not.toContain(token)
    const ticket = new URL(streamUrl).searchParams.get('t') ?? ''
    expect(decodeJwt(ticket)).not.toHaveProperty('user')
    const withToken = new URL(streamUrl)
    withToken.searchParams.set('t', token)
    expect(await listen(String(withToken)).closed).toMatchObject({ status: 403 })
    const { status } = await world.call('GET', `/v3/directline/conversations/${conversationId}`, { bearer: ticket })
    expect(status).toBe(401)
  })

  it('is refused a minute later', async () => {
    const { streamUrl } = await world.open()
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 61_000)
    expect(await listen(streamUrl).closed).toMatchObject({ status: 403 })
  })

  it('is refused for another conversation, without a ticket, and with a nonsense watermark', async () => {
    const { streamUrl, conversationId } = await world.open()
    const other = await world.open()
    const foreign = streamUrl.replace(conversationId, other.conversationId)
    expect(await listen(foreign).closed).toMatchObject({ status: 403 })
    expect(await listen(streamUrl.replace(/&t=.*/, '')).closed).toMatchObject({ status: 403 })
    expect(await listen(streamUrl.replace('watermark=0', 'watermark=x')).closed).toMatchObject({ status: 400 })
  })

  it.each([
    ['no page', undefined, undefined, true],
    ['our own page', undefined, 'own', true],
    ['the page that asked for it', 'https://www.example.com', 'https://www.example.com', true],
    ['another page', 'https://www.example.com', 'https://evil.example', false],
    ['a page, when a server asked', undefined, 'https://evil.example', false],
    ['a page without an origin', undefined, 'null', false],
  ])('from %s', async (_, askedFrom, openedFrom, isAdmitted) => {
    const { token } = await world.tokenFor()
    const { body } = await world.call('POST', '/v3/directline/conversations', {
      bearer: token,
      headers: askedFrom ? { Origin: askedFrom } : {},
    })
    const origin = openedFrom === 'own' ? world.url : openedFrom
    const listener = listen(body.streamUrl, origin ? { origin } : {})
    if (isAdmitted) await listener.opened
    else expect(await listener.closed).toMatchObject({ status: 403 })
  })

  it('is refused to the eleventh reader of one conversation', async () => {
    const { streamUrl } = await world.open()
    const readers = Array.from({ length: 10 }, () => listen(streamUrl))
    await Promise.all(readers.map(({ opened }) => opened))
    expect(await listen(streamUrl).closed).toMatchObject({ status: 429 })
    readers[0]?.socket.close()
    await readers[0]?.closed
    await listen(streamUrl).opened
  })

  it('survives addresses that are none', async () => {
    const port = Number(new URL(world.url).port)
    const ask = (lines: string) => {
      const socket = connect(port, '127.0.0.1')
      socket.write(`${lines}\r\n\r\n`)
      return new Promise((resolve) => socket.on('error', resolve).once('close', resolve).resume())
    }
    for (const address of ['//[', 'http://[::bad', '/%00', '*', '/v3/directline/conversations/%/stream']) {
      await ask(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket`)
      await ask(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close`)
    }
    expect((await fetch(`${world.url}/nothing`)).status).toBe(404)
  })
})
