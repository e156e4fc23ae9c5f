/** What a line of a bill is for; `overage` is beyond the plan, of data or voice not told. */
const ITEM_KINDS = ['plan', 'data_overage', 'voice_overage', 'overage', 'value_added', 'discount', 'other'] as const

/** See `ITEM_KINDS`. */
export type ItemKind = (typeof ITEM_KINDS)[number]

const WORDS: readonly (readonly [ItemKind, RegExp])[] = [
  ['discount', /优惠|减免|折扣|返还|赠|discount|credit|refund/i],
  ['data_overage', /流量.*超|超.*流量|套餐外.*流量|data.*over|over.*data/i],
  ['voice_overage', /(?:语音|通话).*超|超.*(?:语音|通话)|套餐外.*(?:语音|通话)|(?:voice|call).*over/i],
  ['overage', /超出|超套|套餐外|overage/i],
  ['value_added', /增值|会员|彩铃|value.?added|subscription/i],
  ['plan', /套餐|月租|月费|基本费|plan|monthly fee|rental/i],
]

/** What a line is for, by its name in the file. */
export function itemKindOf(name: string, amountFen: number): ItemKind {
  const kind = WORDS.find(([, words]) => words.test(name))?.[0]
  return kind ?? (amountFen < 0 ? 'discount' : 'other')
}

/** Whether a line is for use beyond the plan. */
export const isOverage = (kind: ItemKind): boolean => kind.endsWith('overage')
