import { z } from 'zod'
import { type AccountOfMonth, accountOfMonth, monthsBefore } from '#src/domain/bills/account-of-month.ts'
import { JUMP_MONTHS } from '#src/domain/norms/bill-norms.ts'
import { type BillAsk, doubtsBill, readBillAsk } from '#src/language/answers/read-bill.ts'
import { type Desk, knownFile } from '../desk.ts'

export const UsageAnswers = z.object({
  /** `YYYY-MM`; left out: the latest that is on file. */
  month: z.string().optional(),
  /** Why it is told: the month's day has come, an abnormal jump, a correction of what was told, or it was asked for. */
  told: z.enum(['month', 'jump', 'corrected', 'asked']).optional(),
  /** The total that was told before a correction. @unit fen */
  toldFen: z.number().optional(),
  focus: z.enum(['bill', 'data', 'voice']).optional(),
  wants: z.enum(['details', 'fine']).optional(),
  /** It was doubted, in these words. */
  words: z.string().optional(),
  isClear: z.boolean().optional(),
  /** The doubt that was noted down, and whether nothing more is said of it. */
  ticket: z.string().optional(),
  isTold: z.boolean().optional(),
  /** It is taken back. */
  isOff: z.boolean().optional(),
})
/** The answers of a talk about a month's account. */
export type UsageAnswers = z.infer<typeof UsageAnswers>

/** A month's account, the one before it, and the totals of those before it that are on file. @unit fen */
export interface Months {
  readonly account: AccountOfMonth
  readonly last: AccountOfMonth | undefined
  readonly beforeFen: readonly number[]
  /** Another month was asked for, which isn't on file. */
  readonly isOther: boolean
}

/** The month that is meant; whoever asks for one that isn't on file gets the latest. */
export async function readMonths({ month, told }: Partial<UsageAnswers>, desk: Desk): Promise<Months | undefined> {
  const { id } = knownFile(desk.file()).customer
  const { bills } = desk.needs
  const until = month === undefined ? [] : await bills.listUntil(id, month, JUMP_MONTHS + 1)
  const isThere = until[0] !== undefined && until[0].bill.month === month
  if (!isThere && month !== undefined && told !== 'asked') return undefined
  const [account, ...before] = (isThere ? until : await bills.listLatest(id, JUMP_MONTHS + 1)).map((stored) =>
    accountOfMonth(stored, desk.zone),
  )
  if (!account) return undefined
  const last = before.find((one) => one.month === monthsBefore(account.month, 1))
  const beforeFen = before
    .filter((one) => one.month >= monthsBefore(account.month, JUMP_MONTHS))
    .map(({ totalFen }) => totalFen)
  return { account, last, beforeFen, isOther: month !== undefined && account.month !== month }
}

/** What words about a bill tell: which month, what of it, and whether it is doubted. */
export function toldOfBill(text: string, desk: Desk): Partial<UsageAnswers> {
  const ask = readBillAsk(text)
  const isDoubt = doubtsBill(text)
  if (!ask && !isDoubt) return {}
  return {
    told: 'asked',
    month: monthOf(ask?.month, desk),
    focus: ask?.focus,
    wants: isDoubt ? 'details' : undefined,
    words: isDoubt ? text.trim() : undefined,
    ...{ isClear: undefined, ticket: undefined, isTold: undefined, isOff: undefined },
  }
}

/** 9月 is the last September that has begun. */
function monthOf(month: BillAsk['month'], desk: Desk): string | undefined {
  const local = desk.now.setZone(desk.zone)
  if (month === undefined) return undefined
  if (month === 'this' || month === 'last') return local.minus({ months: month === 'last' ? 1 : 0 }).toFormat('yyyy-MM')
  if (month < 1 || month > 12) return undefined
  return local
    .set({ day: 1, month })
    .minus({ years: month > local.month ? 1 : 0 })
    .toFormat('yyyy-MM')
}
