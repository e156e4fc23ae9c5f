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
    '再修不好我打12315',
    '12345见',
    '找记者来拍你们',
    '去法院起诉你们',
    '我去法院告恁',
    '再不来就315曝光',
    '到消协投诉',
    '告到工信部去',
    '再这样我就去信访',
    '我去找电视台',
    'i will sue',
    'you will hear from my solicitor',
    'ill post this on facebook',
    'calling 12345 now',
  ])('is made by “%s”', (text) => expect(threatensUs(text)).toBe(true))

  it.each([
    '号码是12345678901',
    '我是律师，周六上午有空',
    'press the button',
    'my wife works at the court',
    '孩子在拍抖音，网太卡',
    'i want a person',
    '文化路315号2单元',
    '315房间断网了',
    '密码是12345',
    '门禁12345',
    '周六上午吧，我在法院上班',
    '我家在电视台对面',
    '我是记者，家里断网了',
    '我去法院上班',
    '师傅到法院对面就行',
    '住消协隔壁',
    '律师事务所装宽带',
    '我在媒体公司，网断了',
    '到电视台旁边打电话',
    '找法院门口的保安',
    'the gate code is 12345',
    'flat 315',
    'my wife sue will be home',
    'please talk to sue',
    'i work for the ombudsman',
    'next to the trading standards office',
    "i'm with my lawyer until noon",
    'posting to facebook is slow',
  ])('is not made by “%s”', (text) => expect(threatensUs(text)).toBe(false))
})
