import { describe, expect, it } from 'vitest'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksWhoBeside, asksWhoItIs } from '#src/language/answers/asks-who.ts'

describe('a question around the work', () => {
  it.each([
    ['師傅使唔使除鞋入屋㗎', 'inside'],
    ['到底要不要脱鞋', 'inside'],
    ['will he be wantin tae come in the hoose', 'inside'],
    ['do they need to come inside', 'inside'],
    ['师傅会不会准时哦', 'punctual'],
    ['will he be on time', 'punctual'],
    ['能刷卡吗', 'payment'],
    ['can i pay by card', 'payment'],
    ['停车方便吗', 'parking'],
    ['is parking ok', 'parking'],
    ['装的时候会断网吗', 'net_off'],
    ['will my wifi be off', 'net_off'],
    ['来之前会打电话吗', 'call_before'],
    ['does he ring before he comes', 'call_before'],
    ['万一师傅没来怎么办', 'nobody_shows'],
    ['who do i ring if he doesnt show', 'nobody_shows'],
    ['abeg how long e go take', 'duration'],
    ['do i hafta be hame', 'presence'],
    ['can my neighbour let him in', 'presence'],
    ['do i need to clear anything away', 'preparation'],
  ])('is all that is said: %s', (text, ask) => expect(readPassingQuestions(text)).toEqual({ asks: [ask], isAll: true }))

  it.each([
    ...[
      '能进来吗',
      '记得穿鞋套',
      '他要进我房间我不同意',
      'can he come in the morning',
      'will you be in',
      'will he come',
    ],
    ...['准时来', '师傅要我现金付', '微信登不上吗', '停车不方便', 'parking is at the back', '晚上会不会断网'],
    ...['is my wifi off', 'my wifi is off', '来之前打电话', 'call me before you come', '师傅没来怎么办', 'nobody came'],
  ])('is none in %s', (text) => expect(readPassingQuestions(text).asks).toEqual([]))
})

describe('who comes', () => {
  it.each([
    ...['May I know the good name of the engineer', 'whats his name', 'what is he called', 'whats the engineers name'],
    ...['which kain person una wan send come my house', 'tell me the name of the technician before i open my door'],
    ...['i ask you WHO dey come', 'give me him name', 'who is the concerned person coming'],
    ...['师傅叫啥', '给我说下来的人姓啥子', '师傅贵姓'],
  ])('is all that is asked: %s', (text) => expect(asksWhoItIs(text)).toBe(true))

  it.each([
    '师傅叫我交钱',
    '师傅姓李',
    '我叫师傅',
    'the name of the street',
    'his name is John',
    'give him my number',
    'share the number',
  ])('is not asked in %s', (text) => expect(asksWhoItIs(text)).toBe(false))

  it('is asked beside a move', () => {
    expect(asksWhoBeside('改到周六下午，另外给我说下来的人姓啥子')).toBe(true)
    expect(asksWhoBeside('改到周六下午，师傅叫我改的')).toBe(false)
  })
})
