import type { Intent } from './intents.ts'

/** What a model said first of a line that it had not seen. */
export interface Judged {
  readonly intent: Intent
  readonly probability: number
  readonly isRight: boolean
}

/** How many of what is acted on have to be right. @source issue 7's gate is 0.92; lines of other people are harder than these */
const WANTED_PRECISION = 0.95
/** An intent with fewer lines than this to judge by goes by those of all. */
const LEAST_JUDGED = 12
const LOWEST = 0.35
const HIGHEST = 0.95

/** For each intent the lowest probability from which on as many are right as is wanted. */
export function fitThresholds(judged: readonly Judged[], intents: readonly Intent[]): Float32Array {
  const ofAll = lowestFor(judged)
  return Float32Array.from(intents, (intent) => {
    const own = judged.filter((one) => one.intent === intent)
    return own.length < LEAST_JUDGED ? ofAll : Math.max(LOWEST, (lowestFor(own) + ofAll) / 2)
  })
}

function lowestFor(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((one, other) => other.probability - one.probability)
  let right = 0
  let lowest = HIGHEST
  for (const [at, { probability, isRight }] of sorted.entries()) {
    if (isRight) right += 1
    if (right / (at + 1) >= WANTED_PRECISION) lowest = probability
  }
  return Math.min(HIGHEST, Math.max(LOWEST, lowest))
}
