import { type HalfOfDay, LAST_HOUR_TAKEN_AS_AFTERNOON, LATEST_HOUR_TODAY, type MinuteOfDay } from './day-parts.ts'
import type { TimeWindow } from './time-wish.ts'
import type { Clock, Now, TimeOfDay } from './token.ts'

const NOON = 12 * 60
const DAY = 24 * 60

type Hours = Pick<TimeWindow, 'start' | 'end' | 'constraint'>

/** The hours of a time of day in 24-hour form; `isToday` when the day meant is the present one. */
export function resolveHours(said: TimeOfDay, isToday: boolean, now: Now): Hours {
  const resolve = (clock: Clock): MinuteOfDay => resolveClock(clock, isToday, now)
  switch (said.form) {
    case 'part':
      return { start: hhmm(said.part.from), end: hhmm(said.part.to), constraint: 'between' }
    case 'clock':
      return { start: hhmm(resolve(said.at)), end: null, constraint: said.isRough ? 'around' : 'at' }
    case 'after':
      return { start: hhmm(resolve(said.at)), end: null, constraint: 'after' }
    case 'before':
      return { start: null, end: hhmm(resolve(said.at)), constraint: 'before' }
    case 'between':
      return between(said.from, said.to, resolve)
    default:
      return { start: null, end: null, constraint: said.form }
  }
}

/** A range rises: the side whose half of the day was not said follows the other. */
function between(from: Clock, to: Clock, resolve: (clock: Clock) => MinuteOfDay): Hours {
  let start = resolve(from)
  let end = resolve(to)
  if (from.half === 'unsaid' && !from.isExact && to.half !== 'unsaid' && isTwelveHour(from)) {
    const early = from.minute % NOON
    start = early + NOON < end ? early + NOON : early
  } else if (to.half === 'unsaid' && !to.isExact && isTwelveHour(to)) {
    const early = to.minute % NOON
    end = early > start ? early : early + NOON
  }
  if (end < start && start - NOON < end && from.half === 'unsaid' && isTwelveHour(from) && !from.isExact) start -= NOON
  // "今晚十点到十二点", 22:00-02:00: a night ends with the day.
  if (end < start && (from.half === 'night' || start >= LATE_MINUTE)) end = LAST_MINUTE
  return { start: hhmm(start), end: hhmm(end), constraint: 'between' }
}

const LAST_MINUTE = DAY - 1
/** From here on a range that falls runs over midnight. */
const LATE_MINUTE = 20 * 60

const isTwelveHour = (clock: Clock): boolean => clock.minute < NOON + 60

function resolveClock(clock: Clock, isToday: boolean, now: Now): MinuteOfDay {
  if (clock.isExact || clock.minute >= NOON + 60) return clock.minute
  if (clock.half !== 'unsaid') return inHalfOfDay(clock.minute, clock.half)
  const hour = clock.named ?? Math.floor(clock.minute / 60)
  const isAfternoon = clock.minute >= 30 && clock.minute > 0 && hour <= LAST_HOUR_TAKEN_AS_AFTERNOON
  const minute = isAfternoon ? clock.minute + NOON : clock.minute
  const later = minute + NOON
  return isToday && minute <= now.minute && later < LATEST_HOUR_TODAY * 60 ? later : minute
}

function inHalfOfDay(minute: MinuteOfDay, half: HalfOfDay): MinuteOfDay {
  const isTwelve = minute >= NOON
  switch (half) {
    case 'am':
      return minute
    case 'small_hours':
      return isTwelve ? minute - NOON : minute
    case 'noon':
      return minute < 10 * 60 ? minute + NOON : minute
    case 'night':
      return isTwelve ? minute + NOON : minute < 4 * 60 ? minute : minute + NOON
    default:
      return isTwelve ? minute : minute + NOON
  }
}

/** Midnight and later belong to the evening that is meant: they end with its day. */
function hhmm(minute: MinuteOfDay): string {
  const within = minute >= DAY ? LAST_MINUTE : (minute + DAY) % DAY
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
