import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChatClient, type Message, openChat } from './support/chat-client.ts'
import { type StartedService, startService } from './support/started-service.ts'

let service: StartedService
const chats: ChatClient[] = []
beforeAll(async () => {
  service = await startService()
}, 60_000)
afterAll(async () => {
  for (const chat of chats) chat.end()
  await service[Symbol.asyncDispose]()
})

type Mode = { webSocket: boolean; pollingInterval?: number }
const STREAM: Mode = { webSocket: true }
const POLLING: Mode = { webSocket: false, pollingInterval: 200 }

function chatWith(token: string, mode: Mode): ChatClient {
  const chat = openChat(service.url, { token, ...mode })
  chats.push(chat)
  return chat
}

async function tokenOf(path: string, body: unknown, bearer?: string): Promise<string> {
  const answer = await fetch(service.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(body),
  })
  return ((await answer.json()) as { token: string }).token
}

/** A chat of somebody whom the company's website has logged in. */
async function chatAs(user: string, mode: Mode): Promise<ChatClient> {
  const token = await tokenOf('/v3/directline/tokens/generate', { user: { id: user } }, service.secret)
  const chat = chatWith(token, mode)
  await chat.arrived(1)
  return chat
}

/** Says `text` and waits for the turn's last answer. */
async function say(chat: ChatClient, text: string) {
  const id = await chat.post(text)
  return chat.heard(({ replyToId, inputHint }) => replyToId === id && inputHint !== 'ignoringInput')
}

describe('a customer with botframework-directlinejs', () => {
  it.each([
    ['stream', STREAM, 'dl_cus_1001'],
    ['polling', POLLING, 'dl_cus_1003'],
  ])('books by %s, and sees the visit from another device', async (_, mode, user) => {
    const chat = await chatAs(user, mode)
    const readBack = await say(chat, '家里宽带断了，明天下午三点能来吗')
    expect(readBack.text).toContain('11月24日周二 15:00–15:30')
    expect(readBack).toMatchObject({ inputHint: 'expectingInput', locale: 'zh-CN' })

    const [first] = readBack.suggestedActions?.actions ?? []
    expect(first).toMatchObject({ type: 'imBack', title: first?.value })
    expect(readBack.text).toContain(`1. ${first?.value}`)
    const booked = await say(chat, String(first?.value))
    expect(booked.text).toContain('11月24日周二 15:00–15:30')
    expect(booked.inputHint).toBe('acceptingInput')

    const elsewhere = await chatAs(user, mode)
    expect((await say(elsewhere, '查看我的预约')).text).toContain('11月24日周二 15:00–15:30')
  })

  it('books once, though the stream is cut in the middle', async () => {
    const chat = await chatAs('dl_cus_1002', STREAM)
    const readBack = await say(chat, '宽带断了，后天上午十点')
    expect(readBack.text).toContain('11月25日周三 10:00–10:30')
    chat.cut()
    const booked = await say(chat, '1')
    expect(booked.text).toContain('11月25日周三 10:00–10:30')
    const ids = chat.messages.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)

    const shown = await say(await chatAs('dl_cus_1002', POLLING), '查看我的预约')
    expect(shown.text?.match(/\d\d:\d\d–\d\d:\d\d/g)).toEqual(['10:00–10:30'])

    const answer = await fetch(`${service.url}/tmf-api/appointment/v4/appointment?relatedParty.id=cus_1002`, {
      headers: { Authorization: `Bearer ${service.apiToken}` },
    })
    const validFor = { startDateTime: '2026-11-25T02:00:00.000Z', endDateTime: '2026-11-25T02:30:00.000Z' }
    expect(await answer.json()).toMatchObject([{ status: 'confirmed', validFor }])
  })

  it('proves on the public page who they are, before anything of theirs is said', async () => {
    const chat = chatWith(await tokenOf('/api/token', {}), STREAM)
    await chat.arrived(1)
    await say(chat, '网断了，明天下午来')
    await say(chat, '19900000004')
    const [, code = ''] = await service.line(/^SMS 199\*\*\*\*0004: .*?(\d{6})/)
    expect(chat.messages.map(({ text }) => text).join()).not.toMatch(/文明路|于明/)

    const readBack = await say(chat, code)
    expect(readBack.text).toContain('文明路')
    expect((await say(chat, '好的')).text).toContain('11月24日周二')
  })
})

describe('the calendar file of a visit', () => {
  const fileOf = ({ attachments }: Message) => {
    const [file] = (attachments ?? []) as { contentType: string; contentUrl: string }[]
    expect(file?.contentType).toBe('text/calendar')
    return file?.contentUrl ?? ''
  }
  const fetchAs = async (user: string, url: string) => {
    const token = await tokenOf('/v3/directline/tokens/generate', { user: { id: user } }, service.secret)
    return await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
  }

  it('comes with the booking, keeps its UID when the visit moves, and tells when it is off', async () => {
    const user = 'dl_cus_1005'
    const chat = await chatAs(user, POLLING)
    await say(chat, '网断了，周六下午两点')
    const booked = await say(chat, '对')
    const answer = await fetchAs(user, fileOf(booked))
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const lines = (await answer.text()).split('\r\n')
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20261128T060000Z', 'DTEND:20261128T063000Z', 'SEQUENCE:1']))
    expect(lines).toContain('STATUS:CONFIRMED')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])

    await say(chat, '改到周日下午两点')
    const moved = await say(chat, '对')
    const after = (await (await fetchAs(user, fileOf(moved))).text()).split('\r\n')
    expect(after).toEqual(expect.arrayContaining(['DTSTART:20261129T060000Z', 'SEQUENCE:2']))
    expect(after.find((line) => line.startsWith('UID:'))).toBe(lines.find((line) => line.startsWith('UID:')))

    await say(chat, '取消预约')
    await say(chat, '1')
    await say(chat, '1')
    expect(await (await fetchAs(user, fileOf(moved))).text()).toContain('STATUS:CANCELLED')
  })

  it('is for whom the visit is for and nobody else', async () => {
    const chat = await chatAs('dl_cus_1006', POLLING)
    await say(chat, '网断了，周五上午九点')
    const url = fileOf(await say(chat, '对'))
    expect((await fetch(url)).status).toBe(401)
    expect((await fetchAs('dl_cus_1007', url)).status).toBe(403)
    expect((await fetchAs('dl_cus_1006', `${url}x`)).status).toBe(404)
    const other = await chatAs('dl_cus_1007', POLLING)
    const own = url.replace(/conversations\/[^/]+/, `conversations/${other.messages[0]?.conversation?.id}`)
    expect((await fetchAs('dl_cus_1007', own)).status).toBe(404)
  })
})

describe('the started service', () => {
  it('prints for people only that it is ready and the demo’s text messages, and ends with 0 when told', async () => {
    expect(await service.stop()).toBe(0)
    expect(service.printed[0]).toMatch(/^Doorstep ready at http:\/\/127\.0\.0\.1:\d+$/)
    expect(service.printed.slice(1).every((text) => text.startsWith('SMS '))).toBe(true)
  })
})
