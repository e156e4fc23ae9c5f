import { describe, expect, it } from 'vitest'
import { addsToTrouble, readSymptom } from '#src/language/answers/read-symptom.ts'

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
