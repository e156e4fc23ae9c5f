import { describe, expect, it } from 'vitest'
import { readLineReport, tellsScope, tellsWhen } from '#src/language/answers/read-line-report.ts'

describe('how a line is', () => {
  it.each([
    ['挺好的', 'good'],
    ['都好', 'good'],
    ['还行', 'good'],
    ['没啥问题', 'good'],
    ['没有', 'good'],
    ['不卡，挺稳的', 'good'],
    ['没掉过线', 'good'],
    ['以前慢，现在好了', 'good'],
    ['网速不错', 'good'],
    ['中，怪得劲嘞', 'good'],
    ['巴适得板', 'good'],
    ['fine, thanks', 'good'],
    ['no problems at all', 'good'],
    ['not slow at all', 'good'],
    ['it was slow but it works fine now', 'good'],
    ['好慢', 'slow'],
    ['晚上老卡', 'slow'],
    ['还行就是晚上卡', 'slow'],
    ['看视频老转圈', 'slow'],
    ['网速只有10兆', 'slow'],
    ['it is quite slow in the evening', 'slow'],
    ['keeps buffering', 'slow'],
    ['老掉线', 'drops'],
    ['时不时断一下', 'drops'],
    ['网速不错，就是老掉线', 'drops'],
    ['一会有一会没的', 'drops'],
    ['总是没网', 'drops'],
    ['it keeps dropping', 'drops'],
    ['the connection is unstable', 'drops'],
    ['上不了网', 'offline'],
    ['断网了', 'offline'],
    ['冇网', 'offline'],
    ['no internet since yesterday', 'offline'],
    ['it is down', 'offline'],
    ['不太好', 'other'],
    ['一般般', 'other'],
    ['有点问题', 'other'],
    ['WiFi信号差', 'other'],
    ['not very good', 'other'],
    ['so-so', 'other'],
  ] as const)('“%s”: %s', (text, finding) => expect(readLineReport(text)?.finding).toBe(finding))

  it.each(['好了吗', '你是谁', '周六上午', '多少钱', 'who is this', 'what do you mean?', '嗯？'])(
    'isn’t told by “%s”',
    (text) => expect(readLineReport(text)).toBeUndefined(),
  )

  it.each([
    ['有点问题', false],
    ['不太好', false],
    ['卧室信号差', true],
    ['老掉线', true],
  ] as const)('is told in full by “%s”: %s', (text, isTold) => expect(readLineReport(text)?.isTold).toBe(isTold))
})

describe('where and when', () => {
  it.each([
    ['晚上老卡', false, true],
    ['卧室老卡', true, true],
    ['只有卧室', true, false],
    ['网慢', false, false],
    ['所有设备都慢', true, false],
    ['slow on wifi', true, false],
    ['slow since yesterday', false, true],
    ['it is slow', false, false],
  ] as const)('“%s” tells where: %s, when: %s', (text, where, when) =>
    expect([tellsScope(text), tellsWhen(text)]).toEqual([where, when]),
  )
})
