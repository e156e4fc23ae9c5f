import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const HAS_SET_OUT =
  /(?:^(?:我)?(?:现在|这就|刚)?出发(?=$|[ ,，。.!])|(?<!没|没有|未|不)出发了|(?:已经?|刚刚?|都)(?:出发|动身|上路)|动身了|上路了|(?<!不)在路上|往.{0,6}去了|\b(?:have|has|i've|just) (?:set out|left)\b|\bon my way\b)/
const ABOUT_TO = /(?:快|要|马上|准备|等会儿?|一会儿?|才能?)(?:就)?出发了/

/** 出发了，晚20分钟: whether an installer tells, beside whatever else, that they are on their way. */
export function hasSetOut(text: string): boolean {
  const plain = normalise(text)
  return HAS_SET_OUT.test(plain) && !ABOUT_TO.test(plain) && !isAsked(plain)
}

/** 走了, and no more: off to a customer, or done at one. */
export const ONLY_GONE = /^(?:我|那我)?(?:现在|这就|先|刚)?走(?:了|嘞|啦|喽|咯)[啊哈啦哦]?[。.!]?$/

/** 走了哈，20分到: off to a customer, with how long it takes. */
export const GONE_FOR =
  /^(?:我|那我)?(?:现在|这就|先|刚)?(?:走了|过去了|去了)[啊哈啦哦呀]*[ ,，。]*(?:大概|大约|估计|差不多|还有|还得|还要|得|要)*[\d一二两三四五六七八九十半]{1,4}个?来?(?:分钟?|小时|钟头)[^,，。]{0,4}(?:到|$)/

/** See `ONLY_GONE`. */
export const saysOnlyGone = (text: string): boolean => ONLY_GONE.test(normalise(text).trim())
