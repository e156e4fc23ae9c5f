import { describe, expect, it } from 'vitest'
import { isInOtherLanguage } from '#src/language/read-other-language.ts'

describe('a message in a language that is not read', () => {
  it.each([
    ...['wala kaming internet simula kahapon', 'pakiayos naman po', 'No tengo internet desde ayer', '인터넷이 안 돼요'],
    ...['インターネットが使えません', 'интернет не работает', 'อินเทอร์เน็ตใช้ไม่ได้', "je n'ai pas internet depuis hier"],
    ...['saya tidak bisa internet', 'tôi bị mất mạng', 'ich habe seit gestern kein Internet'],
  ])('is known for one: %s', (text) => expect(isInOtherLanguage(text)).toBe(true))

  it.each([
    ...[
      'no po, TV is ok na, I did not report that',
      'wifi dead lah, come tomorrow can',
      'ta love',
      'da yes la ok come',
    ],
    ...[
      '网断了',
      'wifi 唔得 la',
      '👍',
      '123456',
      'la la la',
      'die internet',
      'when can the man come',
      'Seán Ó Briain, 12 Rue de la Paix',
    ],
    ...['my son has no internet', 'des is not here', '网很卡の'],
  ])('is none: %s', (text) => expect(isInOtherLanguage(text)).toBe(false))
})
