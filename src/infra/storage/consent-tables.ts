import type { Generated } from 'kysely'
import type { DateTime } from 'luxon'

/** The ledger of consent, as Kysely sees it. */
export interface ConsentTables {
  consent_entry: {
    id: Generated<number>
    customer_id: string
    class: string
    state: string
    channel: string | null
    wording_version: string | null
    language: string | null
    source: string
    actor: string
    at: DateTime
  }
}
