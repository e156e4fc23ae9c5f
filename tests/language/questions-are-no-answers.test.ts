import { describe, expect, it } from 'vitest'
import { readChoice } from '#src/language/answers/read-choice.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'

describe('yes and no', () => {
  it.each(['行不行', '好不好', '要不要', '你来不来', '可以不', '是不是', '要是可以'])(
    'are not in the question “%s”',
    (text) => expect(readYesNo(text)).toBeUndefined(),
  )

  it.each([
    ['不错', 'yes'],
    ['没有问题', 'yes'],
    ['不要紧', 'yes'],
    ['不不不', 'no'],
    ['absolutely not', 'no'],
    ['别来了', 'no'],
    ['不行', 'no'],
  ] as const)('are told apart in “%s”', (text, meaning) => expect(readYesNo(text)).toBe(meaning))
})

describe('a choice', () => {
  it.each(['对吧', '对？', 'yes?'])('is not made by asking “%s”', (text) =>
    expect(readChoice(text, ['对，就改到这个时间', '再换个时间', 'yes, move it'])).toBeUndefined(),
  )

  it('may be made with a question mark', () => {
    expect(readChoice('下午？', ['上午', '下午'])).toBe(1)
  })

  it('is none when both will do, and is the one whose number is said', () => {
    expect(readChoice('两个都行', ['上午', '下午'])).toBeUndefined()
    expect(readChoice('二号', ['上午', '下午'])).toBe(1)
  })
})
