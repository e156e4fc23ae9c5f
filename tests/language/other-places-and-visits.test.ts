import { describe, expect, it } from 'vitest'
import { asksWhenAgreed, besidesWhenAgreed } from '#src/language/answers/about-agreed-visit.ts'
import { asksForOneVisit } from '#src/language/answers/asks-for-one-visit.ts'
import { asksOfRoaming, besidesRoaming } from '#src/language/answers/asks-of-roaming.ts'
import { asksToBring, besidesNoCancel } from '#src/language/answers/asks-to-bring.ts'
import { isForAnotherPlace } from '#src/language/answers/for-another-place.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('a visit to another place than the home on file', () => {
  it.each([
    '还有俺闺女家要新装个宽带',
    '中 但是别来家 来摊上',
    '俺不在家 俺在摊上',
    '来我店里修',
    "my mum's house has no internet",
  ])('is meant by “%s”', (text) => expect(isForAnotherPlace(text)).toBe(true))

  it.each([
    '我老公在家',
    '我女儿在家开门',
    '我妈在家',
    '我在单位上班，周六来',
    '朋友家也断网了',
    '别来店里，来家里',
    "don't come to my shop",
  ])('is not meant by “%s”', (text) => expect(isForAnotherPlace(text)).toBe(false))
})

describe('words about visits that are agreed', () => {
  it.each(['一趟搞完嘛', '两样嘢一齐整啦', '一起修吧', 'why two trips', 'both in one visit'])(
    'want one visit: “%s”',
    (text) => expect(asksForOneVisit(text)).toBe(true),
  )
  it.each(['分开弄，别放同一天', '不用一起修', "don't combine them", 'not in one visit please', '一趟搞不完吧'])(
    'want them apart: “%s”',
    (text) => expect(asksForOneVisit(text)).toBe(false),
  )
  it.each(['不能一趟搞完吗', '不要分开，一起修', "why can't you do both in one visit?"])('want no two: “%s”', (text) =>
    expect(asksForOneVisit(text)).toBe(true),
  )
  it.each(['而家约咗边日呀', '约的是几号', '约好了几点'])('ask when it is: “%s”', (text) =>
    expect(asksWhenAgreed(text)).toBe(true),
  )
  it('that ask when it is hide nothing that is said besides', () => {
    expect(besidesWhenAgreed('约的是周几？改到周日上午吧')).toBe('改到周日上午吧')
    expect(besidesWhenAgreed('而家约咗边日呀')).toBe('')
    expect(besidesWhenAgreed('改到周日上午吧')).toBe('改到周日上午吧')
  })
  it.each(['师傅能不能带个新的路由器来', '让师傅带一个', 'please bring a new router'])(
    'ask for something to be brought: “%s”',
    (text) => expect(asksToBring(text)).toBe(true),
  )
  it('deny that anything was to be cancelled, and say what is wanted', () =>
    expect(besidesNoCancel('我没说要取消啊我说网老掉线')).toBe('我说网老掉线'))
})

describe('what is wanted', () => {
  it.each([
    ['好的谢谢困死了睡了', 'bye'],
    ['漫游费几多钱一日呀', 'beyond'],
    ['今個月有冇优惠呀', 'offer'],
    ['约好的上门就不必来了', 'cancel'],
  ])('is read as what it is: “%s”', (text, purpose) => expect(readPurpose(text).purpose).toBe(purpose))

  it.each(['周六下午派个人来看看，早上别来', '从头来过：家里断网了，请安排师傅上门维修'])(
    'is a visit, whatever stands beside it: “%s”',
    (text) => expect(readPurpose(text).purpose).toBe('book'),
  )
})

describe('roaming', () => {
  it.each([
    '漫游怎么开',
    '漫游费几多钱一日呀',
    '漫游点收费',
    '我要开个国际漫游',
    '漫游在哪打开啊',
    '国际漫游帮他弄一个',
  ])('is asked for: “%s”', (text) => expect(asksOfRoaming(text)).toBe(true))
  it.each(['断网了，我刚漫游回来，明天下午能来吗', '漫游回来 怎么断网了', '我在漫游', ''])(
    'is only spoken of: “%s”',
    (text) => expect(asksOfRoaming(text)).toBe(false),
  )
  it('leaves what is said besides it and the journey', () => {
    expect(besidesRoaming('周六上午吧，顺便问下漫游怎么开')).toBe('周六上午吧')
    expect(besidesRoaming('我要开个国际漫游，下礼拜去泰国')).toBe('')
    expect(besidesRoaming('断网了，明天下午能来吗 顺便问下漫游怎么开')).toBe('断网了,明天下午能来吗')
  })
  it('is no purpose where somebody is back from it', () =>
    expect(readPurpose('断网了，我刚漫游回来，明天下午能来吗').purpose).toBe('book'))
})
