import { type Kysely, sql, type Transaction } from 'kysely'
import type { IdentityStore } from '#src/domain/customers/identity-store.ts'
import { customerFileOf, type StoredFile } from './customer-file.ts'
import { customerFileColumns } from './customer-file-columns.ts'
import { sqlCustomerStore } from './customer-store.ts'
import { json } from './driver-values.ts'
import { anyOf } from './import-store.ts'
import type { Schema } from './schema.ts'

/** Who is who on a channel, in SQL. */
export function sqlIdentityStore(executor: Kysely<Schema> | Transaction<Schema>): IdentityStore {
  return {
    listByPhone: (phone) => sqlCustomerStore(executor).listByPhone(phone),

    async listProvedByPhone(phone) {
      const all = await sqlCustomerStore(executor).listByPhone(phone)
      const { rows } = await sql<{ id: string }>`
        select distinct customer_id as id from ticket
        where customer_id = ${anyOf(all.map(({ id }) => id))} and kind = 'record_correction'
          and status in ('acknowledged', 'inProgress') and context @> '{"why": "number_changed"}'`.execute(executor)
      return all.filter(({ id }) => !rows.some((lost) => lost.id === id))
    },

    async bind(channel, person, customerId, at) {
      const { rows } = await sql<StoredFile>`
        with saved as (
          insert into binding (channel, person, customer_id, bound_at) values (${channel}, ${person}, ${customerId}, ${at})
          on conflict (channel, person) do update set customer_id = excluded.customer_id, bound_at = excluded.bound_at
        ), told as (
          insert into event (at, subject, type, actor, body)
          values (${at}, ${customerId}, 'customer.bound', ${`customer:${customerId}`}, ${json({ channel, person })})
        )
        select ${customerFileColumns(sql`${customerId}`, at)}`.execute(executor)
      const file = rows[0] && customerFileOf(rows[0])
      if (!file) throw new RangeError('bound to a customer who is not on file')
      return file
    },

    async unbind(channel, person, at) {
      await sql`
        with ended as (
          delete from binding where channel = ${channel} and person = ${person} returning customer_id
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, customer_id, 'customer.unbound', 'customer:' || customer_id, ${json({ channel, person })} from ended`.execute(
        executor,
      )
    },
  }
}
