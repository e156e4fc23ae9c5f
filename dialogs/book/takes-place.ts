import type { Question, Reading } from '#src/conversation/dialog.ts'
import { type Heard, plain } from '#src/conversation/heard.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import type { BookAnswers } from './book-answers.ts'
import { placeSaid, withoutPlaces } from './place-question.ts'

/** The questions whose answers may have an address beside them. */
const ASKED: readonly string[] = ['order', 'detail', 'light', 'tried', 'window']

/** 文明路66号，周五上午十点, to the question when: where the visit is to be is kept with the answer, and said back where no read-back follows. */
export function takesPlace(question: Question<BookAnswers>, desk: Desk): Question<BookAnswers> {
  if (question.id !== 'confirmed' && !ASKED.includes(question.id)) return question
  return {
    ...question,
    async read(heard, answers) {
      const said = placeSaid(heard, answers, desk)
      if (!said) return await question.read(heard, answers)
      // 对，是文明路66号: another address than the one that was read back is no yes to it.
      if (question.id === 'confirmed' && said.place !== answers.place) return { kind: 'unclear' }
      return withPlace(await question.read(question.id === 'window' ? timeOf(heard) : heard, answers), said)
    },
  }
}

/** The numbers of an address are of no time. */
function timeOf(heard: Heard): Heard {
  const text = withoutPlaces(heard.text)
  return { ...(heard.chosen ? heard : plain(heard)), text, times: readTime(text, heard.nowAt) }
}

function withPlace(reading: Reading<BookAnswers>, said: Partial<BookAnswers>): Reading<BookAnswers> {
  if (reading.kind === 'answers') return { ...reading, answers: { ...reading.answers, ...said } }
  if (reading.kind !== 'ask') return reading
  const isSaid = said.place === undefined || reading.keep?.place !== undefined
  const says = isSaid ? [] : [{ id: 'book-noted-place', facts: { address: said.place ?? '' } }]
  return { ...reading, says: [...says, ...(reading.says ?? [])], keep: { ...reading.keep, ...said } }
}
