import type { DateTime } from 'luxon'
import type { VisitKind } from '../orders/work-order.ts'
import type { CommentTopic } from './comment-topics.ts'
import form from './satisfaction-form.json' with { type: 'json' }

/** What the monthly form may ask about (FO-5). */
const KNOWN_ITEMS = ['punctuality', 'attitude', 'skill', 'cleanliness', 'result', 'overall'] as const
/** What the monthly form asks about. */
export type SatisfactionItem = (typeof KNOWN_ITEMS)[number]

/** The items of the form, in its order. */
export const SATISFACTION_ITEMS: readonly SatisfactionItem[] = form.items.map((item) => {
  const known = KNOWN_ITEMS.find((one) => one === item)
  if (!known) throw new Error(`satisfaction-form.json: ${item} is none of ${KNOWN_ITEMS.join(', ')}`)
  return known
})

/** What a customer is asked for: whoever had no visit lately can't say how it went. */
export const itemsAsked = (hadVisit: boolean): readonly SatisfactionItem[] =>
  hadVisit ? SATISFACTION_ITEMS : SATISFACTION_ITEMS.filter((item) => !form.itemsOfVisit.includes(item))

/** Points by item, as far as they were given. @unit points from 1 to the scale */
export type Scores = Readonly<Partial<Record<SatisfactionItem, number>>>

/**
 * The evaluation of one customer and month. `scale` is the highest point. `area`, `installerId` and `visitKind` are of the last
 * visit of the days before, where there was one. `isLow`: somebody looks into it.
 */
export interface MonthlySurvey {
  readonly customerId: string
  readonly month: string
  readonly scale: number
  readonly state: 'open' | 'answered' | 'declined'
  readonly area: string
  readonly installerId: string | undefined
  readonly visitKind: VisitKind | undefined
  readonly scores: Scores
  readonly isLow: boolean
  readonly comment: string | undefined
  readonly topics: readonly CommentTopic[]
  readonly ticketId: string | undefined
}

/** Keeps monthly evaluations, in the caller's transaction. */
export interface MonthlySurveyStore {
  find(customerId: string, month: string): Promise<MonthlySurvey | undefined>
  /** The customer's latest visit that took place, with who came, of those that ended since `from`. */
  lastVisit(
    customerId: string,
    from: DateTime,
    now: DateTime,
  ): Promise<{ readonly installerId: string | undefined; readonly kind: VisitKind | undefined } | undefined>
  /** Keeps it in place of what was said before. */
  save(survey: MonthlySurvey, formVersion: number, at: DateTime): Promise<void>
}
