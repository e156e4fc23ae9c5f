import type { Heard } from '#src/conversation/heard.ts'
import { asksForAnotherVisit } from '#src/language/answers/asks-for-another-visit.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import type { MoveAnswers } from './move-answers.ts'

/** 周五来不了，取消: the day is of the visit that is not wanted any more; 我是要两个 visit 啊: of none that is agreed. */
export function instead({ chosen, purpose, text }: Heard): Pick<MoveAnswers, 'another' | 'takenBack'> | undefined {
  if (chosen) return undefined
  if (asksForAnotherVisit(text)) return { another: text }
  return purpose.purpose === 'cancel' && !deniesOrdering(text) ? { takenBack: text } : undefined
}
