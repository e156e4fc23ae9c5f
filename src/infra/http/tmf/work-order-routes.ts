import { sql } from 'kysely'
import { sqlWorkOrderFile } from '../../storage/work-order-reader.ts'
import type { HttpServer } from '../server.ts'
import { either, externalFilter, externalListFilter, instantFilter, textFilter } from './filters.ts'
import type { AttributeFilter } from './list-query.ts'
import { mountCollection } from './mount-collection.ts'
import { once } from './once.ts'
import { openTmfDesk, type TmfDesk } from './tmf-desk.ts'
import { answer, forBackOffice, idIn, inTransaction, notFound } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'
import { readOrderChange, readOrderCreation } from './work-order-body.ts'
import { WORK_ORDER_PATH, workOrderResource } from './work-order-resource.ts'
import { changeWorkOrder, createWorkOrder } from './write-work-order.ts'

const STATE = sql`case status when 'done' then 'completed' when 'cancelled' then 'cancelled'
  else coalesce(external ->> 'state', case when appointment_id is null then 'acknowledged' else 'pending' end) end`

const FILTERS: Readonly<Record<string, AttributeFilter>> = {
  id: textFilter(sql`id`),
  state: textFilter(STATE),
  category: textFilter(sql`kind`),
  priority: either(textFilter(sql`priority`), externalFilter('priority')),
  description: textFilter(sql`description`),
  externalId: externalFilter('externalId'),
  orderDate: instantFilter('orderDate', sql`received_at`),
  requestedCompletionDate: instantFilter('requestedCompletionDate', sql`due_at`),
  'relatedParty.id': either(textFilter(sql`customer_id`), externalListFilter('relatedParty', 'id')),
  'appointment.id': textFilter(sql`appointment_id`),
}

/** TMF697 Work Order 4.0.0: what the back office has to be done, taken in, changed and ended. */
export function mountWorkOrders(server: HttpServer, needs: TmfNeeds): void {
  const { database, clock, publicUrl } = needs
  const reader = sqlWorkOrderFile(database.kysely)
  mountCollection(server, { path: WORK_ORDER_PATH, filters: FILTERS, reader, show: workOrderResource }, needs)

  server.post(
    WORK_ORDER_PATH,
    forBackOffice(needs, async (request, response) => {
      const body = readOrderCreation(request.body)
      const { status, body: created } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const desk = openTmfDesk(tx, needs)
          return { status: 201, body: await show(await createWorkOrder(body, desk), desk, publicUrl()) }
        }),
      )
      needs.wakeDuties?.()
      answer(response, status, created, 'href' in created ? { Location: String(created.href) } : {})
    }),
    { body: 'stream' },
  )

  server.patch(
    `${WORK_ORDER_PATH}/:id`,
    forBackOffice(needs, async (request, response) => {
      const id = idIn(request)
      const body = readOrderChange(request.body)
      const { status, body: changed } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const desk = openTmfDesk(tx, needs)
          const order = await desk.workOrders.find(id)
          if (!order) throw notFound()
          await changeWorkOrder(order, body, desk)
          return { status: 200, body: await show(id, desk, publicUrl()) }
        }),
      )
      needs.wakeDuties?.()
      answer(response, status, changed)
    }),
    { body: 'stream' },
  )
}

async function show(id: string, desk: TmfDesk, publicUrl: string): Promise<object> {
  const found = await desk.workOrders.find(id)
  if (!found) throw notFound()
  return workOrderResource(found, publicUrl)
}
