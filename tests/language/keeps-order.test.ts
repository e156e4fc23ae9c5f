import { describe, expect, it } from 'vitest'
import { keepsOrder } from '#src/language/answers/keeps-order.ts'

describe('an order that stays open', () => {
  it.each([
    ...[
      '工单先留着',
      '只取消上门 工单留到',
      '工单留着',
      '只取消上门，工单保留',
      '工单别撤',
      '保留工单',
      '工单先放着',
      '单子别取消',
    ],
    ...['只取消上门', '莫取消工单', 'cancel just the visit', 'keep the order', 'cancel the visit but keep my order'],
  ])('is heard in: %s', (message) => {
    expect(keepsOrder(message)).toBe(true)
  })

  it.each([
    ...['都取消', '工单也取消', '上门和工单都取消', '保留吧', '不取消了', '工单能留着吗', '工单还留着吗'],
    ...[
      '不要只取消上门',
      '只取消上门和工单',
      'just the visit and the order',
      'keep it',
      'cancel the order',
      "don't cancel",
    ],
  ])('is not heard in: %s', (message) => {
    expect(keepsOrder(message)).toBe(false)
  })
})
