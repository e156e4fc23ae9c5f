import type { Question } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { type BookAnswers, DETAIL_CHARACTERS, isNewVisit, orderOf } from './book-answers.ts'
import { tellsMore, told } from './told.ts'

/** What is wrong, in the customer's words; an order of the back office says it already. */
export function detailQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'detail',
    isOpen: (answers) =>
      answers.kind === 'repair' &&
      isNewVisit(answers) &&
      answers.detail === undefined &&
      orderOf(desk, answers) === undefined,
    ask: () => ({ ask: { id: 'book-ask-detail' } }),
    hint: () => ({ id: 'book-hint-detail' }),
    isOtherMatter: () => true,
    read(heard) {
      const detail = heard.text.trim().slice(0, DETAIL_CHARACTERS)
      if (!/[\p{L}\p{N}]/u.test(detail)) return { kind: 'unclear' }
      if (tellsMore(detail))
        return { kind: 'answers', answers: { ...told(heard), kind: 'repair', detail, confirmed: undefined } }
      if (heard.times.length === 0) return { kind: 'unclear' }
      return { kind: 'ask', prompt: { ask: { id: 'book-noted-time-detail' } }, keep: { wish: told(heard).wish } }
    },
  }
}
