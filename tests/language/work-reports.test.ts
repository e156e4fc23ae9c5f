import { describe, expect, it } from 'vitest'
import { beginsWithItems, namesBackwards } from '#src/language/answers/read-item-clauses.ts'
import { readLeftItems } from '#src/language/answers/read-left-items.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import { beginsWithDone, isReportOfWork, readWorkBeside, readWorkDone } from '#src/language/answers/read-work-done.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('values of a line', () => {
  it.each([
    ['500 down, 40 up', { downMbps: 500, upMbps: 40 }],
    ['speed 500 down 40 up', { downMbps: 500, upMbps: 40 }],
    ['down 940 Mbps up 50', { downMbps: 940, upMbps: 50 }],
    ['down:500 up:40', { downMbps: 500, upMbps: 40 }],
    ['下50上940', { downMbps: 50, upMbps: 940 }],
    ['500兆下行，50兆上行', { downMbps: 500, upMbps: 50 }],
    ['上下行各500', { downMbps: 500, upMbps: 500 }],
    ['940/50', { downMbps: 940, upMbps: 50 }],
    ['下行 500Mbps/上行 50Mbps', { downMbps: 500, upMbps: 50 }],
    ['下行五百', { downMbps: 500 }],
    ['网速五百兆', { downMbps: 500 }],
    ['下行九百四', { downMbps: 940 }],
    ['光功率负二十一', { opticalDbm: -21 }],
    ['光衰二十一点五', { opticalDbm: -21.5 }],
    ['光功率-25', { opticalDbm: -25 }],
    ['light -21', { opticalDbm: -21 }],
    ['power -19 dBm, 940 down', { opticalDbm: -19, downMbps: 940 }],
    ['-21', { opticalDbm: -21 }],
    ['负21', { opticalDbm: -21 }],
    ['光衰负21.5 网速下行五百上行五十', { opticalDbm: -21.5, downMbps: 500, upMbps: 50 }],
    ['-21.5 940/50', { opticalDbm: -21.5, downMbps: 940, upMbps: 50 }],
    ['拉了30m线，下行500', { downMbps: 500 }],
    ['2.4G信号300兆', { downMbps: 300 }],
    ['没带光功率计', { notMeasured: '没带光功率计' }],
    ['测不了，测速仪坏了', { notMeasured: '测速仪坏了' }],
    ['my power meter is dead', { notMeasured: 'my power meter is dead' }],
  ])('%s', (text, values) => expect(readLineTests(text)).toEqual(values))

  it.each([
    '从楼下拉了30米线',
    '用了20m网线',
    '我用了一根10m的跳线',
    'took down 2 old splitters',
    'I went up 3 floors',
    '上5楼下3楼',
    '晚上10:30',
    '升级到500兆宽带',
    '装了千兆光猫',
    '换了2个-5dB衰减器',
    '换了3/4接头',
    '11/29',
    '网速快了，客户满意',
  ])('%s tells none', (text) => expect(readLineTests(text)).toBeUndefined())
})

describe('a report that the work is done', () => {
  it.each([
    ['完工，啥也没换，光功率-25', '啥也没换'],
    ['完工，光猫没坏，重启就好了，光功率-25', '光猫没坏，重启就好了'],
    ['完工，就换了个头', '就换了个头'],
    ['弄完了，换了水晶头', '换了水晶头'],
    ['何先生那单 完工 换了机顶盒 下行500', '换了机顶盒'],
    ['周先生家完工，换了线', '换了线'],
    ['14点那单完工，重做接头', '重做接头'],
    ['干完了 光衰-21 换了头', '换了头'],
    ['换了水晶头，弄好了', '换了水晶头'],
    ['完工，从楼下拉了30米线', '从楼下拉了30米线'],
    ['换好了光猫', '换好了光猫'],
    ['done, replaced connector, 500 down 40 up', 'replaced connector'],
    ["Mr Zhou's visit done, new cable", 'new cable'],
    ['finished replacing the connector, -21 dBm', 'replacing the connector'],
    ['改了一下，重新完工，换了路由器', '换了路由器'],
    ['重新报完工：换了路由器', '换了路由器'],
    ['更正，完工，换了光猫', '换了光猫'],
    ['再报一次完工，换了光猫', '换了光猫'],
    ['完工，插座也弄好了 光功率-18', '插座也弄好了'],
    ['完工，换了光猫，路由器搞定了', '换了光猫，路由器搞定了'],
    ['弄好了插座，完工', '弄好了插座'],
    ['换了光猫弄好了', '换了光猫'],
    ['弄完了换了头', '换了头'],
    ['done, corrected the report, replaced the router', 'replaced the router'],
    ['done, also got the socket done', 'also got the socket done'],
    ['完工', undefined],
    ['all done', undefined],
    ['今天弄完了', undefined],
    ['今天完工，换了接头', '换了接头'],
  ])('%s', (text, done) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe('finished')
    expect(readWorkDone(text)).toBe(done)
  })

  it.each([
    ['换了光猫，机顶盒重启 光功率-19.5', '换了光猫，机顶盒重启'],
    ['-19.5，又重做了接头', '又重做了接头'],
    ['replaced the modem, -19.5 dBm', 'replaced the modem'],
    ['-19.5', undefined],
    ['大概-19.5吧，正常', undefined],
    ['换个地方测的，-19', undefined],
    ['光功率-18，网速500兆', undefined],
    ['没换地方，-20', undefined],
  ])('tells beside its values: %s', (text, done) => expect(readWorkBeside(text)).toBe(done))

  it.each([
    '做完这单就过去',
    '完工后再来',
    '修好了吗',
    '修好了没',
    '修好了没有',
    '完工了没？',
    '没修好',
    '还没完工',
    '马上完工',
    '弄好再说',
    '从卧室走线，今天弄完',
    '今天能弄好',
    '明天装完',
    '半小时内弄完',
    '争取五点前搞定',
    "I'll be done by five",
    'should be finished today',
    "I'll get it done this afternoon",
  ])('%s is none', (text) => expect(readColleaguePurpose(text, 'installer').purpose).not.toBe('finished'))

  it.each(['完工，光猫没坏', '完工', '弄完了，换了水晶头', 'done, replaced connector'])('%s begins with it', (text) =>
    expect(beginsWithDone(text)).toBe(true),
  )
  it.each(['用了客户给的鞋套', '弄好', '换好了光猫'])('%s does not', (text) => expect(beginsWithDone(text)).toBe(false))
})

