import type { VisitKind } from '../orders/work-order.ts'

/**
 * One scheme by which a company makes up for being late, as published. Amounts in fen.
 *
 * `perDayFen` counts for every day begun after the promise; `onceFen` for a promise that was missed at all; never more
 * than `capFen` in all.
 */
export interface CompensationScheme {
  readonly name: string
  readonly kinds: readonly VisitKind[]
  readonly onceFen: number
  readonly perDayFen: number
  readonly capFen: number
}

/**
 * The schemes an operator may choose from; the first that names the kind of work counts.
 *
 * @unit fen
 * @source reference/channels-and-rules.md §3.4: Fujian and Xianning (20 yuan for a late installation, 10 yuan a day for a
 *   late repair, at most 100), elsewhere 30 yuan a day, at most 120; owner: service management
 */
export const COMPENSATION_SCHEMES: Readonly<Record<string, readonly CompensationScheme[]>> = {
  fujian: [
    { name: 'fujian-install', kinds: ['install', 'move'], onceFen: 20_00, perDayFen: 0, capFen: 100_00 },
    { name: 'fujian-repair', kinds: ['repair', 'inspection'], onceFen: 0, perDayFen: 10_00, capFen: 100_00 },
  ],
  daily: [
    { name: 'daily', kinds: ['install', 'move', 'repair', 'inspection'], onceFen: 0, perDayFen: 30_00, capFen: 120_00 },
  ],
}

/**
 * The scheme that is in force.
 *
 * @unit the key of a scheme
 * @source own choice; owner: service management
 */
export const COMPENSATION_SCHEME = 'fujian'
