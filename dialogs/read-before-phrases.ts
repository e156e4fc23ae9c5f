import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { closingInWork, openClosing } from '#src/domain/visits/closing-on-file.ts'
import {
  asksForCalendar,
  asksVisitAddress,
  asksWhenAgreed,
  asksWhenOneComes,
  asksWhetherAgreed,
  besidesWhenAgreed,
  readChangeOfVisit,
} from '#src/language/answers/about-agreed-visit.ts'
import { asksHowPaid } from '#src/language/answers/about-extra-money.ts'
import { isPartOfAddress } from '#src/language/answers/address-of-visit.ts'
import { asksAboutCode, asksWhatCodeIsFor } from '#src/language/answers/asks-about-code.ts'
import {
  asksIfCompensated,
  asksWhetherSure,
  asksWhoAnswersForIt,
  asksWhyNotKept,
} from '#src/language/answers/asks-after-miss.ts'
import { asksWhetherKnown } from '#src/language/answers/asks-for-answer.ts'
import { asksForDoorWord } from '#src/language/answers/asks-for-door-word.ts'
import { asksForEarlier } from '#src/language/answers/asks-for-earlier.ts'
import { asksForOneVisit } from '#src/language/answers/asks-for-one-visit.ts'
import { asksIfComing } from '#src/language/answers/asks-if-coming.ts'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksIfNobodyComes, asksOfOwnVisit, asksWhenTheyCome } from '#src/language/answers/asks-of-own-visit.ts'
import { asksToBring } from '#src/language/answers/asks-to-bring.ts'
import { besidesChange, movesThere } from '#src/language/answers/asks-to-change.ts'
import { asksToDoNow } from '#src/language/answers/asks-to-do-now.ts'
import { asksWhereSomebodyIs } from '#src/language/answers/asks-where-somebody-is.ts'
import { asksForPapers, asksHowMany, asksNameInBoth, asksWhoItIs, besidesWho } from '#src/language/answers/asks-who.ts'
import { callsOff } from '#src/language/answers/calls-off.ts'
import { changesBack } from '#src/language/answers/changes-back.ts'
import { saysNeighbour } from '#src/language/answers/denies-being.ts'
import { doubtsProblem, saysAgreedNow } from '#src/language/answers/doubts-problem.ts'
import { isOfDoorNow, readFear } from '#src/language/answers/fears-at-door.ts'
import { laysDown } from '#src/language/answers/lays-down.ts'
import { takesNoteBack } from '#src/language/answers/note-words.ts'
import { speaksOfAllowance } from '#src/language/answers/read-allowance.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import { speaksOfExtra } from '#src/language/answers/read-extra.ts'
import { readFlatAlone } from '#src/language/answers/read-flats.ts'
import { readPlaces } from '#src/language/answers/read-place.ts'
import { asksForMoreRooms, readPlainWish } from '#src/language/answers/read-plain-wish.ts'
import { saysInterested, wantsCall } from '#src/language/answers/read-promotion-answer.ts'
import { correctsSurvey } from '#src/language/answers/read-satisfaction.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'
import { callsOutAtHome, saysAtHomeAndAsks } from '#src/language/answers/says-at-home.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { wantsAfterAll } from '#src/language/answers/wants-after-all.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { readTime } from '#src/language/time/read-time.ts'
import { readAnotherVisit } from './book/another-visit.ts'
import { waitingOrders } from './book/book-answers.ts'
import { bookedWrong } from './book/meant-kind.ts'
import { readClosingPurpose } from './closing-purpose.ts'
import type { Desk } from './desk.ts'
import { saidAtDoor, visitOfToday } from './door-word/door-word.ts'
import { readExtraPurpose } from './extra/extra-purpose.ts'
import { readLeaving } from './leaving-purpose.ts'
import { cameAfterMiss } from './missed/came-after-miss.ts'
import { movesOfFlats } from './move/each-flat.ts'
import { keepsOtherTime } from './move/keeps-other-time.ts'
import { nextVisit } from './note/note.ts'
import { joinable } from './one-visit/one-visit.ts'
import { asksIfVisitCharged, readItemPrice } from './price-purpose.ts'
import { expectsSomebody, hasBegunVisit } from './read-no-wish.ts'
import { firstOf, says, saysOnly } from './reads-purpose.ts'
import { readAsked, readWho } from './said-to-assistant.ts'
import { readBillPurpose } from './usage-notice/bill-purpose.ts'
import { changeableAppointments } from './which-appointment.ts'

