import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { readWhose } from '#src/language/answers/read-whose.ts'
import type { Desk } from '../desk.ts'
import { isNamedIn } from '../which-visit.ts'
import { HandleAnswers, handledVisit, visitsFor } from './handle-answers.ts'

/** What was answered about one visit says nothing about another. */
export const OF_THE_OTHER: Partial<HandleAnswers> = Object.fromEntries(
  Object.keys(HandleAnswers.shape).map((id) => [id, undefined]),
)

/** While one visit is open: a customer named in the words outranks it, and it begins with their visit, or finds none. */
export function unlessForAnother(
  question: Question<HandleAnswers>,
  told: (heard: Heard) => Partial<HandleAnswers>,
  desk: Desk,
): Question<HandleAnswers> {
  return {
    ...question,
    async read(heard, answers): Promise<Reading<HandleAnswers>> {
      if (!(await isForAnother(heard, answers, desk))) return await question.read(heard, answers)
      return { kind: 'answers', answers: { ...OF_THE_OTHER, words: heard.text.trim(), ...told(heard) } }
    },
  }
}

async function isForAnother({ text, chosen }: Heard, answers: Partial<HandleAnswers>, desk: Desk): Promise<boolean> {
  if (chosen?.isLoose === false) return false
  const open = await handledVisit(desk, answers)
  if (!open || isNamedIn(text, open.customer)) return false
  const found = await visitsFor(text, desk)
  if (found.some(({ customer }) => isNamedIn(text, customer))) return true
  const whose = readWhose(text)
  const isByOrder = /\d/.test(whose ?? '') && found.some(({ appointment }) => appointment.id === open.appointment.id)
  return whose !== undefined && !isByOrder
}
