import { describe, expect, it } from 'vitest'
import {
  asksWhether,
  clingsToTime,
  findsTimeWrong,
  insistsOnTime,
  isUnsuitable,
  readEndOfList,
  readThan,
} from '#src/language/answers/about-the-time.ts'

describe('what is said about the time that was told', () => {
  it.each([
    ['我就要周六上午', true],
    ['就这个时间', true],
    ['别的时间都不行', true],
    ['我只能周六上午', true],
    ['it has to be saturday', true],
  ])('holds on to it: %s', (message, namesTime) => {
    expect(insistsOnTime(message, namesTime)).toBe(true)
  })

  it.each([
    ['只有这几个时间吗', false],
    ['那只能换个时间了', false],
    ['不是必须周六', true],
    ['不一定要周六', true],
    ['一定要来啊', false],
    ["it doesn't have to be saturday", true],
    ['only these?', false],
  ])('does not hold on to it: %s', (message, namesTime) => {
    expect(insistsOnTime(message, namesTime)).toBe(false)
  })

  it.each([
    ['太早了', 'later'],
    ['晚一点行吗', 'later'],
    ['晚点行不', 'later'],
    ['anything later', 'later'],
    ['太晚了', 'earlier'],
    ['能不能早点', 'earlier'],
    ['sooner would be better', 'earlier'],
    ['wait thats early', 'later'],
    ["that's a bit early for me", 'later'],
    ['8 is too early', 'later'],
    ['嫌早了', 'later'],
    ['有点早', 'later'],
    ['还是早了点', 'later'],
    ['thats 2 late', 'earlier'],
    ["that's late", 'earlier'],
    ['忒晚咧', 'earlier'],
    ['那有点晚了', 'earlier'],
    ["that's early enough", undefined],
    ["that's early, but ok", undefined],
    ["sorry i'm late", undefined],
    ["it's late, good night", undefined],
    ['i have 2 late shifts', undefined],
    ['can he come a bit early', undefined],
    ['不嫌早', undefined],
    ['早上好', undefined],
    ['我到家有点晚', undefined],
    ['师傅上次来晚了', undefined],
    ['早了解过了', undefined],
    ['我晚点再确认', undefined],
    ['别太晚就行', undefined],
    ["I'll tell you later", undefined],
    ['talk later', undefined],
  ])('asks for a later or an earlier one, or neither: %s', (message, than) => {
    expect(readThan(message)).toBe(than)
  })

  it.each([
    ['是不是周一', true],
    ['是周六上午吗', true],
    ['周六上午对吧', true],
    ['is it on Monday?', true],
    ['是周日上午', false],
    ['周六上午可以吗', false],
    ['is monday ok', false],
  ])('asks whether it is so, or asks for it: %s', (message, asks) => {
    expect(asksWhether(message)).toBe(asks)
  })

  it('finds it wrong', () => {
    expect(findsTimeWrong('时间不对')).toBe(true)
    expect(findsTimeWrong('时间可以')).toBe(false)
  })

  it.each([
    ['最早的', 'earliest'],
    ['就最晚那个吧', 'latest'],
    ['the earliest one please', 'earliest'],
    ['最晚周五', undefined],
    ['最早也要八点', undefined],
  ])('means the first or the last of a list: %s', (message, end) => {
    expect(readEndOfList(message)).toBe(end)
  })

  it.each([
    '那天我不在家',
    '周五我要上班呀',
    '没空',
    '不方便',
    "i won't be home",
    "that doesn't suit me",
    "i can't make it",
    '但是那天我没空',
    '好的，但是那天我没空',
    '那天我上班，不可以',
    '那天我不在家，没有人',
    '那天我上班，等不了',
    '那天家里没有人',
    '我没空，我老公也不在',
    "sorry but I won't be home",
    "ok but that day doesn't suit me",
    '我没时间等你们',
    '家里有人生病，走不开',
    '家里有老人要照顾走不开',
    '好的，那天我没空',
    "ok I can't make it then",
    '我不在家，可以换个时间',
    'nobody will be home',
    "it doesn't suit me",
    "saturday afternoon doesn't work",
    '到时候没人在家',
  ])('does not suit: %s', (message) => expect(isUnsuitable(message)).toBe(true))

  it.each([
    '到时候我不在家，我妈在家，可以的',
    '没有不方便，按原计划来',
    '我不在家，但是我妈在',
    '可以，不过我不在家，我老公在',
    "but that's fine, i won't be home but my wife will",
    '行，我等，反正走不开',
    '家里没有空调',
    "the internet doesn't work",
    "i can't make it work",
    '不方便吗',
    '没人来',
    '没人联系我',
    '有空',
    'does that work',
    '可以',
    '网不能用',
    '好的，我等',
    '我不在家，家里有人',
    '我没空，家里有老人在',
    '那天没空也可以，家里有人接待',
    "it doesn't work",
    '没人在家可以吗',
    '好的，那天我有空',
  ])('says nothing of the kind: %s', (message) => expect(isUnsuitable(message)).toBe(false))
})

describe('words that leave no other time', () => {
  it.each(['就今天下午 急用', '不行我就周日上午有空', '就周六吧', 'saturday morning, it is urgent'])(
    'are heard in: %s',
    (text) => expect(clingsToTime(text)).toBe(true),
  )

  it.each(['那就周日吧', '周日也就行', '周六上午', '就今天？', '就换周一'])('are not heard in: %s', (text) =>
    expect(clingsToTime(text)).toBe(false),
  )
})

describe('whoever wants a time earlier', () => {
  it.each([
    ...['why so late', 'why is it so late?', '怎么这么晚', '点解咁迟', '为什么约这么晚'],
    ...['prepone it na', 'bring it forward please', '能提前吗', '提前一下'],
  ])('is heard: %s', (text) => expect(readThan(text)).toBe('earlier'))

  it.each([
    ...['怎么这么晚还没来', 'why is he so late', 'why so late again', 'why that late fee'],
    ...['prepone to thursday', '提前一天', '提前告诉我', '师傅提前打电话吗', '不要提前'],
  ])('is not heard in: %s', (text) => expect(readThan(text)).toBeUndefined())
})
