/** Minutes after midnight. */
export type MinuteOfDay = number

/** How a clock hour up to twelve is to be read when a part of the day stands beside it. */
export type HalfOfDay = 'am' | 'noon' | 'pm' | 'night' | 'small_hours' | 'unsaid'

export interface DayPart {
  from: MinuteOfDay
  to: MinuteOfDay
  half: HalfOfDay
}

const hours = (from: number, to: number, half: HalfOfDay): DayPart => ({ from: from * 60, to: to * 60, half })

/**
 * What a part of the day means when no clock time is said. The one place where these hours stand.
 *
 * @unit minutes after midnight, local time
 * @source language evaluation set, "times of day"
 */
export const DAY_PARTS = {
  small_hours: hours(0, 6, 'small_hours'),
  first_thing: hours(7, 9, 'am'),
  morning: hours(8, 12, 'am'),
  early_morning: hours(8, 10, 'am'),
  late_morning: hours(10, 12, 'am'),
  noon: hours(11, 13, 'noon'),
  afternoon: hours(12, 18, 'pm'),
  early_afternoon: hours(12, 15, 'pm'),
  late_afternoon: hours(15, 18, 'pm'),
  dusk: hours(17, 19, 'pm'),
  evening: hours(18, 22, 'night'),
  early_evening: hours(18, 20, 'night'),
  late_evening: hours(20, 22, 'night'),
  daytime: hours(8, 18, 'unsaid'),
} as const satisfies Record<string, DayPart>

/**
 * Moments that people name by what they do then.
 *
 * @unit minutes after midnight, local time
 * @source language evaluation set, "times of day"
 */
export const MOMENTS = {
  noon: 12 * 60,
  midnight: 24 * 60 - 1,
  work_begins: 9 * 60,
  work_ends: 18 * 60,
  breakfast_over: 9 * 60,
  lunch_begins: 12 * 60,
  lunch_over: 13 * 60,
  dinner_begins: 18 * 60,
  dinner_over: 19 * 60,
  school_over: 17 * 60,
  dark: 18 * 60,
} as const satisfies Record<string, MinuteOfDay>

/** A bare hour from 1 up to this one means the afternoon. */
export const LAST_HOUR_TAKEN_AS_AFTERNOON = 7
/** A time that has passed today is taken twelve hours later while that is still before this hour. */
export const LATEST_HOUR_TODAY = 22
