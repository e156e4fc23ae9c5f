import { type Heard, plain } from '#src/conversation/heard.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { readFlatTimes } from '#src/language/answers/read-flat-times.ts'
import type { Desk } from '../desk.ts'
import { isOfFlat } from '../visit-of-flat.ts'
import { isTimeOfDay, type KeptWish, keepWish } from '../visit-time/visit-time.ts'
import { changeableAppointments, chosenAppointment } from '../which-appointment.ts'
import type { MoveAnswers } from './move-answers.ts'

/** One visit, and when it is to be instead. */
type FlatMove = { readonly appointment: string; readonly wish: KeptWish }

/**
 * 租客那套还是六点, 我家那套五点, where both are agreed: those whose time is another than the agreed one; undefined where the words
 * don't tell the time of several visits.
 */
export function movesOfFlats(text: string, desk: Desk): readonly FlatMove[] | undefined {
  const said = readFlatTimes(text, desk.now.setZone(desk.zone))
  const all = changeableAppointments(desk)
  const told = said.flatMap((one) => {
    const [visit, ...others] = all.filter((each) => isOfFlat(each, one.words, desk))
    return visit && others.length === 0 ? [{ visit, ...one }] : []
  })
  if (said.length === 0 || told.length < said.length) return undefined
  return told.flatMap(({ visit, times, words }) => {
    const on = visit.window.opensAt.setZone(desk.zone).toISODate() ?? ''
    const wishes = times.map((time) => (isTimeOfDay(time) ? { ...time, dates: [on] } : time))
    const isAgreed = wishes.some((wish) => meetsWish(visit.window, wish, desk.zone))
    return isAgreed ? [] : [{ appointment: visit.id, wish: keepWish(wishes, words) }]
  })
}

/** 租客那套六点，我家那套五点, while one of them is talked of: its time, and that of the other for afterwards. */
export function ofThisFlat(heard: Heard, answers: Partial<MoveAnswers>, desk: Desk) {
  const moves = movesOfFlats(heard.text, desk) ?? []
  const mine = moves.find(({ appointment }) => appointment === chosenAppointment(desk, answers)?.id)
  const [other] = moves.filter((one) => one !== mine)
  if (!mine) return { heard, more: {} }
  const said = { ...plain(heard), text: mine.wish.words, times: mine.wish.wishes as Heard['times'] }
  return { heard: said, more: other ? { other } : {} }
}
