import { normalise } from '../normalise.ts'

const DAY = `(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?`
const BARE_ENGLISH = new RegExp(
  String.raw`(?<!\b(?:this|next|last|coming|following|past) )\b${DAY}\b(?! (?:\d|week|the|after next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
)
const BARE_CHINESE = /(?<![这本下上个])(?:周|星期|礼拜)[一二三四五六日天]/u
const NAMES_WEEK = /\bnext\b|\bthe week after\b|下个?(?:周|星期|礼拜)/

/** Wednesday, I think; 周三: whether a message names a weekday without saying of which week. */
export const namesBareWeekday = (text: string): boolean => {
  const plain = normalise(text)
  return !NAMES_WEEK.test(plain) && (BARE_ENGLISH.test(plain) || BARE_CHINESE.test(plain))
}

/** Next Tuesday, 下周二: whether a message says that a day is of a later week. */
export const namesLaterWeek = (text: string): boolean => NAMES_WEEK.test(normalise(text))

/** Bring it forward to Friday, 提前到周五: whether a message wants it before the time that is spoken of. */
export const bringsForward = (text: string): boolean =>
  /\bpre-?pone|\b(?:bring|brought|move|pull)\b.{0,24}\b(?:forward|up)\b|\b(?:earlier|sooner)\b|提前|往前|早(?:一?点|些)/.test(
    normalise(text),
  )
