import type { DateTime } from 'luxon'
import { tariffItemIn } from '#src/domain/visits/tariff.ts'
import { asksHowMuch, asksIfCharged, besidesPrice } from '#src/language/answers/asks-price.ts'
import { callsOff } from '#src/language/answers/calls-off.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from './desk.ts'
import { offeredExtras } from './extra/extra-purpose.ts'
import { nextVisit } from './note/note.ts'

/** What words may be taken for that only ask for the price. */
const TAKEN_FOR: readonly PurposeReading['purpose'][] = [...([undefined, 'book', 'move', 'show', 'cost'] as const)]

/** 修理会不会收费呀, with neither a trouble, nor a wish, nor a time beside it. */
export function readPriceAsked(
  text: string,
  { purpose, isWhole }: PurposeReading,
  nowAt: DateTime,
): PurposeReading | undefined {
  if (isWhole) return undefined
  const rest = TAKEN_FOR.includes(purpose) ? besidesPrice(text) : undefined
  const isAll =
    rest !== undefined && !WANTS_MORE.includes(readPurpose(rest).purpose) && readTime(rest, nowAt).length === 0
  return isAll ? { purpose: 'cost', isWhole: true } : undefined
}

const WANTS_MORE: readonly PurposeReading['purpose'][] = [
  ...(['book', 'move', 'cancel', 'show', 'human', 'leave', 'contradict'] as const),
]

/** 网线多少钱一米, how much is a socket: of the tariff, while nothing is offered at a visit. */
export function readItemPrice(text: string, desk: Desk): PurposeReading | undefined {
  const isAsked = asksHowMuch(text) && tariffItemIn(text, desk.needs.tariff) !== undefined
  if (!isAsked || tellsOfFault(text) || offeredExtras(desk).length > 0) return undefined
  const { purpose } = readPurpose(text)
  const isAlone = purpose === undefined || purpose === 'cost' || purpose === 'book'
  return isAlone && readTime(text, desk.now.setZone(desk.zone)).length === 0
    ? { purpose: 'cost', isWhole: true }
    : undefined
}

/** Did I get charged anything, around a visit: of that, and of no bill. */
export const asksIfVisitCharged = (text: string, desk: Desk): boolean =>
  asksIfCharged(text) &&
  callsOff(text) === undefined &&
  (nextVisit(desk) !== undefined || (desk.file()?.closings ?? []).length > 0)
