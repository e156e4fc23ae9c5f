import { describe, expect, it } from 'vitest'
import { readChangeOfVisit } from '#src/language/answers/about-agreed-visit.ts'
import { asksIfCertain, asksWhatWasSaid } from '#src/language/answers/asks-of-own-visit.ts'
import { cancelsAll } from '#src/language/answers/cancels-all.ts'
import { doubtsBill } from '#src/language/answers/read-bill.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('words of a visit', () => {
  it.each([
    ...["wifi fixed hisself lad, needn't send nobody", "it sorted itself out, don't bother", '自己好了 不用来了'],
    ...['no need to send anyone', "you needn't come", '鸽掉', '取消周六的检测', '不用装，修就行'],
  ])('cancel it: %s', (text) => expect(readPurpose(text).purpose).toBe('cancel'))

  it.each([
    ...['把那个会推掉了', '不需要装修吧', '不必来电话', '不用来电话了', '鸽了', '那个饭局推掉了，等师傅'],
    ...["don't bother calling", "don't come before 10", "you don't have to come before 10", 'no need to call'],
  ])('cancel nothing: %s', (text) => {
    expect(readPurpose(text).purpose).not.toBe('cancel')
    expect(readChangeOfVisit(text)).not.toBe('cancel')
  })

  it.each(["t'visit and t'order both", "both of 'em", 'both on em', '都不要了 单子也是', 'visit and the order'])(
    'take back the order too: %s',
    (text) => expect(cancelsAll(text)).toBe(true),
  )

  it.each(['not both', 'keep the order', 'both of them are at home', 'are both needed?'])(
    'leave the order: %s',
    (text) => expect(cancelsAll(text)).toBe(false),
  )

  it.each(['what time did you say', 'when was it again', 'remind me when', '几点来着', '刚才说几点', '那天是周几'])(
    'ask for what was said: %s',
    (text) => expect(asksWhatWasSaid(text)).toBe(true),
  )

  it.each([
    'what time can you come',
    'when is it fixed',
    'what day is good',
    '说几点都行',
    '师傅说几点来',
    '刚说的周六',
  ])('ask for nothing that was said: %s', (text) => expect(asksWhatWasSaid(text)).toBe(false))

  it.each(['u sure?', 'are you sure', 'really?', '确定吗', '真的吗', '不会变吧'])(
    'ask whether it is certain: %s',
    (text) => expect(asksIfCertain(text)).toBe(true),
  )

  it.each(['sure', 'really', '确定', '真的坏了吗', 'are you sure it is the router', '我确定'])('are sure: %s', (text) =>
    expect(asksIfCertain(text)).toBe(false),
  )
})

describe('a bill', () => {
  it.each(["me bill, it's gone up again", "bill's up again", 'youse put my bill up', '我的话费，这个月又多了'])(
    'is doubted: %s',
    (text) => expect(doubtsBill(text)).toBe(true),
  )

  it.each(['my bill is up to date', 'the light has gone up', "my speed's gone up", "me router, it's gone off again"])(
    'is not: %s',
    (text) => expect(doubtsBill(text)).toBe(false),
  )
})

describe('thanks', () => {
  it.each(['ta love', 'cheers pal', 'tysm', 'salamat po', 'ta muchly hen', '谢啦姐', 'thank u so much sis'])(
    'are thanks: %s',
    (text) => expect(readPurpose(text).purpose).toBe('thanks'),
  )

  it.each(['ta, cancel it', 'tablet broken', 'cheers love, bye', 'thanks for coming tomorrow at 3, can I move it'])(
    'are more than that: %s',
    (text) => expect(readPurpose(text)).not.toEqual({ purpose: 'thanks', isWhole: true }),
  )
})
