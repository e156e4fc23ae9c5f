import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { isWithin, readPlaces } from '#src/language/answers/read-place.ts'
import type { Desk } from '../desk.ts'
import { type BookAnswers, DETAIL_CHARACTERS, isNewVisit } from './book-answers.ts'
import { tellsMore } from './told.ts'

const FEWEST_CHARACTERS = 4
const THE_ONE_ON_FILE =
  /原来的?(?:地址|地方)|(?:地址|地方)(?:不变|不改|不换|不用[改换])|\b(?:same|old|usual) (?:address|place)\b|\bon file\b/i
/** "地址改成文明路252号", "换个地址，文明路252号": what follows is the place. */
const NAMES_A_PLACE =
  /(?:地址|地方)(?:不对|错了)?[，,。\s]*(?:应该是|改成|改为|改到|换成|换到|换为|是|[:：])[\s，,]*(.*\d.*)|(?:地址|地方)(?:改成|改为|换成|换为)\s*(.{4,})|[换改]个?地址[，,:：\s]+(.+)|\baddress (?:is|to|should be|:)\s*(.*\d.*)/iu
/** "地址不对，我现在住我妈那 文明路88号": the road and the number that come after it are the place. */
const PLACE_AFTER =
  /地址.{0,3}(?:不对|错|有误|不是|变了|换了)[\s\S]{0,40}?((?:[\p{Script=Han}]{2,6}(?:区|县|镇|乡))?[\p{Script=Han}\d]{1,10}?(?:路|街|大道|巷|胡同|小区|花园|家园|苑|村|大厦)\d(?:[\dA-Za-z-]|号|楼|栋|幢|单元|室|座|层){0,30})(?!.{0,3}(?:了|以前|原来))/u
/** 不是文明路252号 denies what it names. */
const DENIED_PLACE = /(?:不是|不在|原来|以前|原先)/
const WANTS_ANOTHER =
  /地址.{0,3}(?:不对|错|有误|改|换|不是|应该是)|[换改](?:个|一个|一下|下)?地址|\baddress\b.{0,12}\b(?:wrong|not right|isn't|incorrect|change|should)\b|\b(?:change|wrong|another|different) (?:the |my )?address\b/iu

/** What an address has: a road, an estate, a village, a house or a door. */
const NAMES_WHERE =
  /路(?!由)|街|巷|大道|胡同|[镇乡村庄寨屯组苑厦栋幢座室号院府]|花园|家园|小区|公寓|广场|单元|楼|\b(?:road|rd|street|st|avenue|ave|lane|drive|close|court|flat|apartment|apt|building|block|house|unit|room|estate|floor|village)\b/iu

/** 路由器也要搬吗, 下周六上午10点: a question or a time is no address. */
const isPlace = ({ text, times }: Heard, place: string): boolean =>
  [...place].length >= FEWEST_CHARACTERS &&
  !/[吗么呢？?]\s*$/u.test(text) &&
  (NAMES_WHERE.test(place) || (/\d/.test(place) && times.length === 0)) &&
  tellsMore(place)

/** Where to: the address on file serves, unless things are moved or the customer wants another; then it is asked. */
export function placeQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'place',
    isOpen: ({ kind, place, isElsewhere, besides }) =>
      isNewVisit({ besides }) && place === undefined && (kind === 'move' || isElsewhere === true),
    ask: ({ kind }) => ({ ask: { id: kind === 'move' ? 'book-ask-new-address' : 'book-ask-address' } }),
    hint: () => ({ id: 'book-hint-address' }),
    isOtherMatter: ({ purpose }) => purpose.isWhole || purpose.purpose === 'cancel' || purpose.purpose === 'show',
    read(heard, { kind }) {
      const { text } = heard
      if (kind !== 'move' && THE_ONE_ON_FILE.test(text)) return placed({ isElsewhere: undefined, place: undefined })
      const named = namedPlace(text) ?? placeTold(text, desk)
      if (kind !== 'move' && meansOnFile(text, named, desk)) return placed({ isElsewhere: undefined, place: undefined })
      if (named === undefined && WANTS_ANOTHER.test(text)) return placed({ isElsewhere: true, place: undefined })
      // 我现在住文明路252号 and 不在中山路15号 name a place, and not the new one.
      if (named === undefined && namedPlaces(text).length > 0) return { kind: 'unclear' }
      const place = (named ?? text).trim().slice(0, DETAIL_CHARACTERS)
      return named !== undefined || isPlace(heard, place) ? placed({ place }) : { kind: 'unclear' }
    },
    corrects: ({ text }, { kind }) =>
      kind !== undefined &&
      (WANTS_ANOTHER.test(text) ||
        THE_ONE_ON_FILE.test(text) ||
        namedPlace(text) !== undefined ||
        (HAS_OWN_PLACE.includes(kind) && placeTold(text, desk) !== undefined)),
  }
}

/** The place that a message names as the right one, or undefined. */
export function namedPlace(text: string): string | undefined {
  const said = text.slice(0, DETAIL_CHARACTERS)
  const after = PLACE_AFTER.exec(said)
  const match = NAMES_A_PLACE.exec(said) ?? (after && DENIED_PLACE.test(after[0]) ? undefined : after)
  return match?.slice(1).find((place) => place !== undefined)
}

/** The place that a message tells in passing, unless it is the one on file. */
function placeTold(text: string, desk: Desk): string | undefined {
  return namedPlaces(text).find(({ place, isDenied }) => !isDenied && !isOnFile(place, desk))?.place
}

const namedPlaces = (text: string) => readPlaces(text.slice(0, DETAIL_CHARACTERS))

const isOnFile = (place: string, desk: Desk): boolean => isWithin(place, desk.file()?.customer.address ?? '')

/** Whether a message names the address on file as the right one. */
function meansOnFile(text: string, named: string | undefined, desk: Desk): boolean {
  if (named !== undefined) return isOnFile(named, desk)
  return namedPlaces(text).some(({ place, isDenied }) => !isDenied && isOnFile(place, desk))
}

/** Work that is done at a place of its own: what is told in passing counts before it is asked for. */
const HAS_OWN_PLACE: readonly (VisitKind | undefined)[] = ['install', 'move']

/** What the opening words tell of the place, for work that has one of its own. */
export function placeAtBegin({ text, purpose }: Heard, desk: Desk): Partial<BookAnswers> {
  const place = HAS_OWN_PLACE.includes(purpose.visitKind) ? placeTold(text, desk) : undefined
  return place === undefined ? {} : { place }
}

function placed(answers: Partial<BookAnswers>): Reading<BookAnswers> {
  return { kind: 'answers', answers }
}
