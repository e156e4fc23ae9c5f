import { describe, expect, it } from 'vitest'
import { saysInside } from '#src/language/answers/says-inside.ts'

describe('somebody who is inside already', () => {
  it.each([
    ...['我把他放进来了 但是他没工牌', '他已经进来了', '人进来了，说不出暗号', '他在我家里呢', '我让他进来了'],
    ...[
      'I let him in but he has no badge',
      "he is already inside, he don't know word",
      'he is in my kitchen',
      'he got in',
    ],
  ])('is heard in: %s', (text) => {
    expect(saysInside(text)).toBe(true)
  })

  it.each([
    ...['我没让他进来', '不敢放他进来', '要不要放他进来', '能让他进来吗', '我在家', '师傅到了'],
    ...["I didn't let him in", 'should i let him in', 'he is not inside', 'he is at the door'],
  ])('is not heard in: %s', (text) => {
    expect(saysInside(text)).toBe(false)
  })
})
