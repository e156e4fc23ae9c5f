import { describe, expect, it } from 'vitest'
import { doubtsBill, doubtsShown, readBillAsk, saysItIsClear, staysInDoubt } from '#src/language/answers/read-bill.ts'

describe('a customer who asks for their bill', () => {
  it.each([
    ['查话费', 'bill', undefined],
    ['查一下话费', 'bill', undefined],
    ['我的账单', 'bill', undefined],
    ['话费多少', 'bill', undefined],
    ['我话费还剩多少', 'bill', undefined],
    ['这个月话费多少钱', 'bill', 'this'],
    ['上个月的账单发我看看', 'bill', 'last'],
    ['9月的话费', 'bill', 9],
    ['十月份账单', 'bill', 10],
    ['帮我查下余额', 'bill', undefined],
    ['我欠费了吗', 'bill', undefined],
    ['本月花了多少钱', 'bill', 'this'],
    ['我还有几个G', 'data', undefined],
    ['我这月还能用多少', 'data', 'this'],
    ['还剩多少话费啊', 'bill', undefined],
    ['how many gigs have I burned this month', 'data', 'this'],
    ['what plan am I on', 'bill', undefined],
    ['流量还剩多少', 'data', undefined],
    ['还剩多少流量？', 'data', undefined],
    ['查流量', 'data', undefined],
    ['这个月用了多少流量', 'data', 'this'],
    ['语音还剩多少分钟', 'voice', undefined],
    ["this month's bill", 'bill', 'this'],
    ['my bill', 'bill', undefined],
    ['show me my bill please', 'bill', undefined],
    ['what is my balance?', 'bill', undefined],
    ['how much do I owe', 'bill', undefined],
    ["September's bill", 'bill', 9],
    ['顺便把我那个宽带费给我查哈', 'bill', undefined],
    ['how much data do I have left?', 'data', undefined],
    ['how many minutes do I have left', 'voice', undefined],
  ] as const)('is understood: %s', (text, focus, month) => expect(readBillAsk(text)).toEqual({ focus, month }))

  it.each([
    '流量用不了',
    '网断了',
    '上门要多少钱',
    '要发票',
    '师傅多少号',
    'add it to my bill',
    '周六上午',
    '我的预约',
    'how much is a visit',
    '3月5日上午',
    '9月3日下午能来吗',
    '把宽带费退了',
  ])('is somebody else: %s', (text) => expect(readBillAsk(text)).toBeUndefined())
})

describe('a doubt of a bill', () => {
  it.each([
    '话费怎么这么多',
    '怎么这么多',
    '怎么这么多钱？',
    '多扣钱了',
    '怎么扣了我这么多钱',
    '账单不对',
    '话费是不是算错了',
    '为什么这么贵',
    '流量怎么用这么快',
    '我没用那么多流量',
    '我没开过增值业务',
    'bill有点问题，多了30块',
    '流量超出费用怎么算的，几百块？',
    '账单里那个19.9是什么',
    '话费扣得莫名其妙',
    '怎么还没到月底就欠费了',
    '我卡里的钱哪去了',
    "what's this 20 yuan fee",
    'my plan is 99 but you took 128',
    'why so much',
    'why is my bill so high?',
    'I was overcharged',
    'the bill is wrong',
    'you charged me twice',
    "you've put my bill up again",
    'you put up my bill',
  ])('is understood at any time: %s', (text) => expect(doubtsBill(text)).toBe(true))

  it.each([
    '师傅怎么还没来',
    '网怎么这么慢',
    '怎么这么晚',
    '收费多少',
    '上门怎么收钱',
    '师傅多收了我50块',
    'why is nobody here',
    'can you put my bill on direct debit',
    'put the bill in English please',
    '不对，是下午',
  ])('is something else: %s', (text) => expect(doubtsBill(text)).toBe(false))

  it.each(['不对吧', '为什么', '这不可能', '怎么比上月多', 'why?', "that can't be right", '看明细'])(
    'is understood of what was just shown: %s',
    (text) => expect(doubtsShown(text)).toBe(true),
  )

  it.each(['还是不对', '我没订过这个', '不认可', 'still wrong', "I didn't order that", '还是觉得多'])(
    'stays: %s',
    (text) => expect(staysInDoubt(text)).toBe(true),
  )

  it.each(['清楚了', '明白了，谢谢', '没问题', '解决了', 'clear now', 'ok, got it'])('is settled: %s', (text) => {
    expect(saysItIsClear(text)).toBe(true)
    expect(staysInDoubt(text)).toBe(false)
  })
})
