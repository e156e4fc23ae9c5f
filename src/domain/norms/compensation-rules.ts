import type { VisitKind } from '../orders/work-order.ts'
import type { MissCause } from '../visits/hindrance.ts'

/**
 * One scheme by which a company makes up for being late, as published. Amounts in fen.
 *
 * `perDayFen` counts for every day begun after the promise; `onceFen` for a promise that was missed at all; never more
 * than `capFen` in all. Nothing is owed for what one of `excludes` caused. `paidWithinDays` (days from the approval) is told to
 * the customer where the scheme promises it.
 */
interface CompensationScheme {
  readonly name: string
  readonly kinds: readonly VisitKind[]
  readonly onceFen: number
  readonly perDayFen: number
  readonly capFen: number
  readonly excludes: readonly MissCause[]
  readonly paidWithinDays?: number
}

/** The customer's own change, the weather, a property manager who lets nobody in. */
const NOT_OURS = ['customer', 'force_majeure', 'third_party'] as const

const INSTALL = {
  kinds: ['install', 'move'],
  onceFen: 20_00,
  perDayFen: 0,
  capFen: 100_00,
  excludes: NOT_OURS,
} as const
const REPAIR = {
  kinds: ['repair', 'inspection'],
  onceFen: 0,
  perDayFen: 10_00,
  capFen: 100_00,
  excludes: NOT_OURS,
} as const
const ALL_KINDS = ['install', 'move', 'repair', 'inspection'] as const

/**
 * The schemes that an operator may choose from (setting COMPENSATION_SCHEME).
 *
 * @unit the key of a scheme
 * @source as COMPENSATION_SCHEMES
 */
export const COMPENSATION_SCHEME_NAMES = ['fujian', 'xianning', 'daily'] as const

/** One of them. */
type CompensationSchemeName = (typeof COMPENSATION_SCHEME_NAMES)[number]

/**
 * The schemes an operator may choose from; the first that names the kind of work counts.
 *
 * @unit fen
 * @source reference/channels-and-rules.md §3.4: Fujian and Xianning (20 yuan for a late installation, 10 yuan a day for a
 *   late repair, at most 100; Xianning: paid within 30 days, not for the customer's own change, the weather or an obstructing
 *   property manager), elsewhere 30 yuan a day, at most 120; owner: service management
 */
export const COMPENSATION_SCHEMES: Readonly<Record<CompensationSchemeName, readonly CompensationScheme[]>> = {
  fujian: [
    { name: 'fujian-install', ...INSTALL },
    { name: 'fujian-repair', ...REPAIR },
  ],
  xianning: [
    { name: 'xianning-install', ...INSTALL, paidWithinDays: 30 },
    { name: 'xianning-repair', ...REPAIR, paidWithinDays: 30 },
  ],
  daily: [{ name: 'daily', kinds: ALL_KINDS, onceFen: 0, perDayFen: 30_00, capFen: 120_00, excludes: NOT_OURS }],
}

/**
 * The scheme that is in force where the setting names none.
 *
 * @unit the key of a scheme
 * @source own choice; owner: service management
 */
export let COMPENSATION_SCHEME: CompensationSchemeName = 'fujian'

/** What a company may set of these norms. */
interface CompensationNorms {
  readonly COMPENSATION_SCHEME: CompensationSchemeName
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setCompensationNorms(given: CompensationNorms): void {
  COMPENSATION_SCHEME = given.COMPENSATION_SCHEME
}
