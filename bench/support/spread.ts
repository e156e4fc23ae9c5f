/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** To three digits after the point: more would be noise. */
export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
