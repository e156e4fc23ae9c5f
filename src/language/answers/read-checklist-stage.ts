import type { ChecklistStage } from '#src/domain/visits/checklist.ts'
import { normalise } from '../normalise.ts'

const STAGES: readonly (readonly [ChecklistStage, RegExp])[] = [
  ['before_leaving', /出门|出发前|\bbefore (?:leaving|i leave|setting out)\b/],
  ['at_the_door', /进门|门口|\b(?:at the )?door\b/],
  ['inside', /施工|屋内|屋里|干活|\binside\b|\bthe work\b/],
  ['leaving', /收尾|离开|\bclosing\b|\bleaving\b|\bwrap(?:ping)? up\b/],
  ['discipline', /纪律|\bdiscipline\b/],
]

/** Which part of a visit's checklist is spoken of. */
export function readChecklistStage(text: string): ChecklistStage | undefined {
  const plain = normalise(text)
  return STAGES.find(([, words]) => words.test(plain))?.[0]
}
