import type { ChecklistStage } from '#src/domain/visits/checklist.ts'
import { normalise } from '../normalise.ts'

const STAGES: readonly (readonly [ChecklistStage, RegExp])[] = [
  ['before_leaving', /出门|出发前|\bbefore (?:leaving|i leave|setting out)\b/],
  ['at_the_door', /进门|门口|\b(?:at the )?door\b/],
  ['inside', /施工|屋内|屋里|干活|\binside\b|\bthe work\b/],
  ['leaving', /收尾|离开|\bclosing\b|\bleaving\b|\bwrap(?:ping)? up\b/],
  ['discipline', /纪律|\bdiscipline\b/],
]

const NAMES: readonly (readonly [ChecklistStage, RegExp])[] = [
  ['before_leaving', /^(?:before (?:leaving|i leave|setting out|departure)|lk)$/],
  ['at_the_door', /^(?:(?:at )?(?:the )?door|dr)$/],
  ['inside', /^(?:the work|work|(?:work )?inside|wk)$/],
  ['leaving', /^(?:leaving|closing|wrap(?:ping)? up|cl)$/],
  ['discipline', /^(?:the )?discipline$|^ds$/],
]

/** At the door, the work, WK: a part of the checklist by nothing but its name, in English or by its norms. */
export function namesChecklistStage(text: string): ChecklistStage | undefined {
  const plain = normalise(text)
    .replace(/[。.!]+$/u, '')
    .replace(/^(?:(?:the|show|open|go (?:to|on with)) )?/, '')
    .replace(/^(?:checklist|list)[ :,-]+|(?: (?:checklist|list|items|part|section|检查)|检查)$/g, '')
  return NAMES.find(([, name]) => name.test(plain) || name.test(`the ${plain}`))?.[0]
}

/** Which part of a visit's checklist is spoken of. */
export function readChecklistStage(text: string): ChecklistStage | undefined {
  const plain = normalise(text)
  return namesChecklistStage(text) ?? STAGES.find(([, words]) => words.test(plain))?.[0]
}
