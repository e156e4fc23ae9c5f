import type { Heard } from '#src/conversation/heard.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { KeptWindow, keptWindow } from './visit-time.ts'

/** "两点那个", "周六的": the one window of those shown that the named time can mean. */
export function shownWindow({ shown, times }: Heard, zone: string): KeptWindow | undefined {
  const fitting = shown.flatMap((value) => {
    const { success, data } = KeptWindow.safeParse(value)
    return success && times.some((time) => meetsWish(keptWindow(data), time, zone)) ? [data] : []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
