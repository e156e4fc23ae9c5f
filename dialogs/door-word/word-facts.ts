import type { Fact } from '#src/conversation/say.ts'
import { DOOR_WORDS, type DoorWordPair } from '#src/domain/visits/door-words.ts'

const wordSay = (word: number): Fact => ({
  id: 'door-word-in',
  facts: { chinese: DOOR_WORDS[word]?.['zh-CN'] ?? '', english: DOOR_WORDS[word]?.en ?? '' },
})

/** The two words, each to be said in the reader's language. */
export const wordFacts = ({ customerWord, installerWord }: DoorWordPair) => ({
  yours: wordSay(customerWord),
  theirs: wordSay(installerWord),
})
