import { isEverydayEnglish } from '../answers/read-name.ts'
import { surnameOf } from '../surname.ts'

/** What is on file of the people that a message may speak of. */
export interface OnFile {
  readonly names: readonly string[]
  readonly addresses: readonly string[]
}

/** Takes away the names and the places on file, whatever stands around them. */
export function maskOnFile(text: string, { names, addresses }: OnFile): string {
  const words = [...names.flatMap(wordsOfName), ...addresses.flatMap(wordsOfAddress)]
  return words
    .toSorted((one, other) => other.length - one.length)
    .reduce((line, word) => line.replace(patternOf(word), 'X'), text)
}

/** The whole name, and what somebody is called by alone: 秀英, Ann. */
function wordsOfName(name: string): readonly string[] {
  const plain = name.normalize('NFKC').trim()
  const given = plain.slice((surnameOf(plain) ?? plain).length)
  const latin = (plain.match(/[\p{Script=Latin}'-]{2,}/gu) ?? []).filter((word) => !isEverydayEnglish(word))
  return [...(plain.length > 1 ? [plain] : []), ...(given.length > 1 ? [given] : []), ...latin]
}

/** 置地大道, and 置地 alone; what has figures goes with the figures. */
function wordsOfAddress(address: string): readonly string[] {
  const plain = address.normalize('NFKC')
  const places = plain.match(
    /\p{Script=Han}{2,8}?(?:大道|大街|路|街|巷|胡同|镇|乡|村|庄|小区|花园|家园|公寓|大厦|广场|苑)/gu,
  )
  const own = (places ?? []).map((place) => place.replace(/^.*[省市区县]/u, ''))
  const bare = own.map((place) => place.replace(/(?:大道|大街|胡同|小区|花园|家园|公寓|大厦|广场|.)$/u, ''))
  const roads = plain.match(/[A-Z][\w'-]{2,}(?= (?:road|rd|street|st|avenue|ave|lane|drive|close|court)\b)/gi)
  return [...own, ...bare, ...(roads ?? [])].filter((word) => word.length > 1)
}

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g

/** A word as it may be written, with blanks between its characters; one in Latin letters stands by itself. */
function patternOf(word: string): RegExp {
  const spaced = Array.from(word.replace(/\s+/g, ''), (character) => character.replace(SYNTAX, '\\$&')).join('\\s?')
  return new RegExp(
    /^\p{Script=Latin}/u.test(word) ? `(?<!\\p{Script=Latin})${spaced}(?!\\p{Script=Latin})` : spaced,
    'giu',
  )
}
