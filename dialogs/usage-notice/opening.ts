import type { DateTime } from 'luxon'
import type { Opening, OpeningFacts } from '#src/conversation/opening.ts'
import type { Choice, Prompt } from '#src/conversation/say.ts'
import type { AccountOfMonth } from '#src/domain/bills/account-of-month.ts'
import { calledSay } from '../menu/called.ts'
import { accountSay } from './account-say.ts'
import { monthSay } from './bill-words.ts'

/** What is answered to a month's account. */
export const ACCOUNT_CHOICES: readonly Choice[] = ['details', 'fine'].map((value) => ({
  value,
  label: { id: `usage-choice-${value}` },
}))

/** 用量提醒: the month's account to whoever is known; to anybody else no more than that it is there (FO-1, CT-2). */
export const usageNoticeOpening: Opening = {
  open(facts) {
    if (!facts.bill) return undefined
    if (!facts.isKnown) return { ask: { id: 'usage-notice-neutral', facts: { month: monthSay(facts.month) } } }
    return openingPrompt(facts.customer, facts.bill, facts.now.setZone(facts.zone))
  },
  asText: ({ month }, link) => ({ id: 'usage-notice-text', facts: { month: monthSay(month), link } }),
}

/** The notice of a month to whoever is known; `now` in their zone. */
export function openingPrompt(customer: OpeningFacts['customer'], bill: AccountOfMonth, now: DateTime): Prompt {
  const facts = { name: calledSay(customer), month: monthSay(bill.month), account: accountSay(bill, now) }
  return { ask: { id: 'usage-notice-open', facts }, choices: ACCOUNT_CHOICES }
}
