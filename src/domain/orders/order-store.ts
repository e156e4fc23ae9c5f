import type { WorkOrder } from './work-order.ts'

/**
 * Reads work orders; new ones are written with the appointment they are made for (`AppointmentStore.insert`).
 *
 * @throws Fault STORE_UNREACHABLE when the database is away
 */
export interface OrderStore {
  find(id: string): Promise<WorkOrder | undefined>
  /** A customer's open orders, as they came in. */
  listOpen(customerId: string): Promise<readonly WorkOrder[]>
}
