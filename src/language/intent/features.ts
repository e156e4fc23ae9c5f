import { normalise } from '../normalise.ts'
import type { AskedBefore, IntentRole } from './intents.ts'
import { ruleHits } from './rule-hits.ts'

/** How many places features have; two that share a place are rare, and blur each other a little. */
export const PLACES = 1 << 16

/** What a message looks like to the model: places of features, each with its weight. */
export interface Features {
  readonly places: Uint16Array
  readonly weights: Float32Array
}

const LONGEST_GRAM = 3
const WHOLE_UP_TO = 12
/** A hit of a rule weighs less than the words. */
const RULE = 0.4

/**
 * The features of a message: runs of one to three characters, words and runs of words of Latin script, the whole of a short
 * message; each of them once more together with what was asked before, where something was. Their lengths come to one, so
 * that a long message has no louder voice.
 */
export function featuresOf(
  text: string,
  { role, asked }: { readonly role: IntentRole; readonly asked: AskedBefore },
): Features {
  const plain = normalise(text).replace(/\d{3,}/g, '#')
  const found = new Map<string, number>()
  for (const [gram, weight] of [...gramsOf(plain), ...wordsOf(plain), ...wholeOf(plain)]) {
    found.set(gram, weight)
    if (asked !== 'idle' && isShort(gram)) found.set(`${asked}:${gram}`, weight * 0.7)
  }
  let squares = 0
  for (const weight of found.values()) squares += weight * weight
  const norm = Math.sqrt(squares) || 1
  const all = Array.from(found, ([name, weight]): [string, number] => [name, weight / norm])
  for (const hit of ruleHits(text, role)) all.push([`rule ${hit}`, RULE], [`rule ${asked}:${hit}`, RULE / 2])
  all.push([`asked ${asked}`, 1], ['any', 0.3], [`length ${lengthOf(plain)}`, 0.2])
  return placed(all)
}

/** Runs of Latin letters shorter than three say little beside the words. */
function* gramsOf(plain: string): Generator<readonly [string, number]> {
  const characters = Array.from(`^${plain}$`)
  for (let from = 0; from < characters.length; from++) {
    let gram = ''
    let isLatin = true
    for (let to = from; to < Math.min(from + LONGEST_GRAM, characters.length); to++) {
      const character = characters[to] ?? ''
      gram += character
      isLatin &&= LATIN.test(character)
      if (!isLatin) yield [`c${gram}`, 1]
      else if (to - from === LONGEST_GRAM - 1) yield [`c${gram}`, 0.8]
    }
  }
}

const LATIN = /[a-z' ^$]/

function* wordsOf(plain: string): Generator<readonly [string, number]> {
  const words = plain.match(/[a-z']+|\d+|#/g) ?? []
  for (let at = 0; at < words.length; at++)
    for (const [more, weight] of WORD_RUNS)
      if (at + more < words.length) yield [`w${words.slice(at, at + more + 1).join(' ')}`, weight]
}

/** How many words follow in a run, and its weight. */
const WORD_RUNS = [
  [0, 1.5],
  [1, 1.2],
  [2, 0.8],
] as const

const wholeOf = (plain: string): readonly (readonly [string, number])[] =>
  plain.length <= WHOLE_UP_TO ? [[`=${plain}`, 2]] : []

/** With what was asked go single characters, pairs, words and the whole. */
const isShort = (name: string): boolean =>
  name.startsWith('=') || (name.startsWith('w') ? !name.includes(' ') : name.length <= 3)

const lengthOf = (plain: string): number => Math.min(6, Math.floor(Math.log2(Array.from(plain).length + 3)))

function placed(features: readonly (readonly [string, number])[]): Features {
  const sums = new Map<number, number>()
  for (const [name, weight] of features) {
    const place = placeOf(name)
    sums.set(place, (sums.get(place) ?? 0) + weight)
  }
  return { places: Uint16Array.from(sums.keys()), weights: Float32Array.from(sums.values()) }
}

/** FNV-1a, mixed once more, as neighbouring names differ in their last character. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) & (PLACES - 1)
}
