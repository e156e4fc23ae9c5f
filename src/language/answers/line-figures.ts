import { readNumeral } from '../numerals.ts'

/** A number of a measurement, in figures or in Chinese: 940, 21.5, 五百, 二十一点五. */
export const FIGURE =
  '(?:\\d{1,5}(?:\\.\\d{1,3})?|[零一二两三四五六七八九十百千]{1,8}(?:点[零一二三四五六七八九]{1,2})?)'

/** The unit of a speed. */
export const SPEED_UNIT = '(?:mbps|mb/s|mbit/s|mb|gbps|兆|m|g)(?![a-z]|/s)'

const DIGIT = '零一二三四五六七八九'

/** 二十一点五 is 21.5, 九百四 is 940, 一二点五 is 12.5; NaN where it is no number. */
export function figureOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const [whole = '', decimals = ''] = text.split('点')
  const thousands = /^([一二两三四五六七八九])千零?(.*)$/u.exec(whole)
  const rest = thousands?.[2] ?? whole
  const value = (thousands ? 1000 * (readNumeral(thousands[1] ?? '') ?? Number.NaN) : 0) + belowThousand(rest)
  return decimals === '' ? value : Number(`${value}.${Array.from(decimals, (digit) => DIGIT.indexOf(digit)).join('')}`)
}

function belowThousand(text: string): number {
  if (text === '') return 0
  // 九百四 says 940.
  const short = /^([一二两三四五六七八九])百([一二三四五六七八九])$/u.exec(text)
  const spelt = short ? `${short[1]}百${short[2]}十` : text
  const isDigits = /^[零一二三四五六七八九]{2,5}$/u.test(spelt)
  if (isDigits) return Number(Array.from(spelt, (digit) => DIGIT.indexOf(digit)).join(''))
  return readNumeral(spelt) ?? Number.NaN
}
