import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { isNamedIn } from '#src/language/answers/is-called-in.ts'
import { readWhoseVisit } from '#src/language/answers/read-whose-visit.ts'
import type { Desk } from '../desk.ts'
import { HandleAnswers, handledVisit, visitsFor } from './handle-answers.ts'

/** What was answered about one visit says nothing about another. */
const OF_THE_OTHER: Partial<HandleAnswers> = Object.fromEntries(
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
  if (readWhoseVisit(text) !== undefined) return true
  return (await visitsFor(text, desk)).some(({ customer }) => isNamedIn(text, customer))
}
