import { readNumeral } from '../numerals.ts'
import type { TimeWindow } from './time-wish.ts'

const HOUR =
  '(上午|中午|下午|傍晚|晚上)?(\\d{1,2}|(?:二?十[一二三]?|[一二两三四五六七八九]))(?:点钟?(半|[一二三四五]?十五?分?|\\d{1,2}分?)?|[:.](\\d{2}))'
const HOME_AT = new RegExp(
  `${HOUR}(?:左右|多|才|能|就|可以|之?后|以后)*(?:到家|回到?家|回来|下班|放学|下课)(?!的时候|时候?(?!间)|发现|一看|了)`,
  'g',
)
const HOME_ENGLISH =
  /\b(?:home|back|off work|finish(?: work)?|get (?:home|off|back)|done(?: with work)?)\b.{0,8}\b(?:at|by|from|around|after) (\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?\b/g
/** What has been, or what others come back at. */
const NOT_THEIRS = /昨|前天|刚才|那天|上次|上周|每次|师傅|你们|\b(?:yesterday|last|was|were)\b/
/** Nobody comes home from work in the morning: an hour up to this one, with no half of the day said, is of the evening. */
const LAST_EVENING_HOUR = 11

/**
 * 六点到家，明天吧: a day on which somebody is home only from an hour is wished from that hour on; the latest hour of several counts.
 * Hours that were wished later than that stay.
 */
export function fromHome(times: readonly TimeWindow[], plain: string): TimeWindow[] {
  const home = homeHour(plain)
  if (home === undefined) return [...times]
  const held = times.map((time) => {
    if (isOpenBefore(time, home)) return { ...time, start: home, constraint: 'after' as const }
    return isAround(time, home) ? { ...time, start: home } : time
  })
  return held.filter((time, at) => held.findIndex((other) => JSON.stringify(other) === JSON.stringify(time)) === at)
}

const isOpenBefore = ({ constraint, start }: TimeWindow, home: string): boolean =>
  constraint === 'any' ||
  (start !== null && isSoonAfter(start, home) && (constraint === 'after' || (constraint === 'at' && start === home)))

/** 十一点能回来，你十一点半以后来: an hour that is home only half a day later was of the other half of the day. */
const isSoonAfter = (start: string, home: string): boolean =>
  start <= home && Number(home.slice(0, 2)) - Number(start.slice(0, 2)) < HALF_A_DAY_HOURS

const HALF_A_DAY_HOURS = 6

/** 明天下午，四点半回来: the afternoon from then on. */
const isAround = ({ constraint, start, end }: TimeWindow, home: string): boolean =>
  constraint === 'between' && start !== null && end !== null && start < home && home < end

function homeHour(plain: string): string | undefined {
  const chinese = [...plain.matchAll(HOME_AT)].map((found) => ({ ...found, clock: chineseClock(found) }))
  const english = [...plain.matchAll(HOME_ENGLISH)].map((found) => ({ ...found, clock: englishClock(found) }))
  const said = [...chinese, ...english].filter(({ index }) => !NOT_THEIRS.test(clauseBefore(plain, index)))
  return said
    .flatMap(({ clock }) => clock ?? [])
    .toSorted()
    .at(-1)
}

const clauseBefore = (plain: string, at: number): string =>
  plain
    .slice(0, at)
    .split(/[,，。.!！;；?？]/)
    .at(-1) ?? ''

function chineseClock([, part = '', hour = '', past = '', minute]: RegExpExecArray): string | undefined {
  const minutes = minute ?? (past === '半' ? 30 : past === '' ? 0 : readNumeral(past.replace('分', '')))
  return clock(readNumeral(hour), Number(minutes), part === '上午')
}

const englishClock = ([, hour = '', minute = '0', half]: RegExpExecArray): string | undefined =>
  clock(Number(hour), Number(minute), half === 'am')

function clock(hour: number | undefined, minute: number, isMorning: boolean): string | undefined {
  if (hour === undefined || hour > 23 || !(minute < 60)) return undefined
  const ofDay = hour <= LAST_EVENING_HOUR && !isMorning ? hour + 12 : hour
  return `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
