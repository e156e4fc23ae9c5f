import { DateTime } from 'luxon'
import { z } from 'zod'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { daysLeft, leavesOthers } from './left-days.ts'

/** A window as a talk keeps it between two turns, ISO instants in UTC. */
export const KeptWindow = z.object({ opens: z.iso.datetime(), closes: z.iso.datetime() })
/** See the schema of the same name. */
export type KeptWindow = z.infer<typeof KeptWindow>

const WishShape = z.object({
  dates: z.array(z.string()).nullable(),
  weekdays: z.array(z.number()).optional(),
  except: z.array(z.string()).optional(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  constraint: z.enum(['at', 'around', 'between', 'after', 'before', 'any', 'asap']),
})

/**
 * What the customer said about the time: the wishes as understood, the words, and whether they were told that it is full;
 * or which they `picked` of the times that were offered to them.
 */
export const KeptWish = z.object({
  wishes: z.array(WishShape),
  words: z.string(),
  isFull: z.boolean().optional(),
  picked: KeptWindow.optional(),
})
/** See the schema of the same name. */
export type KeptWish = z.infer<typeof KeptWish>

/** How much is kept of the words in which a time was wished. @unit characters */
const LONGEST_WORDS = 200

/** Puts a window away in a talk. */
export function keepWindow(window: VisitWindow): KeptWindow {
  return { opens: window.opensAt.toUTC().toISO() ?? '', closes: window.closesAt.toUTC().toISO() ?? '' }
}

/** A time that was offered to the customer, picked by them: it says no words of its own. */
export function keepPick(picked: KeptWindow): KeptWish {
  return { wishes: [], words: '', picked }
}

/** Takes a window out of a talk again. */
export function keptWindow({ opens, closes }: KeptWindow): VisitWindow {
  return { opensAt: DateTime.fromISO(opens, { zone: 'utc' }), closesAt: DateTime.fromISO(closes, { zone: 'utc' }) }
}

/** Whether a window has opened already, so that nobody can be promised to come in it. */
export function hasPassed({ opens }: KeptWindow, now: DateTime): boolean {
  return DateTime.fromISO(opens) <= now
}

/**
 * Reads new words about the time in the light of what was said before: "那下午呢" keeps the day, "那周日呢" the hours.
 *
 * @param heldOn the local day of a window already chosen, which "下午" then means
 * @param said whether the words say that hours are of the morning, else 八点 after 明晚 is of the evening; and whether they
 *   leave the hours to us, else those of before hold
 * @param todayOn the local day of the message: a day that has gone by is not kept
 */
export function wishesInContext(
  wishes: readonly VisitWish[],
  before: KeptWish | undefined,
  heldOn: string | undefined,
  todayOn: string,
  said: { readonly namesMorning?: boolean; readonly leavesHours?: boolean } = {},
): VisitWish[] {
  const earlier = before?.wishes[0]
  const kept = earlier && isAhead(earlier, todayOn) ? daysOf(earlier) : undefined
  const days = heldOn !== undefined ? { dates: [heldOn] } : kept
  return wishes.map((named) => {
    if (isTimeOfDay(named) && days?.dates)
      return { ...(earlier && !said.namesMorning ? inSameHalf(named, earlier) : named), ...days }
    // 随便, after some day was refused: of the days that are left; so are those that are left after another refusal.
    const left = kept && leavesOthers(kept) && named.constraint === 'any' ? kept : undefined
    if (left && named.dates === null) return { ...named, ...left }
    const wish = left && leavesOthers(named) ? { ...named, ...daysLeft(left, named) } : named
    const isDayOnly = wish.dates !== null && wish.constraint === 'any'
    // 周六, after 周五下午或者周六: the hours that were told of that day, if any were.
    const ofDay = before?.wishes.find(({ dates }) => dates?.some((date) => wish.dates?.includes(date))) ?? earlier
    if (isDayOnly && !said.leavesHours && ofDay && ofDay.constraint !== 'asap')
      return { ...wish, start: ofDay.start, end: ofDay.end, constraint: ofDay.constraint }
    return wish
  })
}

/** An hour up to twelve that fits the hours wished before only in the afternoon or evening is meant there. */
function inSameHalf(wish: VisitWish, { start: from, end: to, constraint }: VisitWish): VisitWish {
  const isPoint = wish.constraint === 'at' || wish.constraint === 'around'
  if (!isPoint || !wish.start || !from || from < '12:00' || wish.start >= '12:00') return wish
  const [hour = '', minute = ''] = wish.start.split(':')
  const start = `${Number(hour) + 12}:${minute}`
  // 11, after 4 pm, is no hour of a visit in the evening.
  const latest = constraint === 'at' || constraint === 'around' ? SERVICE_HOURS.to : '24:00'
  return start >= from && start < (to ?? latest) ? { ...wish, start } : wish
}

/** 换个时间: the time is asked for anew; what was wished is kept, since 周六 alone changes the day and not the hours. */
export const askedAnew = ({
  wish,
  wishBefore,
}: {
  wish?: KeptWish | undefined
  wishBefore?: KeptWish | undefined
}) => ({
  window: undefined,
  wish: undefined,
  wishBefore: wish ?? wishBefore,
})

/** Whether a wish names a time of day and leaves the day open. */
export function isTimeOfDay({ dates, constraint }: VisitWish): boolean {
  return dates === null && constraint !== 'asap' && constraint !== 'any'
}

function isAhead({ dates }: VisitWish, todayOn: string): boolean {
  return dates?.some((day) => day.endsWith('..') || (day.split('/').at(-1) ?? day) >= todayOn) === true
}

function daysOf({ dates, weekdays, except }: VisitWish): Pick<VisitWish, 'dates' | 'weekdays' | 'except'> {
  return { dates, ...(weekdays && { weekdays }), ...(except && { except }) }
}

/** The wish that a message holds, as a talk keeps it: with the customer's own words. */
export function keepWish(wishes: readonly VisitWish[], words: string): KeptWish {
  return { wishes: [...wishes] as KeptWish['wishes'], words: withoutSwearing(words).slice(0, LONGEST_WORDS) }
}

/** The wish for exactly this window. */
export function wishAt({ opensAt, closesAt }: VisitWindow, zone: string): VisitWish {
  const opens = opensAt.setZone(zone)
  const hours = { start: opens.toFormat('HH:mm'), end: closesAt.setZone(zone).toFormat('HH:mm') }
  return { dates: [opens.toISODate() ?? ''], ...hours, constraint: 'between' }
}
