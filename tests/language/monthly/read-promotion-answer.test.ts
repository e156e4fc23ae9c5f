import { describe, expect, it } from 'vitest'
import { isAnyTime, readPromotionAnswer, wantsCall, wantsNoCall } from '#src/language/answers/read-promotion-answer.ts'

describe('the answer to a promotion', () => {
  it.each([
    ['有兴趣', 'interested'],
    ['想了解一下', 'interested'],
    ['怎么办理', 'interested'],
    ['办一个吧', 'interested'],
    ['可以', 'interested'],
    ['tell me more', 'interested'],
    ['ok, call me tomorrow', 'interested'],
    ['不感兴趣', 'declined'],
    ['没兴趣', 'declined'],
    ['不用了', 'declined'],
    ['流量够用', 'declined'],
    ['太贵了，不要', 'declined'],
    ['唔使啦', 'declined'],
    ['not interested, thanks', 'declined'],
    ["I don't need it", 'declined'],
    ['考虑一下', 'later'],
    ['过段时间再说', 'later'],
    ['等合约到期吧', 'later'],
    ['maybe later', 'later'],
    ['多少钱', 'price'],
    ['有合约吗', 'price'],
    ['能随时取消吗', 'price'],
    ['太贵了', 'too_dear'],
    ['便宜点行吗', 'haggled'],
    ['too expensive', 'too_dear'],
    ['is there a contract?', 'price'],
    ['how much is it', 'price'],
  ] as const)('“%s”: %s', (text, answer) => expect(readPromotionAnswer(text)).toBe(answer))

  it.each(['周六上午', '你是谁', '网断了', '不感兴趣吗', 'who are you', 'hello'])('isn’t “%s”', (text) =>
    expect(readPromotionAnswer(text)).toBeUndefined(),
  )
})

describe('how somebody is to be called', () => {
  it.each(['随时', '都行', '什么时候都可以', 'any time', 'whenever'])('“%s”: at any time', (text) =>
    expect(isAnyTime(text)).toBe(true),
  )
  it.each(['明天', '不行', '周六都行吗', ''])('“%s” is not at any time', (text) => expect(isAnyTime(text)).toBe(false))
  it.each(['别打电话，文字说', '不方便接电话', '微信联系', "don't call", 'in writing please'])(
    '“%s”: in writing',
    (text) => expect(wantsNoCall(text)).toBe(true),
  )
  it.each(['打给我', '明天给我打个电话', 'call me at 3'])('“%s”: called', (text) => expect(wantsCall(text)).toBe(true))
  it.each(['转人工', '别打给我', '打客服电话', "don't call me", 'call an agent'])('“%s” asks for no call', (text) =>
    expect(wantsCall(text)).toBe(false),
  )
})
