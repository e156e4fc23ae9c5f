import { describe, expect, it } from 'vitest'
import { namesKind } from '#src/language/answers/names-kind.ts'
import { threatensUs } from '#src/language/answers/threatens-us.ts'

describe('the name of a kind of visit', () => {
  it.each([
    ['i not want install now', 'install'],
    ['装宽带那个不要了', 'install'],
    ['cancel the repair', 'repair'],
    ['不修了', 'repair'],
    ['移机先不移了', 'move'],
    ['the inspection is not needed', 'inspection'],
  ] as const)('stands in “%s”', (text, kind) => expect(namesKind(text)).toBe(kind))

  it.each(['不用来了，网好了', 'no internet', '维修和装机都不要了', 'cancel it'])(
    'stands not, or not alone, in “%s”',
    (text) => {
      expect(namesKind(text)).toBeUndefined()
    },
  )
})

describe('a threat to take it to others', () => {
  it.each([
    '我要去12345投诉',
    '再不来我找律师',
    '发抖音曝光你们',
    '工信部见',
    'THIRD TIME. FIX IT OR IM CALLING MY LAWYER',
    "i'll see you in court",
    'i will report you to the ombudsman',
    'going to the press with this',
  ])('is made by “%s”', (text) => expect(threatensUs(text)).toBe(true))

  it.each([
    '号码是12345678901',
    '我是律师，周六上午有空',
    'press the button',
    'my wife works at the court',
    '孩子在拍抖音，网太卡',
    'i want a person',
  ])('is not made by “%s”', (text) => expect(threatensUs(text)).toBe(false))
})
