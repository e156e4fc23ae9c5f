import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { TOLD_CHARACTERS } from '#src/domain/orders/told-words.ts'
import { isAsked } from '#src/language/answers/is-asked.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { normalise } from '#src/language/normalise.ts'
import type { Desk } from '../desk.ts'
import { type BookAnswers, orderOf } from './book-answers.ts'

/** 重启完好了, before a time is agreed: nobody has to come, and an order that waits is asked about. */
export function worksAgain({ text, times }: Heard, answers: Partial<BookAnswers>, desk: Desk): Reading<BookAnswers> {
  const isSolved = times.length === 0 && readChangeReason(text) === 'solved' && !isAsked(normalise(text))
  if (!isSolved || answers.kind !== 'repair') return { kind: 'unclear' }
  const isOrdered = orderOf(desk, answers) !== undefined
  return {
    kind: 'answers',
    answers: isOrdered ? { refusal: 'unwanted', solved: text.slice(0, TOLD_CHARACTERS) } : { tried: 'helped' },
  }
}
