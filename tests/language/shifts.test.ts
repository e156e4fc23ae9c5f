import { describe, expect, it } from 'vitest'
import { readShift } from '#src/language/answers/read-shift.ts'

const HOUR = 60

describe('by how much an agreed time is to be moved', () => {
  it.each([
    ['推迟一小时', 0, HOUR],
    ['能晚一个半小时来吗', 0, 90],
    ['提前半小时行不', 0, -30],
    ['往后推一周', 7, 0],
    ['晚两天吧', 2, 0],
    ['早一天', -1, 0],
    ['推迟1.5小时', 0, 90],
    ['an hour later please', 0, HOUR],
    ['2 days earlier', -2, 0],
    ['push it back by two hours', 0, 2 * HOUR],
    ['bring it forward by half an hour', 0, -30],
    ['move it by a week', 7, 0],
    ['推迟一小时三十分钟', 0, 90],
    ['推迟一个小时半', 0, 90],
    ['2 hours 30 minutes later', 0, 150],
    ['push it back an hour', 0, HOUR],
    ['make it an hour later', 0, HOUR],
    ['能不能推迟一小时', 0, HOUR],
    ['大概推迟两天吧', 2, 0],
  ])('%s', (words, days, minutes) => expect(readShift(words)).toEqual({ days, minutes }))

  it.each(['推迟', '晚点来', '师傅晚了一个小时', '别晚一分钟', '你们推迟了两次', '半小时后来', '晚上', 'later', ''])(
    'is not in %s',
    (words) => expect(readShift(words)).toBeUndefined(),
  )

  it.each([
    '推迟两三天',
    '推迟一两个小时',
    '早一天晚一天都行',
    '推十天半个月',
    '提前一小时联系我',
    '提前半小时给我打电话',
    'call me an hour earlier',
    '不用推迟一小时',
    '别再推迟两天了',
    '能不能不要提前一天',
    "don't push it back by an hour",
    '已经推迟两天了',
    '今晚一个小时能修好吗',
    '每晚半小时',
    '今早一个小时',
    '最早两天后',
    '昨天师傅晚一个小时才来',
    'he was an hour later than agreed',
  ])('is neither asked for nor quite said in %s', (words) => expect(readShift(words)).toBeUndefined())

  it('never stays when it is denied', () => {
    const shifts = ['推迟一小时', '提前两天', '往后推一周', '晚半小时', '早一天']
    for (const shift of shifts)
      for (const denial of ['不用', '别', '不要', '不想', '没有'])
        expect(readShift(`${denial}${shift}`), `${denial}${shift}`).toBeUndefined()
  })
})
