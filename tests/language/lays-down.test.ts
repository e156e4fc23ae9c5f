import { describe, expect, it } from 'vitest'
import { laysDown } from '#src/language/answers/lays-down.ts'

describe('what is talked about', () => {
  it.each(['移机先算了', '那检测就先算了吧', '预约的事算了', '宽带先算了吧'])(
    'is laid down by its name: %s',
    (message) => expect(laysDown(message)).toBe(true),
  )

  it.each(['算了还是来吧', '移机算了周六来', '维修吧', '不算了'])('is not: %s', (message) =>
    expect(laysDown(message)).toBe(false),
  )
})
