/**
 * What a customer is charged for one month (账单), as the billing system says.
 *
 * `id` is the customer's with the month. Amounts are whole fen; `discountFen` is taken off. What the file left out is
 * undefined. `asOfOn` is the local day to whose end the figures count, where the file says so.
 */
export interface Bill {
  readonly id: string
  readonly customerId: string
  readonly accountNo: string
  /** `YYYY-MM` */
  readonly month: string
  readonly plan: string | undefined
  readonly dataTotalMb: number | undefined
  readonly dataUsedMb: number | undefined
  readonly voiceTotalMin: number | undefined
  readonly voiceUsedMin: number | undefined
  readonly planFeeFen: number | undefined
  readonly overageFeeFen: number | undefined
  readonly otherFeeFen: number | undefined
  readonly discountFen: number | undefined
  readonly totalDueFen: number
  readonly paidFen: number | undefined
  readonly balanceFen: number | undefined
  readonly dueOn: string | undefined
  readonly asOfOn: string | undefined
}

/** One line of a bill. @unit fen; what is taken off is negative */
export interface BillItem {
  readonly name: string
  readonly amountFen: number
}

/** The lines of one customer's bill of one month, in the order of their file. */
export interface BillItemList {
  readonly id: string
  readonly customerId: string
  readonly month: string
  /** The version of the bill that they make up. */
  readonly billVersion: number
  readonly items: readonly BillItem[]
}

/** What the parts of a bill come to; undefined where the bill has only its total. @unit fen */
export function partsFen({
  planFeeFen,
  overageFeeFen,
  otherFeeFen,
  discountFen,
}: Pick<Bill, 'planFeeFen' | 'overageFeeFen' | 'otherFeeFen' | 'discountFen'>): number | undefined {
  const parts = [planFeeFen, overageFeeFen, otherFeeFen, discountFen]
  if (parts.every((part) => part === undefined)) return undefined
  return (planFeeFen ?? 0) + (overageFeeFen ?? 0) + (otherFeeFen ?? 0) - (discountFen ?? 0)
}

/** What lines come to. @unit fen */
export const itemsFen = (items: readonly Pick<BillItem, 'amountFen'>[]): number =>
  items.reduce((sum, { amountFen }) => sum + amountFen, 0)
