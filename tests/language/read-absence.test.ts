import { describe, expect, it } from 'vitest'
import { type Absence, readAbsence } from '#src/language/answers/read-absence.ts'

describe('somebody who is missed', () => {
  it.each<[string, Absence]>([
    ['四点了 你们没来', 'not_come'],
    ['都五点半了人还没到', 'not_come'],
    ['等了一上午师傅没来', 'not_come'],
    ['两点多了 人呢', 'not_come'],
    ["it's four and you didn't come", 'not_come'],
    ['nobody came today', 'not_come'],
    ['等下 师傅还来不来今天', 'whether_coming'],
    ['今天下午还来吗', 'whether_coming'],
    ['are you still coming today', 'whether_coming'],
  ])('is heard in: %s (%s)', (message, absence) => {
    expect(readAbsence(message)).toBe(absence)
  })

  it.each([
    ...['四点能来吗', '明天来', '我还没到家，六点以后', '还没来电', '没来得及', '明天还来得及吗', '要是师傅没来怎么办'],
    ...[
      '家里没人，后天吧',
      '还没到时间',
      '明天还能来吗',
      '上次你们没来，这次周五',
      'come on friday',
      'can you come at 4',
    ],
  ])('is not heard in: %s', (message) => {
    expect(readAbsence(message)).toBeUndefined()
  })
})
