import type { DateTime } from 'luxon'
import type { VisitWindow } from '../appointments/appointment.ts'
import { CONTRADICTED_WITHIN_DAYS } from '../norms/promise-norms.ts'
import type { Actor } from '../shared/actor.ts'
import type { MissCause } from './hindrance.ts'
import { owedAfterMiss, type VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'

/** A miss as it was judged. Instants in UTC; `contradictedAt` is absent until the customer contradicts. */
export interface JudgedMiss {
  readonly appointmentId: string
  readonly orderId: string | undefined
  /** The promise that was not kept; the visit may have been moved since. */
  readonly window: VisitWindow
  readonly cause: MissCause
  /** When it was recorded, whoever has judged it since. */
  readonly at: DateTime
  /** An actor; `system` judges by the clock. */
  readonly judgedBy: string
  readonly judgedAt: DateTime
  readonly contradictedAt: DateTime | undefined
  /** Who sees to its order since, by name (AP-5). */
  readonly responsible: string | undefined
}

/**
 * What became of a customer's contradiction. `none`: no miss of theirs is recent enough. `ours`: we said already that it
 * was us. `waits`: a supervisor has it. `decided`: a supervisor has decided it before. `judgedBy` is who judged the cause.
 */
type Contradicted =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'noted' | 'ours' | 'waits' | 'decided'
      readonly visit: Visit
      readonly cause: MissCause
      readonly judgedBy: string
    }

/** The customer says that the cause of a missed visit is not what we said (AP-4): the last that we put down to somebody else. A supervisor decides. */
export async function contradictMiss(
  customerId: string,
  words: string,
  actor: Actor,
  needs: Pick<VisitNeeds, 'visits' | 'appointments' | 'clock'>,
): Promise<Contradicted> {
  const now = needs.clock.now()
  const misses = await needs.visits.listMisses(customerId, now.minus({ days: CONTRADICTED_WITHIN_DAYS }))
  const miss = misses.find(({ cause, contradictedAt }) => cause !== 'company' && !contradictedAt) ?? misses[0]
  const found = miss && (await needs.visits.find(miss.appointmentId))
  if (!miss || !found) return { kind: 'none' }
  const { cause, contradictedAt, judgedAt, judgedBy } = miss
  const visit = ofWindow(found, miss.window)
  const about = { visit, cause, judgedBy }
  if (contradictedAt) return { kind: judgedAt > contradictedAt ? 'decided' : 'waits', ...about }
  if (cause === 'company') return { kind: 'ours', ...about }
  if (!(await needs.visits.stampContradiction(miss, now))) return { kind: 'waits', ...about }
  const event = { at: now, type: 'appointment.miss_contradicted', actor, note: words } as const
  await needs.appointments.record(visit.appointment, event)
  return { kind: 'noted', ...about }
}

/** The visit as it was promised when it was missed. */
const ofWindow = (visit: Visit, window: VisitWindow): Visit => ({
  ...visit,
  appointment: { ...visit.appointment, window },
})

/** What a contradicted miss is judged to be; no `cause`: as before. `opensAt` names the window that was missed; left out: the only one. */
export interface Judgement {
  readonly cause: MissCause | undefined
  readonly opensAt?: DateTime | undefined
}

/**
 * A supervisor decides a contradicted miss, once: the cause stays where none is given, or is another; where it was ours after
 * all, everything follows that would have followed at once (AP-5). `gone`: it was decided before.
 */
export async function decideMiss(
  found: Visit,
  judgement: Judgement,
  actor: Actor,
  needs: VisitNeeds,
): Promise<'decided' | 'gone'> {
  const now = needs.clock.now()
  const { cause } = judgement
  const missed = await needs.visits.judgeAgain(found.appointment.id, judgement, actor, now)
  if (!missed) return 'gone'
  const visit = ofWindow(found, missed)
  const { appointment, customer } = visit
  const note = cause ?? 'as judged before'
  await needs.appointments.record(appointment, { at: now, type: 'appointment.miss_judged', actor, note })
  const answers = {
    appointment: appointment.id,
    kind: appointment.kind ?? 'repair',
    opens: appointment.window.opensAt.toISO() ?? '',
    closes: appointment.window.closesAt.toISO() ?? '',
    ...(cause && { cause }),
  }
  const about = {
    recipient: `customer:${customer.id}`,
    subject: appointment.id,
    class: 'transactional',
    dueAt: now,
  } as const
  const notice =
    cause === 'company'
      ? await owedAfterMiss({ visit, cause, actor, note: undefined, isJudgedAnew: true }, needs)
      : {
          ...about,
          occasion: `miss-judged:${appointment.id}:${missed.opensAt.toMillis()}`,
          dialog: 'miss-judged',
          answers,
        }
  await needs.notices.put([notice], now)
  return 'decided'
}
