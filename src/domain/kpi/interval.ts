/** Between what a figure lies in 95 of 100 samples like this one. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Standard deviations that leave 2.5 of 100 on either side. */
const Z = 1.959964

/** Wilson's interval of a share: it holds for few answers too, and for shares near 0 and 1. None for nothing. */
export function shareInterval(part: number, whole: number): Interval | undefined {
  if (whole <= 0) return undefined
  const share = part / whole
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2))
  const middle = share + Z ** 2 / (2 * whole)
  const scale = 1 + Z ** 2 / whole
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}

/** The interval of a mean of `count` values with this standard deviation, within `least` and `most`. None for one value. */
export function meanInterval(
  { mean, deviation, count }: { mean: number; deviation: number; count: number },
  { least, most }: { least: number; most: number },
): Interval | undefined {
  if (count < 2) return undefined
  const spread = (studentT(count - 1) * deviation) / Math.sqrt(count)
  return { low: Math.max(least, mean - spread), high: Math.min(most, mean + spread) }
}

/** Student's t for 97.5 %, by degrees of freedom from 1. */
const EXACT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

/** Beyond the table by its series around the normal distribution (Abramowitz and Stegun 26.7.5). */
function studentT(degrees: number): number {
  const exact = EXACT[degrees - 1]
  if (exact !== undefined) return exact
  const [g1, g2, g3] = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
  ]
  return Z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3
}
