import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { Visit } from './visit.ts'
import type { VisitStep } from './visit-step.ts'

/**
 * What a problem on site leads to. `second_visit`: the customer is asked for another time at once. `no_line`, `order_returned`: staff
 * have it, and the order waits. `customer_yes`: nothing goes on before the customer's own yes.
 */
type ProblemConsequence = 'second_visit' | 'no_line' | 'order_returned' | 'customer_yes'

/** The kinds of problems on site (现场问题), with the norms that they are of, and what they lead to. */
export const SITE_PROBLEMS = {
  needs_parts: { norms: ['AP-1', 'AP-4'], consequence: 'second_visit' },
  no_line: { norms: ['AP-4'], consequence: 'no_line' },
  other_rooms: { norms: ['DS-6'], consequence: 'customer_yes' },
  drilling: { norms: ['WK-1'], consequence: 'customer_yes' },
  furniture: { norms: ['WK-1'], consequence: 'customer_yes' },
  others_equipment: { norms: ['DS-3'], consequence: 'customer_yes' },
  landlord_refuses: { norms: ['AP-4', 'CT-6'], consequence: 'order_returned' },
  property_refuses: { norms: ['AP-4', 'CT-6'], consequence: 'order_returned' },
  danger: { norms: ['DS-3', 'AP-4'], consequence: 'order_returned' },
} as const satisfies Readonly<
  Record<string, { readonly norms: readonly string[]; readonly consequence: ProblemConsequence }>
>

/** One kind of problem. */
export type SiteProblemKind = keyof typeof SITE_PROBLEMS

/** All of them, in the order in which an installer is shown them. */
export const SITE_PROBLEM_KINDS = Object.keys(SITE_PROBLEMS) as readonly SiteProblemKind[]

/** What a kind of problem leads to. */
export const consequenceOf = (kind: SiteProblemKind): ProblemConsequence => SITE_PROBLEMS[kind].consequence

/** What a customer says to what needs their own yes; `but`: yes, as they say it and not otherwise. */
export const ALLOWANCES = ['yes', 'no', 'but'] as const

/** One of them. */
export type Allowance = (typeof ALLOWANCES)[number]

/**
 * A problem of a visit as it stands. `part` is what is missing, `partOn` the local day from which it is there. `asked`: it waits for
 * the customer's own yes; `left`: the visit ended with it, the work is incomplete; `taken_back`: the installer says that it is none.
 */
export interface SiteProblem {
  readonly id: string
  readonly kind: SiteProblemKind
  readonly words: string
  readonly part?: string | undefined
  readonly partOn?: string | undefined
  /** What the customer says to it, where they say more than yes or no. */
  readonly answerWords?: string | undefined
  /** The matter that staff have of it. */
  readonly ticket?: string | undefined
  readonly status: 'asked' | Allowance | 'left' | 'taken_back'
  readonly reportedBy: Actor
  readonly at: DateTime
}

/** The problems of a visit, from its steps, in the order in which they were reported. */
export function problemsOf(steps: readonly VisitStep[]): readonly SiteProblem[] {
  return steps.flatMap(({ step, at, actor, body }) => {
    const kind = SITE_PROBLEM_KINDS.find((one) => one === body.kind)
    if (step !== 'problem_reported' || !kind) return []
    const said = ({ body: later }: VisitStep) => later.id === body.id
    const isTakenBack = steps.some((one) => one.step === 'problem_taken_back' && said(one))
    const answer = steps.findLast((one) => one.step === 'problem_answered' && said(one))?.body
    const open = consequenceOf(kind) === 'customer_yes' ? 'asked' : 'left'
    const problem: SiteProblem = {
      ...{ id: String(body.id), kind, words: String(body.words ?? ''), reportedBy: actor, at },
      ...{ part: textOf(body.part), partOn: textOf(body.partOn), ticket: textOf(body.ticket) },
      answerWords: textOf(answer?.words),
      status: isTakenBack ? 'taken_back' : (ALLOWANCES.find((one) => one === answer?.answer) ?? open),
    }
    return [problem]
  })
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The problem that a visit ended with, while it stands. */
export const leftWith = (problems: readonly SiteProblem[]): SiteProblem | undefined =>
  problems.findLast(({ status }) => status === 'left')

/** What may become of a word about a problem. `known`: it is on record as `problem`, and counts once. */
type ProblemDecision =
  | { readonly kind: 'new' | 'not_arrived' | 'over' }
  | { readonly kind: 'known'; readonly problem: SiteProblem }

/**
 * Whether a problem is taken: of a visit at which somebody is, once. What the customer has refused is not asked again in the same
 * words, and what waits for them not at all (DS-6).
 */
export function decideProblem(
  { appointment: { status }, arrivedAt }: Pick<Visit, 'appointment' | 'arrivedAt'>,
  problems: readonly SiteProblem[],
  { kind, words }: Pick<SiteProblem, 'kind' | 'words'>,
): ProblemDecision {
  const left = leftWith(problems)
  if (left) return { kind: 'known', problem: left }
  if (status !== 'confirmed' && status !== 'failed') return { kind: 'over' }
  if (!arrivedAt) return { kind: 'not_arrived' }
  const same = problems.findLast((one) => one.kind === kind && one.status !== 'taken_back')
  const isKnown = same && (same.status === 'asked' || same.words === words)
  return isKnown ? { kind: 'known', problem: same } : { kind: 'new' }
}

/** Whether an answer to what needs the customer's own yes counts: theirs alone, while somebody is there; they may change their mind. */
export function decideAllowance(
  { appointment: { status }, customer, arrivedAt }: Pick<Visit, 'appointment' | 'customer' | 'arrivedAt'>,
  { kind, status: before }: Pick<SiteProblem, 'kind' | 'status'>,
  { answer, actor }: { readonly answer: Allowance; readonly actor: Actor },
): 'answered' | 'again' | 'not_theirs' | 'over' {
  if (actor !== `customer:${customer.id}`) return 'not_theirs'
  if (consequenceOf(kind) !== 'customer_yes' || before === 'taken_back') return 'over'
  if (!arrivedAt || status !== 'confirmed') return 'over'
  return before === answer && answer !== 'but' ? 'again' : 'answered'
}

/** What stands against going on with a visit that was left: nothing left, another time agreed, its promise missed before, or the installer's time given to another. */
export type ResumeRefusal = 'none' | 'rebooked' | 'missed' | 'taken'

/** Whether the work goes on after all; undefined where it does. */
export function whyNotResumed(
  visit: Pick<Visit, 'appointment' | 'missCause'>,
  left: SiteProblem | undefined,
  { isRebooked, isTaken }: { readonly isRebooked: boolean; readonly isTaken: boolean },
): ResumeRefusal | undefined {
  if (!left || visit.appointment.status !== 'failed') return 'none'
  if (isRebooked) return 'rebooked'
  if (visit.missCause !== undefined) return 'missed'
  return isTaken ? 'taken' : undefined
}
