import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { TOLD_CHARACTERS } from '#src/domain/orders/told-words.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { addressWords } from '#src/language/answers/address-words.ts'
import { endsInQuestion } from '#src/language/answers/is-asked.ts'
import {
  isAddress,
  namesAddressOnFile,
  namesAnotherHouse,
  readAddress,
  turnsBackHome,
  wantsAnotherAddress,
} from '#src/language/answers/read-address.ts'
import { isOnlyNumbers } from '#src/language/answers/read-bare-hour.ts'
import { readDoorNumber, withDoorNumber } from '#src/language/answers/read-door-number.ts'
import { readFlat, readFlatAlone } from '#src/language/answers/read-flats.ts'
import { isNoteForVisit } from '#src/language/answers/read-note.ts'
import { isWithin, readPlaces } from '#src/language/answers/read-place.ts'
import { tellsMore } from '#src/language/answers/tells-more.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import { notedSay } from '../visit-time/wish-say.ts'
import { type BookAnswers, isNewVisit, orderOf } from './book-answers.ts'
import { takesKindBack } from './meant-kind.ts'

/** 路由器也要搬吗, 下周六上午10点, where is my move: a question, a time or a sentence is no address. */
const isPlace = ({ text }: Heard, place: string): boolean =>
  !endsInQuestion(text) && isAddress(place) && tellsMore(place)

/** Where to: the address on file serves, unless things are moved or the customer wants another; then it is asked. */
export function placeQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'place',
    isOpen: ({ place, isElsewhere, ...answers }) =>
      isNewVisit(answers) &&
      place === undefined &&
      (isElsewhere === true || (answers.kind === 'move' && !isNewPlaceKnown(answers, desk))),
    ask: ({ kind }) => ({ ask: { id: askFor(kind) } }),
    hint: () => ({ id: 'book-hint-address' }),
    isOtherMatter: ({ purpose }) =>
      (purpose.isWhole && purpose.purpose !== 'move') || purpose.purpose === 'cancel' || purpose.purpose === 'show',
    read(heard, answers) {
      const { text } = heard
      const { kind } = answers
      if (takesKindBack(heard, kind)) return { kind: 'unclear' }
      const besides = timeBeside(heard, answers)
      const atHome = { isElsewhere: undefined, place: undefined, ...besides }
      if (kind !== 'move' && namesAddressOnFile(text)) return placed(atHome)
      const named = withDoorOf(text, readAddress(text) ?? placeTold(text, desk))
      if (named === undefined && isBackHome(text, answers)) return placed(atHome)
      if (named === undefined && namesAnotherHouse(text) && !isAsked(answers))
        return placed({ isElsewhere: true, place: undefined, ...besides })
      if (named === undefined && namesDoor(text) && !isAsked(answers))
        return placed({ place: withDoorOf(text, placeOf(answers, desk)), ...besides })
      if (kind !== 'move' && meansOnFile(text, named, desk)) return placed(atHome)
      if (named === undefined && wantsAnotherAddress(text))
        return placed({ isElsewhere: true, place: undefined, ...besides })
      // 我现在住文明路252号 and 不在中山路15号 name a place, and not the new one.
      if (named === undefined && namedPlaces(text).length > 0) return { kind: 'unclear' }
      const place = addressWords(namedPlaceIn(named) ?? named ?? text).slice(0, TOLD_CHARACTERS)
      return named !== undefined || isPlace(heard, place)
        ? placed({ place: fuller(place, answers), ...besides })
        : timeInstead(heard, answers)
    },
    corrects: ({ text }, answers) =>
      answers.kind !== undefined &&
      (wantsAnotherAddress(text) ||
        isBackHome(text, answers) ||
        namesAddressOnFile(text) ||
        namesAnotherHouse(text) ||
        namesDoor(text) ||
        readAddress(text) !== undefined ||
        isOnlyPlace({ text }) ||
        placeTold(text, desk) !== undefined),
  }
}

/** Ma own house will do, but can you come on Saturday: the time that is told beside the place, without the numbers of the place. */
function timeBeside({ text, nowAt }: Heard, answers: Partial<BookAnswers>): Partial<BookAnswers> {
  const rest = withoutPlaces(text)
  const times = readTime(rest, nowAt)
  if (times.length === 0) return {}
  return { wish: wishHeard({ times, text: rest, nowAt }, answers), window: undefined, confirmed: undefined }
}

/** My house, una get am already: of the one on file, where another stands or is asked for. */
const isBackHome = (text: string, { kind, place, isElsewhere }: Partial<BookAnswers>): boolean =>
  kind !== 'move' && (place !== undefined || isElsewhere === true) && turnsBackHome(text)

/** 门牌1003咋没了: of the address that is spoken of already. */
const namesDoor = (text: string): boolean => readDoorNumber(text) !== undefined && !isNoteForVisit(text)

const isAsked = ({ place, isElsewhere, kind }: Partial<BookAnswers>): boolean =>
  place === undefined && (isElsewhere === true || kind === 'move')

/** Where the visit is to be, as it is read back. */
export const placeOf = (answers: Partial<BookAnswers>, desk: Desk): string | undefined =>
  answers.place ?? orderOf(desk, answers)?.address ?? desk.file()?.customer.address

function withDoorOf(text: string, place: string | undefined): string | undefined {
  const door = place === undefined ? undefined : readDoorNumber(text)
  return place === undefined || door === undefined ? place : withDoorNumber(place, door)
}

const askFor = (kind: VisitKind | undefined): string => (kind === 'move' ? 'book-ask-new-address' : 'book-ask-address')

