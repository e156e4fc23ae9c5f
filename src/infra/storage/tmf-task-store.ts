import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { json } from './driver-values.ts'
import { type Criterion, listPage, type Page, type PageOf } from './list-page.ts'
import type { Schema } from './schema.ts'

/** A task that the back office gave; `body` is its resource as it stands, without `id` and `href`. */
export interface TmfTask {
  readonly id: string
  readonly body: Readonly<Record<string, unknown>>
  readonly createdAt: DateTime
}

/** Keeps the tasks of one kind. */
interface TmfTaskStore {
  find(id: string): Promise<TmfTask | undefined>
  /** In the order of creation. */
  listPage(criteria: readonly Criterion[], page: Page): Promise<PageOf<TmfTask>>
  insert(task: TmfTask): Promise<void>
  /** Both give false where there is none. */
  update(id: string, body: TmfTask['body'], at: DateTime): Promise<boolean>
  remove(id: string, at: DateTime): Promise<boolean>
}

/** Tasks of one kind in SQL. */
export function sqlTmfTaskStore(
  executor: Kysely<Schema> | Transaction<Schema>,
  kind: 'cancelWorkOrder' | 'searchTimeSlot',
): TmfTaskStore {
  const ofKind = sql<boolean>`kind = ${kind}`
  const log = async (subject: string, what: string, at: DateTime) => {
    const event = { at, subject, type: `${EVENTS[kind]}${what}`, actor: 'back_office', body: '{}' }
    await executor.insertInto('event').values(event).execute()
  }
  return {
    async find(id) {
      const { rows } = await listPage<Row>(executor, sql`tmf_task`, [ofKind, sql<boolean>`id = ${id}`], ONE)
      return rows[0] && taskOf(rows[0])
    },
    async listPage(criteria, page) {
      const { total, rows } = await listPage<Row>(executor, sql`tmf_task`, [ofKind, ...criteria], page)
      return { total, items: rows.map(taskOf) }
    },
    async insert({ id, body, createdAt }) {
      const row = { id, kind, body: json(body), created_at: createdAt, updated_at: createdAt }
      await executor.insertInto('tmf_task').values(row).execute()
      await log(id, 'created', createdAt)
      // A cancellation is done as soon as it is asked for.
      if (kind === 'cancelWorkOrder') await log(id, 'done', createdAt)
    },
    async update(id, body, at) {
      const changed = executor.updateTable('tmf_task').set({ body: json(body), updated_at: at })
      const { numUpdatedRows } = await changed.where('id', '=', id).where('kind', '=', kind).executeTakeFirst()
      if (numUpdatedRows === 1n) await log(id, 'changed', at)
      return numUpdatedRows === 1n
    },
    async remove(id, at) {
      const removed = executor.deleteFrom('tmf_task').where('id', '=', id).where('kind', '=', kind)
      const { numDeletedRows } = await removed.executeTakeFirst()
      if (numDeletedRows === 1n) await log(id, 'deleted', at)
      return numDeletedRows === 1n
    },
  }
}

const EVENTS = { cancelWorkOrder: 'work_order.cancellation_', searchTimeSlot: 'search_time_slot.' } as const

const ONE = { offset: 0, limit: 1 }

interface Row {
  readonly id: string
  readonly body: object
  readonly created_at: DateTime
}

const taskOf = ({ id, body, created_at }: Row): TmfTask => ({
  id,
  body: body as TmfTask['body'],
  createdAt: created_at,
})
