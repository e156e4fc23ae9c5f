import type { DateTime } from 'luxon'
import type { AccountOfMonth } from '#src/domain/bills/account-of-month.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { Promotions } from '#src/domain/promotions/promotion.ts'
import type { UsageOfMonth } from '#src/domain/promotions/usage-of-month.ts'
import type { Prompt, Say } from './say.ts'

/**
 * What the first message of a monthly kind is made from, without a turn.
 *
 * `isKnown`: whoever reads it has proved to be this customer; nothing personal is said otherwise (CT-2). `month` is
 * `YYYY-MM`, `zone` the customer's (IANA). `bill` is of that month, `usage` of the months before, newest first.
 * `isPersonal`: the customer has not switched off that their usage selects for them.
 */
export interface OpeningFacts {
  readonly customer: Pick<Customer, 'id' | 'name' | 'salutation' | 'language' | 'plan'>
  readonly isKnown: boolean
  readonly month: string
  readonly company: string
  readonly hotline: string
  readonly now: DateTime
  readonly zone: string
  readonly bill?: AccountOfMonth
  readonly usage?: readonly UsageOfMonth[]
  readonly promotions?: Promotions
  readonly isPersonal: boolean
  /** Whether somebody visited them lately (`SATISFACTION_VISIT_DAYS`); left out where nobody looked. */
  readonly hadVisit?: boolean
  /** What it told of when it was told before, by its id, where there are several things. */
  readonly about?: string | undefined
}

/** How a monthly kind opens (CT-1 to CT-4). */
export interface Opening {
  /** The first message in a chat, with its choices; undefined where there is nothing to say. */
  open(facts: OpeningFacts): Prompt | undefined
  /** The same as one text message, complete by itself, for a phone that may be somebody else's; `link` leads into the chat. */
  asText(facts: OpeningFacts, link: string): Say
  /** Which of several things the chat's message tells of, by its id. */
  about?(facts: OpeningFacts): string | undefined
}
