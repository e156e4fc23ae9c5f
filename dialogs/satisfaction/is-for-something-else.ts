import type { Heard } from '#src/conversation/heard.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { readSatisfaction } from '#src/language/answers/read-satisfaction.ts'
import { isForOthers } from '../monthly/is-for-others.ts'

/** A trouble with the line comes before any points for it. */
export function isForSomethingElse(heard: Heard): boolean {
  if (isForOthers(heard)) return true
  const { scores = {}, single } = readSatisfaction(heard.text, SATISFACTION_ITEMS, SATISFACTION_SCALE) ?? {}
  const isScored = Object.keys(scores).length > 0 || single !== undefined
  return heard.purpose.purpose === 'book' && !isScored && !WEIGHS.test(heard.text)
}

/** 师傅挺好，就是网老掉线: it is weighed, and no report. */
const WEIGHS = /(?<!不)就是|不过|但|只是|\b(?:but|though|except)\b/i
