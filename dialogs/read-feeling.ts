import { readPatience } from '#src/language/answers/read-patience.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import type { Desk } from './desk.ts'
import { changeableAppointments } from './which-appointment.ts'

/** 你们真慢: a complaint that wants nothing. */
const COMPLAINS =
  /(?:真|好|这么|恁|也太|太)(?:慢|差|墨迹|磨叽|拖拉)(?:了|啊|吧|呀)?$|慢死|磨磨唧唧|拖拖拉拉|没人理(?:我|会)?|\b(?:so|too|very) slow\b.{0,4}$|\btaking (?:so|too|for ?ever|ages)\b/

/** 不等了, after a delay; 你们真慢. */
export function readFeeling(text: string, desk: Desk): PurposeReading | undefined {
  if (COMPLAINS.test(text.trim())) return { purpose: 'anger', isWhole: false }
  const isKeptWaiting = changeableAppointments(desk).some(({ delay }) => delay !== undefined)
  const isWaitingNoMore = readPatience(text) === 'cannot_wait' && isKeptWaiting
  return isWaitingNoMore ? { purpose: 'cancel', isWhole: false } : undefined
}
