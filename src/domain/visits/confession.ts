import type { VisitStep } from './visit-step.ts'

/** What an installer has owned to at a visit, by the norms that it breaks: no tick takes it back. */
export const confessedNorms = (steps: readonly VisitStep[]): readonly unknown[] =>
  steps.flatMap(({ step, body }) => (step === 'confessed' ? [body.norms].flat() : []))
