import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { closingInWork, openClosing } from '#src/domain/visits/closing-on-file.ts'
import { besidesNoPerson } from '#src/language/answers/about-a-person.ts'
import {
  asksVisitAddress,
  asksWhenAgreed,
  asksWhetherAgreed,
  besidesWhenAgreed,
  readChangeOfVisit,
} from '#src/language/answers/about-agreed-visit.ts'
import { asksHowPaid } from '#src/language/answers/about-extra-money.ts'
import { asksToChangeAddress, isPartOfAddress } from '#src/language/answers/address-of-visit.ts'
import { asksAboutCode, asksWhatCodeIsFor } from '#src/language/answers/asks-about-code.ts'
import { asksWhetherSure, asksWhoAnswersForIt, asksWhyNotKept } from '#src/language/answers/asks-after-miss.ts'
import { asksForAnswer, asksWhetherKnown } from '#src/language/answers/asks-for-answer.ts'
import { asksForDoorWord } from '#src/language/answers/asks-for-door-word.ts'
import { asksForEarlier } from '#src/language/answers/asks-for-earlier.ts'
import { asksForOneVisit } from '#src/language/answers/asks-for-one-visit.ts'
import { withoutNamedPerson } from '#src/language/answers/asks-for-person.ts'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksOfOwnVisit } from '#src/language/answers/asks-of-own-visit.ts'
import { asksToBring, besidesNoCancel } from '#src/language/answers/asks-to-bring.ts'
import { isLeftForLater } from '#src/language/answers/asks-to-come-later.ts'
import { asksToDoNow } from '#src/language/answers/asks-to-do-now.ts'
import { asksVisitorToWait } from '#src/language/answers/asks-to-wait.ts'
import { asksWhereSomebodyIs } from '#src/language/answers/asks-where-somebody-is.ts'
import { besidesRecord } from '#src/language/answers/besides-record.ts'
import { callsOff } from '#src/language/answers/calls-off.ts'
import { saysNeighbour } from '#src/language/answers/denies-being.ts'
import { besidesNoBooking } from '#src/language/answers/denies-booking.ts'
import { doubtsProblem, saysAgreedNow } from '#src/language/answers/doubts-problem.ts'
import { isOfDoorNow, readFear } from '#src/language/answers/fears-at-door.ts'
import { laysDown } from '#src/language/answers/lays-down.ts'
import { speaksOfAllowance } from '#src/language/answers/read-allowance.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import { isContactForVisit } from '#src/language/answers/read-contact.ts'
import { speaksOfExtra } from '#src/language/answers/read-extra.ts'
import { asksToBind, readInvitationCode } from '#src/language/answers/read-invitation-code.ts'
import { readPlaces } from '#src/language/answers/read-place.ts'
import { asksForMoreRooms, readPlainWish } from '#src/language/answers/read-plain-wish.ts'
import { saysInterested, wantsCall } from '#src/language/answers/read-promotion-answer.ts'
import { isOfVisit } from '#src/language/answers/read-refusal.ts'
import { correctsSurvey } from '#src/language/answers/read-satisfaction.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'
import { callsOutAtHome, saysAtHomeAndAsks } from '#src/language/answers/says-at-home.ts'
import { besidesBillDoubt } from '#src/language/answers/takes-doubt-back.ts'
import { wantsAfterAll } from '#src/language/answers/wants-after-all.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { waitingOrders } from './book/book-answers.ts'
import { readClosingPurpose, readTroubleAtWork } from './closing-purpose.ts'
import type { Desk } from './desk.ts'
import { saidAtDoor, visitOfToday } from './door-word/door-word.ts'
import { readExtraPurpose } from './extra/extra-purpose.ts'
import { readFeeling } from './feeling-purpose.ts'
import { readLeaving, readThreat } from './leaving-purpose.ts'
import { cameAfterMiss } from './missed/came-after-miss.ts'
import { nextVisit } from './note/note.ts'
import { joinable } from './one-visit/one-visit.ts'
import { readPlacePurpose } from './place-purpose.ts'
import { readItemPrice, readPriceAsked } from './price-purpose.ts'
import { expectsSomebody, hasBegunVisit, readNoWish } from './read-no-wish.ts'
import { readAsked, readWho } from './said-to-assistant.ts'
import { doubtsBillBeside, readBillPurpose } from './usage-notice/bill-purpose.ts'
import { givesUpWaiting } from './withdraw/gives-up-waiting.ts'

