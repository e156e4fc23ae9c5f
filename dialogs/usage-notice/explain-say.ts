import type { Say } from '#src/conversation/say.ts'
import type { AccountItem, AccountOfMonth } from '#src/domain/bills/account-of-month.ts'
import { type Change, type ChangeReason, compareMonths, overageOf } from '#src/domain/bills/compare-months.ts'
import type { ItemKind } from '#src/domain/bills/item-kind.ts'
import { linesSay, monthSay, plainData, plainYuan } from './bill-words.ts'

/** The names that the locales have in both languages, by what a line is for. */
const KNOWN_NAMES: Partial<Record<ItemKind, string>> = {
  plan: '套餐月费',
  data_overage: '流量超出费',
  value_added: '增值业务费',
  discount: '优惠减免',
}

/** A line of a bill by its name, in the reader's language where it is a usual one. */
const itemName = ({ kind, name }: Pick<AccountItem, 'kind' | 'name'>): Say | string =>
  name === '' || KNOWN_NAMES[kind] === name ? { id: `usage-item-${kind}` } : name

/** The lines of a month, one below the other. */
export function itemsSay({ items }: AccountOfMonth): Say | string {
  if (items.length === 0) return { id: 'usage-no-items' }
  return linesSay(
    items.map((item) => ({
      id: item.amountFen < 0 ? 'usage-line-off' : 'usage-line',
      facts: { item: itemName(item), yuan: plainYuan(item.amountFen) },
    })),
  )
}

/** What makes a month dearer or cheaper than the one before, in plain words: what explains it, and what does not (FO-1). */
export function comparisonSay(current: AccountOfMonth, last: AccountOfMonth | undefined): Say | string {
  if (!last)
    return linesSay([
      { id: 'usage-no-last', facts: { month: monthSay(current.month) } },
      ...overageOf(current).map(overageSay),
    ])
  const { differenceFen, changes, unlistedFen, unexplainedFen } = compareMonths(current, last)
  const facts = { last: monthSay(last.month), yuan: plainYuan(differenceFen) }
  const how = differenceFen === 0 ? 'same' : differenceFen > 0 ? 'more' : 'less'
  return linesSay([
    { id: `usage-${how}`, facts },
    ...changes.map((change) => changeSay(change, current, last)),
    unlistedFen === 0 ? undefined : { id: 'usage-unlisted', facts: { yuan: plainYuan(unlistedFen) } },
    differenceFen === 0 || changes.length === 0 ? undefined : restSay(unexplainedFen),
  ])
}

const restSay = (unexplainedFen: number): Say =>
  unexplainedFen === 0
    ? { id: 'usage-all-explained' }
    : { id: 'usage-unexplained', facts: { yuan: plainYuan(unexplainedFen) } }

function changeSay(change: Change, current: AccountOfMonth, last: AccountOfMonth): Say {
  const months = { month: monthSay(current.month), last: monthSay(last.month) }
  const facts = { yuan: plainYuan(change.differenceFen), item: itemName(change), why: whySay(change, months) }
  return { id: change.differenceFen > 0 ? 'usage-change-more' : 'usage-change-less', facts }
}

function whySay({ reason, kind, fromFen, toFen }: Change, months: { readonly month: Say; readonly last: Say }): Say {
  const isOff = fromFen < 0 || toFen < 0
  const facts = { ...months, from: plainYuan(fromFen), to: plainYuan(toFen) }
  if (reason.kind === 'beyond_plan') return beyondSay(reason, months.last)
  if (reason.kind === 'plan_changed')
    return { id: 'usage-why-plan-changed', facts: { from: reason.from, to: reason.to } }
  if (reason.kind === 'unproved') return { id: unprovedId(kind), facts }
  return { id: isOff ? `usage-why-off-${reason.kind}` : `usage-why-${reason.kind}`, facts }
}

const unprovedId = (kind: ItemKind): string =>
  kind === 'plan' ? 'usage-why-unproved-plan' : kind === 'other' ? 'usage-why-unproved-other' : 'usage-why-unproved-use'

function beyondSay({ of, use, wasTotal }: Extract<ChangeReason, { kind: 'beyond_plan' }>, last?: Say): Say {
  const amount = (value: number): Say | string =>
    of === 'data' ? plainData(value) : { id: 'usage-minutes', facts: { minutes: value } }
  const facts = { total: amount(use.total), used: amount(use.used), over: amount(use.used - use.total) }
  if (wasTotal === undefined || last === undefined) return { id: 'usage-why-beyond', facts }
  return { id: 'usage-why-beyond-less', facts: { ...facts, last, was: amount(wasTotal) } }
}

/** Of a month that none stands before: what its use beyond the plan was for. */
function overageSay(change: Change): Say {
  const why = change.reason.kind === 'beyond_plan' ? beyondSay(change.reason) : { id: 'usage-why-unproved-use' }
  return { id: 'usage-of-overage', facts: { yuan: plainYuan(change.toFen), item: itemName(change), why } }
}
