import { readVisitKind, SYMPTOMS } from './purpose-phrases.ts'
import type { SaidVisitKind } from './purposes.ts'

/** The kind of visit that somebody who is asked to come is wanted for: 网断了，上门检查一下 wants it mended. */
export function readWantedKind(plain: string): SaidVisitKind | undefined {
  const kind = readVisitKind(plain)
  return kind === 'inspection' && SYMPTOMS.some((words) => words.test(plain)) ? 'repair' : kind
}
