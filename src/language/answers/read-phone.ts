import { normalise } from '../normalise.ts'
import { withFigures } from '../numerals.ts'

const MOBILE = /(?<!\d)(?:\+?86|0086)?(1[3-9]\d{9})(?!\d)/
const LANDLINE = /(?<!\d)(0\d{2,3}\d{7,8})(?!\d)/

/** A Chinese phone number in a message: mobile as its eleven digits, a landline with its area code; undefined without one. */
export function readPhone(text: string): string | undefined {
  const digits = withFigures(normalise(text).replaceAll('幺', '一')).replace(/(?<=[\d+])[ \-.·()]{1,2}(?=[\d(])/g, '')
  return MOBILE.exec(digits)?.[1] ?? LANDLINE.exec(digits)?.[1]
}