describe('reasons why items of a list are open', () => {
  it.each([
    ['1 2 3好 4没带 5好 6没做 忘了', [1, 2, 3, 5], ['没带', '忘了']],
    ['1 忘了', [], ['忘了']],
    ['2-4 没做，太急了', [], ['太急了', '太急了', '太急了']],
    ['1-6 好，7-8 没做，跳过', [1, 2, 3, 4, 5, 6], ['没做', '没做']],
    ['7-8 没做 跳过，1-6 好', [1, 2, 3, 4, 5, 6], ['没做', '没做']],
    ['1-2没做，懒得弄', [], ['懒得弄', '懒得弄']],
    ['1-6好 7没收 8好', [1, 2, 3, 4, 5, 6, 8], ['没收']],
    ['1-6都好了，7、8客户不让', [1, 2, 3, 4, 5, 6], ['客户不让', '客户不让']],
    ['1到6都办好了 7到8没弄，客户催', [1, 2, 3, 4, 5, 6], ['客户催', '客户催']],
    ['7，8没做', [], ['没做', '没做']],
    ['5 没带，7 没做，忘了', [], ['没带', '忘了']],
    ['1-6好，剩下的没做，赶时间', [1, 2, 3, 4, 5, 6], ['赶时间', '赶时间']],
    ['1-6莫得问题，7-8冇做', [1, 2, 3, 4, 5, 6], ['冇做', '冇做']],
    ['8 好，7 没做，没办法', [8], ['没做']],
    ['除了7 8都好，7 8没时间', 'all', ['没时间', '没时间']],
    ['1-6 ok, 7-8 not done, skip', [1, 2, 3, 4, 5, 6], ['not done', 'not done']],
    ['1-6 done, 7 and 8 not done, no time', [1, 2, 3, 4, 5, 6], ['no time', 'no time']],
    ['items 1-6 done, 7-8 skipped', [1, 2, 3, 4, 5, 6], ['skipped', 'skipped']],
    ['1-5 done, 6 not, forgot', [1, 2, 3, 4, 5], ['forgot']],
  ])('%s', (text, done, remarks) => {
    const read = readLeftItems(text, 8)
    expect(read?.done).toEqual(done)
    expect(read?.failed.map(({ remark }) => remark)).toEqual(remarks)
  })

  it.each([
    '7-6 没做',
    '1-9 没做',
    '14点到的',
    '2个人没来',
    '20分钟就好',
    '3米线不够',
    '好，7-8',
    '7 客户说8好了',
    '8 弄好了吧？',
  ])('are not read from %s', (text) => expect(readLeftItems(text, 8)).toBeUndefined())

  it('are none where the words are those of the item itself', () => {
    const texts = [['没收礼，没要钱、东西或者票券', 'Took no gift, asked for no money, goods or vouchers']]
    for (const text of ['1没收', '1 没要钱', '1 没收了', '1 took no gift'])
      expect(readLeftItems(text, 1, texts)).toEqual({ done: [1], failed: [] })
    for (const text of ['1没做', '1 收了', '1 没', '1 took a gift'])
      expect(readLeftItems(text, 1, texts)?.failed.map(({ item }) => item)).toEqual([1])
  })
})

describe('numbers of a list', () => {
  it.each(['6-3 没做', '3到1好', '6-3', '1好，8-6没做'])('fall in %s', (text) =>
    expect(namesBackwards(text)).toBe(true),
  )
  it.each(['1-3好', '8-6点来', '3楼借的', '10:30-9:00'])('do not in %s', (text) =>
    expect(namesBackwards(text)).toBe(false),
  )
  it.each(['6-3 没做', '7没收', '3 好', '1 2 没带', '8 not done', '第9项没做'])('begin %s', (text) =>
    expect(beginsWithItems(text)).toBe(true),
  )
  it.each(['3楼借的', '2块垫布', '用了3块布', '借了一双'])('do not begin %s', (text) =>
    expect(beginsWithItems(text)).toBe(false),
  )
})

describe('a report said while something else is asked', () => {
  it.each([
    ...['完工', '完工，换了光猫', '完工，还差一个面板没装，先报完工', '都完工了', '14点那单完工，换线'],
    ...['done, replaced the modem', 'finished, only half of it, the rest next time'],
  ])('%s is a report of its own', (text) => {
    expect(isReportOfWork(text)).toBe(true)
  })

  it.each(['都好了', '弄好了', '1 2 好', 'done', 'all done', 'done, all of them', '忘了', '客户催着完工', '都是'])(
    '%s is of what was asked',
    (text) => {
      expect(isReportOfWork(text)).toBe(false)
    },
  )
})
