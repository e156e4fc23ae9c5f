import type { Heard } from '#src/conversation/heard.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import { numberBeyond } from '#src/language/answers/read-choice.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'
import type { Desk } from '../desk.ts'
import { KeptWindow, keptWindow } from './visit-time.ts'

/** "两点那个", "周六的": the one window of those shown that the named time can mean. */
export function shownWindow(heard: Heard, zone: string): KeptWindow | undefined {
  const fitting = shownWindows(heard).filter((window) =>
    heard.times.some((time) => meetsWish(keptWindow(window), time, zone)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Yes ten please, to a list that is no longer than that: of the windows shown, those that open at the hour which is named. */
export function shownAtHour(heard: Heard, zone: string): readonly KeptWindow[] {
  const hour = numberBeyond(heard.text, heard.shown.length)
  const opensIn = (window: KeptWindow) => keptWindow(window).opensAt.setZone(zone)
  const atHour = shownWindows(heard).filter(
    (window) => hour !== undefined && [hour, hour + 12].includes(opensIn(window).hour),
  )
  const onTheHour = atHour.filter((window) => opensIn(window).minute === 0)
  return onTheHour.length > 0 ? onTheHour : atHour
}

/** The hour that such a number is, where visits can be then and it is no slip: 9 to a list of six may be one. */
export function hourBeside({ text, shown }: Heard): TimeWindow | undefined {
  const hour = numberBeyond(text, shown.length)
  const start = `${String(hour ?? '').padStart(2, '0')}:00`
  const isOfService = start >= SERVICE_HOURS.from && start < SERVICE_HOURS.to && !/(?<!\d)\d(?!\d)/.test(text)
  return hour !== undefined && isOfService ? { dates: null, start, end: null, constraint: 'at' } : undefined
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
