import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'

/** 算了还是装上吧: a no that is taken back in the same breath. */
const AFTER_ALL =
  /^(?:算了|等等|等一?下|哎|唉|那个)[,， ]*(?:吧|啊)?[,， ]*(?=(?:那|就|还是|要不|给我?)*(?:装|要|做|加|来|弄)(?!不|什么|啥))/

/** Normalised, with 算了还是 taken for what it leads to; a space between Chinese words is a comma. */
export const inOfferClauses = (text: string): string => withCommas(text).replace(AFTER_ALL, '')

/** Normalised; a space between Chinese words parts sentences. */
export const withCommas = (text: string): string =>
  normalise(text.slice(0, LONGEST_READ_CHARACTERS).replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '，'))
