import { describe, expect, it } from 'vitest'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { mayBeASlip } from '#src/language/answers/may-be-a-slip.ts'

describe('an order that was never made', () => {
  it.each([
    ...['你谁啊我没报装', '我们没有申请装宽带 搞错了吧', '谁给我报的 我没报修过', '我没约过师傅', '我家没装过宽带'],
    '那个装机我没有要装机啊是不是你们搞错了我儿子也没说装机你别给我乱装',
    ...['不是我家不装那个新的你把那个装机的给我去掉', '我都说了不装机不装机你咋又问啊装机那个不要了', '对，不要装机'],
    "I don't want any installation, this must be a mistake",
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
    ...[
      '没装机人来',
      '不用维修师傅带梯子',
      '还没装宽带',
      '装机不要安排在周六',
      '没有维修记录',
      '没说维修几点来',
      '我要装机',
    ],
    ...['没给我约维修', '装机没装完', "I don't want the installation on Friday"],
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
