import { describe, expect, it } from 'vitest'
import { isNoteForVisit, noteBesideYes, notesOf } from '#src/language/answers/read-note.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('words for whoever comes', () => {
  it('are told apart from the rest', () => {
    expect(notesOf('预约上门，我老公在家')).toBe('我老公在家')
    expect(notesOf('预约上门')).toBeUndefined()
  })

  it.each([
    ['对的，家里有狗，到楼下打电话', '家里有狗，到楼下打电话'],
    ["yes, we have a dog, call me when you're here", "we have a dog, call me when you're here"],
    ['家里有狗，对', '家里有狗'],
    ['对，家里有狗，地址不对', undefined],
    ['家里有狗', undefined],
    ['对的', undefined],
    ['不对，家里有狗', undefined],
    ['好的，我老婆在家', '我老婆在家'],
    ['对的，我老公会在家', '我老公会在家'],
    ["yes, my wife'll be home", "my wife'll be home"],
    ['好的，我老婆不在家', undefined],
    ['对的，那天我爸妈不在家', undefined],
    ['yes, my wife will be away', undefined],
    ['好的，那天我没空，家里有狗', undefined],
  ])('stand beside a yes, or with other things: %s', (text, note) => expect(noteBesideYes(text)).toBe(note))

  it.each([
    ...['对了家里有狗', '门铃坏了，使劲敲', '能提前给我打个电话不', '我妈在家等，到楼下打她电话', '单元门密码是1234'],
    ...['到了打电话', '到楼下打电话', '有狗，敲门大声点', '有狗，打电话给我', '上门的时候打电话，家里有狗'],
    ...[
      '来之前给我打电话，我下来接',
      'we have a dog',
      'the doorbell is broken',
      'my wife will let you in',
      'call me when you arrive',
    ],
  ])('are a note: %s', (text) => {
    expect(isNoteForVisit(text)).toBe(true)
    expect(readPurpose(text).purpose).toBe('note')
  })

  it.each([
    ['家里有狗，转人工', 'human'],
    ['家里有狗，师傅几点到', 'show'],
    ['家里有狗，我要投诉', 'human'],
    ['need a human, call me before you come', 'human'],
    ['预约上门，我老公在家', 'book'],
    ['book a visit please, we have a dog', 'book'],
    ['can someone come tomorrow, we have a dog', 'book'],
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
    ['那天我老婆不在家', undefined],
  ])('are none: %s', (text, purpose) => expect(readPurpose(text).purpose).toBe(purpose))
})
