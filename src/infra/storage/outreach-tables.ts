import type { Generated } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of the month's messages, as Kysely sees them. */
export interface OutreachTables {
  campaign: {
    kind: string
    month: string
    state: string
    is_whole: Generated<boolean>
    has_addresses: Generated<boolean>
    planned_to: string | null
    early_seconds: Generated<number>
    created_at: DateTime
    ended_at: DateTime | null
  }
  occasion: {
    kind: string
    month: string
    customer_id: string
    state: Generated<string>
    reason: string | null
    due_at: DateTime
    lease_until: DateTime | null
    token: string | null
    channel: string | null
    address: string | null
    tried: Generated<string[]>
    attempts: Generated<number>
    about: string | null
    sent_at: DateTime | null
    joined_at: DateTime | null
    answered_at: DateTime | null
    reminder_due_at: DateTime | null
    reminded_at: DateTime | null
    reminder_reason: string | null
  }
  campaign_tally: {
    kind: string
    month: string
    state: string
    reason: string
    count: number
    at: Generated<DateTime>
  }
  sending_pace: { channel: string; free_at: DateTime }
}