/**
 * What a message is for by more than the phrases of a purpose: by whole sentences, and by what is on file. The first row that
 * reads it counts, so whoever stands at a door or a signature comes before whoever asks about a visit, and that before a wish.
 */
export const readBeforePhrases = firstOf<[Desk]>([
  readAsked,
  readClosing,
  readExtraPurpose,
  readItemPrice,
  saysOnly('code_asked', asksOfCode),
  saysOnly('correct_survey', (text) => correctsSurvey(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)),
  says('correct_score', (text) => readScoreCorrection(text) !== undefined),
  saysOnly('door_word', isAboutDoorWord),
  says('contradict', (text, desk) => expectsSomebody(desk) && saysAtHomeAndAsks(text)),
  saysOnly('at_home', callsToDoor),
  saysOnly('show', (text, desk) => (expectsSomebody(desk) || isAfterMiss(desk)) && asksWhereSomebodyIs(text)),
  saysOnly('human', asksWhereSomebodyIs),
  readWrongKind,
  readAnotherVisit,
  readTimesOfFlats,
  says('move', keepsOtherTime),
  says('move', (text, desk) => changesBack(text) && changeableAppointments(desk).some(({ movedFrom }) => movedFrom)),
  says('show', (text, desk) => nextVisit(desk) && asksIfComing(text)),
  says('do_now', (text, desk) => isAfterMiss(desk) && asksToDoNow(text)),
  readWho,
  readLeaving,
  says('wait_earlier', (text, desk) => nextVisit(desk) && asksForEarlier(text)),
  says('compensation', asksIfCompensated),
  says('show', (text) => asksWhyNotKept(text) || asksWhoAnswersForIt(text) || asksWhetherSure(text)),
  says('doubts_problem', doubtsProblem),
  says('agreed_now', (text, desk) => waitingOrders(desk).length > 0 && saysAgreedNow(text)),
  says('allow_work', (text, desk) => hasBegunVisit(desk) && speaksOfAllowance(text)),
  saysOnly('cost', asksIfVisitCharged),
  readBillPurpose,
  // I'm interested, call me tomorrow: of what was proposed, and no person in the talk.
  says(undefined, (text) => saysInterested(text) && wantsCall(text)),
  says('breach', readBreach),
  says('plain_wish', readPlainWish),
  says('one_visit', (text, desk) => joinable(desk).length > 1 && asksForOneVisit(text)),
  says('note', (text, desk) => nextVisit(desk) && (asksToBring(text) || takesNoteBack(text))),
  says('note', (text, desk) => expectsSomebody(desk) && asksForMoreRooms(text)),
  says('wrong_person', saysNeighbour),
  readOfAgreedVisit,
  says('move', changesAgreed),
  saysOnly('stop', (text) => laysDown(text) || callsOff(text) === 'open'),
  says('cancel', callsOff),
  says('extra', isOfExtra),
])

function asksOfCode(text: string, desk: Desk): boolean {
  return asksAboutCode(text) || (asksWhatCodeIsFor(text) && isClosing(desk))
}

/** 确认之前，验证码能给他吗: asks, and is neither a confirmation nor a wish to sign. */
function readClosing(text: string, desk: Desk): PurposeReading | undefined {
  const closing = readClosingPurpose(text, desk)
  const isOfSigning = closing?.purpose === 'confirm_work' || closing?.purpose === 'how_to_sign'
  return isOfSigning && asksOfCode(text, desk) ? undefined : closing
}

/** A code of ours can be meant by no other than that of a visit, while one is in work or waits for its customer. */
const isClosing = (desk: Desk): boolean => {
  const closings = desk.file()?.closings ?? []
  return openClosing(closings) !== undefined || closingInWork(closings) !== undefined
}

const isAfterMiss = (desk: Desk): boolean => cameAfterMiss(desk).length > 0

/**
 * 门口有人说是修网的, 是不是骗子, 他说的是蓝天: a word, and how somebody looks, are told only where somebody is to come today; how they
 * look also only before their work is done.
 */
function isAboutDoorWord(text: string, desk: Desk): boolean {
  const fear = readFear(text)
  if (asksForDoorWord(text) || fear === 'stranger') return true
  if (visitOfToday(desk) === undefined) return fear === 'not_the_one' && isOfDoorNow(text)
  if (fear !== undefined) return openClosing(desk.file()?.closings ?? []) === undefined
  return saidAtDoor(text) !== undefined
}

