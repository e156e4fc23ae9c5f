import { MONTHLY_KINDS, type MonthlyKind } from './monthly.ts'
import { hasEnded, hasGone } from './occasion-state.ts'

/** So many occasions of a kind and month in the same state, with why where they were skipped; `answered` and `declined` count some of them once more. */
export interface OccasionCount {
  readonly kind: string
  readonly state: string
  readonly reason: string
  readonly count: number
}

/**
 * How far a kind of the month has come: `due` is waiting + sent + skipped + failed + unknown + never. `sent` has those as well that
 * were told in the talk of another kind (`told`); `delivered` are those of it that their channel has confirmed. `never` will not
 * be sent, as the campaign was stopped before. `answered` and
 * `declined` are those whose customer did so, also where it was unknown whether the message had arrived. `campaign` is undefined where nobody
 * has planned the month.
 */
export interface Coverage {
  readonly kind: MonthlyKind
  readonly campaign: string | undefined
  readonly due: number
  readonly waiting: number
  readonly sent: number
  readonly delivered: number
  readonly told: number
  readonly answered: number
  readonly declined: number
  readonly skipped: number
  readonly failed: number
  readonly unknown: number
  readonly never: number
  /** How many were skipped for what, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[]
}

/** What the state of an occasion counts as; what a stopped campaign has not sent never will be. */
function countedAs(state: string, campaign: string | undefined): string {
  if (hasGone(state)) return 'sent'
  if (hasEnded(state)) return state
  return campaign === 'stopped' && state !== 'sending' ? 'never' : 'waiting'
}

/** A line for each of the five kinds, also for those that nobody has planned. */
export function coverageOf(
  counts: readonly OccasionCount[],
  campaigns: ReadonlyMap<string, string>,
): readonly Coverage[] {
  return MONTHLY_KINDS.map((kind) => {
    const ofKind = counts.filter((one) => one.kind === kind)
    const inState = (state: string) => sum(ofKind.filter((one) => one.state === state))
    const own = ofKind.filter(({ state }) => state !== 'answered' && state !== 'declined')
    const campaign = campaigns.get(kind)
    const as = (what: string) => sum(own.filter(({ state }) => countedAs(state, campaign) === what))
    return {
      ...{ kind, campaign, due: sum(own), waiting: as('waiting'), sent: as('sent') },
      ...{ delivered: inState('delivered'), told: inState('told') },
      ...{ answered: inState('answered'), declined: inState('declined') },
      ...{ skipped: as('skipped'), failed: as('failed'), unknown: as('unknown'), never: as('never') },
      reasons: reasonsIn(own),
    }
  })
}

const sum = (of: readonly OccasionCount[]): number => of.reduce((total, { count }) => total + count, 0)

function reasonsIn(counts: readonly OccasionCount[]): Coverage['reasons'] {
  return counts
    .filter(({ state }) => state === 'skipped')
    .map(({ reason, count }) => ({ reason, count }))
    .toSorted((one, other) => other.count - one.count || one.reason.localeCompare(other.reason))
}

/** To how many customers so many of the five went out, of those who had anything due in the month. */
export interface BoxesReached {
  readonly reached: number
  readonly customers: number
}

/** A line for each number from none to all five; none at all where nothing was due. */
export function boxesReached(found: readonly BoxesReached[]): readonly BoxesReached[] {
  if (found.length === 0) return []
  return Array.from({ length: MONTHLY_KINDS.length + 1 }, (_, reached) => ({
    ...{ reached, customers: found.find((one) => one.reached === reached)?.customers ?? 0 },
  }))
}

/** One of the five boxes of a customer's month; `state` is `none` where there is no occasion, `stopped` where its campaign was before it went out. `dueAt` is as an early start has brought it forward. Instants are UTC. */
export interface MonthBox {
  readonly kind: MonthlyKind
  readonly state: string
  readonly reason: string | null
  readonly channel: string | null
  readonly dueAt: string | null
  readonly sentAt: string | null
  readonly answeredAt: string | null
  readonly declinedAt: string | null
}

const NONE = {
  state: 'none',
  reason: null,
  channel: null,
  dueAt: null,
  sentAt: null,
  answeredAt: null,
  declinedAt: null,
}

/** The five boxes, in their order, whatever there is of them. */
export const fiveBoxes = (found: readonly MonthBox[]): readonly MonthBox[] =>
  MONTHLY_KINDS.map((kind) => found.find((one) => one.kind === kind) ?? { kind, ...NONE })
