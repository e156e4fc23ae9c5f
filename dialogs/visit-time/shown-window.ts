import { DateTime } from 'luxon'
import type { Heard } from '#src/conversation/heard.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import { bareHour } from '#src/language/answers/read-bare-hour.ts'
import { numberBeyond } from '#src/language/answers/read-choice.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'
import type { Desk } from '../desk.ts'
import type { TimeAnswers } from './time-finder.ts'
import { isTimeOfDay, KeptWindow, type KeptWish, keptWindow } from './visit-time.ts'

/** "两点那个", "周六的": the one window of those shown that the named time can mean. */
export function shownWindow(heard: Heard, zone: string): KeptWindow | undefined {
  const fitting = shownWindows(heard).filter((window) =>
    heard.times.some((time) => meetsWish(keptWindow(window), time, zone)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Yes ten please, to a list that is no longer than that: the hour which is named. */
function hourNamed({ text, shown }: Heard): string | undefined {
  const number = numberBeyond(text, shown.length)
  return number === undefined ? undefined : bareHour(number)
}

/** Of the windows shown, those that open at such an hour. */
export function shownAtHour(heard: Heard, zone: string): readonly KeptWindow[] {
  const hour = hourNamed(heard)
  const opens = (window: KeptWindow): string => keptWindow(window).opensAt.setZone(zone).toFormat('HH:mm')
  const atHour = shownWindows(heard).filter((window) => opens(window).slice(0, 2) === hour?.slice(0, 2))
  const onTheHour = atHour.filter((window) => opens(window) === hour)
  return onTheHour.length > 0 ? onTheHour : atHour
}

/** Such an hour, where visits can be then and it is no slip: 9 to a list of six may be one. */
export function hourBeside(heard: Heard): TimeWindow | undefined {
  const start = hourNamed(heard)
  const isOfService = start !== undefined && start >= SERVICE_HOURS.from && start < SERVICE_HOURS.to
  const isSlip = /(?<!\d)\d(?!\d)/.test(heard.text)
  return isOfService && !isSlip ? { dates: null, start, end: null, constraint: 'at' } : undefined
}

/** 如果方便的话就按您说的周六三点吧: whether whatever time is named is that of a window; 赶紧的 names none. */
export const isTimeOf = (
  window: KeptWindow | undefined,
  times: Heard['times'],
  { zone }: Pick<Desk, 'zone'>,
): boolean => times.every((time) => time.constraint === 'asap' || (window && meetsWish(keptWindow(window), time, zone)))

/** The windows among the choices that were shown. */
export function shownWindows({ shown }: Heard): KeptWindow[] {
  return shown.flatMap((value) => {
    const { success, data } = KeptWindow.safeParse(value)
    return success ? [data] : []
  })
}

/** 4 to 4:30, to a list of Thursday: on the days of the list, where no day was wished or is held. */
export function onShownDays(wish: KeptWish, heard: Heard, { window }: TimeAnswers): KeptWish {
  const shown = shownWindows(heard).map(({ opens }) => DateTime.fromISO(opens, { zone: heard.nowAt.zone }))
  const dates = [...new Set(shown.map((opens) => opens.toISODate() ?? ''))]
  if (dates.length === 0 || window || !(wish.wishes as VisitWish[]).every(isTimeOfDay)) return wish
  return { ...wish, wishes: wish.wishes.map((each) => ({ ...each, dates })) }
}
