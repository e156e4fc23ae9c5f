import type { Appointment } from '../appointments/appointment.ts'
import type { AppointmentStore } from '../appointments/appointment-store.ts'
import { hasBegunForUs, needsSupervisor } from '../appointments/change-limits.ts'
import { orderEndedNotice, tellChange } from '../appointments/tell-change.ts'
import type { NoticeStore } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import type { Clock } from '../shared/clock.ts'
import { installerNews } from '../visits/tell-installer.ts'
import { isKnownToCustomer } from './known-to-customer.ts'
import type { OrderStore } from './order-store.ts'
import type { WorkOrder } from './work-order.ts'

/** An order that ends elsewhere: cancelled, or done without a visit of ours. `reason` is kept in the history. */
interface OrderClosing {
  readonly order: WorkOrder
  readonly fate: 'cancelled' | 'done'
  readonly reason: string | undefined
  readonly actor: Actor
  /** The customer has asked the company for it. */
  readonly isWished?: boolean | undefined
}

/** What closing needs. */
interface CloseOrderNeeds {
  readonly appointments: Pick<AppointmentStore, 'list' | 'update' | 'isProtected'>
  readonly orders: Pick<OrderStore, 'close' | 'newsOf'>
  readonly notices: NoticeStore
  readonly clock: Clock
}

/** How closing ended. `not_open`: it was over already. `begun`: its visit's window has begun, what we end now is a miss (AP-4). `needs_supervisor`: its visit is protected after a miss of ours (I9). `changed_meanwhile`: another writer was faster; read it again. */
type OrderClosed = { readonly kind: 'closed' | 'not_open' | 'begun' | 'needs_supervisor' | 'changed_meanwhile' }

/** Ends an order and everything about it: a visit that was agreed is taken off, and a customer who knows of either hears so (AP-4). */
export async function closeOrder(closing: OrderClosing, needs: CloseOrderNeeds): Promise<OrderClosed> {
  const { order, fate, reason, actor } = closing
  if (order.status !== 'open') return { kind: 'not_open' }
  const now = needs.clock.now()
  const [agreed] = await needs.appointments.list({ workOrderId: order.id, statuses: ['confirmed'] })
  if (!agreed) return await closeWithoutVisit(closing, needs)

  const hasBegun = agreed.window.opensAt <= now
  const refusal = fate === 'done' && hasBegun ? undefined : await whyNotEnded(closing, agreed, needs)
  if (refusal) return { kind: refusal }
  const isOver = fate === 'done' && hasBegun
  const ended: Appointment = {
    ...agreed,
    status: isOver ? 'completed' : 'cancelled',
    revision: agreed.revision + 1,
    updatedAt: now,
  }
  const event = {
    at: now,
    type: isOver ? 'appointment.completed' : 'appointment.cancelled',
    actor,
    note: reason ?? `the work order is ${fate}`,
  } as const
  const outcome = await needs.appointments.update(ended, event, fate === 'done' ? 'done' : 'cancel')
  if (outcome !== 'saved') return { kind: 'changed_meanwhile' }
  const news = { notices: needs.notices, now }
  const why = closing.isWished ? ({ reason: 'asked' } as const) : {}
  const isHeardOf = await tellChange(agreed, ended, news, fate === 'done' ? { order: 'done' } : why)
  if (!isHeardOf && isKnownToCustomer(await needs.orders.newsOf(order.id)))
    await needs.notices.put([orderEndedNotice(order, fate, now)], now)
  const after = fate === 'done' ? ({ ...ended, status: 'completed' } as const) : ended
  await needs.notices.put(installerNews({ before: agreed, after, actor }, now), now)
  return { kind: 'closed' }
}

/** What is cancelled, or called done before its time, takes a promise back, by the same rules as any other cancelling. */
async function whyNotEnded(
  { actor, isWished }: OrderClosing,
  appointment: Appointment,
  { appointments, clock }: CloseOrderNeeds,
): Promise<'begun' | 'needs_supervisor' | undefined> {
  const change = { appointment, actor, isWished }
  if (hasBegunForUs(change, clock.now())) return 'begun'
  return (await needsSupervisor(change, appointments)) ? 'needs_supervisor' : undefined
}

/** No second missed visit (AP-5, I9): nor is what we owe after a miss called off by us before another visit is agreed. */
async function closeWithoutVisit(closing: OrderClosing, needs: CloseOrderNeeds): Promise<OrderClosed> {
  const { order, fate, actor, isWished } = closing
  const now = needs.clock.now()
  const isOurs = fate === 'cancelled' && !actor.startsWith('customer:') && isWished !== true
  if (isOurs && (await needs.appointments.isProtected(order.id))) return { kind: 'needs_supervisor' }
  const isNews = !actor.startsWith('customer:') && isKnownToCustomer(await needs.orders.newsOf(order.id))
  if (!(await needs.orders.close(order, fate, actor, now))) return { kind: 'changed_meanwhile' }
  if (isNews) await needs.notices.put([orderEndedNotice(order, fate, now)], now)
  return { kind: 'closed' }
}
