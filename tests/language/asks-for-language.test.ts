import { describe, expect, it } from 'vitest'
import { asksForLanguage } from '#src/language/answers/asks-for-language.ts'

describe('the wish for another language', () => {
  it.each([
    ['english please', 'en'],
    ['In English, please!', 'en'],
    ['can you speak English?', 'en'],
    ['sorry in english pls', 'en'],
    ['English', 'en'],
    ['说英文', 'en'],
    ['能用英语吗', 'en'],
    ['in Chinese please', 'zh-CN'],
    ['请说中文', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['用普通话说吧', 'zh-CN'],
    ["sorry, I don't understand Chinese", 'en'],
    ['i cant read chinese', 'en'],
    ['no chinese please', 'en'],
    ['my Chinese is not very good', 'en'],
    ['不好意思，看不懂英文', 'zh-CN'],
    ['我英语不好', 'zh-CN'],
  ])('%s asks for %s', (text, language) => {
    expect(asksForLanguage(text)).toBe(language)
  })

  it.each([
    '我英文名叫Tom',
    'the English channels on tv are gone',
    'do you have English speaking technicians',
    '中文台没信号',
    '普通话说不好',
    'english channel no signal',
  ])('%s is about something else', (text) => {
    expect(asksForLanguage(text)).toBeUndefined()
  })
})
