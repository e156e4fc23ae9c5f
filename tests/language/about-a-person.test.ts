import { describe, expect, it } from 'vitest'
import { asksWhetherPerson, besidesNoPerson } from '#src/language/answers/about-a-person.ts'

describe('that no person is needed any more', () => {
  it.each([
    ['算了不要人工了 就今天下午那个', '就今天下午那个'],
    ['不用转人工了', ''],
    ["don't need a human any more", ''],
  ])('is said by “%s”, and what else', (text, rest) => expect(besidesNoPerson(text)).toBe(rest))

  it.each(['转人工', '要人工', '找个真人', 'a person please'])('is not said by “%s”', (text) =>
    expect(besidesNoPerson(text)).toBeUndefined(),
  )
})

describe('who it is that answers', () => {
  it.each(['你是真人吗', '你是机器人还是人', '你到底是不是人工', 'are you a bot?', 'am I talking to a real person?'])(
    'is asked by “%s”',
    (text) => expect(asksWhetherPerson(text)).toBe(true),
  )

  it.each(['是真人吗，转人工', '转真人', '我要人工客服', 'a real person please'])('is not asked by “%s”', (text) =>
    expect(asksWhetherPerson(text)).toBe(false),
  )
})
