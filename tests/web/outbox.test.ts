import { beforeEach, describe, expect, it } from 'vitest'
import { createOutbox, Refused } from './web-modules.ts'

function createStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  }
}

describe("the page's outbox", () => {
  let storage: ReturnType<typeof createStorage>
  let posted: string[]
  let answer: (text: string) => Promise<unknown>

  beforeEach(() => {
    storage = createStorage()
    posted = []
    answer = async () => ({})
  })
  let lastId = 0
  const open = () =>
    createOutbox({
      storage,
      newId: () => `id-${++lastId}`,
      onChange: () => {},
      async post({ id, text }) {
        posted.push(`${id} ${text}`)
        await answer(text)
      },
    })
  const states = (outbox: ReturnType<typeof open>) => outbox.all().map(({ text, state }) => `${text} ${state}`)

  it('sends nothing before there is a connection, then everything in order', async () => {
    const outbox = open()
    outbox.add('一', 'zh-CN')
    outbox.add('二', 'zh-CN')
    expect(posted).toEqual([])
    outbox.setOnline(true)
    await expect.poll(() => states(outbox)).toEqual(['一 posted', '二 posted'])
    expect(posted.map((line) => line.split(' ')[1])).toEqual(['一', '二'])
  })

  it('keeps a message until its echo comes, over a reload too, and repeats it with the same id', async () => {
    const before = open()
    before.setOnline(true)
    before.add('一', 'zh-CN')
    await expect.poll(() => states(before)).toEqual(['一 posted'])

    const after = open()
    after.setOnline(true)
    await expect.poll(() => posted.length).toBe(2)
    expect(new Set(posted).size).toBe(1)
    after.settle(after.all().map(({ id }) => id))
    expect(after.all()).toEqual([])
    expect(storage.size()).toBe(0)
  })

  it('does not let a refused message hold up the next', async () => {
    answer = async (text) => {
      if (text === '一') throw new Refused(400)
    }
    const outbox = open()
    outbox.add('一', 'zh-CN')
    outbox.add('二', 'zh-CN')
    outbox.setOnline(true)
    await expect.poll(() => states(outbox)).toEqual(['一 failed', '二 posted'])
  })

  it.each([500, 503, 429, 408, 403])('keeps the order and tries again by itself after %i', async (status) => {
    let refusals = 1
    answer = async () => {
      if (refusals-- > 0) throw new Refused(status)
    }
    const outbox = open()
    outbox.add('一', 'zh-CN')
    outbox.add('二', 'zh-CN')
    outbox.setOnline(true)
    await expect.poll(() => states(outbox), { timeout: 5000 }).toEqual(['一 posted', '二 posted'])
    expect(posted.map((line) => line.split(' ')[1])).toEqual(['一', '一', '二'])
  })

  it('never says in one conversation what was meant for another', () => {
    const outbox = open()
    outbox.enter('cnv_1')
    outbox.add('一', 'zh-CN')
    outbox.enter('cnv_1')
    expect(states(outbox)).toEqual(['一 sending'])

    const later = open()
    later.enter('cnv_2')
    later.setOnline(true)
    expect(states(later)).toEqual(['一 failed'])
    expect(posted).toEqual([])
  })

  it('goes on where the storage has no room for a photo', async () => {
    const { setItem } = storage
    storage.setItem = (key, value) => {
      if (value.length > 1000) throw new Error('QuotaExceededError')
      return setItem(key, value)
    }
    const outbox = open()
    outbox.add('一', 'zh-CN')
    outbox.add('', 'zh-CN', `data:image/jpeg;base64,${'A'.repeat(2000)}`)
    outbox.add('二', 'zh-CN')
    expect(states(outbox)).toEqual(['一 sending', ' sending', '二 sending'])
    expect(states(open())).toEqual(['一 sending', '二 sending'])
  })
})
