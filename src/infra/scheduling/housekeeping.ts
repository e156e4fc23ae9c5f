import { sql } from 'kysely'
import { GUESSES_KEPT_DAYS } from '#src/domain/norms/talk-norms.ts'
import type { Database } from '../storage/database.ts'
import type { Duty } from './duties.ts'
import { endOfAddresses } from './end-of-addresses.ts'
import { endOfBillVersions } from './end-of-bill-versions.ts'

const MONTHS_AHEAD = 3
const KEYS_KEPT_DAYS = 90
const ROWS_PER_BATCH = 5_000

/** What keeps the tables in shape: room for the coming months, and no keys that nothing can repeat any more. */
export function housekeeping(database: Database): Duty[] {
  return [
    roomForMonths(database),
    prune(database, 'inbox_key'),
    prune(database, 'outbox_occasion'),
    prune(database, 'command'),
    prune(database, 'text_submission'),
    endOfTexts(database),
    endOfHolds(database),
    endOfGuesses(database),
    endOfBillVersions(database),
    endOfAddresses(database),
  ]
}

/** Holds that have ended hold nothing any more; nor do links that are out of date open anything. */
function endOfHolds({ kysely }: Database): Duty {
  return {
    name: 'end_of_holds',
    async run(now) {
      await kysely.deleteFrom('visit_hold').where('expires_at', '<=', now).execute()
      await kysely.deleteFrom('chat_link').where('expires_at', '<=', now).execute()
      await kysely.deleteFrom('record_link').where('expires_at', '<=', now).execute()
    },
  }
}

/** What nobody has written for so long is learned from no more, whether it was labelled or not. */
function endOfGuesses({ kysely }: Database): Duty {
  return {
    name: 'end_of_guesses',
    async run(now) {
      await kysely
        .deleteFrom('guess')
        .where('last_on', '<', now.minus({ days: GUESSES_KEPT_DAYS }).toUTC().toFormat('yyyy-MM-dd'))
        .execute()
    },
  }
}

/** What is remembered of texts that arrive, so as to put parts together and to know what is brought again, is over after two days of real time. */
function endOfTexts({ kysely }: Database): Duty {
  return {
    name: 'end_of_texts',
    async run() {
      for (const table of ['text_part', 'text_heard'])
        await sql`delete from ${sql.table(table)} where at < clock_timestamp() - interval '2 days'`.execute(kysely)
    },
  }
}

/** Makes the partitions that the coming months will be written to; has to run once before anything is written. */
export function roomForMonths({ kysely }: Database): Duty {
  let ensuredFor = ''
  return {
    name: 'room_for_months',
    async run(now) {
      const month = now.toFormat('yyyy-MM')
      if (month === ensuredFor) return
      await sql`select ensure_month_partitions(${now}, ${MONTHS_AHEAD})`.execute(kysely)
      ensuredFor = month
    },
  }
}

/** Batches, so that no tick holds locks for long; a batch that isn't full was the last. */
function prune({ kysely }: Database, table: 'inbox_key' | 'outbox_occasion' | 'command' | 'text_submission'): Duty {
  return {
    name: `prune_${table}`,
    async run(now) {
      const before = now.minus({ days: KEYS_KEPT_DAYS })
      for (let pruned = ROWS_PER_BATCH; pruned === ROWS_PER_BATCH; ) {
        const { numAffectedRows } = await sql`
          delete from ${sql.table(table)}
          where ctid = any(array(select ctid from ${sql.table(table)} where at < ${before} limit ${ROWS_PER_BATCH}))`.execute(
          kysely,
        )
        pruned = Number(numAffectedRows)
      }
    },
  }
}
