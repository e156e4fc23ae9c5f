import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import { isAddress } from './read-address.ts'

/** 我都说了, 跟你讲过是: what is said before an address. */
const BEFORE =
  /^[^,，。\d]{0,8}(?:(?:说|讲|告诉)(?:给|过|了|你们?|您|的|得|很清楚|清楚)+|发(?:给|过)(?:你们?|您|了)*)(?:地址|是|在|[,，:：\s])*/u
/** 别再问了, 快点, thanks: what is said after it. */
const AFTER =
  /[,，。！!；;\s]+(?:别再?问|不要再问|快点?|赶紧|谢谢|麻烦|记(?:好|住|下|清)|听(?:到|见|清)|please|thanks?|thank you)[^,，\d]*$/iu

/** What is left of an address as it was written, without what is only said around it: 我都说了文化路134号，快点. */
export const addressWords = (text: string): string =>
  sentenceOf(text.slice(0, LONGEST_READ_CHARACTERS)).replace(BEFORE, '').replace(AFTER, '').trim()

const SENTENCE_ENDS = /(?<=[。！？!?；;\n]|\p{L}\.(?=\s))/u

/** Of several sentences the ones that hold an address. */
function sentenceOf(text: string): string {
  const sentences = text.split(SENTENCE_ENDS)
  const kept = sentences.filter(isAddress)
  return kept.length === 0 || kept.length === sentences.length ? text : kept.join('').replace(/[。！？!?；;.\s]+$/u, '')
}
