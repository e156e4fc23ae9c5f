import type { DayPart, HalfOfDay, MinuteOfDay } from './day-parts.ts'
import type { DayNumber } from './local-day.ts'

/** First and last day, both included; the last may be Infinity. */
export type Span = readonly [DayNumber, DayNumber]

/** A set of days as said. */
export interface Days {
  spans: readonly Span[]
  /** Only these weekdays of the spans, again and again. */
  weekdays?: readonly number[]
  except?: readonly Span[]
  /** The one weekday that was named, so that a week said elsewhere can still settle it; `monday` when a week was said with it. */
  weekday?: { number: number; monday?: DayNumber }
  /** The day of a month that was named alone (5号). */
  dayOfMonth?: number
  /** The weekdays that a longer stretch was named by (the weekend: 6, 7). */
  namesWeekdays?: readonly number[]
  /** The week that such a day lies in was said, not so much the day itself (两周后); its Monday. */
  inWeek?: DayNumber
  /** The last days of a month, of which "before" means up to their end. */
  isMonthEnd?: true
  /** The month that the day was said with, for further days of it (1月5号、7号). */
  ofMonth?: { year: number; month: number }
  /** "Any day": open to whatever is taken away from it. */
  isAny?: true
}

/** An hour as said; `half` settles what an hour up to twelve means. */
export interface Clock {
  minute: MinuteOfDay
  half: HalfOfDay
  /** The hour that was named when the time is short of it (差一刻八点). */
  named?: number
  /** The clock was said in full (15:00, an instant counted from now) and is never moved by twelve hours. */
  isExact?: true
}

export type TimeOfDay =
  | { form: 'part'; part: DayPart }
  | { form: 'clock'; at: Clock; isRough?: true }
  | { form: 'between'; from: Clock; to: Clock }
  | { form: 'after'; at: Clock }
  | { form: 'before'; at: Clock }
  | { form: 'asap' }
  | { form: 'any' }

/** Words that bind times to each other. `before` stands in front of what it binds, `earlier` behind it; so `after` and `later`. */
export type Mark =
  | 'before'
  | 'after'
  | 'earlier'
  | 'later'
  | 'around'
  | 'by'
  | 'from'
  | 'onwards'
  | 'to'
  | 'at'
  | 'between'
  | 'or'
  | 'and'
  | 'except'
  | 'not'
  | 'correction'
  | 'move'
  | 'moved_to'
  | 'instead_of'
  | 'formerly'
  | 'day_before'
  | 'day_after'
  | 'second_day'
  | 'week_after'
  | 'before_told'
  | 'told'
  | 'since'
  | 'for_day'
  | 'count_of_days'
  | 'suggest'
  | 'no_earlier'
  | 'for'

/** What the words around a time say about it. */
export type Cue =
  | 'wish'
  | 'busy'
  | 'engaged'
  | 'occupied'
  | 'left_out'
  | 'story'
  | 'past'
  | 'habit'
  | 'particle'
  | 'greeting'
  | 'put_off'
  | 'thing'
  | 'rest'
  | 'of'
  | 'done'
  | 'by_now'
  | 'if'
  | 'others'
  | 'aside'
  | 'you'
  | 'account'
  | 'then'
  | 'so'
  | 'same_time'
  | 'home'
  | 'off_work'

export type Token =
  | { kind: 'day'; days: Days }
  | { kind: 'time'; time: TimeOfDay }
  | { kind: 'number'; value: number; text: string }
  | { kind: 'shift'; days: number; isFromToday?: true }
  | { kind: 'decimal'; whole: number; fraction: number }
  | { kind: 'mark'; mark: Mark; isDash?: true; beginsClause?: true }
  /** Days told by others: the week after Christmas; `stands` before those others or behind them. */
  | { kind: 'relative'; stands: 'before' | 'behind'; pick: (days: Days) => Days }
  | { kind: 'cue'; cue: Cue }
  | { kind: 'break'; isHard: boolean }
  | { kind: 'word'; text: string }

/** The instant a message is read at, in the customer's zone. */
export interface Now {
  today: DayNumber
  minute: MinuteOfDay
  year: number
  month: number
  day: number
}

export const day = (days: Days): Token => ({ kind: 'day', days })

/** A day that no calendar has (30 February) is no time, nor is a part of it. */
export const dayIfReal = (days: Days | undefined): Token[] => [days ? day(days) : { kind: 'word', text: 'no such day' }]
export const time = (timeOfDay: TimeOfDay): Token => ({ kind: 'time', time: timeOfDay })
export const mark = (name: Mark): Token => ({ kind: 'mark', mark: name })
export const cue = (name: Cue): Token => ({ kind: 'cue', cue: name })
export const part = (dayPart: DayPart): Token => time({ form: 'part', part: dayPart })
export const single = (on: DayNumber): Days => ({ spans: [[on, on]] })
export const span = (from: DayNumber, to: DayNumber): Days => ({ spans: [[from, to]] })
export const clock = (hour: number, minute = 0, half: HalfOfDay = 'unsaid'): Clock => ({
  minute: hour * 60 + minute,
  half,
  ...(minute < 0 && { named: hour }),
})
