import type { CorpusLine } from './corpus.ts'
import { type Features, featuresOf, PLACES } from './features.ts'
import { fitThresholds, type Judged } from './fit-thresholds.ts'
import { type IntentModel, scoreIntents, toProbabilities } from './intent-model.ts'
import { type AskedBefore, INTENTS_OF, type Intent, type IntentRole } from './intents.ts'

const ROUNDS = 10
const PACE = 0.6
/** What the other readings of a line have of its weight together. */
const SHARE_OF_OTHERS = 0.25
/** Of rare intents a line counts more, up to so many times. */
const MOST_WEIGHT = 2
/** Every so many-th line tells from when on an intent is acted on, of a model that has not seen it. */
const CALIBRATION_PART = 5
/** What is an answer to one question may be none to another. */
const ANSWERS: readonly Intent[] = [
  ...(['confirm', 'deny', 'pick_option', 'provide_time', 'survey_score', 'free_text_feedback'] as const),
]
/** What the assistant may have asked, installers a yes or no above all. */
const QUESTIONS: Readonly<Record<IntentRole, readonly AskedBefore[]>> = {
  customer: ['offer_slots', 'confirm', 'ask_time', 'survey', 'survey_text', 'promo'],
  installer: ['confirm', 'confirm', 'confirm', 'ask_time', 'survey_text'],
}
const WEIGHT_ELSEWHERE = 0.5

interface Sample {
  readonly features: Features
  readonly wanted: Float32Array
  readonly weight: number
}

/**
 * Trains the model of a role: softmax regression by AdaGrad over the lines of the corpus. The same lines in the same order
 * give the same model, octet for octet.
 */
export function trainIntents(lines: readonly CorpusLine[], role: IntentRole): IntentModel {
  const own = lines.filter((line) => line.role === role)
  const isKept = (_: CorpusLine, at: number) => at % CALIBRATION_PART === 0
  const seen = modelOf(
    own.filter((line, at) => !isKept(line, at)),
    role,
  )
  const judged = own.filter(isKept).map((line): Judged => {
    const [first] = scoreIntents(seen, featuresOf(line.text, line))
    const isRight = first !== undefined && [line.intent, ...line.also, ...line.or].includes(first.intent)
    return { intent: first?.intent ?? line.intent, probability: first?.probability ?? 0, isRight }
  })
  return { ...modelOf(own, role), actFrom: fitThresholds(judged, INTENTS_OF[role]) }
}

function modelOf(lines: readonly CorpusLine[], role: IntentRole): IntentModel {
  const intents = INTENTS_OF[role]
  const samples = [...samplesOf(lines, intents), ...samplesOf(saidElsewhere(lines), intents, WEIGHT_ELSEWHERE)]
  const weights = new Float32Array(PLACES * intents.length)
  const squares = new Float32Array(weights.length).fill(0.01)
  const random = randomFrom(1)
  const order = samples.map((_, at) => at)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const at of order) learn(samples[at] as Sample, { weights, squares, size: intents.length })
  }
  return quantised(weights, intents)
}

/** What means the same whatever was asked is learned of one question more, so that no question makes an answer of it. */
function saidElsewhere(lines: readonly CorpusLine[]): readonly CorpusLine[] {
  const anywhere = lines.filter(({ asked, intent }) => asked === 'idle' && !ANSWERS.includes(intent))
  return anywhere.map((line, at) => {
    const questions = QUESTIONS[line.role]
    return { ...line, asked: questions[at % questions.length] ?? line.asked }
  })
}

function samplesOf(lines: readonly CorpusLine[], intents: readonly Intent[], share = 1): readonly Sample[] {
  const mean = lines.length / intents.length
  const counts = new Map(intents.map((intent) => [intent, lines.filter((line) => line.intent === intent).length]))
  return lines.map((line) => ({
    features: featuresOf(line.text, line),
    wanted: wantedOf(line, intents),
    weight: share * Math.min(MOST_WEIGHT, mean / Math.max(1, counts.get(line.intent) ?? 1)),
  }))
}

function wantedOf({ intent, also, or }: CorpusLine, intents: readonly Intent[]): Float32Array {
  const others = [...also, ...or]
  const share = others.length > 0 ? SHARE_OF_OTHERS / others.length : 0
  return Float32Array.from(intents, (one) =>
    one === intent ? 1 - share * others.length : others.includes(one) ? share : 0,
  )
}

function learn(
  { features: { places, weights: strengths }, wanted, weight }: Sample,
  { weights, squares, size }: { weights: Float32Array; squares: Float32Array; size: number },
): void {
  const sums = new Float64Array(size)
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] as number) * size
    for (let intent = 0; intent < size; intent++)
      sums[intent] = (sums[intent] as number) + (weights[row + intent] as number) * (strengths[at] as number)
  }
  const faults = toProbabilities(sums).map((odds, intent) => (odds - (wanted[intent] as number)) * weight)
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] as number) * size
    for (let intent = 0; intent < size; intent++) {
      const slope = (faults[intent] as number) * (strengths[at] as number)
      const squared = (squares[row + intent] as number) + slope * slope
      squares[row + intent] = squared
      weights[row + intent] = (weights[row + intent] as number) - (PACE * slope) / Math.sqrt(squared)
    }
  }
}

function quantised(weights: Float32Array, intents: readonly Intent[]): IntentModel {
  const steps = Float32Array.from(intents, (_, intent) => {
    let most = 0
    for (let at = intent; at < weights.length; at += intents.length) most = Math.max(most, Math.abs(weights[at] ?? 0))
    return most / 127 || 1
  })
  const small = Int8Array.from(weights, (weight, at) => Math.round(weight / (steps[at % intents.length] ?? 1)))
  return { intents, steps, actFrom: new Float32Array(intents.length), weights: small }
}

/** A linear congruential sequence: the same for everybody. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1)) % (at + 1)
    const swapped = order[at] as number
    order[at] = order[other] as number
    order[other] = swapped
  }
}
