import { CHINESE_CUES } from './cues-chinese.ts'
import { ENGLISH_CUES } from './cues-english.ts'
import type { Entry } from './lexicon.ts'
import { MARK_WORDS } from './marks.ts'
import { cue, mark } from './token.ts'

/** Words that say how times belong together, and whether they are wanted. */
export const CONTEXT_ENTRIES: readonly Entry[] = [
  ['-', () => [{ kind: 'mark', mark: 'to', isDash: true }]],
  ...MARK_WORDS.map(([name, words]): Entry => [words, () => [mark(name)]]),
  ...[...CHINESE_CUES, ...ENGLISH_CUES].map(([name, words]): Entry => [words, () => [cue(name)]]),
]
