import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Database } from '#src/infra/storage/database.ts'
import { readDiaries } from '#src/infra/storage/read-diaries.ts'
import { AREA } from './do-step.ts'

class PutBack extends Error {}

/** Whether what has lapsed blocks nobody: the diaries are the same with it and without it. */
export async function diariesWithAndWithoutLapsed(database: Database, now: DateTime) {
  const read: string[] = []
  const question = { area: AREA, kind: 'repair', now, movingId: undefined, customerId: undefined } as const
  await database
    .transaction(async (tx) => {
      const look = async () =>
        read.push(JSON.stringify(await readDiaries(tx, question, now.minus({ days: 1 }), now.plus({ days: 30 }))))
      await look()
      await sql`delete from visit_hold where expires_at <= ${now}`.execute(tx)
      await look()
      throw new PutBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof PutBack)) throw error
    })
  return { with: read[0], without: read[1] }
}
