import { JUMP_MONTHS, JUMP_TIMES } from '../norms/bill-norms.ts'

/**
 * Whether a bill is an abnormal jump: more than five times the mean of the three months before it. In whole numbers, without a
 * division. Where a month is missing there is no mean to hold it against; a mean that is a credit counts as nothing, beyond which any
 * charge is.
 *
 * @param beforeFen the totals of the months before it, as many as are on file
 * @source 电信条例 (2016) Art. 33
 */
export function isAbnormalJump(totalFen: number, beforeFen: readonly number[]): boolean {
  if (beforeFen.length < JUMP_MONTHS) return false
  const sumFen = beforeFen.slice(0, JUMP_MONTHS).reduce((sum, fen) => sum + fen, 0)
  return totalFen > 0 && totalFen * JUMP_MONTHS > JUMP_TIMES * Math.max(0, sumFen)
}

/** The mean that a jump is held against, rounded. @unit fen */
export const meanFen = (beforeFen: readonly number[]): number =>
  Math.round(beforeFen.reduce((sum, fen) => sum + fen, 0) / Math.max(1, beforeFen.length))
