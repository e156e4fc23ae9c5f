import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DirectLineWorld, directLineWorld } from './support/direct-line-world.ts'

let world: DirectLineWorld
beforeAll(async () => {
  world = await directLineWorld()
})
afterAll(() => world.close())

const last = async () => {
  const { attachments = [], ...message } = world.talk.received.at(-1) ?? {}
  return {
    ...message,
    files: await Promise.all(attachments.map(async (one) => Buffer.from((await one.read()) ?? []).toString())),
  }
}
const upload = async (user: string, body: NonNullable<RequestInit['body']>, type?: string) => {
  const { token, path } = await world.open(user)
  const headers = { Authorization: `Bearer ${token}`, ...(type && { 'Content-Type': type }) }
  return await fetch(world.url + path.replace('activities', 'upload'), { method: 'POST', headers, body })
}
const form = (activity?: unknown) => {
  const made = new FormData()
  if (activity)
    made.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }))
  made.append('file', new Blob(['picture'], { type: 'image/jpeg' }), 'a.jpg')
  return made
}

describe('a photo over Direct Line', () => {
  it('comes as a data: address beside the text, and no other address is fetched', async () => {
    const { token, path } = await world.open('dl_ins_01')
    const attachments = [
      { contentType: 'image/png', contentUrl: `data:image/png;base64,${Buffer.from('picture').toString('base64')}` },
      { contentType: 'image/png', contentUrl: 'http://127.0.0.1/secret' },
    ]
    const { status } = await world.call('POST', path, {
      bearer: token,
      body: { type: 'message', text: '前', attachments },
    })
    expect(status).toBe(200)
    expect(await last()).toMatchObject({ text: '前', files: ['picture'] })
  })

  it('comes as an upload with its message, whose id is kept', async () => {
    const activity = { type: 'message', text: '后', channelData: { clientActivityID: 'p1' } }
    expect((await upload('dl_ins_01', form(activity))).status).toBe(200)
    const message = await last()
    expect(message).toMatchObject({ text: '后', files: ['picture'] })
    expect(message.messageId).toMatch(/:p1$/)
  })

  it('comes as an upload alone', async () => {
    expect((await upload('dl_ins_01', form())).status).toBe(200)
    expect(await last()).toMatchObject({ text: '', files: ['picture'] })
    expect((await upload('dl_ins_01', 'picture', 'image/jpeg')).status).toBe(200)
    expect(await last()).toMatchObject({ text: '', files: ['picture'] })
  })

  it('is refused as anything else, or too large, and taken from nobody unknown', async () => {
    expect((await upload('dl_ins_01', '{}', 'application/json')).status).toBe(415)
    expect((await upload('dl_ins_01', 'x', 'multipart/form-data; boundary=y')).status).toBe(400)
    expect((await upload('dl_ins_01', 'x'.repeat(11 * 1024 * 1024), 'image/jpeg')).status).toBe(413)
    const { path } = await world.open('dl_ins_01')
    const response = await fetch(world.url + path.replace('activities', 'upload'), { method: 'POST', body: form() })
    expect(response.status).toBe(401)
  })

  it('may be larger than a text only where it is looked at', async () => {
    const body = { type: 'message', attachments: [{ contentUrl: `data:image/png;base64,${'A'.repeat(400_000)}` }] }
    for (const [user, status] of [
      ['dl_ins_01', 200],
      ['dl_cus_1001', 413],
    ] as const) {
      const { token, path } = await world.open(user)
      expect((await world.call('POST', path, { bearer: token, body })).status).toBe(status)
    }
  })
})
