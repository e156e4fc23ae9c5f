import type { DateTime } from 'luxon'
import { normalise } from '../normalise.ts'
import { readTime } from '../time/read-time.ts'

const POINTS_AT_A_VISIT =
  /那[次个回]|这[次个回]|的?(?:预约|上门|单子)|取消|\b(?:cancel|the|my|one|visit|appointment|booking)\b/g
const HOUR_OF_A_VISIT =
  /((?:[上下]午|晚上|早上)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})点(?:半|钟|一刻)?)[那的这]?一?(?:单|家|户|个客户|个(?!小时))|\b(?:one|job|visit|appointment) at (\d[\d:]* ?(?:am|pm)?)\b|\b(\d[\d:]* ?(?:am|pm|o'clock)) (?:one|job|visit|appointment)\b/
const TOMORROW = /明天|明早|明晚|明儿|\btomorrow\b/

/** 周一那次, 取消周一的预约: the days that a customer names a visit by. */
export const readDayOfVisit = (text: string, nowAt: DateTime) =>
  readTime(normalise(text).replace(POINTS_AT_A_VISIT, ' '), nowAt)

/** 16点那单, the 4 pm one: the hour that an installer names a visit by, and not when somebody will be there; undefined without one. */
export function readHourOfVisit(text: string, nowAt: DateTime) {
  const [named, ...hours] = HOUR_OF_A_VISIT.exec(normalise(text)) ?? []
  return named === undefined ? undefined : readTime(hours.find((hour) => hour !== undefined) ?? '', nowAt)
}

/** 明天的来不了: whether a message speaks of tomorrow. */
export const saysTomorrow = (text: string): boolean => TOMORROW.test(normalise(text))
