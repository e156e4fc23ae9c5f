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

  it.each(['the internet is down again', 'can you come tomorrow?', 'saturday morning please', 'PPPoE error 651'])(
    'stays Chinese with one message like “%s”',
    (sentence) => {
      expect(languageAfter('网断了', sentence)).toBe('zh-CN')
      expect(languageAfter('网断了', sentence, '好的')).toBe('zh-CN')
    },
  )

  it.each(['好', '现在', '胡军'])('stays English with one message like “%s”', (word) => {
    expect(languageAfter('the internet is down', word)).toBe('en')
    expect(languageAfter('the internet is down', word, 'is that clear?')).toBe('en')
  })

  it('hears nothing in an address', () => {
    const address = '驻马店市开发区置地大道334号8号楼2单元2202'
    expect(languageAfter('the internet is down', '现在', address, address)).toBe('en')
    expect(languageAfter('the internet is down', '8号楼2单元2202', '28号楼')).toBe('en')
  })

  it('goes over with the second clear message in a row, whatever says nothing stands between', () => {
    expect(languageAfter('网断了', 'not working', 'router broken')).toBe('en')
    expect(languageAfter('网断了', 'is anybody there?', '1', 'ok', 'when does he come?')).toBe('en')
    expect(languageAfter('网断了', 'cancel', '算了', 'when does he come?')).toBe('zh-CN')
    expect(languageAfter('the internet is down', '现在能来吗', '我在家')).toBe('zh-CN')
  })

  it('goes back with one message to what they began in', () => {
    expect(languageAfter('网断了', 'is anybody there?', 'when does he come?', '明天能来吗')).toBe('zh-CN')
    expect(languageAfter('the internet is down', '现在能来吗', '我在家', 'is that booked now?')).toBe('en')
    expect(languageAfter('网断了', 'is anybody there?', 'when does he come?', '谢谢')).toBe('zh-CN')
    expect(languageAfter('网断了', 'English please', '明天能来吗')).toBe('en')
  })

  it.each(['English please', "I don't understand Chinese"])('goes over at once with “%s”', (wish) => {
    expect(languageAfter('网断了', wish)).toBe('en')
  })

  it.each(['yes please', 'thank you', 'sure', 'good morning', 'bye bye'])(
    'hears nobody go over in “%s”, however often',
    (courtesy) => {
      expect(languageAfter('网断了', courtesy, courtesy, courtesy)).toBe('zh-CN')
    },
  )

  it('is what manners are in only until something clear is said', () => {
    expect(languageAfter('你好')).toBe('zh-CN')
    expect(languageAfter('你好', 'what can you do')).toBe('en')
    expect(languageAfter('你好', 'ok', '网断了', 'what can you do')).toBe('zh-CN')
    expect(languageAfter('good morning', '网断了')).toBe('zh-CN')
  })

  it('begins in whatever is clear first, whatever we were written to in', () => {
    expect(languageAfter('cancel')).toBe('en')
    expect(languageAfter('OK')).toBeUndefined()
    expect(languageOfTalk({ spoken: 'zh-CN' }, 'my internet is down').language).toBe('en')
  })
})
