import { describe, expect, it } from 'vitest'
import { readBreach, readBreachOfVisit, wantsNoName } from '#src/language/answers/read-breach.ts'

describe('a report of a breach', () => {
  it.each([
    ['师傅收我钱了', ['DS-2']],
    ['他跟我要了两百块', ['DS-2']],
    ['师傅问我要红包', ['DS-2']],
    ['那个师傅收了烟', ['DS-2']],
    ['the technician asked for money', ['DS-2']],
    ['He took my cash', ['DS-2']],
    ['他在我家抽烟', ['WK-4', 'DS-7']],
    ['the engineer was smoking in my living room', ['WK-4', 'DS-7']],
    ['师傅乱收费', ['DS-4']],
    ['your technician overcharged me', ['DS-4']],
    ['师傅替我签了字', ['CL-3', 'DS-8']],
    ['组长让我替客户签，他帮客户签的', ['CL-3', 'DS-8']],
    ['师傅要我给五星', []],
    ['要我打五星', []],
    ['he asked me to give five stars', []],
    ['我要举报', []],
    ['他问俺要了五十块钱 还叫俺给五分', ['DS-2']],
    ['师傅让我先付50块钱', ['DS-2']],
    ['师傅让俺掏一百块', ['DS-2']],
    ['管俺要钱，师傅管俺要钱', ['DS-2']],
    ['师傅偷走了我的手表', ['DS-2']],
    ['he told me to pay him 50 yuan', ['DS-2']],
    ['他说私下给他200块就不走公司', ['DS-4']],
    ['师傅要我加他微信私下转账', ['DS-4']],
    ['师傅教我打五分', []],
    ['他叫俺给五分', []],
    ['he wants me to give him a 5 star rating', []],
    ['这个师傅嘴里有酒味', ['DS-7']],
    ['师傅喝多了', ['DS-7']],
    ['he smells of alcohol', ['DS-7']],
    ['师傅偷看我手机', ['DS-6']],
    ['he was looking through my phone', ['DS-6']],
    ['他逼我点确认', ['CL-1', 'CL-3']],
    ['师傅说不点确认就不走', ['CL-1', 'CL-3']],
    ["he won't leave until I confirm", ['CL-1', 'CL-3']],
    ['he is forcing me to sign', ['CL-1', 'CL-3']],
    ['I want to report a breach', []],
    ['我要举报，他报复我', ['DS-5']],
    ['那小伙收俺二十块钱说是材料钱', ['DS-2']],
    ['那人收我50', ['DS-2']],
    ['那男的拿走我两百', ['DS-2']],
    ['小哥跟我要红包', ['DS-2']],
    ['那个干活的问俺要了五十块', ['DS-2']],
    ['来的人收了我材料费', ['DS-2']],
    ['装宽带的要我给小费', ['DS-2']],
    ['那小伙子让我微信转他50块', ['DS-4']],
    ['那女的跟我妈要钱', ['DS-2']],
    ['he take 50 yuan cash from me', ['DS-2']],
    ['he take money 50 yuan cash', ['DS-2']],
    ['he ask me pay 50 yuan', ['DS-2']],
    ['he want cash', ['DS-2']],
    ['your guy taking money from me', ['DS-2']],
    ['that man asked me for 50 yuan', ['DS-2']],
    ['面板装了是装了 我没同意要钱', ['DS-4']],
    ['师傅自己要的，我没要', ['DS-4']],
    ['我说了不要他还给我装了', ['DS-4']],
    ['没经我同意就加了面板', ['DS-4']],
    ['说好免费的，又收我50', ['DS-4']],
    ['俺没同意给钱', ['DS-4']],
    ['我可没要面板', ['DS-4']],
    ['I never agreed to pay', ['DS-4']],
    ['he fitted it without asking me', ['DS-4']],
    ['他进我卧室了 我没同意', ['DS-6']],
    ['我没让他进卧室', ['DS-6']],
  ])('%s breaks %j', (text, norms) => {
    expect(readBreach(text)?.norms).toEqual(norms)
  })

  it.each([
    '上门收钱吗',
    '师傅会收钱吗',
    '师傅没收钱',
    '他没有跟我要钱',
    '要钱不',
    '我要投诉',
    '师傅几点来',
    '师傅态度很差',
    '别抽烟',
    '我要改到周六',
    '师傅要我在家等',
    '宽带多少钱',
    'does the technician take money?',
    "he didn't ask for money",
    'how much does it cost',
    'I want to report a fault',
    'report a broken line',
    '给师傅五星好评',
    '不想举报',
    '师傅没有酒味',
    '师傅催我确认时间',
    '师傅让我等5分钟',
    '师傅让我出门接他',
    '师傅说不用确认',
    '我微信转给师傅地址了',
    '我给师傅打五分',
    'he told me to wait five minutes',
    'he asked me to pay attention',
    '师傅让我转告你们',
    '师傅微信多少',
    '师傅上门费多少',
    '那小伙挺好',
    'does he take cash',
    'he takes off his shoes',
    'they need 50 minutes',
    '我没同意改时间',
    '我没要发票',
    '我没说要装宽带',
    '我没要',
    '加装不要了',
    '我不要面板',
    '小伙子没收钱',
    'he said no charge',
  ])('%s is none', (text) => {
    expect(readBreach(text)).toBeUndefined()
  })

  it('may want no name', () => {
    expect(wantsNoName('匿名举报')).toBe(true)
    expect(wantsNoName('I want to stay anonymous')).toBe(true)
    expect(wantsNoName('我要举报')).toBe(false)
  })
})

describe('a report of the visit that one is asked about', () => {
  it.each([
    ['都有，就是收了我20块', ['DS-2']],
    ['拿了我一条烟', ['DS-2']],
    ['找我要红包', ['DS-2']],
    ['all fine, but he took 20 yuan', ['DS-2']],
    ['走的时候让我给好评', []],
    ['要好评', []],
  ])('%s breaks %j', (text, norms) => {
    expect(readBreachOfVisit(text)?.norms).toEqual(norms)
  })

  it.each([
    '没收钱',
    '一分钱没要',
    '收拾得很干净',
    '5星好评',
    '要我说5分',
    '都有，5分',
    '没穿鞋套',
    'took off his shoes',
  ])('%s is none', (text) => {
    expect(readBreachOfVisit(text)).toBeUndefined()
  })
})
