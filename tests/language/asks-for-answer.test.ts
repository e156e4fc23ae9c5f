import { describe, expect, it } from 'vitest'
import { asksForAnswer } from '#src/language/answers/asks-for-answer.ts'

describe('a message asks for the answer that was promised', () => {
  it.each([
    '啥时候给信儿',
    '都过点了 咋没信',
    '怎么还没回复',
    '有消息了吗',
    '什么时候给我答复',
    '搞毛啊 说好十点前答复的',
    'you said i would hear by ten',
    'any news?',
    'when will I hear',
    'so when will I get internet?',
    'do I have to apply again?',
    '还要重新申请吗',
  ])('“%s”', (text) => expect(asksForAnswer(text)).toBe(true))

  it.each(['家里没信号', '没网了', '什么时候来', '信号不好', '说好十点来的', 'no signal'])(
    'and “%s” does not',
    (text) => expect(asksForAnswer(text)).toBe(false),
  )
})
