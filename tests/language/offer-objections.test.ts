import { describe, expect, it } from 'vitest'
import { isExtorted } from '#src/language/answers/is-extorted.ts'
import { readObjection } from '#src/language/answers/objects-to-extra.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import { readOffer } from '#src/language/answers/read-offer.ts'

const NO_YES = [
  ...['没同意啊', '未同意', '还没同意呢', '我没说同意', '没说行啊', '我没同意', '俺没答应', '我可没说可以', '没说要啊'],
  ...['我还没同意', '我没说过行', '不是我同意的', '我哪有答应', 'I did not agree', 'i no agree yet'],
  ...["I haven't agreed to anything", 'not agreed', "we didn't say ok"],
]
const BREACHES = [
  ...['我没同意啊 他已经开始拉线了', '从来没同意过', '谁同意了', '我啥时候同意了', '谁说可以了', '师傅替我同意'],
  ...[
    '压根没答应过',
    '哪个说要了',
    '我几时说过行',
    '师傅已经打孔了',
    '他线都拉好了',
    '面板他已经装上了',
    '没问我就装了',
  ],
  ...['他拿我手机点的同意', '师傅帮我点了', '不同意，他已经装上了', 'he already put it, i did not say yes'],
  ...[
    "he's already drilling",
    'the cable is already in',
    'who said yes',
    'when did I agree',
    'i never said yes',
    'he pressed yes on my phone',
  ],
]
const EXTORTED = [
  ...['他说不同意就不给修', '他说不给钱就走人', '师傅说不给50不给修', '师傅说不加面板就不修网', '他说我不答应他就走了'],
  ...[
    '不给钱他就不干了',
    '小伙说不付钱就不弄',
    '那人说要是不同意就不接网',
    '师傅逼我同意',
    '师傅说必须同意',
    '他硬要我加钱',
  ],
  ...['he say if i say no he not repair', 'he says no cash no repair', 'he says i must say yes'],
  ...["he won't fix it unless I pay", "he said he'll leave if i don't pay", 'he is forcing me to agree'],
  ...['the technician says no money, no internet', 'he refuses to finish unless i accept'],
]

describe('what is no yes to additional work', () => {
  it.each([
    ...[...NO_YES, ...BREACHES, ...EXTORTED],
    ...[
      '师傅说行',
      '师傅同意',
      '师傅说可以',
      '我看行 问下俺儿',
      '可以个屁',
      '凭什么可以',
      'ok i ask husband',
      '我儿子同意才行',
    ],
    ...[
      '同意个鬼',
      '行不行啊',
      '好像可以',
      '他可以',
      '可以先看看',
      '好了',
      '网好了',
      '没事',
      '知道了',
      'it works',
      'ok he started',
    ],
    ...[
      '他说同意',
      '为啥要同意',
      '要不要呢',
      '同意的话要钱吗',
      '可以的话就装',
      'yes but ask my son',
      'sure, as if',
      '你同意我不同意',
    ],
  ])('%s', (text) => {
    expect(readOffer(text, 1)).not.toBe('yes')
  })

  it.each([
    ...[
      '同意',
      '同意。',
      '我同意',
      '我同意加装',
      '行',
      '行吧',
      '中',
      '要',
      '要的',
      '要要要',
      '好的装吧',
      '可以，装吧',
      '同意，谢谢师傅',
    ],
    ...[
      '嗯嗯可以',
      '没问题，装',
      '可以的师傅',
      '那就装一个吧',
      '麻烦师傅装上',
      '好',
      '好的',
      '我想好了，要',
      '同意加一个面板',
      '面板装吧',
    ],
    ...[
      'ok',
      'yes',
      'yes please',
      'I agree',
      'ok, do it',
      'sure, go ahead',
      'wait, yes please',
      'yes i want it',
      'fine',
      'yes, one socket',
    ],
    ...['agreed, thanks', 'ok please add it', '👌', '阔以嘛', '得行', '要得嘛', '中嘞', '好嘞 加吧', '同意同意'],
  ])('%s is one', (text) => {
    expect(readOffer(text, 1)).toBe('yes')
  })

  it.each(['可以个屁', '凭什么同意', '拒绝', '同意个鬼', 'no way', '我不同意', '算了吧', '不要不要', 'nah'])(
    '%s refuses',
    (text) => {
      expect(readOffer(text, 1)).toBe('no')
    },
  )

  it.each([
    ...[
      '我看行 问下俺儿',
      'ok i ask husband',
      '等我老公回来再说',
      '问问俺家里',
      '我做不了主',
      'let me think',
      'my wife decides',
      '回头再看',
    ],
    ...['先商量一下', '等我儿子看看'],
  ])('%s decides nothing yet', (text) => {
    expect(readOffer(text, 1)).toBe('undecided')
  })
})

describe('what is held against the way in which additional work is offered', () => {
  it.each(NO_YES)('%s: there was no yes', (text) => {
    expect(readObjection(text)?.kind).toBe('no_yes')
  })
  it.each(BREACHES)('%s: a breach', (text) => {
    expect(readObjection(text)).toEqual({ kind: 'breach', norms: ['DS-4'] })
  })
  it.each(EXTORTED)('%s: pressed for', (text) => {
    expect(isExtorted(text)).toBe(true)
    expect(readBreach(text)?.norms).toEqual(['DS-3', 'DS-4'])
  })
  it.each([
    ...[
      '同意',
      '不要',
      '不同意',
      '我同意',
      '他什么时候开始装',
      '师傅开始装了吗',
      '没问题',
      '没意见',
      '好的开始吧',
      '要',
      '谁来装',
    ],
    ...[
      '我不同意，别装',
      '不要就别装了',
      '那就不装',
      '不加了',
      '什么时候装',
      'ok',
      'no',
      'when will he start',
      'who comes',
    ],
  ])('%s: nothing', (text) => {
    expect(readObjection(text)).toBeUndefined()
  })
  it.each([
    ...[
      '不同意就不做',
      '不给修算了',
      '不要就不装',
      '万一我不同意他不给修咋办',
      '他说今天不修了',
      '师傅说不要钱',
      '不加了，他走了',
    ],
    ...['what if he will not fix it', "if I don't agree, don't do it", 'he says no problem', 'he must finish it today'],
  ])('%s: not pressed for', (text) => {
    expect(isExtorted(text)).toBe(false)
  })
})