/** What a customer's message is for, where it takes their visits to tell: 人呢, while somebody is to come; 不等了, after a delay; 我不是胡军, to whom we take for 胡军. */
export function readCustomerPurpose(text: string, desk: Desk): PurposeReading {
  if (readInvitationCode(text) !== undefined || asksToBind(text)) return { purpose: 'join', isWhole: true }
  if (wantsInstallersThings(text, desk)) return { purpose: 'greet', isWhole: false }
  if (givesUpWaiting(text, desk)) return { purpose: 'cancel', isWhole: false }
  const besides = besidesNoBooking(text)
  if (besides !== undefined) return { purpose: 'no_booking', isWhole: false, besides }
  const besidesBill = besidesBillDoubt(text)
  if (besidesBill !== undefined) return { purpose: 'no_bill_doubt', isWhole: false, besides: besidesBill }
  const rest = besidesNoCancel(text)
  if (rest !== undefined && readWanted(rest, desk).purpose === 'book')
    return { purpose: 'contradict', isWhole: false, besides: rest }
  const wanted = readWanted(text, desk)
  return OF_VISITS.includes(wanted.purpose) && doubtsBillBeside(text) ? { ...wanted, also: 'bill_doubt' } : wanted
}

/** What is done before a bill that is doubted in the same message. */
const OF_VISITS: readonly PurposeReading['purpose'][] = ['book', 'move', 'cancel', 'show']

