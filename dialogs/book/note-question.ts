import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { isContactForVisit } from '#src/language/answers/is-contact-for-visit.ts'
import { isNoteForVisit } from '#src/language/answers/read-note.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { BookAnswers } from './book-answers.ts'
import { told } from './told.ts'

/** Words for whoever comes: never asked for, kept whenever they are said, and read back (CT-4). */
export function noteQuestion(): Question<BookAnswers> {
  return {
    id: 'note',
    isOpen: () => false,
    ask: () => ({ ask: { id: 'common-noted' } }),
    hint: () => ({ id: 'common-noted' }),
    read: noted,
    corrects: ({ text }, { kind }) => kind !== undefined && (isNoteForVisit(text) || isContactForVisit(text)),
  }
}

/** Keeps the note, and the time that is told with it: 改到周日吧，我妈在家. */
export function noted(heard: Heard, answers: Partial<BookAnswers>): Reading<BookAnswers> {
  const { wish, note } = told(heard, answers)
  if (wish)
    return {
      kind: 'answers',
      answers: { ...(note !== undefined && { note }), wish, window: undefined, confirmed: undefined },
    }
  return {
    kind: 'answers',
    answers: { note: toldWords([answers.note, withoutSwearing(heard.text)]), confirmed: undefined },
  }
}
