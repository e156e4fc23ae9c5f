import type { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import { type AccountOfMonth, lastDayOf, standOf, type UsedOfTotal } from '#src/domain/bills/account-of-month.ts'
import { linesSay, monthSay, plainData, plainYuan } from './bill-words.ts'

/** How an amount is said: of the plan, and of what was used of it. */
type Amount = (amount: number) => Say | string

/**
 * A month in the order in which it matters: what goes beyond the plan, what it comes to and whether it is paid, what was used
 * of the plan and how far that counts, the balance (FO-1).
 *
 * @param now the present in the customer's zone
 * @param isAsked whoever asks hears of arrears too that may be part of a bill that is owed; unasked that would be two sums
 */
export function accountSay(account: AccountOfMonth, now: DateTime, isAsked = false): Say | string {
  const overage = overageSay(account)
  const amount = amountSay(account, now)
  return linesSay([
    overage ? { id: 'usage-overage-and-amount', facts: { overage, amount } } : amount,
    usageSay(account),
    balanceSay(account, isAsked),
    correctedSay(account),
  ])
}

function overageSay({ month, overageFen, data, voice }: AccountOfMonth): Say | undefined {
  if (overageFen <= 0) return undefined
  const what = bothSay([overOf('data', data), overOf('voice', voice)])
  const over = what ? { id: 'usage-over', facts: { what } } : ''
  return { id: 'usage-overage', facts: { month: monthSay(month), yuan: plainYuan(overageFen), over } }
}

function overOf(kind: 'data' | 'voice', use: UsedOfTotal | undefined): Say | undefined {
  if (!use || use.used <= use.total) return undefined
  return { id: `usage-over-${kind}`, facts: { amount: AMOUNTS[kind](use.used - use.total) } }
}

function bothSay(parts: readonly (Say | undefined)[]): Say | undefined {
  const [first, second] = parts.filter((one) => one !== undefined)
  return first && second ? { id: 'usage-and', facts: { first, second } } : first
}

const AMOUNTS: Readonly<Record<'data' | 'voice', Amount>> = {
  data: plainData,
  voice: (minutes) => ({ id: 'usage-minutes', facts: { minutes: String(minutes) } }),
}

/** What was used of the plan, and to which day that counts; what is left is said while the month runs. */
function usageSay({ month, asOfOn, plan, data, voice, overageFen }: AccountOfMonth): Say | undefined {
  const isOver = asOfOn >= lastDayOf(month)
  const used = bothSay([useSay('data', data, isOver, overageFen > 0), useSay('voice', voice, isOver, overageFen > 0)])
  if (!used && plan === undefined) return undefined
  const [, monthOf = '', day = ''] = asOfOn.split('-')
  return {
    id: used ? 'usage-used' : 'usage-plan',
    facts: {
      month: monthSay(month),
      day: { id: 'usage-day', facts: { month: Number(monthOf), day: Number(day) } },
      plan: plan ?? { id: 'usage-your-plan' },
      used: used ?? '',
    },
  }
}

/** What was used of the plan, and what is left of it or was beyond it; in a month that is over nothing is left, and what is charged was said. */
export function useSay(
  kind: 'data' | 'voice',
  use: UsedOfTotal | undefined,
  isMonthOver = false,
  isOverageSaid = false,
): Say | undefined {
  if (!use) return undefined
  const { total, used } = use
  const amount = AMOUNTS[kind]
  const rest = amount(Math.abs(total - used))
  const facts = { what: { id: `usage-of-${kind}` }, total: amount(total), used: amount(used), rest }
  const state = stateOf(use)
  const isPlain = (state === 'left' && isMonthOver) || (state === 'over' && isOverageSaid)
  return { id: `usage-use-${isPlain ? 'of' : state}`, facts }
}

function stateOf({ total, used }: UsedOfTotal): 'none' | 'alone' | 'unused' | 'all' | 'over' | 'left' {
  if (total === 0) return used === 0 ? 'none' : 'alone'
  if (used === 0) return 'unused'
  return used === total ? 'all' : used > total ? 'over' : 'left'
}

/** What the month comes to, and what is still to be paid by when. */
export function amountSay({ month, totalFen, paidFen, dueOn, balanceFen = 0 }: AccountOfMonth, now: DateTime): Say {
  const stand = standOf({ totalFen, paidFen })
  const facts = { month: monthSay(month), yuan: plainYuan(totalFen) }
  if (totalFen <= 0) return { id: totalFen === 0 ? 'usage-amount-none' : 'usage-amount-credit', facts }
  if (stand?.kind === 'owed') return owedSay(facts, stand.fen, { totalFen, dueOn }, now)
  // Whoever has arrears is not told besides that nothing is to be done, nor that money of theirs lies there.
  if (stand && balanceFen < 0) return { id: 'usage-amount-paid', facts }
  if (stand?.kind === 'over') return { id: 'usage-amount-over', facts: { ...facts, over: plainYuan(stand.fen) } }
  if (stand) return { id: 'usage-amount-settled', facts }
  return dueOn === undefined
    ? { id: 'usage-amount', facts }
    : { id: 'usage-amount-by', facts: { ...facts, day: { on: dueOn } } }
}

function owedSay(
  said: Say['facts'],
  owedFen: number,
  { totalFen, dueOn }: Pick<AccountOfMonth, 'totalFen' | 'dueOn'>,
  now: DateTime,
): Say {
  const facts = { ...said, owed: plainYuan(owedFen) }
  if (dueOn === undefined) return { id: 'usage-amount-owed', facts }
  const isLate = dueOn < (now.toISODate() ?? '')
  const id = isLate ? 'usage-amount-overdue' : owedFen === totalFen ? 'usage-amount-due' : 'usage-amount-rest-due'
  return { id, facts: { ...facts, day: { on: dueOn } } }
}

/**
 * What stands on the account beside the month's bill, which is never reduced by it. Whether arrears hold a bill that is owed
 * the file doesn't say: unasked only the bill is told then.
 */
function balanceSay(account: AccountOfMonth, isAsked: boolean): Say | undefined {
  const { balanceFen, totalFen } = account
  if (balanceFen === undefined) return undefined
  const stand = standOf(account)
  const isOpen = totalFen > 0 && (!stand || stand.kind === 'owed')
  const facts = { yuan: plainYuan(balanceFen) }
  if (balanceFen < 0 && isOpen) return isAsked ? { id: 'usage-arrears-unclear', facts } : undefined
  if (balanceFen < 0) return { id: 'usage-arrears', facts }
  return { id: balanceFen > 0 && isOpen ? 'usage-balance-aside' : 'usage-balance', facts }
}

/** Whoever remembers another total hears that it was corrected. */
function correctedSay({ before, month }: AccountOfMonth): Say | undefined {
  if (!before) return undefined
  const facts = { month: monthSay(month), day: { on: before.correctedOn }, yuan: plainYuan(before.totalFen) }
  return { id: 'usage-was-corrected', facts }
}
