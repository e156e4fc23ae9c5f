import type { Heard } from '#src/conversation/heard.ts'
import { isNamedIn } from '#src/language/answers/is-called-in.ts'
import { isLookup } from '#src/language/answers/read-handling.ts'
import { readWhose } from '#src/language/answers/read-whose.ts'
import type { Desk } from '../desk.ts'
import { type HandleAnswers, handledVisit, visitsFor } from './handle-answers.ts'

/** Whether words name another customer than the one whose visit is open, or look one up: they begin with that visit, or find none. */
export async function isForAnother(
  { text, purpose }: Heard,
  answers: Partial<HandleAnswers>,
  desk: Desk,
): Promise<boolean> {
  // 查孙超, after nothing was found: what was to be done with somebody else's visit isn't done with this one.
  if (answers.appointment === undefined) return purpose.purpose !== undefined
  if (isLookup(text)) return true
  const open = await handledVisit(desk, answers)
  if (!open || isNamedIn(text, open.customer)) return false
  const found = await visitsFor(text, desk)
  if (found.some(({ customer }) => isNamedIn(text, customer))) return true
  const whose = readWhose(text)
  const isByOrder = /\d/.test(whose ?? '') && found.some(({ appointment }) => appointment.id === open.appointment.id)
  return whose !== undefined && !isByOrder
}