/** 我在我在 马上开, while somebody of ours is there: it is for them, whatever is being talked about (DR-3). */
function callsToDoor(text: string, desk: Desk): boolean {
  return (
    closingInWork(desk.file()?.closings ?? []) !== undefined &&
    callsOutAtHome(text) &&
    [undefined, 'contradict'].includes(readPurpose(text).purpose)
  )
}

/** 十点半那个不要了, 周四那个上门是哪个地址: of what is agreed, or of what somebody may have agreed whom we don't know yet. */
function readOfAgreedVisit(text: string, desk: Desk): PurposeReading | undefined {
  const besides = readPurpose(besidesWhenAgreed(text)).purpose ?? ''
  const isOfTime = asksWhenAgreed(text) && !['move', 'cancel'].includes(besides)
  if (isOfTime || asksWhetherAgreed(text) || asksWhetherKnown(text) || asksOfOwnVisit(text)) return SHOWS
  if (nextVisit(desk) === undefined && asksIfNobodyComes(text)) return SHOWS
  if (asksWhenTheyCome(text) || asksOfWhoComes(text) || asksWhoAlone(text, desk) || asksAfterFlat(text, desk))
    return SHOWS
  if (nextVisit(desk) !== undefined && asksWhenOneComes(text) && readChangeOfVisit(text) === undefined) return SHOWS
  const isThere = desk.file() === undefined || nextVisit(desk) !== undefined
  if (nextVisit(desk) && asksForCalendar(text) && !['move', 'cancel', 'book'].includes(besides)) return SHOWS
  if (isThere && asksVisitAddress(text) && !WANTS_PERSON.test(text)) return SHOWS
  const change = isThere || waitingOrders(desk).length > 0 ? readChangeOfVisit(text) : undefined
  return change && { purpose: change, isWhole: false }
}

/** 改一下，周六下午, where a visit is agreed: the time of that one, and no part of an address. */
function changesAgreed(text: string, desk: Desk): boolean {
  const said = movesThere(text) ? text : besidesChange(text)
  const rest = changeableAppointments(desk).length === 0 ? undefined : said
  if (rest === undefined || readPlaces(rest).length > 0 || isPartOfAddress(rest)) return false
  return readTime(rest, desk.now.setZone(desk.zone)).length > 0
}

/** 租客那套还是六点，我家那套五点: one of them is to be moved, or both stay as they are. */
function readTimesOfFlats(text: string, desk: Desk): PurposeReading | undefined {
  const moves = movesOfFlats(text, desk)
  return moves && { purpose: moves.length > 0 ? 'move' : 'show', isWhole: false }
}

/** 约错了，给我改成修网: another visit instead of the one that is agreed. */
function readWrongKind(text: string, desk: Desk): PurposeReading | undefined {
  const wrong = bookedWrong(text, desk)
  return wrong && { purpose: 'book', visitKind: wrong.kind, isWhole: false }
}

const asksOfWhoComes = (text: string): boolean =>
  asksHowMany(text) || asksForPapers(text) || asksNameInBoth(text) || asksWhoItIs(text)

/** Wait, which kain person una wan send come my house? No be thief: who comes, and nothing besides but what is answered in passing. */
function asksWhoAlone(text: string, desk: Desk): boolean {
  const rest = besidesWho(text)
  if (rest === undefined || readTime(rest, desk.now.setZone(desk.zone)).length > 0) return false
  if (readPassingQuestions(rest).isAll) return true
  return [undefined, 'show', 'anger'].includes(readPurpose(rest).purpose) && !tellsOfFault(rest)
}

/** 302那套呢, where a visit to it is agreed. */
const asksAfterFlat = (text: string, desk: Desk): boolean =>
  readFlatAlone(text) !== undefined && /[呢?？]/u.test(text) && nextVisit(desk) !== undefined

const SHOWS: PurposeReading = { purpose: 'show', isWhole: false }
const WANTS_PERSON = /转人工|人工客服|\b(?:a|real) person\b/i

/** Additional work, wanted after all or asked about, where there is a visit that it can be part of. */
function isOfExtra(text: string, desk: Desk): boolean {
  if (wantsAfterAll(text) && hasBegunVisit(desk)) return true
  const hasClosing = (desk.file()?.closings ?? []).length > 0
  return (speaksOfExtra(text) || asksHowPaid(text)) && (expectsSomebody(desk) || hasClosing)
}
