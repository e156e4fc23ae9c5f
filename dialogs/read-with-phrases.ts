import { besidesNoPerson } from '#src/language/answers/about-a-person.ts'
import { asksToChangeAddress, isPartOfAddress } from '#src/language/answers/address-of-visit.ts'
import { asksForAnswer } from '#src/language/answers/asks-for-answer.ts'
import { withoutNamedPerson } from '#src/language/answers/asks-for-person.ts'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { isLeftForLater } from '#src/language/answers/asks-to-come-later.ts'
import { asksVisitorToWait } from '#src/language/answers/asks-to-wait.ts'
import { asksWhenToMend } from '#src/language/answers/asks-when-to-mend.ts'
import { besidesRecord } from '#src/language/answers/besides-record.ts'
import { isContactForVisit } from '#src/language/answers/is-contact-for-visit.ts'
import { readPlaces } from '#src/language/answers/read-place.ts'
import { isOfVisit } from '#src/language/answers/read-refusal.ts'
import { callsOutAtHome } from '#src/language/answers/says-at-home.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { readTroubleAtWork } from './closing-purpose.ts'
import type { Desk } from './desk.ts'
import { readThreat } from './leaving-purpose.ts'
import { nextVisit } from './note/note.ts'
import { readPlacePurpose } from './place-purpose.ts'
import { readPriceAsked } from './price-purpose.ts'
import { readFeeling } from './read-feeling.ts'
import { expectsSomebody, readNoWish } from './read-no-wish.ts'
import { firstOf, says } from './reads-purpose.ts'

/** What a message is for by the phrases of the purposes, and by what is said beside them. */
export function readWithPhrases(text: string, desk: Desk): PurposeReading {
  const reading = readPlacePurpose(text, readPurposeOnce(withoutNamedPerson(text)), desk)
  return readBesidePhrases(text, reading, desk) ?? reading
}

/** What the phrases take for something else; the first row that reads it counts. */
const readBesidePhrases = firstOf<[PurposeReading, Desk]>([
  says('note', isForVisitor),
  readTroubleAtWork,
  (text, reading, desk) => readPriceAsked(text, reading, desk.now.setZone(desk.zone)),
  says(
    'contradict',
    (text, { purpose }, desk) => purpose === undefined && expectsSomebody(desk) && callsOutAtHome(text),
  ),
  says('record', wantsRecord),
  (text, { purpose }, desk) => (purpose === 'show' && isOfNoneAgreed(text, desk) ? WANTS_REPAIR : undefined),
  says(undefined, (text, { purpose }) => purpose === 'book' && isLeftForLater(text)),
  (text, { purpose }, desk) => {
    const instead = TAKEN_FOR_A_WISH.includes(purpose) ? readNoWish(text, desk) : undefined
    return instead && { purpose: instead, isWhole: false }
  },
  readNoPerson,
  says('show', (text, { purpose }) => [undefined, 'anger', 'help'].includes(purpose) && asksForAnswer(text)),
  readThreat,
  says('note', (text, reading, desk) => nextVisit(desk) && isForWhoeverComes(text, reading)),
  (text, { purpose }, desk) => (purpose === undefined ? readFeeling(text, desk) : undefined),
])

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
function isForVisitor(text: string, { purpose, isWhole }: PurposeReading, desk: Desk): boolean {
  return (
    (asksVisitorToWait(text) || (purpose === 'opt_out' && !isWhole && isOfVisit(text))) && nextVisit(desk) !== undefined
  )
}

/** What words are taken for that name a visit, an hour or a day, and may wish for none. */
const TAKEN_FOR_A_WISH: readonly PurposeReading['purpose'][] = [undefined, 'book', 'move']

/** 维修记录发我 names a kind of work and wants none; who tells of a trouble besides wants that seen to first. */
function wantsRecord(text: string, { purpose }: PurposeReading): boolean {
  const besides = purpose === 'show' || TAKEN_FOR_A_WISH.includes(purpose) ? besidesRecord(text) : undefined
  return besides !== undefined && readPurpose(besides).purpose !== 'book'
}

/** 家里没网了师傅啥时候能来, where nobody is to come yet. */
const isOfNoneAgreed = (text: string, desk: Desk): boolean => nextVisit(desk) === undefined && asksWhenToMend(text)

const WANTS_REPAIR: PurposeReading = { purpose: 'book', visitKind: 'repair', isWhole: false }

/** What words are taken for that may say that no person is needed. */
const TAKEN_FOR_A_PERSON: readonly PurposeReading['purpose'][] = [undefined, 'human', 'anger', 'stop']

/** Cancel the ticket also: of what a colleague has, and of no visit. */
const isOfPerson = ({ purpose }: PurposeReading, besides: string): boolean =>
  TAKEN_FOR_A_PERSON.includes(purpose) || (purpose === 'cancel' && readPurpose(besides).purpose !== 'cancel')

function readNoPerson(text: string, reading: PurposeReading): PurposeReading | undefined {
  const besides = besidesNoPerson(text)
  return besides !== undefined && isOfPerson(reading, besides)
    ? { purpose: 'no_human', isWhole: false, besides }
    : undefined
}

const isForWhoeverComes = (text: string, reading: PurposeReading): boolean =>
  isAddressOfVisit(text, reading) || (reading.purpose === undefined && isContactForVisit(text))

/** 是文明路89号, 地址应该是26号楼3单元3003, 改地址: of the visit that is agreed, for whoever comes. */
function isAddressOfVisit(text: string, { purpose }: PurposeReading): boolean {
  if (asksToChangeAddress(text)) return true
  if (purpose !== undefined && purpose !== 'move') return false
  if (isPartOfAddress(text)) return true
  return purpose === undefined && readPlaces(text).some(({ isDenied }) => !isDenied)
}
