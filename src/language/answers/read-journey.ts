import { lengthsIn } from '../lengths.ts'
import { normalise } from '../normalise.ts'

const BEHIND = /^ ?(?:左右|后|内|之内)?(?:就|能|会|可以|才)*(?:到|见)|^ ?(?:away|out)\b/
const BEFORE =
  /(?:还要|还有|还得|大概|大约|预计|路上|要)[ 个]{0,2}$|\b(?:in|about|around|takes?|within|eta)(?: about| around)? ?$/
/** 出发，20分钟: a length that stands alone between commas. */
const isAlone = (plain: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  /[,，。.] ?$/.test(plain.slice(0, from)) && /^ ?(?:[,，。.!！]|$)/.test(plain.slice(to))

/** How long somebody who sets out needs: 出发，20分钟到. @unit minutes */
export function readJourneyMinutes(text: string): number | undefined {
  const plain = normalise(text)
  const lengths = lengthsIn(plain).filter(
    ({ days, from, to }) =>
      days === 0 && (BEHIND.test(plain.slice(to)) || BEFORE.test(plain.slice(0, from)) || isAlone(plain, { from, to })),
  )
  return lengths.length === 1 ? lengths[0]?.minutes : undefined
}
