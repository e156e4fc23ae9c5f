import type { Heard } from '#src/conversation/heard.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { Desk } from '../desk.ts'
import { KeptWindow, keptWindow } from './visit-time.ts'

/** "两点那个", "周六的": the one window of those shown that the named time can mean. */
export function shownWindow(heard: Heard, zone: string): KeptWindow | undefined {
  const fitting = shownWindows(heard).filter((window) =>
    heard.times.some((time) => meetsWish(keptWindow(window), time, zone)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
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
