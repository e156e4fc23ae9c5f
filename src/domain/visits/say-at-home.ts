import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { DoorNeeds, DoorWord } from './report-absent.ts'
import { attemptOf, DOOR_STEPS, isDoorOpen } from './shut-door.ts'
import type { VisitStep } from './visit-step.ts'

/** The customer's word that they are at home, as long as the installer has done nothing since. */
export function unansweredAtHome(steps: readonly VisitStep[]): VisitStep | undefined {
  const last = steps.at(-1)
  return last?.step === 'at_home' ? last : undefined
}

/** What the customer has said of being at home, in their last words; whoever judges reads it. */
export function wordsAtHome(steps: readonly VisitStep[]): string | undefined {
  const words = steps.findLast(({ step }) => step === 'at_home')?.body.words
  return typeof words === 'string' && words !== '' ? words : undefined
}

/** Since when somebody knocks at a door that nobody opens; undefined where nobody does. */
export function knockingSince(steps: readonly VisitStep[]): DateTime | undefined {
  return attemptOf(steps)[0]?.at
}

/**
 * The customer is at home, while the installer knocks (DR-3): what was done before the door counts no more, nobody can claim them
 * away from it, and the installer hears it at once. Gives back since when they have been knocking; undefined where nobody does.
 */
export async function sayAtHome(
  { visit, said, actor, words }: DoorWord & { readonly words: string },
  needs: DoorNeeds,
): Promise<DateTime | undefined> {
  const steps = await needs.visitSteps.list(visit)
  const since = knockingSince(steps)
  if (!since) return undefined
  await sayNobodyCame({ visit, said, actor, words }, needs)
  return since
}

/**
 * The customer is at home, and the installer has reported arriving and neither knocked nor been let in nor heard it already: kept
 * with their words, which the installer hears at once. Gives back whether it was.
 */
export async function sayAtHomeBeforeKnock(
  word: DoorWord & { readonly words: string },
  needs: DoorNeeds,
): Promise<boolean> {
  const steps = await needs.visitSteps.list(word.visit)
  const isKnown = isDoorOpen(steps) || unansweredAtHome(steps) !== undefined || knockingSince(steps) !== undefined
  if (!word.visit.arrivedAt || isKnown) return false
  await sayNobodyCame(word, needs)
  return true
}

/** Whether anything that was done before the door is void by the customer's word; else it only tells the installer to knock. */
export const voidsKnocks = (steps: readonly VisitStep[]): boolean =>
  steps.some(({ step }) => DOOR_STEPS.some((one) => one === step))

/** The customer is at home and has seen nobody: kept with their words, which the installer hears at once. */
export async function sayNobodyCame(
  { visit, said, actor, words }: DoorWord & { readonly words: string },
  needs: DoorNeeds,
): Promise<void> {
  await needs.visitSteps.insert(visit, { ...said, step: 'at_home', actor, body: { words } })
  await needs.notices.put(atHomeNotice({ visit, said, actor, words }), said.receivedAt)
}

function atHomeNotice({ visit, said, words }: DoorWord & { readonly words: string }): readonly Notice[] {
  const { id, installerId } = visit.appointment
  if (installerId === undefined) return []
  return [
    {
      occasion: `at-home:${id}:${said.at.toMillis()}`,
      recipient: `installer:${installerId}`,
      dialog: 'at-home-news',
      answers: { appointment: id, words },
      subject: id,
      class: 'urgent',
      dueAt: said.receivedAt,
    },
  ]
}
