import { describe, expect, it } from 'vitest'
import { languageOfTalk, type TalkLanguage } from '#src/conversation/language-of-talk.ts'

const languageAfter = (...texts: readonly string[]) =>
  texts.reduce<TalkLanguage>((before, text) => languageOfTalk(before, text), {}).language

describe('the language of a talk', () => {
  it.each([
    'OK',
    'hello',
    'WiFi',
    'bye',
    'no',
    'thanks',
    'thank you',
    'cancel',
    'stop',
    'sure',
    'router',
    'good morning',
  ])('stays Chinese when somebody writes “%s” in between', (word) => {
    expect(languageAfter('网断了', word)).toBe('zh-CN')
    expect(languageAfter('网断了', word, '1')).toBe('zh-CN')
  })

  it.each(['the internet is down again', 'English please', 'can you come tomorrow?', 'I need help'])(
    'goes over to English with “%s”',
    (sentence) => {
      expect(languageAfter('网断了', sentence)).toBe('en')
    },
  )

  it('goes over to English with the second message in a row', () => {
    expect(languageAfter('网断了', 'not working', 'router broken')).toBe('en')
    expect(languageAfter('网断了', 'thanks', '好的', 'thanks')).toBe('zh-CN')
  })

  it('goes back to Chinese with the first word of it', () => {
    expect(languageAfter('the internet is down', '好')).toBe('zh-CN')
  })

  it('begins in whatever is clear first', () => {
    expect(languageAfter('cancel')).toBe('en')
    expect(languageAfter('OK')).toBeUndefined()
  })
})
