import { randomInt } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { DOOR_WORDS, type DoorWordStore } from '#src/domain/visits/door-words.ts'
import type { Schema } from './schema.ts'

/** The words of visits in SQL: one pair for the present window and installer. */
export function sqlDoorWordStore(
  executor: Kysely<Schema> | Transaction<Schema>,
  drawNumber: (below: number) => number = randomInt,
): DoorWordStore {
  return {
    async draw({ appointment: { id, installerId, window } }) {
      if (installerId === undefined) return undefined
      const customerWord = drawNumber(DOOR_WORDS.length)
      const installerWord = (customerWord + 1 + drawNumber(DOOR_WORDS.length - 1)) % DOOR_WORDS.length
      const { rows } = await sql<{ customer_word: number; installer_word: number }>`
        with drawn as (
          insert into door_word (appointment_id, opens_at, installer_id, customer_word, installer_word)
          values (${id}, ${window.opensAt}, ${installerId}, ${customerWord}, ${installerWord})
          on conflict (appointment_id) do update set opens_at = excluded.opens_at, installer_id = excluded.installer_id,
            customer_word = excluded.customer_word, installer_word = excluded.installer_word
          where door_word.opens_at <> excluded.opens_at or door_word.installer_id <> excluded.installer_id
          returning customer_word, installer_word
        )
        select * from drawn
        union all
        select customer_word, installer_word from door_word
        where appointment_id = ${id} and not exists (select from drawn)`.execute(executor)
      const [row] = rows
      return row && { customerWord: row.customer_word, installerWord: row.installer_word }
    },
  }
}