function readWanted(text: string, desk: Desk): PurposeReading {
  const asked = readAsked(text)
  if (asked) return asked
  const closing = readClosingPurpose(text, desk)
  // 确认之前，验证码能给他吗: asks, and is neither a confirmation nor a wish to sign.
  const asksOfCode = asksAboutCode(text) || (asksWhatCodeIsFor(text) && isClosing(desk))
  if (closing && !(asksOfCode && ['confirm_work', 'how_to_sign'].includes(closing.purpose ?? ''))) return closing
  const ofExtra = readExtraPurpose(text, desk)
  if (ofExtra) return ofExtra
  const ofItem = readItemPrice(text, desk)
  if (ofItem) return ofItem
  if (asksOfCode) return { purpose: 'code_asked', isWhole: true }
  if (correctsSurvey(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)) return { purpose: 'correct_survey', isWhole: true }
  if (readScoreCorrection(text) !== undefined) return { purpose: 'correct_score', isWhole: false }
  if (isAboutDoorWord(text, desk)) return { purpose: 'door_word', isWhole: true }
  if (saysAtHomeAndAsks(text) && expectsSomebody(desk)) return { purpose: 'contradict', isWhole: false }
  if (callsToDoor(text, desk)) return { purpose: 'at_home', isWhole: true }
  if (asksWhereSomebodyIs(text))
    return { purpose: expectsSomebody(desk) || cameAfterMiss(desk).length > 0 ? 'show' : 'human', isWhole: true }
  if (cameAfterMiss(desk).length > 0 && asksToDoNow(text)) return { purpose: 'do_now', isWhole: false }
  const who = readWho(text, desk) ?? readLeaving(text)
  if (who) return who
  if (asksForEarlier(text) && nextVisit(desk)) return { purpose: 'wait_earlier', isWhole: false }
  if (asksWhyNotKept(text) || asksWhoAnswersForIt(text) || asksWhetherSure(text))
    return { purpose: 'show', isWhole: false }
  if (doubtsProblem(text)) return { purpose: 'doubts_problem', isWhole: false }
  if (saysAgreedNow(text) && waitingOrders(desk).length > 0) return { purpose: 'agreed_now', isWhole: false }
  if (speaksOfAllowance(text) && hasBegunVisit(desk)) return { purpose: 'allow_work', isWhole: false }
  const ofBill = readBillPurpose(text)
  if (ofBill) return ofBill
  // I'm interested, call me tomorrow: of what was proposed, and no person in the talk.
  if (saysInterested(text) && wantsCall(text)) return { purpose: undefined, isWhole: false }
  if (readBreach(text)) return { purpose: 'breach', isWhole: false }
  if (readPlainWish(text)) return { purpose: 'plain_wish', isWhole: false }
  if (asksForOneVisit(text) && joinable(desk).length > 1) return { purpose: 'one_visit', isWhole: false }
  if (asksToBring(text) && nextVisit(desk)) return { purpose: 'note', isWhole: false }
  if (asksForMoreRooms(text) && expectsSomebody(desk)) return { purpose: 'note', isWhole: false }
  if (saysNeighbour(text)) return { purpose: 'wrong_person', isWhole: false }
  const ofVisit = readOfAgreedVisit(text, desk)
  if (ofVisit) return { purpose: ofVisit, isWhole: false }
  const off = laysDown(text) ? 'open' : callsOff(text)
  if (off) return off === 'open' ? { purpose: 'stop', isWhole: true } : { purpose: 'cancel', isWhole: false }
  if (isOfExtra(text, desk)) return { purpose: 'extra', isWhole: false }
  const reading = readPlacePurpose(text, readPurposeOnce(withoutNamedPerson(text)), desk)
  if (isForVisitor(text, reading, desk)) return { purpose: 'note', isWhole: false }
  const trouble = readTroubleAtWork(text, reading, desk) ?? readPriceAsked(text, reading, desk.now.setZone(desk.zone))
  if (trouble) return trouble
  if (reading.purpose === undefined && callsOutAtHome(text) && expectsSomebody(desk))
    return { purpose: 'contradict', isWhole: false }
  if (wantsRecord(text, reading)) return { purpose: 'record', isWhole: false }
  if (reading.purpose === 'book' && isLeftForLater(text)) return { purpose: undefined, isWhole: false }
  const instead = TAKEN_FOR_A_WISH.includes(reading.purpose) ? readNoWish(text, desk) : undefined
  if (instead) return { purpose: instead, isWhole: false }
  const withoutPerson = besidesNoPerson(text)
  if (withoutPerson !== undefined && isOfPerson(reading, withoutPerson))
    return { purpose: 'no_human', isWhole: false, besides: withoutPerson }
  if (asksForAnswer(text) && [undefined, 'anger', 'help'].includes(reading.purpose))
    return { purpose: 'show', isWhole: false }
  const threat = readThreat(text, reading)
  if (threat) return threat
  if (isForWhoeverComes(text, reading) && nextVisit(desk)) return { purpose: 'note', isWhole: false }
  return (reading.purpose === undefined && readFeeling(text, desk)) || reading
}

/** Additional work, wanted after all or asked about, where there is a visit that it can be part of. */
function isOfExtra(text: string, desk: Desk): boolean {
  if (wantsAfterAll(text) && hasBegunVisit(desk)) return true
  const hasClosing = (desk.file()?.closings ?? []).length > 0
  return (speaksOfExtra(text) || asksHowPaid(text)) && (expectsSomebody(desk) || hasClosing)
}

/** 不来了不来了 says 不来了; what only asks in passing is read as that. */
function readPurposeOnce(text: string): PurposeReading {
  const { asks, isAll } = readPassingQuestions(text)
  if (isAll) return { purpose: asks[0], isWhole: true, asks }
  const reading = readPurpose(text)
  const [, once] =
    reading.purpose === undefined ? (/^(.{2,12}?)[\s,，!！。]*\1[!！。]*$/su.exec(text.trim()) ?? []) : []
  return once === undefined ? reading : readPurpose(once)
}

