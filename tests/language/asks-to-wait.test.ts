import { describe, expect, it } from 'vitest'
import { asksToWait, asksVisitorToWait, isCalledAway, thinksItOver } from '#src/language/answers/asks-to-wait.ts'

describe('a message that only asks for a moment', () => {
  it.each([
    ...['等等', '等一下', '等等 我看看', '稍等，我问问', '我想想', '让我想一下再说', '别急'],
    ...['等我', '等我一下', '马上回来', '我先接个电话', '有电话进来了', '去趟厕所'],
    ...['brb', 'hold on brb', 'ok brb', 'gtg', "i'll be right back", 'gimme a sec', 'sorry, be back in 5 min'],
    ...['hang on', 'one sec', 'let me check', 'wait, let me think', 'hmm'],
  ])('%s', (message) => expect(asksToWait(message)).toBe(true))

  it.each([
    ...['等你们', '我等着', '等了一上午', '等师傅来', '看看网', '问一下几点来', '等等周六行不行', '好的'],
    ...['ok', 'sorry', 'ok, please', 'back', '马上来修', '你们马上来吗'],
    ...["i'll wait", 'wait, friday', 'let me check my router', ''],
  ])('is told from others: %s', (message) => expect(asksToWait(message)).toBe(false))
})

describe('a message that tells something and asks for a moment', () => {
  it.each(['嗯嗯对了那个周六我可能值班我想想啊', '周日好像有事，我再考虑考虑', '我跟老公商量一下'])(
    'thinks it over: %s',
    (message) => expect(thinksItOver(message)).toBe(true),
  )

  it.each(['你帮我想想', '想想周六行不行', '周六上午'])('does not: %s', (message) =>
    expect(thinksItOver(message)).toBe(false),
  )

  it.each(['护士长叫我了等下', '来客人了，稍等', '我接个电话等我一下', '有人敲门，等下'])(
    'is called away: %s',
    (message) => expect(isCalledAway(message)).toBe(true),
  )

  it.each([
    '等下',
    '等下周',
    '你能等下吗？',
    '等下再说',
    '师傅到了在保安室等我一下',
    '让师傅到门口等一下',
    '到楼下等我一下',
  ])('is not: %s', (message) => expect(isCalledAway(message)).toBe(false))
})

describe('whoever comes', () => {
  it.each(['师傅到了在保安室等我一下', '让师傅到门口等一下', '麻烦师傅先在楼下等我'])('is asked to wait: %s', (text) =>
    expect(asksVisitorToWait(text)).toBe(true),
  )
  it.each(['师傅到了我在门口等着', '师傅在门口等着', '师傅到了吗', '等我一下', '让师傅等我'])('is not: %s', (text) =>
    expect(asksVisitorToWait(text)).toBe(false),
  )
})
