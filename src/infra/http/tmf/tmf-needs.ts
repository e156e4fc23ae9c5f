import type { Clock } from '#src/domain/shared/clock.ts'
import type { ChangeReason } from '#src/domain/visits/change-reason.ts'
import type { Database } from '../../storage/database.ts'
import type { ForbiddenIn } from '../forbidden-in.ts'

/** What the TMF APIs need. `companyZone` is IANA; `publicUrl` gives the address that others see, for `href`. */
export interface TmfNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly companyZone: string
  /** See `VisitNeeds`. */
  readonly apiToken: string
  readonly publicUrl: () => string
  /** Subscribers of events may be on private addresses. */
  readonly mayHubBePrivate?: boolean
  /** The reason for a change that words name, as its customer is told it (AP-4). */
  readonly readReason: (text: string) => ChangeReason | undefined
  readonly forbiddenIn: ForbiddenIn
  /** Called after a change that may have made something due at once. */
  readonly wakeDuties?: () => void
}
