import { describe, expect, it } from 'vitest'
import { readAskedNorm } from '#src/language/answers/read-asked-norm.ts'

const ASKED: Readonly<Record<string, readonly string[]>> = {
  'lk-1': ['工牌挂哪里', '工服一定要穿吗', 'do I have to wear the uniform?', 'where does the badge go?'],
  'lk-2': ['能穿拖鞋吗', '可以戴墨镜吗', 'are sunglasses ok?'],
  'lk-3': ['可以染发吗', 'is long hair ok?'],
  'lk-6': ['能借客户的梯子吗', '要带什么工具', 'can I borrow tools?'],
  'dr-1': ['门开着要敲吗', 'what if the door is open?'],
  'dr-2': ['敲门怎么敲', '敲几下', '门铃按几下？按门铃怎么按', 'how do I knock?'],
  'dr-3': ['没人开门等多久', 'how long do I wait?'],
  'dr-4': ['敲完站哪？', 'where do I stand?'],
  'dr-5': ['怎么自我介绍', 'how do I introduce myself?'],
  'dr-6': ['鞋套要穿吗', '进门要脱鞋吗', 'do I need shoe covers?'],
  'wk-1': ['走线听谁的？怎么走线', 'how should I run the cable?'],
  'wk-2': ['要打扫吗', 'do I clean up?'],
  'wk-4': ['能喝客户的水吗', '可以用厕所吗', 'can I use the toilet?'],
  'wk-5': ['要推荐业务吗', 'should I recommend anything?'],
  'cl-2': ['谁签字', '签名怎么签', 'who signs?'],
  'cl-4': ['96181谁输？怎么输96181', 'what is 96181?'],
  'cl-5': ['可以握手吗', 'should I shake hands?'],
  'ds-1': ['客户请吃饭可以吗', '能留下吃饭吗', 'can I stay for lunch?'],
  'ds-2': ['能收烟吗', '红包能收吗', '客户给礼物能不能要', 'may I take a gift?', 'can I accept a tip?'],
  'ds-4': ['能多收费吗', '可以打折吗', 'can I give a discount?'],
  'ds-6': ['能进卧室吗', 'may I go into other rooms?'],
  'ds-7': ['能抽烟吗', '中午喝酒行不行', 'may I smoke?'],
  'ds-8': [
    '手抄的签名行不行',
    '能代签吗',
    '可以帮客户签吗',
    'can I sign for the customer?',
    'is a signature copied by hand ok?',
  ],
  'ap-3': ['早到算不算准时', 'is it fine to arrive early?'],
  all: ['规范', '有哪些规范', 'rules'],
}

describe('a question about a norm', () => {
  it.each(Object.entries(ASKED).flatMap(([norm, texts]) => texts.map((text) => [text, norm] as const)))(
    '%s is %s',
    (text, norm) => {
      expect(readAskedNorm(text)).toBe(norm)
    },
  )

  it.each([
    ...['出发', '到了', '到了，没人开门', '敲门没人应', '客户不在家', '晚30分钟，堵车', '今天有哪些单', '下一单去哪'],
    ...['完工，换了光猫', '客户没签字', '签不了', '工具没带，晚20分钟', 'arrived', 'nobody opens', 'on my way', '待办'],
    ...['1 2 4 好，3 没带', 'what visits do I have today?'],
  ])('is not %s', (text) => {
    expect(readAskedNorm(text)).toBeUndefined()
  })
})

describe('a norm that is asked for by its id', () => {
  it.each([
    ...([
      ['DR-3', 'dr-3'],
      ['什么是DR-3', 'dr-3'],
      ['CL-3', 'cl-3'],
      ['cl3', 'cl-3'],
      ['DS 2', 'ds-2'],
    ] as const),
    ...([
      ['ds－8是什么', 'ds-8'],
      ['what is DR-3?', 'dr-3'],
      ['AP-4怎么说', 'ap-4'],
      ['WK-9', 'all'],
      ['CT-9', 'ct-9'],
    ] as const),
    ...([
      ['能不能收点辛苦费', 'ds-2'],
      ['可以拿好处费吗', 'ds-2'],
    ] as const),
  ])('%s is %s', (text, norm) => {
    expect(readAskedNorm(text)).toBe(norm)
  })

  it.each(['DR', 'DR 1 3好', 'LK-1 好', '完工，换了DR-3', 'WK', '收费的DS-2线'])('%s asks for none', (text) => {
    expect(readAskedNorm(text)).toBeUndefined()
  })
})
