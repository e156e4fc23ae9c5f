import type { DateTime } from 'luxon'
import type { MessageClass } from './outbox.ts'

/** What every customer hears or is asked once a month, by the name that operators use (FO-1 to FO-5). */
export const MONTHLY_KINDS = ['usage-notice', 'promotion', 'pre-check', 'needs', 'satisfaction'] as const
export type MonthlyKind = (typeof MONTHLY_KINDS)[number]

/** How strictly each kind is ruled; asking for needs unasked counts as marketing (reference/channels-and-rules §2.4). */
export const CLASS_OF_KIND: Readonly<Record<MonthlyKind, MessageClass>> = {
  'usage-notice': 'transactional',
  promotion: 'marketing',
  'pre-check': 'survey',
  needs: 'marketing',
  satisfaction: 'survey',
}

/**
 * What is asked in the same talk once a kind's question is answered and all is well, by what it was answered to. Never anything
 * that is ruled more strictly than the talk: what is several things counts as the strictest.
 */
export const GOES_ALONG = { 'pre-check': 'satisfaction' } as const satisfies Partial<Record<MonthlyKind, MonthlyKind>>

/** Why a customer is not written to on an occasion, as a fact that is kept. */
export const SKIP_REASONS = [
  'wrong_person',
  'opted_out',
  'no_consent',
  'declined_lately',
  'in_fault',
  'in_complaint',
  'low_score_lately',
  'already_told',
  'cap_reached',
  'visit_today',
  'no_channel',
  'no_data',
  'too_late',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** A monthly message that went to a customer. `at` is an instant in UTC. */
export interface WrittenOccasion {
  readonly kind: MonthlyKind
  readonly at: DateTime
  readonly isAnswered: boolean
}

/**
 * Everything that decides whether a customer may be written to on an occasion, as it is at the moment of sending (I7).
 *
 * `zone` is the customer's (IANA). `consent` is the newest row of the ledger for the kind's class; nothing said is `unknown`.
 * `visits` are the windows of open visits. `written` holds what went out within the last 35 days, newest first; of marketing
 * also the last two before that, as far back as a "not interested" is remembered (`DECLINED_MONTHS`).
 * `toldAt` is when they last read, elsewhere than in this message, all that it would tell them.
 * `declinedAt` is when the customer last said "not interested" to this kind, `remindedAt` when they were last reminded of a
 * message of the month.
 * `until` is the end of the occasion's month in the customer's zone; until `dataUntil` what there is to tell may still come in.
 */
export interface WritingFacts {
  readonly kind: MonthlyKind
  readonly zone: string
  readonly isWrongPerson: boolean
  readonly consent: 'given' | 'refused' | 'unknown'
  readonly declinedAt: DateTime | undefined
  readonly isInFault: boolean
  readonly isInComplaint: boolean
  readonly lowScoreAt: DateTime | undefined
  readonly visits: readonly { readonly opensAt: DateTime; readonly closesAt: DateTime }[]
  readonly written: readonly WrittenOccasion[]
  readonly remindedAt: DateTime | undefined
  readonly hasChannel: boolean
  readonly hasData: boolean
  readonly toldAt?: DateTime | undefined
  readonly dataUntil: DateTime | undefined
  readonly until: DateTime
}

/** When a customer was last written to or reminded; an instant in UTC, undefined where neither was lately. */
export function lastWrittenAt({
  written,
  remindedAt,
}: Pick<WritingFacts, 'written' | 'remindedAt'>): DateTime | undefined {
  const writtenAt = written[0]?.at
  return writtenAt === undefined || (remindedAt && remindedAt > writtenAt) ? remindedAt : writtenAt
}

/** Whether a customer may be written to now, not before an instant in UTC, or not on this occasion. `isWithoutData`: there is nothing to tell yet. */
export type WritingDecision =
  | { readonly kind: 'write' }
  | { readonly kind: 'later'; readonly at: DateTime; readonly isWithoutData?: true }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
