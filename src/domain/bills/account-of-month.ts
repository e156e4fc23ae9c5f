import { DateTime } from 'luxon'
import type { Bill, BillItem } from './bill.ts'
import { type ItemKind, isOverage, itemKindOf } from './item-kind.ts'

/** What is in the plan, and what was used of it. @unit MB of data, minutes of voice */
export interface UsedOfTotal {
  readonly total: number
  readonly used: number
}

/** One line of an account. An empty name: the file gave the part of the bill alone. @unit fen */
export interface AccountItem {
  readonly kind: ItemKind
  readonly name: string
  readonly amountFen: number
}

/**
 * What a customer is told of one month: how far the figures count, what was used of the plan, what it comes to, and what is
 * still to be paid.
 *
 * `items` come to `totalFen`, or are none where the bill has only its total. `asOfOn` is the local day to whose end it
 * counts. `before` is what the customer was told before the total was corrected. Amounts are fen.
 */
export interface AccountOfMonth {
  readonly customerId: string
  /** `YYYY-MM` */
  readonly month: string
  readonly version: number
  readonly asOfOn: string
  readonly plan: string | undefined
  readonly data: UsedOfTotal | undefined
  readonly voice: UsedOfTotal | undefined
  readonly items: readonly AccountItem[]
  readonly overageFen: number
  readonly totalFen: number
  readonly paidFen: number | undefined
  readonly balanceFen: number | undefined
  readonly dueOn: string | undefined
  readonly before: { readonly totalFen: number; readonly correctedOn: string } | undefined
}

/** A bill as it is on file; `zone` (IANA) is the customer's own, where they have one. */
export interface StoredAccount {
  readonly bill: Bill
  readonly version: number
  readonly importedAt: DateTime
  readonly zone: string | undefined
  readonly items: readonly BillItem[] | undefined
  /** The total that the customer was told last, of an earlier version. @unit fen */
  readonly earlierTotalFen: number | undefined
  /** When the customer last read this version; a text message has no figures. */
  readonly toldAt: DateTime | undefined
}

/** What a customer is told of a bill on file; one without a zone of their own by `companyZone` (IANA). */
export function accountOfMonth(stored: StoredAccount, companyZone: string): AccountOfMonth {
  const { bill, version, importedAt, items, earlierTotalFen } = stored
  const importedOn = importedAt.setZone(stored.zone ?? companyZone).toISODate() ?? ''
  const lines = items?.map(lineOf) ?? partLines(bill)
  const overage = lines.filter(({ kind }) => isOverage(kind)).reduce((sum, { amountFen }) => sum + amountFen, 0)
  const isCorrected = earlierTotalFen !== undefined && earlierTotalFen !== bill.totalDueFen
  return {
    ...{ customerId: bill.customerId, month: bill.month, version, plan: bill.plan },
    asOfOn: bill.asOfOn ?? firstOf(lastDayOf(bill.month), importedOn),
    data: usedOfTotal(bill.dataTotalMb, bill.dataUsedMb),
    voice: usedOfTotal(bill.voiceTotalMin, bill.voiceUsedMin),
    ...{ items: lines, overageFen: bill.overageFeeFen ?? overage, totalFen: bill.totalDueFen },
    ...{ paidFen: bill.paidFen, balanceFen: bill.balanceFen, dueOn: bill.dueOn },
    before: isCorrected ? { totalFen: earlierTotalFen, correctedOn: importedOn } : undefined,
  }
}

const lineOf = ({ name, amountFen }: BillItem): AccountItem => ({ name, amountFen, kind: itemKindOf(name, amountFen) })

/** The parts of the bill itself, where nobody has sent its lines. */
function partLines({
  planFeeFen = 0,
  overageFeeFen = 0,
  otherFeeFen = 0,
  discountFen = 0,
}: Bill): readonly AccountItem[] {
  const parts: readonly (readonly [ItemKind, number])[] = [
    ['plan', planFeeFen],
    ['overage', overageFeeFen],
    ['other', otherFeeFen],
    ['discount', -discountFen],
  ]
  return parts.filter(([, fen]) => fen !== 0).map(([kind, amountFen]) => ({ kind, name: '', amountFen }))
}

const usedOfTotal = (total: number | undefined, used: number | undefined): UsedOfTotal | undefined =>
  used === undefined && !total ? undefined : { total: total ?? 0, used: used ?? 0 }

const firstOf = (one: string, other: string): string => (one < other ? one : other)

/** The last day of a month `YYYY-MM`. */
export const lastDayOf = (month: string): string => DateTime.fromISO(`${month}-01`).endOf('month').toISODate() ?? month

/** The month so many before. `YYYY-MM` */
export const monthsBefore = (month: string, count: number): string =>
  DateTime.fromISO(`${month}-01`, { zone: 'utc' }).minus({ months: count }).toFormat('yyyy-MM')

/** Whose bill is told in a month, the newer first: its own where it is on file already, else that of the month before. `YYYY-MM` */
export const monthsTold = (month: string): readonly string[] => [month, monthsBefore(month, 1)]

/** How a bill stands: `owed` fen are to be paid still, `over` were paid too much; undefined where that isn't on file. */
export function standOf({
  totalFen,
  paidFen,
}: Pick<AccountOfMonth, 'totalFen' | 'paidFen'>):
  | { readonly kind: 'paid' }
  | { readonly kind: 'owed' | 'over'; readonly fen: number }
  | undefined {
  if (totalFen <= 0) return totalFen === 0 ? { kind: 'paid' } : { kind: 'over', fen: (paidFen ?? 0) - totalFen }
  if (paidFen === undefined) return undefined
  if (paidFen === totalFen) return { kind: 'paid' }
  return paidFen < totalFen ? { kind: 'owed', fen: totalFen - paidFen } : { kind: 'over', fen: paidFen - totalFen }
}
