import { isSomebodyExpected } from '#src/domain/visits/awaited.ts'
import { asksToComeLater } from '#src/language/answers/asks-to-come-later.ts'
import { asksHowLong, asksHowTheyLook, asksWhetherCame } from '#src/language/answers/asks-where-somebody-is.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { type Absence, readAbsence } from '#src/language/answers/read-absence.ts'
import { saysItWorks } from '#src/language/answers/says-it-works.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import { waitingOrders } from './book/book-answers.ts'
import type { Desk } from './desk.ts'
import { nextVisit } from './note/note.ts'
import { changeableAppointments } from './which-appointment.ts'

/** What words are for that name a visit, an hour or a day and wish for none: 我没报修过, 四点了你们没来, works now. */
export function readNoWish(text: string, desk: Desk): PurposeReading['purpose'] {
  if (deniesOrdering(text) && hasWork(desk)) return 'cancel'
  if (saysItWorks(text) && hasRepairAgreed(desk)) return 'cancel'
  if (asksHowTheyLook(text) && nextVisit(desk)) return 'show'
  if (asksHowLong(text) && expectsSomebody(desk)) return 'show'
  if (asksWhetherCame(text) && hasBegunVisit(desk)) return 'show'
  if (asksToComeLater(text) && nextVisit(desk)) return 'move'
  const absence = readAbsence(text)
  return absence && forAbsence(absence, desk)
}

/** Of the visit that is to come; where none is, of the one that was missed. */
function forAbsence(absence: Absence, desk: Desk): 'show' | 'contradict' {
  const isAhead = expectsSomebody(desk) || (absence === 'whether_coming' && nextVisit(desk) !== undefined)
  return isAhead ? 'show' : 'contradict'
}

const hasRepairAgreed = (desk: Desk): boolean => changeableAppointments(desk).some(({ kind }) => kind === 'repair')

/** 我没报装过, where there is an order or a visit that it can be about. */
const hasWork = (desk: Desk): boolean => waitingOrders(desk).length > 0 || changeableAppointments(desk).length > 0

/** Whether somebody is to come today, or is there. */
export const expectsSomebody = (desk: Desk): boolean =>
  isSomebodyExpected(desk.file()?.appointments ?? [], desk.now, desk.zone)

/** Whether the time of a visit that is agreed has begun. */
export const hasBegunVisit = (desk: Desk): boolean =>
  (desk.file()?.appointments ?? []).some(({ status, window }) => status === 'confirmed' && window.opensAt <= desk.now)
