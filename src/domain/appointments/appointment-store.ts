import type { DateTime } from 'luxon'
import type { VisitKind, WorkOrder } from '../orders/work-order.ts'
import type { Actor } from '../shared/actor.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { Stretch } from './blocked-time.ts'
import type { Hold } from './hold-time.ts'
import type { Installer } from './installer.ts'

/** One installer's free and taken time, as the search for free time needs it. `taken` is in order and never overlaps. */
export interface Diary {
  readonly installer: Installer
  readonly taken: readonly Stretch[]
}

/**
 * Whose diaries are asked for: of those qualified for `kind` in `area`, or anywhere where that is undefined. The visit
 * `movingId` counts as free, and what is kept for `customerId` at `now` as well; leave and closed areas are taken. Whose order is
 * protected has the first choice: what is kept for others who only look does not bind them, and theirs binds everybody (AP-5).
 */
export interface DiaryQuestion {
  readonly area: string | undefined
  readonly kind: VisitKind
  readonly now: DateTime
  readonly movingId?: string | undefined
  readonly customerId?: string | undefined
}

/** What rules ask of an event later: the customer wished the change; the installer came after the promise was over; the visit ended with its work incomplete. */
export type EventMark = 'wished' | 'came_late' | 'incomplete'

/**
 * One thing that happened to an appointment, kept for good (I2).
 *
 * `note` is free text for people, which no rule reads: a reason, the customer's words. `from` is where a move came from, `to` the window
 * afterwards; `to` is read, not given: it is the written appointment's.
 */
export interface AppointmentEvent {
  readonly at: DateTime
  readonly type:
    | 'appointment.initialized'
    | 'appointment.booked'
    | 'appointment.moved'
    | 'appointment.cancelled'
    | 'appointment.deleted'
    | 'appointment.completed'
    | 'appointment.failed'
    | 'appointment.miss_contradicted'
    | 'appointment.miss_judged'
    | 'appointment.changed'
    | 'appointment.reconfirmed'
    | 'appointment.reassigned'
    | 'appointment.delay_reported'
    | 'appointment.told_by_call'
    | 'appointment.delay_accepted'
    | 'appointment.delay_refused'
    | 'appointment.set_out'
    | 'appointment.arrived'
  readonly actor: Actor
  readonly note?: string
  readonly mark?: EventMark
  readonly from?: VisitWindow
  readonly to?: VisitWindow
}

/**
 * What becomes of the work order behind an appointment, in the same statement; see `AppointmentStore.update`.
 * `must_be_open` keeps it too, and lets the change happen only while it is open.
 */
export type OrderFate = 'keep' | 'must_be_open' | 'cancel' | 'done'

/** What narrows a list of appointments; fields left out don't narrow. */
interface AppointmentFilter {
  readonly customerId?: string
  readonly workOrderId?: string
  readonly statuses?: readonly Appointment['status'][]
}

/**
 * Keeps appointments and their history; every write goes with its event, in the caller's transaction.
 *
 * @throws Fault STORE_UNREACHABLE when the database is away
 */
export interface AppointmentStore {
  find(id: string): Promise<Appointment | undefined>
  /** In the order of their windows; deleted ones are not there. */
  list(filter: AppointmentFilter): Promise<readonly Appointment[]>
  /** The diaries of everybody qualified, with what is taken anywhere between the two instants. */
  readDiaries(question: DiaryQuestion, fromAt: DateTime, toAt: DateTime): Promise<readonly Diary[]>
  /** Keeps a time for its customer; of more than `atMost` the oldest go. */
  hold(hold: Hold, atMost: number, now: DateTime): Promise<void>
  /** Lets all go that is kept for a customer. */
  release(customerId: string): Promise<void>
  /**
   * Writes a new appointment, its order when that is new too, and the event, in one statement. A confirmed one for an
   * order that stands already needs it open, and keeps it from being closed until the transaction ends.
   *
   * @param order a new order to be written, or what changes of the one that stands: `address`, where the work is to
   *   be done
   * @returns `taken` when the installer's time (I1) or the order (I2) is no longer free, `order_closed` when the order
   *   isn't open (any more); then nothing was written
   */
  insert(
    appointment: Appointment,
    event: AppointmentEvent,
    order?: WorkOrder | Pick<WorkOrder, 'address'>,
  ): Promise<'saved' | 'taken' | 'order_closed'>
  /**
   * Writes a changed appointment and its event, where its stored revision is still `appointment.revision - 1`.
   * `order` says what becomes of the work order behind it, or is a new one to be written, in the same statement.
   *
   * @returns `changed_meanwhile` when another writer was faster, `order_closed` for the fate `must_be_open`; then
   *   nothing was written
   * @throws the database's 23P01 when the new time is taken, 23505 when the order is (the transaction is void: begin it
   *   again)
   */
  update(
    appointment: Appointment,
    event: AppointmentEvent,
    order?: OrderFate | WorkOrder,
  ): Promise<'saved' | 'changed_meanwhile' | 'order_closed'>
  /** Whether an open order's customer has one, this or another, that had a miss of ours and is protected by it (AP-5, I9). */
  isProtected(orderId: string): Promise<boolean>
  /** Adds to the history what changes nothing. */
  record(appointment: Appointment, event: AppointmentEvent): Promise<void>
  /** Takes an appointment off the books, with its event; its time is free then. Guarded by the revision like `update`. */
  remove(appointment: Appointment, event: AppointmentEvent): Promise<'saved' | 'changed_meanwhile'>
}
