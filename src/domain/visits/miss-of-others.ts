import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { MissCause } from './hindrance.ts'
import { reachDoor } from './on-the-way.ts'
import { type MissRecorded, type MissReport, recordMiss, type VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/**
 * One of staff judges why a visit did not take place though somebody may have been there: the customer was away, others kept us
 * out. `early`: its window has not begun, so that nothing is missed yet.
 */
export async function judgeMiss(report: MissReport, needs: VisitNeeds): Promise<MissRecorded['kind'] | 'early'> {
  const { visit } = report
  if (needs.clock.now() < visit.appointment.window.opensAt) return 'early'
  // Whoever found the door shut has arrived: that is no reason against it.
  return (await recordMiss({ ...report, visit: { ...visit, arrivedAt: undefined } }, needs)).kind
}

/** What a dispatcher has yet to judge of a visit that did not take place. */
export async function openMissReports(
  { appointment, customer }: Visit,
  { tickets }: Pick<VisitNeeds, 'tickets'>,
): Promise<readonly Ticket[]> {
  const open = await tickets.listOpen([customer.area])
  return open.filter(({ kind, appointmentId }) => kind === 'miss_reported' && appointmentId === appointment.id)
}

/** What an installer at the door says of why the visit cannot take place. */
interface NotMetReport {
  readonly visit: Visit
  readonly cause: MissCause
  readonly words: string
  readonly actor: Actor
  /** What was done at the door before, each with its time. */
  readonly evidence?: readonly Readonly<Record<string, unknown>>[]
  /** It is said that the customer refuses, which nothing but the installer's word shows. */
  readonly isRefusal?: boolean
  /** When steps came all at once that are said to lie apart. */
  readonly together?: DateTime | undefined
  /** What the customer says of being at home. */
  readonly customerSays?: string | undefined
}

/**
 * An installer at the door says why the visit cannot take place: their arrival is stamped, and a dispatcher judges. `asked`: it
 * waits for that already.
 */
export async function reportNotMet(
  { visit, cause, words, actor, evidence, isRefusal, together, customerSays }: NotMetReport,
  needs: VisitNeeds,
): Promise<'reported' | 'asked' | 'early' | 'over'> {
  const stamped = await reachDoor(visit, actor, needs)
  if (stamped === 'early' || stamped === 'over') return stamped
  if ((await openMissReports(visit, needs)).length > 0) return 'asked'
  const opens = visit.appointment.window.opensAt.toISO()
  const about = {
    kind: 'miss_reported',
    severity: 'major',
    description: 'The installer is at the door, and the visit cannot take place: judge why',
    context: {
      words,
      cause,
      reportedBy: actor,
      opens,
      ...(evidence && { evidence }),
      ...(isRefusal && { isRefusal }),
      ...(together && { togetherAt: together.toUTC().toISO() }),
      ...(customerSays && { customerSays }),
    },
  } as const
  await needs.tickets.insert(visitTicket(visit, about, needs.clock.now()), actor)
  return 'reported'
}
