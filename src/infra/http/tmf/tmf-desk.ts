import type { Transaction } from 'kysely'
import type { AppointmentNeeds } from '#src/domain/appointments/book-visit.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { OrderStore } from '#src/domain/orders/order-store.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import type { NoticeStore } from '#src/domain/outreach/notice.ts'
import type { VisitNeeds } from '#src/domain/visits/record-miss.ts'
import { type AppointmentReader, sqlAppointmentReader } from '../../storage/appointment-reader.ts'
import { sqlAppointmentStore } from '../../storage/appointment-store.ts'
import { type CustomerStore, sqlCustomerStore } from '../../storage/customer-store.ts'
import { sqlNoticeStore } from '../../storage/notice-store.ts'
import { sqlOrderStore } from '../../storage/order-store.ts'
import type { Schema } from '../../storage/schema.ts'
import { sqlTicketStore } from '../../storage/ticket-store.ts'
import { sqlVisitStore } from '../../storage/visit-store.ts'
import { sqlWorkOrderFile, type WorkOrderFile } from '../../storage/work-order-reader.ts'
import { invalid } from './read-body.ts'
import type { TmfNeeds } from './tmf-needs.ts'

/** Everything that a request of the back office may ask and do, in one transaction. */
export interface TmfDesk extends AppointmentNeeds, VisitNeeds {
  readonly reader: AppointmentReader
  readonly orders: OrderStore
  readonly workOrders: WorkOrderFile
  readonly notices: NoticeStore
  readonly customers: CustomerStore
  /** See `TmfNeeds`. */
  readonly readReason: TmfNeeds['readReason']
  hasInstaller(id: string): Promise<boolean>
}

/** Opens the desk in a transaction. */
export function openTmfDesk(tx: Transaction<Schema>, { clock, companyZone, readReason }: TmfNeeds): TmfDesk {
  return {
    appointments: sqlAppointmentStore(tx),
    visits: sqlVisitStore(tx),
    tickets: sqlTicketStore(tx),
    reader: sqlAppointmentReader(tx),
    orders: sqlOrderStore(tx),
    workOrders: sqlWorkOrderFile(tx),
    notices: sqlNoticeStore(tx),
    customers: sqlCustomerStore(tx),
    clock,
    companyZone,
    readReason,
    async hasInstaller(id) {
      return (await tx.selectFrom('installer').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
    },
  }
}

/** Whom and what a request names, looked up. */
export interface Named {
  readonly customer: Customer | undefined
  readonly order: WorkOrder | undefined
  readonly installerId: string | undefined
}

/**
 * Looks up whom and what a request names; an order brings its customer along.
 *
 * @throws HttpError 400 for an id that nobody has, and for an order that is another customer's
 */
export async function lookUp(
  ids: { customerId: string | undefined; installerId: string | undefined; workOrderId: string | undefined },
  desk: TmfDesk,
): Promise<Named> {
  const order = ids.workOrderId === undefined ? undefined : await desk.orders.find(ids.workOrderId)
  if (ids.workOrderId !== undefined && !order) throw invalid('relatedEntity: there is no such work order.')
  const customerId = ids.customerId ?? order?.customerId
  if (order && order.customerId !== customerId) throw invalid('relatedEntity: the work order is another customer’s.')
  const customer = customerId === undefined ? undefined : await desk.customers.find(customerId)
  if (customerId !== undefined && !customer) throw invalid('relatedParty: there is no such customer.')
  if (ids.installerId !== undefined && !(await desk.hasInstaller(ids.installerId)))
    throw invalid('relatedParty: there is no such installer.')
  return { customer, order, installerId: ids.installerId }
}
