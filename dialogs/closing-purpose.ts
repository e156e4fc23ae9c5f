import { CLOSE_OUT_CODE } from '#src/domain/norms/closing-norms.ts'
import {
  type Closing,
  closingInWork,
  lastClosed,
  type OpenClosing,
  openClosing,
} from '#src/domain/visits/closing-on-file.ts'
import type { Claim } from '#src/domain/visits/report-claim.ts'
import { takesDoubtBack, wishesToBeSignedFor } from '#src/language/answers/asks-at-signing.ts'
import { asksHowToSign } from '#src/language/answers/asks-how-to-sign.ts'
import { asksToRate } from '#src/language/answers/asks-to-rate.ts'
import { saysLinkIsGone } from '#src/language/answers/besides-link.ts'
import { deniesClosing, saysBySlip, saysOtherPressed } from '#src/language/answers/denies-closing.ts'
import { disputesExtra } from '#src/language/answers/disputes-extra.ts'
import { givesScore } from '#src/language/answers/gives-score.ts'
import { holdsBack, isPressedToConfirm, putsOffSigning } from '#src/language/answers/holds-back.ts'
import { holdsCloseOutCode } from '#src/language/answers/is-close-out-code.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import {
  isAboutSigning,
  readClaim,
  readClaimNow,
  readClaimOfLast,
  saysNotYetSigned,
} from '#src/language/answers/read-claim.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { saysNotAgreed } from '#src/language/answers/says-not-agreed.ts'
import { callsItUntrue, namesOneMore, tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { waitingOrders } from './book/book-answers.ts'
import type { Desk } from './desk.ts'

/** What a visit that is closed is contradicted with, whatever else is agreed. */
const AGAINST_A_CLOSING: readonly (Claim | undefined)[] = ['not_confirmed', 'nobody_came', 'nothing_done']
/** What is held against work that is still being done: it goes to whoever does it. */
const AGAINST_WORK: readonly (Claim | undefined)[] = ['still_open', 'nothing_done']

/**
 * 还是断的, 师傅根本没来过, while a report waits: a doubt, whatever else is being talked about (CL-1). 还是断的, while somebody works
 * at it: for them. 我没签过字, once the visit is closed: a report of it (CL-3); 又断了, 还没好: no more than that it is to be done
 * again. 确认, after a doubt, settles it.
 */
export function readClosingPurpose(text: string, desk: Desk): PurposeReading | undefined {
  const closings = desk.file()?.closings ?? []
  const claim = readClaimOfLast(text)
  if (asksToRate(text) || (desk.isKnown() && givesScore(text))) return { purpose: 'rate', isWhole: true }
  const open = openClosing(closings)
  if (open) return readAgainstReport(text, open) ?? readCodeAmongWords(text)
  if (closings.length > 0 && readCodeAmongWords(text)) return { purpose: 'rate', isWhole: true }
  if (claim === 'tricked' || (claim === 'not_confirmed' && isAboutSigning(text)))
    return { purpose: 'deny', isWhole: true }
  // Whoever is accused beside it is told nothing of it (DS-5).
  if (closingInWork(closings) && AGAINST_WORK.includes(claim) && !readBreach(text))
    return { purpose: 'trouble_at_work', isWhole: true }
  if (!lastClosed(closings) || isSomebodyComing(desk)) return undefined
  const denied = deniesClosing(text)
  if (denied === 'not_theirs') return { purpose: 'deny', isWhole: !saysBySlip(text) }
  if (denied === 'not_well') return { purpose: 'not_fixed', isWhole: false }
  if (AGAINST_A_CLOSING.includes(claim) || saysNotYetSigned(text)) return { purpose: 'deny', isWhole: true }
  return saysNotFixed(text) && isAboutWork(text, desk) ? { purpose: 'not_fixed', isWhole: false } : undefined
}

/** 96181 谢谢师傅: the code counts alone (CL-4), and is a wish to rate among other words. */
const readCodeAmongWords = (text: string): PurposeReading | undefined =>
  holdsCloseOutCode(text, CLOSE_OUT_CODE) ? { purpose: 'rate', isWhole: true } : undefined

/** 还是没网，明天上午能来吗: a question beside it takes nothing back. */
const clausesOf = (text: string): readonly string[] =>
  text.split(/[,，;；\n]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)

const saysNotFixed = (text: string): boolean => clausesOf(text).some((clause) => readClaim(clause) === 'still_open')

/** 又断了, 还没好: of the work that was closed, unless another repair waits for its time, or something else is wanted besides. */
function isAboutWork(text: string, desk: Desk): boolean {
  if (waitingOrders(desk, 'repair').length > 0 || readBreach(text)) return false
  const { purpose, visitKind = 'repair' } = readPurpose(text)
  return purpose === undefined || (purpose === 'book' && visitKind === 'repair')
}

/** Whether words say that work is open of which a report waits, whoever they were written to (CL-1). */
export function isDoubt(text: string, desk: Desk): boolean {
  const open = openClosing(desk.file()?.closings ?? [])
  const isAgainst = open !== undefined && readAgainstReport(text, open)?.purpose === 'doubt'
  return isAgainst || readTroubleAtWork(text, readPurpose(text), desk)?.purpose === 'doubt'
}

function readAgainstReport(text: string, { state, extras }: OpenClosing): PurposeReading | undefined {
  if (wishesToBeSignedFor(text)) return { purpose: 'how_to_sign', isWhole: true }
  if (holdsAgainstReport(text) || (extras.includes('agreed') && disputesExtra(text)))
    return { purpose: 'doubt', isWhole: true }
  if (putsOffSigning(text) && !isClaimed(text)) return { purpose: 'sign_later', isWhole: true }
  const isOneMore = state === 'doubted' && namesOneMore(text)
  if (readClaimNow(text) !== undefined || callsItUntrue(text) || saysNotAgreed(text) || isOneMore)
    return { purpose: 'doubt', isWhole: true }
  if (asksHowToSign(text)) return { purpose: tellsOfFault(text) ? 'doubt' : 'how_to_sign', isWhole: true }
  // 链接打不开: what waits is shown here.
  const isMeant = saysLinkIsGone(text) || readConfirmation(text) !== undefined || takesDoubtBack(text)
  return isMeant ? { purpose: 'confirm_work', isWhole: false } : undefined
}

/** What is held against a report besides that work is open: how the place was left, and who was to confirm it (CL-3). */
const holdsAgainstReport = (text: string): boolean =>
  isPressedToConfirm(text) ||
  saysOtherPressed(text) ||
  deniesClosing(text) === 'not_well' ||
  (holdsBack(text) && !putsOffSigning(text))

const isClaimed = (text: string): boolean => readClaimNow(text) !== undefined || tellsOfFault(text)

/** 网断了, 电视看不了, while a report waits or somebody works at it: it is not done, unless a question wanted to hear of it. */
export function readTroubleAtWork(text: string, reading: PurposeReading, desk: Desk): PurposeReading | undefined {
  const closings: readonly Closing[] = desk.file()?.closings ?? []
  const purpose = openClosing(closings) ? 'doubt' : closingInWork(closings) ? 'trouble_at_work' : undefined
  return purpose !== undefined && isTrouble(text, reading) && !saysLinkIsGone(text)
    ? { purpose, isWhole: false }
    : undefined
}

function isTrouble(text: string, { purpose, visitKind }: PurposeReading): boolean {
  if (purpose === 'book' && visitKind === 'repair')
    return readSymptom(text) !== undefined || clausesOf(text).some(tellsOfFault)
  return (purpose === undefined || purpose === 'anger') && tellsOfFault(text)
}

/** Nobody came, of a visit that is agreed or was missed since, is no word against one that is closed. */
const isSomebodyComing = (desk: Desk): boolean => (desk.file()?.appointments.length ?? 0) > 0
