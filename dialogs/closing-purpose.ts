import { lastClosed, openClosing } from '#src/domain/visits/closing-on-file.ts'
import { isAboutSigning, readClaimNow, readClaimOfLast } from '#src/language/answers/read-claim.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { saysStillOpen } from '#src/language/answers/says-still-open.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import type { Desk } from './desk.ts'

/**
 * 还是断的, 师傅根本没来过, while a report waits: a doubt, whatever else is being talked about (CL-1). 我没签过字, once the visit is
 * closed: a report of it (CL-3). 确认, after a doubt, settles it.
 */
export function readClosingPurpose(text: string, desk: Desk): PurposeReading | undefined {
  const closings = desk.file()?.closings ?? []
  if (openClosing(closings)) {
    if (readClaimNow(text) !== undefined) return { purpose: 'doubt', isWhole: true }
    return readConfirmation(text) === undefined ? undefined : { purpose: 'confirm_work', isWhole: false }
  }
  const claim = readClaimOfLast(text)
  if (claim === 'tricked' || (claim === 'not_confirmed' && isAboutSigning(text)))
    return { purpose: 'deny', isWhole: true }
  const isHeldAgainst = claim === 'not_confirmed' || claim === 'nobody_came'
  return isHeldAgainst && lastClosed(closings) && !isSomebodyComing(desk)
    ? { purpose: 'deny', isWhole: true }
    : undefined
}

/** 网断了, while a report waits: it is still not done, unless a question wanted to hear of it. */
export const isTroubleAtWork = (text: string, { purpose, visitKind }: PurposeReading, desk: Desk): boolean =>
  purpose === 'book' &&
  visitKind === 'repair' &&
  openClosing(desk.file()?.closings ?? []) !== undefined &&
  (readSymptom(text) !== undefined || saysStillOpen(text))

/** Nobody came, of a visit that is agreed or was missed since, is no word against one that is closed. */
const isSomebodyComing = (desk: Desk): boolean => (desk.file()?.appointments.length ?? 0) > 0
