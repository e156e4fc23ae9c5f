import { type Kysely, sql, type Transaction } from 'kysely'
import type { DeviceStore } from '#src/domain/visits/work-report.ts'
import type { Schema } from './schema.ts'

/** An installer of the direct line, by the id that the company's own site vouches for, or by an invitation, however long ago. */
const isInstaller = sql`(person like 'dl\\_ins\\_%' or exists (select from colleague_binding b
  where b.channel = 'directline' and b.person = chat_device.person))`

/** Browsers that people chat in, in SQL. */
export function sqlDeviceStore(executor: Kysely<Schema> | Transaction<Schema>): DeviceStore {
  const exists = async (condition: ReturnType<typeof sql>): Promise<boolean> =>
    (await sql`select 1 from chat_device where ${condition} limit 1`.execute(executor)).rows.length > 0
  return {
    async note(deviceHash, person, at) {
      const values = { device_hash: deviceHash, person, seen_at: at }
      await executor
        .insertInto('chat_device')
        .values(values)
        .onConflict((conflict) => conflict.columns(['device_hash', 'person']).doUpdateSet({ seen_at: at }))
        .execute()
    },
    isInstallers: (deviceHash) => exists(sql`device_hash = ${deviceHash} and ${isInstaller}`),
    isOnInstallers: (person) =>
      exists(sql`${isInstaller} and device_hash = (
        select l.device_hash from chat_device l where l.person = ${person} order by l.seen_at desc limit 1)`),
  }
}
