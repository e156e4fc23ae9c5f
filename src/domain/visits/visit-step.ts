import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { Visit } from './visit.ts'

/** What can be done at a visit and is recorded as a step of its own. */
export const VISIT_STEPS = [
  ...(['knocked', 'knocked_again', 'called', 'waited'] as const),
  ...([
    'opened',
    'absent_reported',
    'came_early',
    'checklist_overridden',
    'ticked_hastily',
    'arrival_corrected',
  ] as const),
  ...(['doubted', 'signature_refused', 'code_wrong', 'unsigned'] as const),
  ...(['denied', 'at_home', 'refused'] as const),
  ...(['problem_reported', 'problem_answered', 'problem_taken_back', 'confessed'] as const),
] as const

/** One of them. */
export type VisitStepName = (typeof VISIT_STEPS)[number]

/** A step of a visit. `at` is when it was done, as its sender's device says; `receivedAt` when it reached us; both UTC. */
export interface VisitStep {
  readonly step: VisitStepName
  readonly at: DateTime
  readonly receivedAt: DateTime
  readonly actor: Actor
  readonly body: Readonly<Record<string, unknown>>
}

/** Keeps the steps of visits, append-only, in the caller's transaction. */
export interface VisitStepStore {
  insert(visit: Pick<Visit, 'appointment'>, step: VisitStep): Promise<void>
  /** The steps of a visit's present window, in the order in which they were done. */
  list(visit: Pick<Visit, 'appointment'>): Promise<readonly VisitStep[]>
  /** How often a step is on record of a visit, whoever did it and whatever windows and installers it has had. */
  count(visit: Pick<Visit, 'appointment'>, step: VisitStepName): Promise<number>
}
