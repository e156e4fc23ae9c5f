import type { DateTime } from 'luxon'
import { besidesPrice } from '#src/language/answers/asks-price.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { readTime } from '#src/language/time/read-time.ts'

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
