import type { Features } from './features.ts'
import { PLACES } from './features.ts'
import type { Intent, IntentRole, ScoredIntent } from './intents.ts'

/**
 * A trained model: for each place of a feature one weight an intent, in 255 steps of `steps` of that intent; and from which
 * probability on the first of its intents is acted on.
 */
export interface IntentModel {
  readonly intents: readonly Intent[]
  readonly steps: Float32Array
  readonly actFrom: Float32Array
  readonly weights: Int8Array
}

/** Every intent with its probability, the likeliest first. */
export function scoreIntents(model: IntentModel, { places, weights }: Features): readonly ScoredIntent[] {
  const { intents, steps } = model
  const sums = new Float64Array(intents.length)
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] as number) * intents.length
    const weight = weights[at] as number
    for (let intent = 0; intent < sums.length; intent++)
      sums[intent] = (sums[intent] as number) + (model.weights[row + intent] as number) * weight
  }
  const odds = toProbabilities(sums.map((sum, intent) => sum * (steps[intent] ?? 0)))
  return intents
    .map((intent, at) => ({ intent, probability: odds[at] ?? 0 }))
    .toSorted((one, other) => other.probability - one.probability)
}

/** Softmax. */
export function toProbabilities(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** The models of both roles. */
export type IntentModels = Readonly<Record<IntentRole, IntentModel>>

const MAGIC = 'DSI1'
const HEAD_OCTETS = 8

/** The file of a model: `DSI1`, the number of octets of the list of intents, that list, the steps, the thresholds, the weights. */
export function packModel({ intents, steps, actFrom, weights }: IntentModel): Uint8Array {
  const names = new TextEncoder().encode(intents.join(',').padEnd(Math.ceil(intents.join(',').length / 4) * 4))
  const head = new Uint8Array(HEAD_OCTETS)
  head.set(new TextEncoder().encode(MAGIC))
  new DataView(head.buffer).setUint32(4, names.length, true)
  return new Uint8Array(
    [head, names, steps, actFrom, weights].flatMap((part) => [
      ...new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
    ]),
  )
}

/** @throws Error where it is no such file */
export function unpackModel(file: Uint8Array): IntentModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const text = (from: number, to: number) => new TextDecoder().decode(file.subarray(from, to))
  if (text(0, 4) !== MAGIC) throw new Error('not a model of intents')
  const namesTo = HEAD_OCTETS + view.getUint32(4, true)
  const intents = text(HEAD_OCTETS, namesTo).trim().split(',') as Intent[]
  const floats = (from: number) => Float32Array.from(intents, (_, at) => view.getFloat32(from + at * 4, true))
  const octets = intents.length * 4
  const weightsAt = namesTo + octets * 2
  if (file.byteLength !== weightsAt + PLACES * intents.length) throw new Error('a model of intents with a part missing')
  return {
    ...{ intents, steps: floats(namesTo), actFrom: floats(namesTo + octets) },
    weights: new Int8Array(file.buffer, file.byteOffset + weightsAt, PLACES * intents.length),
  }
}

/** @throws Error where one of the files is no such file */
export const unpackModels = ({ customer, installer }: Readonly<Record<IntentRole, Uint8Array>>): IntentModels => ({
  ...{ customer: unpackModel(customer), installer: unpackModel(installer) },
})
