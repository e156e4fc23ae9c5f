import { asksWhetherPerson } from '#src/language/answers/about-a-person.ts'
import { asksForPerson } from '#src/language/answers/asks-for-person.ts'
import { besidesThreat } from '#src/language/answers/besides-threat.ts'
import { saysLeaving } from '#src/language/answers/says-leaving.ts'
import { wantsServiceEnded } from '#src/language/answers/wants-service-ended.ts'
import type { PurposeReading } from '#src/language/purposes.ts'

/** What is said to the assistant itself: are you a person, get me one, end the contract. */
export function readLeaving(text: string): PurposeReading | undefined {
  if (asksWhetherPerson(text)) return { purpose: 'robot', isWhole: true }
  if (asksForPerson(text)) return { purpose: 'human', isWhole: true }
  return wantsServiceEnded(text) ? { purpose: 'leave', isWhole: false } : undefined
}

/** What words may be taken for besides that say 我要换联通. */
const BESIDES: readonly PurposeReading['purpose'][] = [
  ...([undefined, 'leave', 'book', 'move', 'show', 'anger', 'human'] as const),
]

/** 再不来我退网 is anger and what is said besides it; 我要换联通去 leaves. */
export function readThreat(text: string, { purpose }: PurposeReading): PurposeReading | undefined {
  const isLeaving = purpose === 'leave' || (saysLeaving(text) && BESIDES.includes(purpose))
  if (!isLeaving) return undefined
  const besides = besidesThreat(text)
  return besides === undefined
    ? { purpose: 'leave', isWhole: false }
    : { purpose: 'anger', isWhole: false, besides: besides.trim() }
}
