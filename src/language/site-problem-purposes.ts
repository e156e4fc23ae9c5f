import {
  claimsCustomersYes,
  isWorkImpossible,
  readSiteProblem,
  saysProblemIsOver,
  saysSiteProblem,
} from './answers/read-site-problem.ts'
import type { Purpose } from './purposes.ts'

/** What counts more than a problem that is named beside it: 配件没到，晚30分钟 tells of a delay, and who can't come says so first. */
const BEFORE: readonly Purpose[] = [
  ...(['late', 'set_out', 'arrived', 'finished', 'unsigned', 'checklist', 'queue', 'cannot_come'] as const),
]

/** What an installer says of a problem on site, beside what else was `found` in their words. */
export function siteProblemPurpose(text: string, found: Purpose | undefined): Purpose | undefined {
  const isOpen = found === undefined || !BEFORE.includes(found) || (found === 'cannot_come' && isWorkImpossible(text))
  if (!isOpen) return undefined
  if (saysProblemIsOver(text)) return 'problem_over'
  if (readSiteProblem(text) !== undefined || claimsCustomersYes(text)) return 'site_problem'
  return (found === undefined || found === 'cannot_come') && saysSiteProblem(text) ? 'site_problem' : undefined
}
