import { describe, expect, it } from 'vitest'
import { putsOff } from '#src/language/answers/puts-off.ts'

describe('a time that is put off', () => {
  it.each([
    ...[
      '过几天再说',
      '放假再说',
      '等我出差回来再约',
      '改天吧',
      '以后再说',
      '现在没空，过几天再说',
      '回头再约',
      '有空再联系你们',
      '先不约',
      '现在没空',
      '先不约 过几天我再联系你们',
      '我在开会',
      '正在开车，不方便',
      '别烦我',
      '滚',
      '下个月再说',
      '下周吧 具体哪天再说',
      '周末再联系你们',
      '不急',
    ],
    ...[
      '这几天忙，下次吧',
      '等我有空了再说',
      'another time',
      'later',
      "i'll let you know",
      'not now, maybe another time',
    ],
  ])('is heard in: %s', (message) => {
    expect(putsOff(message)).toBe(true)
  })

  it.each([
    ...['改天上午', '过几天吧，周五', '明天没空，周四来', '现在来', '不行', '今天没空', '有空吗', '周六以后'],
    ...['下个月', '下周吧', '明天先来看看再说', '我在家', '下个月3号再来', '周六，不行再说'],
    ...['晚点行吗', 'later than 5', 'another time on friday', 'i will be home later today'],
  ])('is not heard in: %s', (message) => {
    expect(putsOff(message)).toBe(false)
  })
})
