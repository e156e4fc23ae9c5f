import { VISIT_NEWS } from '#src/domain/visits/call-to-tell.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Duty } from './duties.ts'
import { giveUpNotice } from './give-up-notice.ts'

/** What didn't arrive within it is no news any more. @unit hours */
const LOOKED_AT_HOURS = 24

/** News of a visit whose text message has failed for good goes to a person who calls, as if nobody could have been written to. */
export function undeliveredDuty(database: Database): Duty {
  return {
    name: 'call_about_undelivered_news',
    async run(now) {
      const since = now.minus({ hours: LOOKED_AT_HOURS })
      const undelivered = await sqlNoticeStore(database.kysely).listUndelivered(VISIT_NEWS, since)
      for (const notice of undelivered) await giveUpNotice(database, notice, now)
    },
  }
}
