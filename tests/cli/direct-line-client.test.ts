import { describe, expect, it } from 'vitest'
import { openDirectLine, type Reply } from '#src/cli/direct-line-client.ts'
import { serviceAt } from '#src/cli/service.ts'
import { directLineWorld } from '../channels/direct-line/support/direct-line-world.ts'

/** A client, what it heard, and a way to wait for it. */
async function listening(url: string) {
  const heard: string[] = []
  let onReply = () => {}
  const options = { identity: undefined, locale: undefined, onLost: () => {} }
  const client = await openDirectLine(serviceAt({ url }), {
    ...options,
    onReply: ({ text }: Reply) => {
      heard.push(text)
      onReply()
    },
  })
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      onReply = () => heard.includes(text) && resolve()
      onReply()
    })
  return { client, heard, until }
}

describe('the terminal’s Direct Line client', () => {
  it('goes on where it was after the service was away, losing and doubling nothing', async () => {
    const before = await directLineWorld()
    const { client, heard, until } = await listening(before.url)
    await client.send('一')
    await until('收到：一')
    const port = Number(new URL(before.url).port)
    await before.close()
    const sending = client.send('二')
    await using after = await directLineWorld({ talk: before.talk, port })
    await sending
    await until('收到：二')
    after.talk.say(after.talk.received[0]?.conversationId ?? '', '还在吗')
    await until('还在吗')
    client.close()
    expect(heard).toEqual(['您好', '收到：一', '收到：二', '还在吗'])
  })

  it('sends again under the same id when it was told to wait', async () => {
    await using world = await directLineWorld()
    const { client, until } = await listening(world.url)
    world.talk.usedUp.add('message_per_person')
    const sending = client.send('您好')
    while (!world.talk.counted.some((key) => key.startsWith('message_per_person'))) await new Promise(setImmediate)
    world.talk.usedUp.clear()
    await sending
    await until('收到：您好')
    client.close()
    expect(world.talk.received.map(({ text }) => text)).toEqual(['', '您好'])
  })
})
