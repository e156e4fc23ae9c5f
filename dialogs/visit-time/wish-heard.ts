import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { anyTimeWillDo, namesMorning } from '#src/language/answers/about-the-time.ts'
import { besidesShift, hourTold, ratherLate } from '#src/language/answers/rather-late.ts'
import { hasIdeograph } from '#src/language/normalise.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { TimeAnswers } from './time-finder.ts'
import { type KeptWish, keepWish, keptWindow, wishesInContext } from './visit-time.ts'

type Told = Pick<Heard, 'times' | 'text' | 'nowAt'>
type Before = Pick<TimeAnswers, 'wish' | 'wishBefore' | 'window'>

/** What 越晚越好 alone wishes; which of it is the last, the finder sees. */
const LATE: VisitWish = { dates: null, start: '12:00', end: null, constraint: 'after' }
/** The early half of a morning ends here. @source language evaluation set, "times of day" */
const NOT_EARLY: VisitWish = { dates: null, start: '10:00', end: null, constraint: 'after' }

/** Whether a message tells anything of the time of a visit, in hours and days or without: 别太早就行, after my shift. */
export const tellsWish = ({ times, text }: Pick<Heard, 'times' | 'text'>): boolean =>
  times.length > 0 || ratherLate(text) !== undefined || besidesShift(text) !== undefined

/** The wish that a message tells in the light of what was told before: "10:30" after "周四上午" is Thursday's. */
export function wishHeard(heard: Told, before: Before): KeptWish {
  return keepWish(inContext(timesIn(butQuoted(heard, before)), heard, before), heard.text)
}

/** 2点到4点 can he come after 3?, to what was read back: its hours are only said again, before those that are wished. */
function butQuoted(heard: Told, { window }: Before): Told {
  const [first, ...others] = heard.times
  if (!window || !first || others.length === 0 || first.constraint !== 'between') return heard
  const { opensAt, closesAt } = keptWindow(window)
  const [opens, closes] = [opensAt, closesAt].map((at) => at.setZone(heard.nowAt.zone).toFormat('HH:mm'))
  const isWithin = others.every(({ start }) => start !== null && first.start !== null && start > first.start)
  const isQuoted = first.dates === null && first.start === opens && isWithin && first.end === closes
  return isQuoted ? { ...heard, times: others } : heard
}

function inContext(wishes: readonly VisitWish[], { text, nowAt }: Told, { wish, wishBefore, window }: Before) {
  const heldOn = window && keptWindow(window).opensAt.setZone(nowAt.zone).toISODate()
  return wishesInContext(wishes, wish ?? wishBefore, heldOn ?? undefined, nowAt.toISODate() ?? '', {
    namesMorning: namesMorning(text),
    leavesHours: anyTimeWillDo(text) || ratherLate(text) !== undefined || isOfUnknownShift(text, wish ?? wishBefore),
  })
}

/** Another shift than one whose end was told. */
const isOfUnknownShift = (text: string, before: KeptWish | undefined): boolean =>
  besidesShift(text) !== undefined && before?.wishes.some(({ constraint }) => constraint === 'after') !== true

function timesIn({ times, text, nowAt }: Told): readonly VisitWish[] {
  const late = ratherLate(text)
  const besides = besidesShift(text)
  // In “after my shift on Thursday” the day is told of the shift, and an hour would be its end.
  const named = besides === undefined ? times : readTime(besides, nowAt).map(fromThen)
  if (named.length === 0) return late === undefined ? [] : [late === 'latest' ? LATE : NOT_EARLY]
  return late === 'not_early' ? named.map(notEarly) : named
}

/** 周六，别太早. */
function notEarly(wish: VisitWish): VisitWish {
  const { start, constraint } = wish
  if (constraint === 'any') return { ...wish, start: NOT_EARLY.start, constraint: 'after' }
  const isEarly = constraint === 'between' && start !== null && start < (NOT_EARLY.start ?? '')
  return isEarly ? { ...wish, start: NOT_EARLY.start } : wish
}

const fromThen = (wish: VisitWish): VisitWish => (wish.constraint === 'at' ? { ...wish, constraint: 'after' } : wish)

const namesNoHour = ({ constraint }: Pick<VisitWish, 'constraint'>): boolean => constraint === 'any'

/** After my shift, and no hour: only they know when that ends. */
export const isOfShift = ({ wishes, words }: KeptWish): boolean =>
  besidesShift(words) !== undefined && wishes.every(namesNoHour)

/** The wish for the time after a shift whose end they were asked for: 5, it ends at four. */
export function wishAfterShift(heard: Told, before: Before): KeptWish | undefined {
  const hour = before.wish && isOfShift(before.wish) ? hourTold(heard.text) : undefined
  const isPoint = ({ constraint }: VisitWish) => ['at', 'around', 'any'].includes(constraint)
  if (hour === undefined || !heard.times.every(isPoint)) return undefined
  const [after] = readTime(hasIdeograph(hour) ? `${hour}以后` : `after ${hour}`, heard.nowAt)
  if (!after) return undefined
  const { start, end, constraint } = after
  const days = heard.times.filter(({ dates }) => dates !== null)
  const wishes = (days.length > 0 ? days : [after]).map((each) => ({ ...each, start, end, constraint }))
  return keepWish(inContext(wishes, heard, before), heard.text)
}
