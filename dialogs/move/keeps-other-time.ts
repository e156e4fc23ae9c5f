import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'

/** 不改了，还是下午, of a visit in the morning: what is to stay is the time of before, and the visit goes back to it. */
export function keepsOtherTime(text: string, desk: Desk): boolean {
  if (!keepsVisit(text)) return false
  const appointments = desk.file()?.appointments ?? []
  const times = readTime(text, desk.now.setZone(desk.zone))
  const isAgreed = appointments.some(({ window }) => times.some((time) => meetsWish(window, time, desk.zone)))
  return appointments.length > 0 && times.length > 0 && !isAgreed
}
