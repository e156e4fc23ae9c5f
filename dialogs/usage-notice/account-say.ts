import type { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import { type AccountOfMonth, standOf, type UsedOfTotal } from '#src/domain/bills/account-of-month.ts'
import { linesSay, monthSay, plainData, plainYuan } from './bill-words.ts'

/** How an amount is said: of the plan, and of what was used of it. */
type Amount = (amount: number) => Say | string

/**
 * A month in the order in which it matters: what goes beyond the plan, how far it counts, the plan and what was used of it, what it
 * comes to and whether it is paid, the balance (FO-1).
 *
 * @param now the present in the customer's zone
 */
export function accountSay(account: AccountOfMonth, now: DateTime): Say | string {
  return linesSay([
    overageSay(account),
    usageSay(account),
    amountSay(account, now),
    balanceSay(account),
    correctedSay(account),
  ])
}

function overageSay({ overageFen, data, voice }: AccountOfMonth): Say | undefined {
  if (overageFen <= 0) return undefined
  const over = [overOf('data', data), overOf('voice', voice)].find((one) => one !== undefined)
  return { id: 'usage-overage', facts: { yuan: plainYuan(overageFen), over: over ?? '' } }
}

function overOf(kind: 'data' | 'voice', use: UsedOfTotal | undefined): Say | undefined {
  if (!use || use.used <= use.total) return undefined
  return { id: `usage-over-${kind}`, facts: { amount: AMOUNTS[kind](use.used - use.total) } }
}

const AMOUNTS: Readonly<Record<'data' | 'voice', Amount>> = {
  data: plainData,
  voice: (minutes) => ({ id: 'usage-minutes', facts: { minutes } }),
}

/** The day to whose end it counts, the plan, and what was used. */
export function usageSay({ asOfOn, plan, data, voice }: AccountOfMonth): Say {
  const used = [useSay('data', data), useSay('voice', voice)].filter((one) => one !== undefined)
  const [first, second] = used
  const both = first && second ? { id: 'usage-and', facts: { first, second } } : first
  return {
    id: both ? 'usage-used' : 'usage-plan',
    facts: { day: { on: asOfOn }, plan: plan ?? { id: 'usage-your-plan' }, used: both ?? '' },
  }
}

/** What was used of the plan, and what is left of it or was beyond it. */
export function useSay(kind: 'data' | 'voice', use: UsedOfTotal | undefined): Say | undefined {
  if (!use) return undefined
  const { total, used } = use
  const amount = AMOUNTS[kind]
  const rest = amount(Math.abs(total - used))
  const facts = { what: { id: `usage-of-${kind}` }, total: amount(total), used: amount(used), rest }
  return { id: `usage-use-${stateOf(use)}`, facts }
}

function stateOf({ total, used }: UsedOfTotal): 'none' | 'alone' | 'unused' | 'all' | 'over' | 'left' {
  if (total === 0) return used === 0 ? 'none' : 'alone'
  if (used === 0) return 'unused'
  return used === total ? 'all' : used > total ? 'over' : 'left'
}

/** What the month comes to, and what is still to be paid by when. */
export function amountSay({ month, totalFen, paidFen, dueOn }: AccountOfMonth, now: DateTime): Say {
  const stand = standOf({ totalFen, paidFen })
  const facts = { month: monthSay(month), yuan: plainYuan(totalFen) }
  if (totalFen <= 0) return { id: totalFen === 0 ? 'usage-amount-none' : 'usage-amount-credit', facts }
  if (stand?.kind === 'paid') return { id: 'usage-amount-paid', facts }
  if (stand?.kind === 'over') return { id: 'usage-amount-over', facts: { ...facts, over: plainYuan(stand.fen) } }
  const owed = stand ? { owed: plainYuan(stand.fen) } : { owed: facts.yuan }
  if (dueOn === undefined) return { id: stand ? 'usage-amount-owed' : 'usage-amount', facts: { ...facts, ...owed } }
  const isOver = dueOn < (now.toISODate() ?? '')
  const id = stand ? (isOver ? 'usage-amount-overdue' : 'usage-amount-due') : 'usage-amount-by'
  return { id, facts: { ...facts, ...owed, day: { on: dueOn } } }
}

function balanceSay({ balanceFen }: AccountOfMonth): Say | undefined {
  if (balanceFen === undefined) return undefined
  return { id: balanceFen < 0 ? 'usage-arrears' : 'usage-balance', facts: { yuan: plainYuan(balanceFen) } }
}

/** Whoever remembers another total hears that it was corrected. */
function correctedSay({ before, month }: AccountOfMonth): Say | undefined {
  if (!before) return undefined
  const facts = { month: monthSay(month), day: { on: before.correctedOn }, yuan: plainYuan(before.totalFen) }
  return { id: 'usage-was-corrected', facts }
}
