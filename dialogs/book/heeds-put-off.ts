import type { Question } from '#src/conversation/dialog.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import type { BookAnswers } from './book-answers.ts'

/** 现在没空，晚点再说, to whatever is asked on the way to a time that we asked for: nothing more is asked. */
export function heedsPutOff(question: Question<BookAnswers>): Question<BookAnswers> {
  const corrects = question.corrects?.bind(question)
  const isOpen = question.isOpen?.bind(question) ?? ((answers) => answers[question.id] === undefined)
  return {
    ...question,
    isOpen: (answers) => answers.refusal === undefined && isOpen(answers),
    ...(corrects && {
      corrects: (heard, answers) => heard.purpose.purpose !== 'do_now' && corrects(heard, answers),
    }),
    isOtherMatter: (heard, answers) =>
      heard.purpose.purpose === 'do_now' || question.isOtherMatter?.(heard, answers) === true,
    async read(heard, answers) {
      const isPutOff = answers.isAsked && heard.chosen === undefined && putsOff(heard.text)
      return isPutOff ? { kind: 'answers', answers: { refusal: 'later' } } : await question.read(heard, answers)
    },
  }
}
