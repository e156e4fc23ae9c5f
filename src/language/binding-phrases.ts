import type { Purpose } from './purposes.ts'

/** What staff say of an installer's chat account; before all else, for a telephone that is lost waits for nothing. */
export const BINDING_PHRASES: readonly (readonly [Purpose, RegExp])[] = [
  [
    'unbind',
    /解绑|(?:解除|取消|断开)绑定|手机(?:[^,，。客]{0,4})(?:丢|掉了|没了|不见|被偷|被盗|被抢|找不到)|丢了?(?:个|只|部)?手机|\bunbind\b|\b(?:lost|mislaid) (?:his|her|their|the|a) (?:phone|mobile)\b|\bphone (?:is|was|got|has been) (?:lost|stolen|gone|missing)\b/,
  ],
  ['invite', /邀请|(?<![解未没])绑定|\binvite\b|\bbind\b/],
]
