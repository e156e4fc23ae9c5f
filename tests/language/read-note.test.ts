import { describe, expect, it } from 'vitest'
import { isNoteForVisit } from '#src/language/answers/read-note.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('words for whoever comes', () => {
  it.each([
    ...['对了家里有狗', '门铃坏了，使劲敲', '能提前给我打个电话不', '我妈在家等，到楼下打她电话', '单元门密码是1234'],
    ...['到了打电话', 'we have a dog', 'the doorbell is broken', 'my wife will let you in', 'call me when you arrive'],
  ])('are a note: %s', (text) => {
    expect(isNoteForVisit(text)).toBe(true)
    expect(readPurpose(text).purpose).toBe('note')
  })

  it.each([
    ['谁在家等都行吗', undefined],
    ['打电话给我', 'human'],
    ['周六上午能来吗', 'book'],
    ['改到周日吧，我妈在家', 'move'],
    ['光猫旁边有狗咬断的线，断网了', 'book'],
    ['call me', 'human'],
    ['wifi密码是多少', undefined],
    ['还有猫的灯是红的', 'book'],
    ['帮我找同事', undefined],
    ['我家没网了', 'book'],
  ])('are none: %s', (text, purpose) => expect(readPurpose(text).purpose).toBe(purpose))
})