/** Asked where to, the customer says when, which is kept and said back, or wants another time. */
function timeInstead(heard: Heard, answers: Partial<BookAnswers>): Reading<BookAnswers> {
  const { kind, window, wish } = answers
  const ask = { id: askFor(kind) }
  const gone = { window: undefined, confirmed: undefined }
  if (isOnlyNumbers(heard.text)) return { kind: 'unclear' }
  if (heard.times.length > 0) {
    const heardWish = wishHeard(heard, answers)
    return { kind: 'ask', says: [notedSay({ wish: heardWish })], prompt: { ask }, keep: { ...gone, wish: heardWish } }
  }
  if (heard.purpose.purpose !== 'move' || !(window || wish)) return { kind: 'unclear' }
  if (kind !== 'move') return placed({ ...gone, wish: undefined, isElsewhere: undefined })
  return { kind: 'ask', says: [{ id: 'book-time-later' }], prompt: { ask }, keep: { ...gone, wish: undefined } }
}

/** Where things are moved to stands on the order, after a visit that wasn't kept (CT-8). */
function isNewPlaceKnown(answers: Partial<BookAnswers>, desk: Desk): boolean {
  const address = orderOf(desk, answers)?.address
  return address !== undefined && address !== desk.file()?.customer.address
}

/** The place that a message tells in passing, unless it is the one on file. */
function placeTold(text: string, desk: Desk): string | undefined {
  return namedPlaces(text).find(({ place, isDenied }) => !isDenied && !isOnFile(place, desk))?.place
}

/** 地址改成我现在住的文明路252号: the place alone; so is one in English, which is read with all its parts. */
const namedPlaceIn = (named: string | undefined): string | undefined => {
  const [only, ...others] = named === undefined ? [] : namedPlaces(named)
  const isWhole = only && (named?.trim().endsWith(only.place) || !/\p{Script=Han}/u.test(only.place))
  return isWhole && !only.isDenied && others.length === 0 ? only.place : undefined
}

const namedPlaces = (text: string) => readPlaces(text.slice(0, TOLD_CHARACTERS))

const isOnFile = (place: string, desk: Desk): boolean => isWithin(place, desk.file()?.customer.address ?? '')

/** Whether a message names the address on file as the right one. */
function meansOnFile(text: string, named: string | undefined, desk: Desk): boolean {
  if (named !== undefined) return isOnFile(named, desk)
  return namedPlaces(text).some(({ place, isDenied }) => !isDenied && isOnFile(place, desk))
}

/** What the opening words tell of the place, or that another house than the one on file is meant. */
export function placeAtBegin({ text }: Pick<Heard, 'text'>, desk: Desk): Partial<BookAnswers> {
  const place = withDoorOf(text, placeTold(text, desk)) ?? flatOnFile(text, desk)
  if (place !== undefined) return { place }
  return wantsAnotherAddress(text) || namesAnotherHouse(text) ? { isElsewhere: true } : {}
}

/** 302网慢: another flat of the house on file. */
function flatOnFile(text: string, desk: Desk): string | undefined {
  const [flat, address] = [readFlat(text) ?? readFlatAlone(text), desk.file()?.customer.address]
  const place = flat === undefined || address === undefined ? address : withDoorNumber(address, flat)
  return place === address ? undefined : place
}

/** The place that is said beside another answer; none where the one on file is meant after all. */
export function placeSaid(
  { text }: Pick<Heard, 'text'>,
  answers: Partial<BookAnswers>,
  desk: Desk,
): Partial<BookAnswers> | undefined {
  const { place } = placeBeside({ text }, desk)
  if (place !== undefined) return { place: fuller(place, answers), isElsewhere: undefined }
  const isBack = answers.kind !== 'move' && answers.place !== undefined && meansOnFile(text, undefined, desk)
  return isBack ? { place: undefined, isElsewhere: undefined } : undefined
}

/** What a message says besides the places that it names. */
export const withoutPlaces = (text: string): string =>
  namedPlaces(text)
    .reduce((words, { place }) => words.replace(place, ' '), text)
    .replace(/^[\s,，。.]+|[\s,，]+$/gu, '')

/** 到天中路300号21号楼, at my office 12 Jinshan Road: where somebody is to come, told with the time or instead of another answer. */
export function placeBeside({ text }: Pick<Heard, 'text'>, desk: Desk): Partial<BookAnswers> {
  const place = placeTold(text, desk)
  return place === undefined ? {} : { place: place.trim().slice(0, TOLD_CHARACTERS) }
}

/** 文明路66号, said again of 开发区文明路66号: nothing of that is lost. */
const fuller = (place: string, { place: before }: Partial<BookAnswers>): string =>
  before?.includes(place) ? before : place

/** Whether a message says where, and nothing else. */
export const isOnlyPlace = ({ text }: Pick<Heard, 'text'>): boolean => {
  const [only, ...others] = namedPlaces(text)
  const rest = only && others.length === 0 && !only.isDenied ? text.replace(only.place, '') : text
  return rest !== text && ONLY_AROUND_A_PLACE.test(rest)
}

const ONLY_AROUND_A_PLACE =
  /^(?:[\s,，。.!！到去来在是我家的地址：:住就这里]|\b(?:it's|its|is|it|that's|at|to|the|come|my|new|address|house|flat|place|no|naw|nope|sorry|please|we're|i'm|i live|we live)\b|'s)*$/iu

function placed(answers: Partial<BookAnswers>): Reading<BookAnswers> {
  return { kind: 'answers', answers }
}
