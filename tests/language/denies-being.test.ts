import { describe, expect, it } from 'vitest'
import { deniesBeing } from '#src/language/answers/denies-being.ts'

describe('a message denies being whom we wrote to', () => {
  it.each([
    '不是我',
    '不是我！',
    '抱歉，不是我',
    '不是本人',
    '我不是王杰',
    '我不是他啊',
    '我不是王先生',
    '我不姓王',
    'not me',
    'Sorry, not me',
    "It's not me.",
    "I'm not Mr Wang",
    '不是我 打错了',
    '你打错了，我不姓王',
    '我不是王先生 别再发了',
    'not me, stop texting me',
  ])('“%s”', (text) => expect(deniesBeing(text, '王杰')).toBe(true))

  it.each([
    '不是我取消的',
    '不是我的问题',
    '我不是说了周六吗',
    '我不是很方便',
    '我不是不想等',
    '不是我，是我爱人约的',
    'not me who cancelled it',
    '不是',
    '打错了',
    '别再发了',
  ])('and “%s” says something else', (text) => expect(deniesBeing(text, '王杰')).toBe(false))
})
