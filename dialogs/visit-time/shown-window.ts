import type { Heard } from '#src/conversation/heard.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { KeptWindow, keptWindow } from './visit-time.ts'

/** "两点那个", "周六的": the one window of those shown that the named time can mean. */
export function shownWindow(heard: Heard, zone: string): KeptWindow | undefined {
  const fitting = shownWindows(heard).filter((window) =>
    heard.times.some((time) => meetsWish(keptWindow(window), time, zone)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The windows among the choices that were shown. */
export function shownWindows({ shown }: Heard): KeptWindow[] {
  return shown.flatMap((value) => {
    const { success, data } = KeptWindow.safeParse(value)
    return success ? [data] : []
  })
}
