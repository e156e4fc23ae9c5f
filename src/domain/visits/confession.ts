import type { VisitStep } from './visit-step.ts'

/** What an installer has owned to at a visit, by the norms that it breaks: no tick takes it back. */
export const confessedNorms = (steps: readonly VisitStep[]): readonly unknown[] =>
  steps.flatMap(({ step, body }) => (step === 'confessed' ? [body.norms].flat() : []))

/** What an installer has owned to against one norm, in their own words. */
export function confessedWords(steps: readonly VisitStep[], norm: string): string | undefined {
  const step = steps.findLast(({ step, body }) => step === 'confessed' && [body.norms].flat().includes(norm))
  return step && String(step.body.words)
}
