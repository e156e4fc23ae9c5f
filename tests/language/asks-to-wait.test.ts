import { describe, expect, it } from 'vitest'
import { asksToWait } from '#src/language/answers/asks-to-wait.ts'

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
