import { normalise } from '../normalise.ts'
import { withFigures } from '../numerals.ts'

const GAP = '[ \\-.·()]{0,2}'
/** A mobile's eleven digits, also dialled with the country's number or a leading 0. */
const MOBILES = new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${GAP}|0)?(1${GAP}[3-9](?:${GAP}\\d){9})(?!\\d)`, 'g')
const LANDLINES = new RegExp(`(?<!\\d)(0\\d{2,3}(?:${GAP}\\d){7,8})(?!\\d)`, 'g')
const DATES = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}(?!\d)|(?:周|星期|礼拜)[一二三四五六日天1-7]/g
/** What stands before a number that is not meant: 不是138…, 原来的138…. */
const DROPPED = /(?:不是|别打|不用|不要|\bnot|旧号?码?|原来|以前|原号码?|\bold|\bprevious)[^\d]{0,8}$/
/** What makes the last number the one that counts. */
const CORRECTION =
  /不对|错|改|换|变更|更新|更正|应该是|是[说指]|而是|停用|不用了|现在|新|\b(?:sorry|wrong|actually|instead|mean|now|changed|new|rather|oops)\b/

/**
 * The Chinese phone number a message gives: a mobile as its eleven digits, else a landline with its area code. Of a
 * number and its correction ("不是138…，是139…") the correction; undefined without one, or with two to choose from.
 */
export function readPhone(text: string): string | undefined {
  const plain = normalise(text).replace(DATES, ' ')
  return numberIn(plain) ?? numberIn(withFigures(plain.replaceAll('幺', '一')))
}

function numberIn(plain: string): string | undefined {
  const mobiles = said(plain, MOBILES)
  return onlyOne(mobiles.length > 0 ? mobiles : said(plain, LANDLINES), plain)
}

interface SaidNumber {
  digits: string
  at: number
  isDropped: boolean
}

function said(plain: string, form: RegExp): SaidNumber[] {
  return [...plain.matchAll(form)].map(({ index, 1: number = '' }) => ({
    digits: number.replace(/\D/g, ''),
    at: index,
    isDropped: DROPPED.test(plain.slice(0, index)),
  }))
}

function onlyOne(numbers: readonly SaidNumber[], plain: string): string | undefined {
  const meant = numbers.filter(({ isDropped }) => !isDropped)
  const last = meant.at(-1)
  const isCorrected = CORRECTION.test(plain.slice(meant[0]?.at))
  return isCorrected || meant.every(({ digits }) => digits === last?.digits) ? last?.digits : undefined
}
