import { describe, expect, it } from 'vitest'
import { hasSetOut } from '#src/language/answers/has-set-out.ts'

describe('an installer on the way', () => {
  it.each([
    '出发了，晚20分钟，堵车',
    '出发，堵着呢，还得半小时',
    '已经出发，晚20分钟',
    '在路上了，晚10分钟',
    "I'm on my way, 20 minutes late",
  ])('is told of by: %s', (words) => expect(hasSetOut(words)).toBe(true))

  it.each(['还没出发，晚20分钟', '马上出发了，晚20分钟', '晚点出发，晚20分钟', '路上堵车，晚20分钟', '出发了吗'])(
    'is not told of by: %s',
    (words) => expect(hasSetOut(words)).toBe(false),
  )
})
