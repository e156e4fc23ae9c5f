import { ConnectionStatus } from 'botframework-directlinejs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ChatClient, openChat } from './support/chat-client.ts'
import { type DirectLineWorld, directLineWorld, SECRET } from './support/direct-line-world.ts'

let world: DirectLineWorld
let chat: ChatClient | undefined
beforeEach(async () => {
  world = await directLineWorld()
})
afterEach(async () => {
  chat?.end()
  await world.close()
})

const textsOf = (client: ChatClient) => client.messages.map(({ text }) => text)

describe.each([
  ['stream', { webSocket: true }],
  ['polling', { webSocket: false, pollingInterval: 200 }],
])('botframework-directlinejs by %s', (_, mode) => {
  it('is greeted, says something, gets it back and is answered', async () => {
    const { token } = await world.tokenFor('dl_cus_1001')
    chat = openChat(world.url, { token, ...mode })
    await chat.arrived(1)
    const id = await chat.post('明天下午')
    const [greeting, echo, answer] = await chat.arrived(3)
    expect(greeting?.text).toBe('您好')
    expect(echo).toMatchObject({ id, text: '明天下午', from: { id: 'dl_cus_1001', role: 'user' } })
    expect(echo?.channelData.clientActivityID).toMatch(/^[\w-]{36}$/)
    expect(answer).toMatchObject({ text: '收到：明天下午', replyToId: id, from: { role: 'bot' } })
    expect(answer?.suggestedActions?.actions.map((action) => action.type)).toEqual(['imBack', 'imBack'])
    expect(chat.line.connectionStatus$.getValue()).toBe(ConnectionStatus.Online)
  })

  it('chats with the secret itself, as servers do', async () => {
    chat = openChat(world.url, { secret: SECRET, ...mode })
    await chat.arrived(1)
    await chat.post('一')
    await chat.arrived(3)
    expect(textsOf(chat)).toEqual(['您好', '一', '收到：一'])
  })

  it('goes on with a conversation that it knows, with all that was said', async () => {
    const { token, conversationId, path } = await world.open()
    await world.call('POST', path, { bearer: token, body: { type: 'message', text: '一' } })
    chat = openChat(world.url, { token, conversationId, ...mode })
    await chat.arrived(3)
    await chat.post('二')
    await chat.arrived(5)
    expect(textsOf(chat)).toEqual(['您好', '一', '收到：一', '二', '收到：二'])
  })

  it('sends many at once and hears each once', async () => {
    const { token } = await world.tokenFor()
    const client = openChat(world.url, { token, ...mode })
    chat = client
    await client.arrived(1)
    const said = Array.from({ length: 20 }, (_, index) => `第${index}`)
    const ids = await Promise.all(said.map((text) => client.post(text)))
    await client.arrived(41)
    expect(new Set(ids).size).toBe(20)
    expect(textsOf(client).sort()).toEqual(['您好', ...said, ...said.map((text) => `收到：${text}`)].sort())
  })

  it('fails to connect with a token that is none', async () => {
    const client = openChat(world.url, { token: 'nonsense', ...mode })
    chat = client
    const status = new Promise((resolve) =>
      client.line.connectionStatus$.filter((now) => now === ConnectionStatus.FailedToConnect).subscribe(resolve),
    )
    expect(await status).toBe(ConnectionStatus.FailedToConnect)
  })
})

describe('botframework-directlinejs whose stream is cut', () => {
  it('comes back and hears what was said meanwhile, nothing lost and nothing twice', async () => {
    const { token, conversationId } = await world.tokenFor()
    chat = openChat(world.url, { token })
    await chat.arrived(1)
    await chat.post('一')
    await chat.arrived(3)
    chat.cut()
    world.talk.say(conversationId, '还在吗')
    expect(await chat.post('二')).toBe(`${conversationId}|0000005`)
    await chat.arrived(6)
    await chat.post('三')
    await chat.arrived(8)
    expect(textsOf(chat)).toEqual(['您好', '一', '收到：一', '还在吗', '二', '收到：二', '三', '收到：三'])
  })

  it('comes back to a service that was started anew', async () => {
    const { token } = await world.tokenFor()
    chat = openChat(world.url, { token })
    await chat.arrived(1)
    await world.close()
    world = await directLineWorld({ talk: world.talk, port: Number(new URL(world.url).port) })
    await chat.post('一')
    await chat.arrived(3)
    expect(textsOf(chat)).toEqual(['您好', '一', '收到：一'])
  })
})
