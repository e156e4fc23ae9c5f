import { normalise } from '../normalise.ts'

const WANTS =
  /想|要|请|麻烦|帮|给我|给俺|能不能|可不可以|能来|约|报修|报障|派|来人|来个|上门|\b(?:need|want|would like|i'd like|please|can you|could you|book|schedule|arrange|send|get)\b/
const OF_SOMEBODY = /他|她|师傅|你们的?人|\b(?:he|she|they|him|her|installer|technician|engineer|guy)\b/

/** 给我装个宽带, and not 他装了个啥: whether words that name a kind of work ask for it. */
export function asksForVisit(text: string): boolean {
  const plain = normalise(text)
  return WANTS.test(plain) && !OF_SOMEBODY.test(plain)
}
