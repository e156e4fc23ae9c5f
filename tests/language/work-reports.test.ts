import { describe, expect, it } from 'vitest'
import { readLeftItems } from '#src/language/answers/read-left-items.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import { beginsWithDone, readWorkDone } from '#src/language/answers/read-work-done.ts'
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
    ['完工', undefined],
    ['all done', undefined],
    ['今天弄完了', undefined],
    ['今天完工，换了接头', '换了接头'],
  ])('%s', (text, done) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe('finished')
    expect(readWorkDone(text)).toBe(done)
  })

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
    ['2-4 没做，太急了', [], ['没做，太急了', '没做，太急了', '没做，太急了']],
    ['1-5 done, 6 not, forgot', [1, 2, 3, 4, 5], ['forgot']],
  ])('%s', (text, done, remarks) => {
    const read = readLeftItems(text, 8)
    expect(read?.done).toEqual(done)
    expect(read?.failed.map(({ remark }) => remark)).toEqual(remarks)
  })
})
