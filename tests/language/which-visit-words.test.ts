import { describe, expect, it } from 'vitest'
import {
  hourOfPointer,
  meansAnother,
  pointerOf,
  readThings,
  readVisitWords,
} from '#src/language/answers/which-visit-words.ts'

describe('the visit that words point at', () => {
  it.each([
    ['我讲个电视嗰单呀 搬去十点', '电视嗰单'],
    ['电视个个 改做后日十点', '电视个个'],
    ['八点嗰张', '八点嗰张'],
    ['十点那趟改到下午', '十点那趟'],
    ['cancel the one on Thursday', 'the one on Thursday'],
    ['not that one, the internet one', 'the internet one'],
  ])('is named in “%s”', (text, words) => expect(pointerOf(text)).toBe(words))

  it.each(['周四那个时间可以', '那个师傅人不错', '这个月话费', '改到周四'])('is not named in “%s”', (text) =>
    expect(pointerOf(text)).toBeUndefined(),
  )

  it.each([
    ['电视嗰单唔使嚟啦 上网嗰单照嚟', '电视嗰单唔使嚟啦', '上网嗰单照嚟'],
    ['唔系呢张 系八点嗰张', '系八点嗰张', '唔系呢张'],
    ['八点那个取消十点那个留到', '八点那个取消', '十点那个留到'],
    ['keep the internet visit, drop the tv visit', 'drop the tv visit', 'keep the internet visit'],
  ])('is parted from the one that stays, in “%s”', (text, meant, other) =>
    expect(readVisitWords(text)).toEqual({ meant, others: [other] }),
  )

  it('may be called by its hour', () => {
    expect(hourOfPointer('八点嗰张')).toBe('八点')
    expect(hourOfPointer('下午三点半那单')).toBe('下午三点半')
    expect(hourOfPointer('the 10am one')).toBe('10am')
    expect(hourOfPointer('电视那单')).toBeUndefined()
  })

  it.each(['唔系呢张', '不是这个', 'the other one'])('is another one, where “%s” is said', (text) =>
    expect(meansAnother(text)).toBe(true),
  )
})

describe('what a visit is about', () => {
  it.each([
    ['电视冇画面', ['tv']],
    ['家里上不到网', ['net']],
    ['my internet is down and the tv too', ['tv', 'net']],
    ['怎么这么多', []],
  ])('is read of “%s”', (text, things) => expect(readThings(text)).toEqual(things))
})
