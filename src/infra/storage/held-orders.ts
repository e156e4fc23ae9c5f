import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { OrderStore } from '#src/domain/orders/order-store.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { askedAgainAt } from './asked-again-at.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Orders that are given back to the back office, as TMF697 has it: `held`, until they are `acknowledged` again. */
export function heldOrders(executor: Kysely<Schema> | Transaction<Schema>): Pick<OrderStore, 'hold' | 'release'> {
  const set = async (orderId: string, external: RawBuilder<unknown>, { state, actor, at }: StateChange) => {
    await sql`
      with saved as (
        update work_order set external = ${external} || ${json({ stateSetAt: at.toUTC().toISO() })}::jsonb,
          contact_next_at = ${askedAgainAt(at)}, updated_at = ${at}
        where id = ${orderId} and status = 'open' returning id
      )
      insert into event (at, subject, type, actor, body)
      select ${at}, id, 'work_order.state_changed', ${actor}, ${json({ fields: [] })}::jsonb
          || jsonb_build_object('state', case when ${state} = 'acknowledged' and exists (
            select from appointment a where a.work_order_id = id and a.status = 'confirmed' and a.deleted_at is null)
            then 'pending' else ${state} end) from saved`.execute(executor)
  }
  return {
    hold: (orderId, actor, at) =>
      set(orderId, sql`external || '{"state": "held"}'::jsonb`, { state: 'held', actor, at }),
    release: (orderId, actor, at) => set(orderId, sql`external - 'state'`, { state: 'acknowledged', actor, at }),
  }
}

interface StateChange {
  readonly state: 'held' | 'acknowledged'
  readonly actor: Actor
  readonly at: DateTime
}
