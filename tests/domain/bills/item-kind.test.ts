import { expect, it } from 'vitest'
import { itemKindOf } from '#src/domain/bills/item-kind.ts'

it.each([
  ['套餐月费', 7900, 'plan'],
  ['流量超出费', 6200, 'data_overage'],
  ['套餐外流量费', 6200, 'data_overage'],
  ['超出套餐语音费', 300, 'voice_overage'],
  ['套餐外通话费', 300, 'voice_overage'],
  ['超套费', 300, 'overage'],
  ['增值业务费', 500, 'value_added'],
  ['视频会员', 1500, 'value_added'],
  ['优惠减免', -2000, 'discount'],
  ['调账', -2000, 'discount'],
  ['滞纳金', 37, 'other'],
  ['Monthly fee', 7900, 'plan'],
] as const)('%s of %i fen is %s', (name, fen, kind) => expect(itemKindOf(name, fen)).toBe(kind))
