import type { AccountItem, AccountOfMonth, UsedOfTotal } from './account-of-month.ts'
import { type ItemKind, isOverage } from './item-kind.ts'

/**
 * Why a line is what it is. `beyond_plan`: more was used than the plan has; `wasTotal` is what the same plan had the month before,
 * where that was more and would have been enough, so that what has taken it away is not known; `plan_changed`: another plan than the month
 * before; `new`, `gone`, `changed`: what the lines themselves show. `unproved`: nothing on file bears it out.
 */
export type ChangeReason =
  | {
      readonly kind: 'beyond_plan'
      readonly of: 'data' | 'voice'
      readonly use: UsedOfTotal
      readonly wasTotal: number | undefined
    }
  | { readonly kind: 'plan_changed'; readonly from: string; readonly to: string }
  | { readonly kind: 'new' | 'gone' | 'changed' | 'unproved' }

/** What one line adds to the difference between two months. @unit fen */
export interface Change {
  readonly kind: ItemKind
  readonly name: string
  readonly fromFen: number
  readonly toFen: number
  readonly differenceFen: number
  readonly reason: ChangeReason
}

/**
 * How a month differs from the one before: the lines that make the difference, the largest first, and what remains that
 * nothing on file explains: of lines that nothing bears out, and of totals that no line makes up. @unit fen
 */
interface Comparison {
  readonly differenceFen: number
  readonly changes: readonly Change[]
  /** Of the difference, what no line makes up. */
  readonly unlistedFen: number
  /** Of the difference, what is not explained: `unlistedFen`, and the lines that nothing bears out. */
  readonly unexplainedFen: number
}

/** Whether what is on file bears a line out. */
const isExplained = (reason: ChangeReason): boolean =>
  reason.kind === 'beyond_plan' ? reason.wasTotal === undefined : reason.kind !== 'unproved'

/** Compares a month with the one before, by lines that are for the same. */
export function compareMonths(current: AccountOfMonth, last: AccountOfMonth): Comparison {
  const differenceFen = current.totalFen - last.totalFen
  const isListed = current.items.length > 0 && last.items.length > 0
  const changes = isListed ? changesOf(current, last) : []
  const unlistedFen = differenceFen - sumOf(changes)
  const unexplainedFen = unlistedFen + sumOf(changes.filter(({ reason }) => !isExplained(reason)))
  return { differenceFen, changes, unlistedFen, unexplainedFen }
}

/** Lines for use beyond the plan, with what bears them out: what can be said of a month that none stands before. */
export function overageOf(account: AccountOfMonth): readonly Change[] {
  return [...merged(account.items).values()]
    .filter(({ kind, amountFen }) => isOverage(kind) && amountFen !== 0)
    .map(({ kind, name, amountFen }) => {
      const reason = reasonOf(kind, { fromFen: 0, toFen: amountFen }, account, undefined)
      return { kind, name, fromFen: 0, toFen: amountFen, differenceFen: amountFen, reason }
    })
}

const sumOf = (changes: readonly Change[]): number => changes.reduce((sum, { differenceFen }) => sum + differenceFen, 0)

function changesOf(current: AccountOfMonth, last: AccountOfMonth): readonly Change[] {
  const [now, before] = inSameWords(current.items, last.items).map(merged)
  const keys = new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])])
  const changes = [...keys].flatMap((key): Change[] => {
    const item = now?.get(key) ?? before?.get(key)
    const [fromFen, toFen] = [before?.get(key)?.amountFen ?? 0, now?.get(key)?.amountFen ?? 0]
    if (!item || fromFen === toFen) return []
    const reason = reasonOf(item.kind, { fromFen, toFen }, current, last)
    return [{ kind: item.kind, name: item.name, fromFen, toFen, differenceFen: toFen - fromFen, reason }]
  })
  return changes.toSorted((one, other) => Math.abs(other.differenceFen) - Math.abs(one.differenceFen))
}

/** Where one month has its lines and the other only its parts, both are compared by what they are for. */
function inSameWords(...months: readonly (readonly AccountItem[])[]): readonly (readonly AccountItem[])[] {
  if (!months.some((items) => items.some(({ name }) => name === ''))) return months
  const partOf = (kind: ItemKind): ItemKind => (isOverage(kind) ? 'overage' : kind === 'value_added' ? 'other' : kind)
  return months.map((items) => items.map(({ kind, amountFen }) => ({ kind: partOf(kind), name: '', amountFen })))
}

/** Several lines of one name are one. */
function merged(items: readonly AccountItem[]): ReadonlyMap<string, AccountItem> {
  const byKey = new Map<string, AccountItem>()
  for (const item of items) {
    const key = `${item.kind} ${item.name}`
    const amountFen = (byKey.get(key)?.amountFen ?? 0) + item.amountFen
    byKey.set(key, { ...item, amountFen })
  }
  return byKey
}

function reasonOf(
  kind: ItemKind,
  { fromFen, toFen }: { readonly fromFen: number; readonly toFen: number },
  current: AccountOfMonth,
  last: AccountOfMonth | undefined,
): ChangeReason {
  if (isOverage(kind) && toFen > fromFen) return beyondPlan(kind, current, last) ?? { kind: 'unproved' }
  if (kind === 'plan') return planChange(current, last)
  if (kind === 'other' && toFen > fromFen) return { kind: 'unproved' }
  if (fromFen === 0) return { kind: 'new' }
  return { kind: toFen === 0 ? 'gone' : 'changed' }
}

function beyondPlan(
  kind: ItemKind,
  current: AccountOfMonth,
  last: AccountOfMonth | undefined,
): ChangeReason | undefined {
  const of = (['data', 'voice'] as const).find((one) => kind !== OTHER_OVERAGE[one] && isBeyond(current[one]))
  const use = of && current[of]
  if (!use) return undefined
  const before = last?.[of]?.total ?? 0
  const wasEnough = before > use.total && use.used <= before && last?.plan === current.plan
  return { kind: 'beyond_plan', of, use, wasTotal: wasEnough ? before : undefined }
}

const OTHER_OVERAGE = { data: 'voice_overage', voice: 'data_overage' } as const

const isBeyond = (use: UsedOfTotal | undefined): boolean => use !== undefined && use.used > use.total

function planChange({ plan: to }: AccountOfMonth, last: AccountOfMonth | undefined): ChangeReason {
  const from = last?.plan
  return from !== undefined && to !== undefined && from !== to
    ? { kind: 'plan_changed', from, to }
    : { kind: 'unproved' }
}
