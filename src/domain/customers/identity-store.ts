import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import type { WorkOrder } from '../orders/work-order.ts'
import type { Closing } from '../visits/closing-on-file.ts'
import type { Customer } from './customer.ts'

/** What is on file of a customer who is known: who it is, the confirmed appointments, the open orders, and how the closing of their visits stands, the latest first. */
export interface CustomerFile {
  readonly customer: Customer
  readonly appointments: readonly Appointment[]
  readonly orders: readonly WorkOrder[]
  readonly closings: readonly Closing[]
}

/** Who somebody on a channel is. `channel` and `person` name them as the channel vouches for it. */
export interface IdentityStore {
  /** Everybody whose phone on file this is; several customers may share one. */
  listByPhone(phone: string): Promise<readonly Pick<Customer, 'id' | 'accountNo' | 'area'>[]>
  /** Those of them whom a code sent to it proves: not where somebody said that the number is another person's now, until the record is right (CT-7). */
  listProvedByPhone(phone: string): Promise<readonly Pick<Customer, 'id' | 'accountNo' | 'area'>[]>
  /** Binds the person to the customer, replacing an earlier binding, with its event; gives back what is on file. */
  bind(channel: string, person: string, customerId: string, at: DateTime): Promise<CustomerFile>
  /** Ends a binding (CT-7). Nothing happens when there is none. */
  unbind(channel: string, person: string, at: DateTime): Promise<void>
}
