import { describe, expect, it } from 'vitest'
import { pickLanguage, WORDS } from './web-modules.ts'

const figuresOf = (text = '') => text.match(/\{\w+\}/g) ?? []

describe("the page's own words", () => {
  it('exist in both languages, with the same figures', () => {
    const { 'zh-CN': chinese = {}, en = {} } = WORDS
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(chinese).toSorted())
    for (const [word, text] of Object.entries(chinese)) {
      expect(text, word).not.toBe('')
      expect(figuresOf(en[word]), word).toEqual(figuresOf(text))
    }
  })

  it.each([
    [['en', 'zh-CN', 'zh-CN'], 'en'],
    [[null, 'zh-TW', 'en'], 'zh-CN'],
    [[null, 'EN-gb', 'zh-CN'], 'en'],
    [[null, 'fr-FR', 'en'], 'en'],
    [[null, 'fr-FR', 'de'], 'zh-CN'],
  ])('are spoken, with the wishes %j, in %s', (wishes, language) => {
    expect(pickLanguage(...wishes)).toBe(language)
  })
})
