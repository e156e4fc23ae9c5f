import type { DateTime } from 'luxon'
import { besidesWhenAgreed } from '#src/language/answers/about-agreed-visit.ts'
import { asksOfRoaming, besidesRoaming } from '#src/language/answers/asks-of-roaming.ts'
import { readBegunChoice, readChoice, readPickInList } from '#src/language/answers/read-choice.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import { beforeInPart } from '#src/language/time/before-in-part.ts'
import { isTimeAlone, readTime } from '#src/language/time/read-time.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'
import type { IntentRoute } from './intent-route.ts'
import type { Json } from './say.ts'
import type { ShownChoiceState } from './talk-state.ts'

/** A message as the dialogs hear it: the words and what they can mean. Readings are made when first asked for. */
export interface Heard {
  readonly text: string
  /** The present, in the customer's zone. */
  readonly nowAt: DateTime
  /** The values of the choices that were shown with the open question. */
  readonly shown: readonly Json[]
  /** The value of the shown choice that was picked, if one was. */
  readonly chosen: Chosen | undefined
  /** The value of the shown choice whose first words begin the message, and what is said behind them. */
  readonly begun: { readonly value: Json; readonly rest: string } | undefined
  readonly yesNo: 'yes' | 'no' | undefined
  readonly times: readonly TimeWindow[]
  readonly purpose: PurposeReading
}

/** A choice that was picked; `isLoose`: only by some of its words, neither by its place in the list nor by all of them. */
interface Chosen {
  readonly value: Json
  readonly isLoose: boolean
}

/** Reads a message against the choices that were shown with the open question; `readPurpose` is for who speaks. */
export function hear(
  text: string,
  choices: readonly ShownChoiceState[],
  nowAt: DateTime,
  readPurpose: (text: string) => PurposeReading,
): Heard {
  const read = <T>(make: () => T): (() => T) => {
    let made: { value: T } | undefined
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const chosen = read(() => pick(text, choices))
  const begun = read(() => pickBegun(text, choices))
  const yesNo = read(() => readYesNo(text))
  const purpose = read(() => purposeOf(text, nowAt, readPurpose))
  const times = read(() => (NAMES_NO_TIME.includes(purpose().purpose) ? [] : timesOf(wordsOfTheVisit(text), nowAt)))
  return {
    text,
    nowAt,
    shown: choices.map(({ value }) => value),
    get chosen() {
      return chosen()
    },
    get begun() {
      return begun()
    },
    get yesNo() {
      return yesNo()
    },
    get times() {
      return times()
    },
    get purpose() {
      return purpose()
    },
  }
}

/** 漫游费几多钱一日呀, 今个月有冇优惠: what is wanted that no visit can be, whose days and months are no time for one. */
const NAMES_NO_TIME: readonly PurposeReading['purpose'][] = ['beyond', 'offer']

/** 断网了，明天下午能来吗，漫游怎么开: what is said of a visit besides the roaming is what the message is for. */
function purposeOf(text: string, nowAt: DateTime, readPurpose: (text: string) => PurposeReading): PurposeReading {
  const all = readPurpose(text)
  if (all.purpose !== 'beyond') return all
  const rest = besidesRoaming(text)
  const other = readPurpose(rest)
  if (OF_VISITS.includes(other.purpose)) return { ...other, isWhole: false }
  return isTimeAlone(rest, nowAt) ? { purpose: undefined, isWhole: false } : all
}

const OF_VISITS: readonly PurposeReading['purpose'][] = ['book', 'move', 'cancel']

const timesOf = (words: string, nowAt: DateTime) => beforeInPart(readTime(words, nowAt), words, nowAt)

/** What may tell a time for a visit. */
const wordsOfTheVisit = (text: string): string => (asksOfRoaming(text) ? besidesRoaming(text) : besidesWhenAgreed(text))

/** Its readings as plain values: those of `Heard` are made when first asked for. */
export const plain = ({ text, nowAt, shown, chosen, begun, yesNo, times, purpose }: Heard): Heard => ({
  ...{ text, nowAt, shown, chosen, begun, yesNo, times, purpose },
})

/** The same words, for a purpose. */
export const heardFor = (heard: Heard, { purpose, visitKind }: Pick<IntentRoute, 'purpose' | 'visitKind'>): Heard => {
  const reading: PurposeReading = { purpose, isWhole: false, ...(visitKind && { visitKind }) }
  return { ...plain(heard), purpose: reading }
}

function pick(text: string, choices: readonly ShownChoiceState[]): Chosen | undefined {
  if (choices.length === 0) return undefined
  const exact = choices.find(({ label }) => label === text.trim())
  if (exact) return { value: exact.value, isLoose: false }
  const place = readPickInList(text, choices.length)
  const labels = choices.map(({ label }) => label)
  const choice = choices[place ?? readChoice(text, labels) ?? -1]
  const isLoose = place === undefined
  // "no" stands in "another time" too, and means no.
  if (!choice || (isLoose && readYesNo(text) !== undefined)) return undefined
  return { value: choice.value, isLoose }
}

function pickBegun(text: string, choices: readonly ShownChoiceState[]): Heard['begun'] {
  const labels = choices.map(({ label }) => label)
  const begun = readBegunChoice(text, labels)
  const choice = begun && choices[begun.index]
  return choice && { value: choice.value, rest: begun.rest }
}
