import { normalise } from '../normalise.ts'

const ENGLISH =
  /^(?:(?:today|tonight|tomorrow|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|this|next|coming|on|at|in|the|of|week(?:end)?|morning|afternoon|evening|night|noon|lunchtime|early|late|after|before|around|about|by|from|to|till|until|between|and|or|half|quarter|past|o'clock|\d{1,2}(?:st|nd|rd|th)?(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|then|ok|please|pls|maybe)[,.! ]*)+$/
const CHINESE =
  /^(?:今|明|后|大后|[天日早晚]|[上中下]午|这|下|个|周|星期|礼拜|末|[一二三四五六七八九十两\d]+|[点号月半刻钟]|分钟?|左右|[以之][后前]|到|至|吧|的|就|那|请|[ ,，.。:：~-])+$/

/** 明天下午三点, tomorrow at 3pm: whether a message is a time and nothing else. */
export function saysOnlyTime(text: string): boolean {
  const plain = normalise(text).trim()
  return ENGLISH.test(plain) || CHINESE.test(plain)
}
