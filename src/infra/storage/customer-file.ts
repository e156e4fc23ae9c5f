import type { CustomerFile } from '#src/domain/customers/identity-store.ts'
import type { Closing } from '#src/domain/visits/closing-on-file.ts'
import { type AppointmentRow, appointmentOf } from './appointment-row.ts'
import { customerOf } from './customer-store.ts'
import { type WorkOrderRow, workOrderOf } from './order-store.ts'

/** What is on file of one customer as one statement reads it: rows as JSON, see `customerFileColumns`. */
export interface StoredFile {
  readonly customer: Parameters<typeof customerOf>[0] | null
  readonly appointments: readonly AppointmentRow[]
  readonly orders: readonly WorkOrderRow[]
  readonly closings: readonly (Omit<Closing, 'version'> & { readonly version: number | null })[]
}

/** What is on file, or undefined when there is no such customer. */
export function customerFileOf({ customer, appointments, orders, closings }: StoredFile): CustomerFile | undefined {
  if (!customer) return undefined
  return {
    customer: customerOf(customer),
    appointments: appointments.map(appointmentOf),
    orders: orders.map(workOrderOf),
    closings: closings.map(({ version, ...closing }) => ({ ...closing, version: version ?? undefined })),
  }
}
