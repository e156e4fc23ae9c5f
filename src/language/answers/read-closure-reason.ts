import { normalise } from '../normalise.ts'

/** Why an area is closed, as far as the words name it. */
type SaidClosure = 'typhoon' | 'flood' | 'snow' | 'power_cut' | 'roadworks'

const WORDS: readonly (readonly [SaidClosure, RegExp])[] = [
  ['typhoon', /台风|飓风|\b(?:typhoon|hurricane)/],
  ['flood', /暴雨|大雨|洪水|洪涝|内涝|积水|防汛|\b(?:flood|heavy rain|rainstorm)/],
  ['snow', /雪|结冰|冰冻|冻雨|\b(?:snow|ice\b|icy|blizzard)/],
  ['power_cut', /停电|断电|限电|电力检修|\b(?:power (?:cut|outage|failure)|blackout)/],
  ['roadworks', /封路|修路|道路(?:封闭|施工|管制)|交通管制|\b(?:roadworks?|roads? closed|road closures?)/],
]

/** The reason that an operator gives for closing an area, where it is one that customers are told; undefined for all others. */
export function readClosureReason(text: string): SaidClosure | undefined {
  const plain = normalise(text)
  return WORDS.find(([, words]) => words.test(plain))?.[0]
}
