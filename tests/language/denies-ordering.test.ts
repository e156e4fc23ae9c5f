import { describe, expect, it } from 'vitest'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { mayBeASlip } from '#src/language/answers/may-be-a-slip.ts'

describe('an order that was never made', () => {
  it.each([
    ...['你谁啊我没报装', '我们没有申请装宽带 搞错了吧', '谁给我报的 我没报修过', '我没约过师傅', '我家没装过宽带'],
    ...['没报修过', '我没叫人', 'I never ordered this', "we didn't book anything"],
  ])('is heard in: %s', (message) => expect(deniesOrdering(message)).toBe(true))

  it.each([
    ...[
      '我没网',
      '我没有预约吗',
      '我没时间',
      '我没装路由器，只有光猫',
      '家里没人',
      '我还没约',
      '没修好',
      '我没要求改时间',
    ],
    ...['我没看到师傅', 'i never got online'],
  ])('is not heard in: %s', (message) => expect(deniesOrdering(message)).toBe(false))
})

describe('a word that sends us away', () => {
  it.each(['打错了', '发错了', '不好意思打错了'])('may be a slip: %s', (message) =>
    expect(mayBeASlip(message)).toBe(true),
  )

  it.each(['不是我 打错了', '你打错了，我不姓孙', '你们搞错了', '我不是他，发错了'])('is none: %s', (message) =>
    expect(mayBeASlip(message)).toBe(false),
  )
})
