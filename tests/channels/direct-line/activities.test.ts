import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fault } from '#src/domain/shared/fault.ts'
import { COMPANY, type DirectLineWorld, directLineWorld, SECRET } from './support/direct-line-world.ts'

let world: DirectLineWorld
beforeAll(async () => {
  world = await directLineWorld()
})
afterAll(() => world.close())

const message = (text: string, clientActivityID?: string) => ({
  type: 'message',
  text,
  ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
})

describe('a posted message', () => {
  it('comes back as the client knows it, followed by the answer in full form', async () => {
    const { token, conversationId, path } = await world.open('dl_cus_1001')
    const posted = await world.call('POST', path, {
      bearer: token,
      body: { ...message(' 明天下午 ', 'abc'), locale: 'zh-CN', from: { id: 'dl_cus_1002', name: 'x' }, extra: 1 },
    })
    expect([posted.status, posted.body]).toEqual([200, { id: `${conversationId}|0000002` }])

    const { body } = await world.call('GET', `${path}?watermark=1`, { bearer: token })
    expect(body).toEqual({
      watermark: '3',
      activities: [
        {
          type: 'message',
          id: `${conversationId}|0000002`,
          timestamp: '2026-11-23T02:00:00.000Z',
          channelId: 'directline',
          conversation: { id: conversationId },
          from: { id: 'dl_cus_1001', role: 'user' },
          text: ' 明天下午 ',
          textFormat: 'plain',
          locale: 'zh-CN',
          channelData: { clientActivityID: 'abc' },
        },
        {
          type: 'message',
          id: `${conversationId}|0000003`,
          timestamp: '2026-11-23T02:00:00.000Z',
          channelId: 'directline',
          conversation: { id: conversationId },
          from: { id: 'assistant', name: COMPANY, role: 'bot' },
          text: '收到： 明天下午 ',
          textFormat: 'plain',
          locale: 'zh-CN',
          inputHint: 'expectingInput',
          replyToId: `${conversationId}|0000002`,
          suggestedActions: {
            to: [],
            actions: [
              { type: 'imBack', title: '上午', value: '上午' },
              { type: 'imBack', title: '下午', value: '下午' },
            ],
          },
        },
      ],
    })
  })

  it('is handed on with its identity, its language and nothing that the body claims', async () => {
    const { token, conversationId, path } = await world.open('dl_cus_1001')
    await world.call('POST', path, {
      bearer: token,
      body: { ...message('hi', 'abc'), locale: 'en-US', from: { id: 'dl_stf_01' }, conversation: { id: 'x' }, id: 'y' },
    })
    expect(world.talk.received.at(-1)).toEqual({
      channel: 'directline',
      conversationId,
      person: 'dl_cus_1001',
      messageId: `${conversationId}:abc`,
      kind: 'text',
      text: 'hi',
      language: 'en',
      body: { clientActivityID: 'abc', locale: 'en-US' },
      reference: {},
    })
  })

  it('that is sent again has the same id and is said once', async () => {
    const { token, path } = await world.open()
    const post = () => world.call('POST', path, { bearer: token, body: message('一', 'same') })
    const ids = (await Promise.all([post(), post(), post()])).map(({ body }) => body.id)
    expect(new Set(ids).size).toBe(1)
    expect((await world.call('GET', path, { bearer: token })).body.activities).toHaveLength(3)
  })

  it('without an id of the client is a new one each time', async () => {
    const { token, path } = await world.open()
    const post = () => world.call('POST', path, { bearer: token, body: message('一') })
    expect((await post()).body.id).not.toBe((await post()).body.id)
  })

  it('of many at once is kept', async () => {
    const { token, path } = await world.open()
    const numbers = Array.from({ length: 40 }, (_, index) => String(index))
    await Promise.all(numbers.map((text) => world.call('POST', path, { bearer: token, body: message(text, text) })))
    const { body } = await world.call('GET', path, { bearer: token })
    const own = body.activities.filter(({ from }: { from: { role: string } }) => from.role === 'user')
    expect(own.map(({ text }: { text: string }) => text).sort()).toEqual(numbers.sort())
    expect(new Set(body.activities.map(({ id }: { id: string }) => id)).size).toBe(81)
  })

  it('may be sent by the holder of the secret, as its person', async () => {
    const { path } = await world.open('dl_cus_1001')
    expect((await world.call('POST', path, { bearer: SECRET, body: message('一') })).status).toBe(200)
    expect(world.talk.received.at(-1)?.person).toBe('dl_cus_1001')
  })

  it('is refused in a foreign conversation', async () => {
    const { path } = await world.open('dl_cus_1001')
    const { token } = await world.open('dl_cus_1002')
    const before = world.talk.received.length
    expect((await world.call('POST', path, { bearer: token, body: message('一') })).status).toBe(403)
    expect((await world.call('GET', path, { bearer: token })).status).toBe(403)
    expect((await world.call('GET', path)).status).toBe(401)
    expect(world.talk.received).toHaveLength(before)
  })

  it('of 4,000 characters is taken, one more is refused with the reason', async () => {
    const { token, path } = await world.open()
    const post = (text: string) => world.call('POST', path, { bearer: token, body: message(text) })
    expect((await post('𠮷'.repeat(4000))).status).toBe(200)
    const { status, body } = await post('我'.repeat(4001))
    expect([status, body.error]).toEqual([
      400,
      { code: 'BadArgument', message: 'text: must have at most 4000 characters' },
    ])
  })

  it('loses only what a database cannot keep', async () => {
    const { token, path } = await world.open()
    await world.call('POST', path, {
      bearer: token,
      raw: '{"type":"message","text":"a\\u0000b\\ud800c","channelData":{"clientActivityID":"\\u0000\\udc00z"}}',
    })
    expect(world.talk.received.at(-1)).toMatchObject({ text: 'ab\ufffdc', body: { clientActivityID: '\ufffdz' } })
  })

  it('takes the value of a button that has no text', async () => {
    const { token, path } = await world.open()
    await world.call('POST', path, { bearer: token, body: { type: 'message', value: '上午' } })
    expect(world.talk.received.at(-1)?.text).toBe('上午')
  })
})

