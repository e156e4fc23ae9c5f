import { describe, expect, it } from 'vitest'
import { addsToTrouble, readSymptom } from '#src/language/answers/read-symptom.ts'
import { readTried } from '#src/language/answers/read-tried.ts'

describe('a trouble that is reported', () => {
  it.each([
    ['断网了', 'offline'],
    ['家里没网', 'offline'],
    ['看电视的时候网突然断了', 'offline'],
    ['LOS灯闪红', 'offline red'],
    ['网断了，LOS灯没亮红', 'offline'],
    ['no internet but no red light', 'offline'],
    ['网速慢得要死', 'slow'],
    ['wifi信号太弱', 'wifi'],
    ['电视黑屏', 'tv'],
    ['网断了，重启了几次都没用', 'offline tried'],
    ['wifi很慢，还没重启过', 'wifi'],
    ["slow internet, i haven't rebooted yet", 'slow'],
    ['my internet is down', 'offline'],
    ['the tv is black', 'tv'],
    ['slow internet, i already rebooted', 'slow tried'],
  ])('is looked into first: %s', (text, expected) => {
    const found = readSymptom(text)
    const words = [found?.symptom, found?.hasRedLight && 'red', found?.hasTried && 'tried'].filter(Boolean)
    expect(words.join(' ')).toBe(expected)
  })

  it.each(['网断了，来人修一下', '派个师傅来看看', '我要报修', 'can someone come, no internet', '你好', '约一下'])(
    'is not, where somebody is asked to come: %s',
    (text) => expect(readSymptom(text)).toBeUndefined(),
  )
})

describe('what is told after a report', () => {
  it.each(['重启过了没用', '电视也看不了', '光猫灯是红的', 'I restarted it, no change'])(
    'adds to it: %s',
    (message) => {
      expect(addsToTrouble(message)).toBe(true)
    },
  )

  it.each(['不是断网，是慢', '要重启吗', '好的', '周六上午', 'actually it is slow'])(
    'does not add to it: %s',
    (message) => {
      expect(addsToTrouble(message)).toBe(false)
    },
  )
})

describe('what came of trying', () => {
  it.each([
    ['好了好了，有网了', 'helped'],
    ["it's back", 'helped'],
    ['试过了，现在没问题了', 'helped'],
    ['it works now', 'helped'],
    ["it wasn't working but now it's working", 'helped'],
    ['still not working', 'no_help'],
    ['nothing works', 'no_help'],
    ["can't get it working", 'no_help'],
    ['没关系', undefined],
    ['没问题', undefined],
    ['没关过', 'not_yet'],
    ['重启过了没用', 'no_help'],
    ['没弄好', 'no_help'],
    ['500兆的宽带测速只有50兆', 'no_help'],
    ['测了，才20兆', 'no_help'],
    ['did that already', 'no_help'],
    ["it didn't help", 'no_help'],
    ['熄過啦，冇用㗎', 'no_help'],
    ['关了重开过了，没用', 'no_help'],
    ['tried that already, nae use', 'no_help'],
    ['did that twice lol', 'no_help'],
    ['从来没用过你们的网', undefined],
    ['没试过', 'not_yet'],
    ['还没重启过呢', 'not_yet'],
    ['还未测速', 'not_yet'],
    ["I haven't tried it", 'not_yet'],
    ['not yet', 'not_yet'],
    ['我家是500兆的', undefined],
    ['怎么测速', undefined],
    ['i pay for 500 mbps', undefined],
  ])('is heard: %s', (text, tried) => expect(readTried(text)).toBe(tried))
})
