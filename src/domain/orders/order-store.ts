import type { DateTime } from 'luxon'
import type { Customer } from '../customers/customer.ts'
import type { Actor } from '../shared/actor.ts'
import type { OrderNews } from './known-to-customer.ts'
import type { WorkOrder } from './work-order.ts'

/** An order that waits for a time, with whose it is. */
export interface WaitingOrder {
  readonly order: WorkOrder
  readonly customer: Pick<Customer, 'name' | 'salutation' | 'area' | 'phone'>
}

/** As it was found by words; `isOneOfSeveral`: they name another customer of these areas as well, who may have no such order. */
export interface FoundOrder extends WaitingOrder {
  readonly isOneOfSeveral: boolean
}

/**
 * Keeps work orders; one that is made for an appointment is written with it (`AppointmentStore.insert`).
 *
 * @throws Fault STORE_UNREACHABLE when the database is away
 */
export interface OrderStore {
  find(id: string): Promise<WorkOrder | undefined>
  /** Those that there are, in no order. */
  listByIds(ids: readonly string[]): Promise<readonly WorkOrder[]>
  /** One of them, kept from others until the transaction ends. */
  lock(id: string): Promise<WorkOrder | undefined>
  /** A customer's open orders, as they came in. */
  listOpen(customerId: string): Promise<readonly WorkOrder[]>
  /**
   * Open orders of these areas that no visit is agreed for, whose customer, phone or number the words name, as they came
   * in; none of somebody who said that they are the wrong person, until the record is right (CT-7).
   */
  searchWaiting(words: string, areas: readonly string[], limit: number): Promise<readonly FoundOrder[]>
  /** A new order that waits for a time, with its event. */
  insert(order: WorkOrder, actor: Actor, at: DateTime): Promise<void>
  /** Adds the customer's words for whoever comes to the description, with an event, unless they stand there; false when the order is closed, or they don't fit whole. */
  note(orderId: string, text: string, actor: Actor, at: DateTime): Promise<boolean>
  /** Takes the words that this actor noted last off the description again, with an event; false when there are none. */
  unnote(orderId: string, actor: Actor, at: DateTime): Promise<boolean>
  /** Looks at an order that is left without a visit again, from `at` on. */
  leave(orderId: string, at: DateTime): Promise<void>
  /** Gives an open order back to the back office (held): its customer is asked for no time until it is released, or the back office sets another state. */
  hold(orderId: string, actor: Actor, at: DateTime): Promise<void>
  /** A time can be agreed for it again; the customer has been asked at `at`. */
  release(orderId: string, actor: Actor, at: DateTime): Promise<void>
  /** What has come to the customer's ears of it. */
  newsOf(orderId: string): Promise<OrderNews>
  /** Ends an open order that has no appointment, with its event; false when it isn't open, or has got one. */
  close(order: WorkOrder, fate: 'cancelled' | 'done', actor: Actor, at: DateTime): Promise<boolean>
}
