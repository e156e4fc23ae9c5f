import type { DateTime } from 'luxon'
import type { Appointment, VisitWindow } from '../appointments/appointment.ts'
import type { Customer } from '../customers/customer.ts'
import type { JudgedMiss, Judgement } from './contradict-miss.ts'
import type { Hindrance, MissCause } from './hindrance.ts'
import type { Rebooking } from './late-compensation.ts'

/** What the customer was told of a delay: by how much, why, and whether they said that they can't wait. Instants in UTC. */
export interface ToldDelay {
  readonly at: DateTime
  readonly minutes: number
  readonly hindrance: Hindrance
  readonly isRefused?: boolean | undefined
}

/** A promised visit as it is being kept: whose it is, where, and what has happened so far of this window. */
export interface Visit {
  readonly appointment: Appointment
  readonly customer: Pick<
    Customer,
    'id' | 'name' | 'salutation' | 'phone' | 'area' | 'address' | 'timeZone' | 'language'
  >
  /** The address of the work, where it isn't the customer's on file. */
  readonly address: string
  readonly description: string
  /** By when the order's work is to be done, where a limit was given. */
  readonly dueAt: DateTime | undefined
  /** After a miss of ours to the same customer (AP-5). */
  readonly isProtected: boolean
  /** Who comes, as a customer may ask to see on the badge (DR-5). */
  readonly installer: { readonly name: string; readonly badgeNo: string } | undefined
  readonly setOutAt: DateTime | undefined
  /** When they said on setting out that they would be there, as the customer was told it. */
  readonly expectedAt?: DateTime | undefined
  readonly arrivedAt: DateTime | undefined
  /** It was judged missed, and somebody came after all, for which no other time has been agreed. */
  readonly cameLate?: boolean | undefined
  readonly told: ToldDelay | undefined
  /** Why this window was missed, where it was: while the visit is confirmed somebody may still come, late. */
  readonly missCause: MissCause | undefined
}

/** A promise that was not kept. `judgedBy` is an actor; `system` judges by the clock until a person does. */
interface Miss {
  readonly visit: Visit
  readonly cause: MissCause
  readonly judgedBy: string
  readonly note: string | undefined
  readonly at: DateTime
}

/** An installer who is away from the window of `visit` on, until `toAt`, with a reason from OFF_REASONS. */
interface Absence {
  readonly visit: Visit
  readonly toAt: DateTime
  readonly reason: string
  readonly at: DateTime
}

/** What visits are looked for by; `words` as staff write them, the end of a phone number of at least four figures included. */
interface VisitQuestion {
  readonly words: string
  readonly areas: readonly string[]
  readonly fromAt: DateTime
  readonly toAt: DateTime
  readonly limit: number
}

/** Keeps what happens to visits, in the caller's transaction. */
export interface VisitStore {
  find(appointmentId: string): Promise<Visit | undefined>
  /** The same; nobody else changes it, or stamps it, until the transaction ends. */
  lock(appointmentId: string): Promise<Visit | undefined>
  /** An installer's confirmed visits whose windows lie between the two instants, in order. */
  listOf(installerId: string, fromAt: DateTime, toAt: DateTime): Promise<readonly Visit[]>
  /** An installer's visits that were judged missed by the clock alone, nobody having arrived, and whose windows ended from `fromAt` on. */
  listMissedOf(installerId: string, fromAt: DateTime): Promise<readonly Visit[]>
  /** An installer's visits at which they arrived from `fromAt` on, late ones too, and that are not closed; the last arrival last. */
  listInWork(installerId: string, fromAt: DateTime): Promise<readonly Visit[]>
  /** An installer's visits that were completed from `fromAt` on, the last one last. */
  listClosedOf(installerId: string, fromAt: DateTime): Promise<readonly Visit[]>
  /** Visits that ended from `fromAt` on with their work incomplete, an installer's own or those of areas, in order. */
  listLeft(
    whose: { readonly installerId: string } | { readonly areas: readonly string[] },
    fromAt: DateTime,
  ): Promise<readonly Visit[]>
  /** Confirmed visits of these areas whose windows lie between the two instants, in order. */
  listIn(areas: readonly string[], fromAt: DateTime, toAt: DateTime): Promise<readonly Visit[]>
  /** What the back office has put in for customers of these areas and nobody is assigned to, from `fromAt` on, in order. */
  listUnassigned(areas: readonly string[], fromAt: DateTime): Promise<readonly Visit[]>
  /** Confirmed visits whose customer, phone, order, installer or area the words name, in these areas, in order. */
  search(question: VisitQuestion): Promise<readonly Visit[]>
  stampSetOut(visit: Visit, at: DateTime, expectedAt?: DateTime): Promise<void>
  /**
   * Another installer goes from `at` on: that the one before had set out says nothing any more, nor does a delay before the
   * window has opened. One that it has opened on stands: the customer was told of it.
   */
  clearSaid(visit: Visit, at: DateTime): Promise<void>
  stampArrival(visit: Visit, at: DateTime): Promise<void>
  stampTold(visit: Visit, told: ToldDelay): Promise<void>
  /** Keeps it as leave, once; it ends as other leave does. */
  insertAbsence(absence: Absence): Promise<void>
  /** Once for a window; false where it was missed before. */
  insertMiss(miss: Miss): Promise<boolean>
  /** What was promised again for an order after `at`, the first time. */
  findRebooking(orderId: string, at: DateTime): Promise<Rebooking | undefined>
  /** How many misses of ours this customer has had since `from`. */
  countMisses(customerId: string, from: DateTime): Promise<number>
  /** A customer's misses since `from`, the last first. */
  listMisses(customerId: string, from: DateTime): Promise<readonly JudgedMiss[]>
  /** What whoever recorded a miss wrote of why. */
  findMissNote(appointmentId: string, opensAt: DateTime): Promise<string | undefined>
  /** Once for a miss; false where it was contradicted before. */
  stampContradiction(miss: JudgedMiss, at: DateTime): Promise<boolean>
  /** Judges a contradicted miss, once; the cause stays where none is given. Its window; undefined when it was judged since. */
  judgeAgain(
    appointmentId: string,
    judgement: Judgement,
    judgedBy: string,
    at: DateTime,
  ): Promise<VisitWindow | undefined>
  /** Protects an order from `at` on and names who is responsible, if there is anybody (AP-5). */
  protect(
    orderId: string,
    area: string,
    at: DateTime,
  ): Promise<{ readonly id: string; readonly name: string } | undefined>
}
