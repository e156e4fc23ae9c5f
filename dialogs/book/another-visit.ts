import type { Next } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { asksForAnotherVisit } from '#src/language/answers/asks-for-another-visit.ts'
import { withDoorNumber } from '#src/language/answers/read-door-number.ts'
import { readFlat, readFlatAlone } from '#src/language/answers/read-flats.ts'
import { normalise } from '#src/language/normalise.ts'
import { readVisitKind } from '#src/language/purpose-phrases.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import type { Desk } from '../desk.ts'
import { nextVisit } from '../note/note.ts'
import { type KeptWish, keepWindow } from '../visit-time/visit-time.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import { agreedVisit } from './besides-question.ts'
import type { BookAnswers } from './book-answers.ts'
import { placeAtBegin } from './place-question.ts'
import { heardAlone } from './second-work.ts'
import { told } from './told.ts'

/** 也 book 一个, same day 五点左右: another visit beside the one that is agreed, and no other time for that one. */
export function readAnotherVisit(text: string, desk: Desk): PurposeReading | undefined {
  if (!nextVisit(desk) || !(asksForAnotherVisit(text) || isForAnotherFlat(text, desk))) return undefined
  const visitKind = readVisitKind(normalise(text))
  return { purpose: 'book', ...(visitKind && { visitKind }), isWhole: false }
}

/** 302的网坏了, 302那套呢, where no visit to that flat is agreed. */
function isForAnotherFlat(text: string, desk: Desk): boolean {
  const flat = readFlat(text) ?? readFlatAlone(text)
  const { customer, appointments = [], orders = [] } = desk.file() ?? {}
  const isAgreed = appointments.some(({ workOrderId }) => {
    const address = orders.find(({ id }) => id === workOrderId)?.address ?? customer?.address
    return flat !== undefined && address?.endsWith(flat) === true
  })
  return flat !== undefined && withDoorNumber(customer?.address ?? '', flat) !== customer?.address && !isAgreed
}

/** What is told with it; an hour without a day is of the day that is agreed. */
export function anotherTold(heard: Heard, before: Partial<BookAnswers>, desk: Desk): Partial<BookAnswers> {
  const agreed = agreedVisit(desk, heard.purpose.visitKind) ?? nextVisit(desk)
  if (agreed && !asksForAnotherVisit(heard.text) && isForAnotherFlat(heard.text, desk)) return { besides: 'another' }
  if (!agreed || !asksForAnotherVisit(heard.text)) return {}
  const isOfItsDay = before.wish === undefined && heard.times.length > 0
  const wish = isOfItsDay ? { wish: wishHeard(heard, { window: keepWindow(agreed.window) }) } : {}
  return { besides: 'another', ...wish }
}

/** 我是要两个 visit 啊, while one is being moved: that one stays, and what was said and wished is for the other. */
export function bookInstead(words: string, wish: KeptWish | undefined, { kind }: Appointment, desk: Desk): Next {
  const nowAt = desk.now.setZone(desk.zone)
  const before = wish ? told(heardAlone(wish.words, nowAt)) : {}
  const now = heardAlone(words, nowAt)
  const answers = { ...before, ...told(now, before), ...placeAtBegin(now, desk), ...(wish && { wish }) }
  return { dialog: 'book', answers: { ...(kind && { kind }), ...answers, besides: 'another' } }
}
