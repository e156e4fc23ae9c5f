import { lastClosed, openClosing } from '#src/domain/visits/closing-on-file.ts'
import { asksToRate } from '#src/language/answers/asks-to-rate.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import { isAboutSigning, readClaim, readClaimNow } from '#src/language/answers/read-claim.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { saysStillOpen } from '#src/language/answers/says-still-open.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { waitingOrders } from './book/book-answers.ts'
import type { Desk } from './desk.ts'

/**
 * 还是断的, 师傅根本没来过, while a report waits: a doubt, whatever else is being talked about (CL-1). 我没签过字, once the visit is
 * closed: a report of it (CL-3); 又断了, 还没好: no more than that it is to be done again. 确认, after a doubt, settles it.
 */
export function readClosingPurpose(text: string, desk: Desk): PurposeReading | undefined {
  const closings = desk.file()?.closings ?? []
  const claim = readClaim(text)
  if (asksToRate(text)) return { purpose: 'rate', isWhole: true }
  if (openClosing(closings)) {
    if (readClaimNow(text) !== undefined) return { purpose: 'doubt', isWhole: true }
    return readConfirmation(text) === undefined ? undefined : { purpose: 'confirm_work', isWhole: false }
  }
  if (claim === 'tricked' || (claim === 'not_confirmed' && isAboutSigning(text)))
    return { purpose: 'deny', isWhole: true }
  if (!lastClosed(closings) || isSomebodyComing(desk)) return undefined
  if (claim === 'not_confirmed' || claim === 'nobody_came') return { purpose: 'deny', isWhole: true }
  return saysNotFixed(text) && isAboutWork(text, desk) ? { purpose: 'not_fixed', isWhole: false } : undefined
}

/** 还是没网，明天上午能来吗: a question beside it takes nothing back. */
const saysNotFixed = (text: string): boolean =>
  text.split(/[,，;；\n]/).some((clause) => readClaim(clause) === 'still_open')

/** 又断了, 还没好: of the work that was closed, unless another repair waits for its time, or something else is wanted besides. */
function isAboutWork(text: string, desk: Desk): boolean {
  if (waitingOrders(desk, 'repair').length > 0 || readBreach(text)) return false
  const { purpose, visitKind = 'repair' } = readPurpose(text)
  return purpose === undefined || (purpose === 'book' && visitKind === 'repair')
}

/** Whether words say that work is open of which a report waits, whoever they were written to (CL-1). */
export const isDoubt = (text: string, desk: Desk): boolean =>
  openClosing(desk.file()?.closings ?? []) !== undefined &&
  (readClaimNow(text) !== undefined || isTroubleAtWork(text, readPurpose(text), desk))

/** 网断了, while a report waits: it is still not done, unless a question wanted to hear of it. */
export const isTroubleAtWork = (text: string, { purpose, visitKind }: PurposeReading, desk: Desk): boolean =>
  purpose === 'book' &&
  visitKind === 'repair' &&
  openClosing(desk.file()?.closings ?? []) !== undefined &&
  (readSymptom(text) !== undefined || saysStillOpen(text))

/** Nobody came, of a visit that is agreed or was missed since, is no word against one that is closed. */
const isSomebodyComing = (desk: Desk): boolean => (desk.file()?.appointments.length ?? 0) > 0
