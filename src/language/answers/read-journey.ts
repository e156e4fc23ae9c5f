import { lengthsIn } from '../lengths.ts'
import { normalise } from '../normalise.ts'

const BEHIND = /^ ?(?:左右|后|内|之内)?(?:就|能|会|可以|才)*(?:到|见)|^ ?(?:away|out)\b/
const BEFORE =
  /(?:还要|还有|还得|大概|大约|预计|路上|要|得|需要)[ 个]{0,2}$|\b(?:in|about|around|takes?|within|eta)(?: about| around)? ?$/
/** 出发，20分钟, 出发 25分钟: a length that stands alone behind a comma or the word itself; 出发25分钟了 is what is over. */
const isAlone = (plain: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  /(?:[,，。.]|(?:出发|动身|上路|在路上|过去|过来|这就走)[了啦咯]?|\b(?:set(?:ting)? out|leaving|leaving now|on my way|heading over))[ ]?$/.test(
    plain.slice(0, from),
  ) && /^ ?(?:[,，。.!！]|$)/.test(plain.slice(to))

/** How long somebody who sets out needs: 出发，20分钟到. @unit minutes */
export function readJourneyMinutes(text: string): number | undefined {
  const plain = normalise(text)
  const lengths = lengthsIn(plain).filter(
    ({ days, from, to }) =>
      days === 0 && (BEHIND.test(plain.slice(to)) || BEFORE.test(plain.slice(0, from)) || isAlone(plain, { from, to })),
  )
  return lengths.length === 1 ? lengths[0]?.minutes : undefined
}

/** 还得半小时, of a journey: with no word of being late. */
export const arrivesWithoutDelay = (text: string): boolean =>
  readJourneyMinutes(text) !== undefined && !/[晚迟延误]|\b(?:late|delay(?:ed)?)\b/.test(normalise(text))
