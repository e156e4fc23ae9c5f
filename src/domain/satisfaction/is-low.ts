import type { Scores } from './satisfaction.ts'

/** Whether any of the points is so low that a person has to look into it: up to `low` of five, on a scale of ten up to twice that (FO-5). */
export const isLow = (scores: Scores, scale: number, low: number): boolean =>
  Object.values(scores).some((score) => score <= (low * scale) / 5)