/** 师傅到了别发短信, 师傅到了在保安室等我: for whoever comes, and refuses nothing. */
const isForVisitor = (text: string, { purpose, isWhole }: PurposeReading, desk: Desk): boolean =>
  (asksVisitorToWait(text) || (purpose === 'opt_out' && !isWhole && isOfVisit(text))) && nextVisit(desk) !== undefined

/** 维修记录发我 names a kind of work and wants none; who tells of a trouble besides wants that seen to first. */
function wantsRecord(text: string, { purpose }: PurposeReading): boolean {
  const besides = purpose === 'show' || TAKEN_FOR_A_WISH.includes(purpose) ? besidesRecord(text) : undefined
  return besides !== undefined && readPurpose(besides).purpose !== 'book'
}

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

/** A code of ours can be meant by no other than that of a visit, while one is in work or waits for its customer. */
const isClosing = (desk: Desk): boolean => {
  const closings = desk.file()?.closings ?? []
  return openClosing(closings) !== undefined || closingInWork(closings) !== undefined
}

/** 我在我在 马上开, while somebody of ours is there: it is for them, whatever is being talked about (DR-3). */
const callsToDoor = (text: string, desk: Desk): boolean =>
  closingInWork(desk.file()?.closings ?? []) !== undefined &&
  callsOutAtHome(text) &&
  [undefined, 'contradict'].includes(readPurpose(text).purpose)

/** 出发了, of an account that an installer has lost. */
const wantsInstallersThings = (text: string, desk: Desk): boolean =>
  desk.needs.wasBound === true &&
  desk.file() === undefined &&
  INSTALLERS_OWN.includes(readColleaguePurpose(text, 'installer').purpose)

const INSTALLERS_OWN: readonly PurposeReading['purpose'][] = [
  ...(['set_out', 'arrived', 'late', 'cannot_come', 'not_met', 'show'] as const),
]

/** What words are taken for that name a visit, an hour or a day, and may wish for none. */
const TAKEN_FOR_A_WISH: readonly PurposeReading['purpose'][] = [undefined, 'book', 'move']

/** 十点半那个不要了, 周四那个上门是哪个地址: of what is agreed, or of what somebody may have agreed whom we don't know yet. */
function readOfAgreedVisit(text: string, desk: Desk): 'cancel' | 'move' | 'show' | undefined {
  const besides = readPurpose(besidesWhenAgreed(text)).purpose ?? ''
  const isOfTime = asksWhenAgreed(text) && !['move', 'cancel'].includes(besides)
  if (isOfTime || asksWhetherAgreed(text) || asksWhetherKnown(text) || asksOfOwnVisit(text)) return 'show'
  const isThere = desk.file() === undefined || nextVisit(desk) !== undefined
  if (isThere && asksVisitAddress(text) && !WANTS_PERSON.test(text)) return 'show'
  return isThere || waitingOrders(desk).length > 0 ? readChangeOfVisit(text) : undefined
}

const WANTS_PERSON = /转人工|人工客服|\b(?:a|real) person\b/i

/** What words are taken for that may say that no person is needed. */
const TAKEN_FOR_A_PERSON: readonly PurposeReading['purpose'][] = [undefined, 'human', 'anger', 'stop']

/** Cancel the ticket also: of what a colleague has, and of no visit. */
const isOfPerson = ({ purpose }: PurposeReading, besides: string): boolean =>
  TAKEN_FOR_A_PERSON.includes(purpose) || (purpose === 'cancel' && readPurpose(besides).purpose !== 'cancel')

const isForWhoeverComes = (text: string, reading: PurposeReading): boolean =>
  isAddressOfVisit(text, reading) || (reading.purpose === undefined && isContactForVisit(text))

/** 是文明路89号, 地址应该是26号楼3单元3003, 改地址: of the visit that is agreed, for whoever comes. */
function isAddressOfVisit(text: string, { purpose }: PurposeReading): boolean {
  if (asksToChangeAddress(text)) return true
  if (purpose !== undefined && purpose !== 'move') return false
  if (isPartOfAddress(text)) return true
  return purpose === undefined && readPlaces(text).some(({ isDenied }) => !isDenied)
}
