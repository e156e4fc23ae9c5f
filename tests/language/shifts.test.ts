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
  ])('%s', (words, days, minutes) => expect(readShift(words)).toEqual({ days, minutes }))

  it.each(['推迟', '晚点来', '师傅晚了一个小时', '别晚一分钟', '你们推迟了两次', '半小时后来', '晚上', 'later', ''])(
    'is not in %s',
    (words) => expect(readShift(words)).toBeUndefined(),
  )
})
