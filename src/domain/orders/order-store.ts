import type { WorkOrder } from './work-order.ts'

/** An open work order with the open appointment it has, if any (I2: at most one). */
export interface OpenOrder {
  readonly order: WorkOrder
  readonly appointmentId: string | undefined
}

/**
 * Reads work orders; new ones are written with the appointment they are made for (`AppointmentStore.insert`).
 *
 * @throws Fault STORE_UNREACHABLE when the database is away
 */
export interface OrderStore {
  find(id: string): Promise<WorkOrder | undefined>
  /** A customer's open orders, the one due first foremost, those without a limit last. */
  listOpen(customerId: string): Promise<readonly OpenOrder[]>
}
