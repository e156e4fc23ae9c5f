import { sql } from 'kysely'
import { z } from 'zod'
import { freshId } from '#src/domain/shared/ids.ts'
import { sqlTmfTaskStore, type TmfTask } from '../../storage/tmf-task-store.ts'
import type { HttpServer } from '../server.ts'
import { CANCELLATION_PATH, cancellationResource } from './cancellation-resource.ts'
import { textFilter } from './filters.ts'
import { mountCollection } from './mount-collection.ts'
import { once } from './once.ts'
import { id, instant, invalid, readTmfBody, text } from './read-body.ts'
import { writeInstant } from './read-instant.ts'
import { openTmfDesk } from './tmf-desk.ts'
import { answer, forBackOffice, inTransaction } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'
import { WORK_ORDER_PATH } from './work-order-resource.ts'
import { endOrder } from './write-work-order.ts'

const Creation = z.object({
  workOrder: z.looseObject({ id }),
  cancellationReason: text.nullish(),
  requestedCancellationDate: instant.nullish(),
})

const FILTERS = {
  id: textFilter(sql`id`),
  state: textFilter(sql`body ->> 'state'`),
  'workOrder.id': textFilter(sql`body #>> '{workOrder,id}'`),
}

/** The task `cancelWorkOrder` of TMF697: ends an order and everything about it, at once. */
export function mountCancelWorkOrder(server: HttpServer, needs: TmfNeeds): void {
  const { database, clock, publicUrl } = needs
  const reader = sqlTmfTaskStore(database.kysely, 'cancelWorkOrder')
  mountCollection(server, { path: CANCELLATION_PATH, filters: FILTERS, reader, show: cancellationResource }, needs)

  server.post(
    CANCELLATION_PATH,
    forBackOffice(needs, async (request, response) => {
      const { workOrder, cancellationReason, requestedCancellationDate } = readTmfBody(Creation, request.body)
      if (requestedCancellationDate && requestedCancellationDate > clock.now())
        throw invalid('requestedCancellationDate: lies in the future; an order is cancelled at once, send it then.')
      const { status, body } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const desk = openTmfDesk(tx, needs)
          const order = await desk.orders.find(workOrder.id)
          if (!order) throw invalid('workOrder: there is no such work order.')
          await endOrder(order, 'cancelled', cancellationReason ?? undefined, desk)
          const now = clock.now()
          const task: TmfTask = {
            id: freshId('tsk'),
            createdAt: now,
            body: {
              state: 'done',
              effectiveCancellationDate: writeInstant(now),
              ...(cancellationReason && { cancellationReason }),
              ...(requestedCancellationDate && {
                requestedCancellationDate: writeInstant(requestedCancellationDate),
              }),
              workOrder: {
                id: order.id,
                href: `${publicUrl()}${WORK_ORDER_PATH}/${order.id}`,
                '@referredType': 'WorkOrder',
              },
            },
          }
          await sqlTmfTaskStore(tx, 'cancelWorkOrder').insert(task)
          return { status: 201, body: cancellationResource(task, publicUrl()) }
        }),
      )
      needs.wakeDuties?.()
      answer(response, status, body)
    }),
    { body: 'stream' },
  )
}