describe('what says nothing', () => {
  it.each([
    { type: 'typing' },
    { type: 'event', name: 'webchat/join', value: { language: 'en' } },
    { type: 'conversationUpdate', membersAdded: [] },
    { type: 'message', text: '' },
    { type: 'message', text: '  \n ' },
    { type: 'message' },
    { type: 'message', attachments: [{ contentUrl: 'x' }] },
    { type: 'message', value: { a: 1 } },
  ])('is accepted with an id and has no effect: %j', async (body) => {
    const { token, path } = await world.open()
    const before = world.talk.received.length
    const answer = await world.call('POST', path, { bearer: token, body })
    expect([answer.status, answer.body]).toEqual([200, { id: expect.stringMatching(/^cnv_\w+\|./) }])
    expect(world.talk.received).toHaveLength(before)
  })
})

describe('a posted body', () => {
  it.each([
    ['', 400],
    ['{"type":', 400],
    ['null', 400],
    ['[]', 400],
    ['{"text":"x"}', 400],
    ['{"type":"message","text":5}', 400],
    ['{"type":"message","text":"x","channelData":{"clientActivityID":7}}', 400],
    [`{"type":"message","text":"x","channelData":{"clientActivityID":"${'y'.repeat(300)}"}}`, 400],
    [`{"type":"message","text":"x","pad":"${'y'.repeat(256 * 1024)}"}`, 413],
  ])('%.60s is answered with a clear error', async (raw, expected) => {
    const { token, path } = await world.open()
    const { status, body } = await world.call('POST', path, { bearer: token, raw })
    expect(status).toBe(expected)
    expect(body.error).toEqual({ code: expect.any(String), message: expect.stringMatching(/\w/) })
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts/)
  })
})

describe('reading activities', () => {
  it('pages through a long history by watermark', async () => {
    const { token, conversationId, path } = await world.open()
    for (let index = 2; index <= 250; index++) world.talk.say(conversationId, String(index))
    const sizes = []
    let watermark = ''
    for (let page = 0; page < 4; page++) {
      const { body } = await world.call('GET', `${path}?watermark=${watermark}`, { bearer: token })
      sizes.push(body.activities.length)
      watermark = body.watermark
    }
    expect([sizes, watermark]).toEqual([[100, 100, 50, 0], '250'])
  })

  it('goes on from the end for a watermark beyond it', async () => {
    const { token, path } = await world.open()
    const { body } = await world.call('GET', `${path}?watermark=999`, { bearer: token })
    expect(body).toEqual({ activities: [], watermark: '1' })
  })

  it.each(['abc', '-1', '1.5', '1e3', '9'.repeat(40), '1%00'])(
    'answers the watermark %s with 400',
    async (watermark) => {
      const { token, path } = await world.open()
      expect((await world.call('GET', `${path}?watermark=${watermark}`, { bearer: token })).status).toBe(400)
    },
  )

  it.each([
    ['the database is away', new Fault('STORE_UNREACHABLE')],
    ['the database refuses', Object.assign(new Error('canceling statement'), { name: 'error', code: '57014' })],
  ])('is answered with nothing new while %s, because a 5xx ends polling for good', async (_, fault) => {
    const { token, path } = await world.open()
    world.talk.fault = fault
    const { status, body } = await world.call('GET', `${path}?watermark=1`, { bearer: token })
    world.talk.fault = undefined
    expect([status, body]).toEqual([200, { activities: [], watermark: '1' }])
    expect(world.logged.join()).toContain('polling_unanswered')
  })
})

describe('too much', () => {
  it('is answered with 429 and when to come again, and changes nothing', async () => {
    const { token, path } = await world.open('dl_cus_1009')
    world.talk.usedUp.add('message_per_person')
    const before = world.talk.received.length
    const { status, headers, body } = await world.call('POST', path, { bearer: token, body: message('一') })
    world.talk.usedUp.clear()
    expect([status, headers.get('retry-after'), body.error.code]).toEqual([429, '2', 'TooManyRequests'])
    expect(world.talk.received).toHaveLength(before)
    expect(world.talk.counted.at(-1)).toBe('message_per_person dl_cus_1009')
  })

  it.each(['TURN_CONFLICT', 'STORE_UNREACHABLE'] as const)(
    'a turn that fails with %s may be tried again',
    async (code) => {
      const { token, path } = await world.open()
      world.talk.fault = new Fault(code)
      const { status, headers } = await world.call('POST', path, { bearer: token, body: message('一', 'retry') })
      world.talk.fault = undefined
      expect([status, headers.get('retry-after')]).toEqual([503, '1'])
      expect((await world.call('POST', path, { bearer: token, body: message('一', 'retry') })).status).toBe(200)
    },
  )

  it('a turn that fails otherwise tells nothing of why', async () => {
    const { token, path } = await world.open()
    world.talk.fault = new Error('insert failed for 13800000000')
    const { status, body } = await world.call('POST', path, { bearer: token, body: message('canary-text') })
    world.talk.fault = undefined
    expect([status, body.error.code]).toEqual([500, 'ServiceError'])
    expect(JSON.stringify(body) + world.logged.join()).not.toMatch(/13800000000|canary-text/)
  })
})
