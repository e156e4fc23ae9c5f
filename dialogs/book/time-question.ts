import type { Question, Reading } from '#src/conversation/dialog.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import type { Desk } from '../desk.ts'
import { hasPassed } from '../visit-time/visit-time.ts'
import { visitTimeQuestion } from '../visit-time/visit-time-question.ts'
import { changeableAppointments } from '../which-appointment.ts'
import { type BookAnswers, isNewVisit } from './book-answers.ts'

/** When a new visit is to be; whoever was asked may also put it off, or not want it any more. */
export function timeQuestion(desk: Desk): Question<BookAnswers> {
  const question = visitTimeQuestion(desk, ({ kind }) => kind && { kind })
  return {
    ...question,
    isOpen: ({ besides, window, isRequested, tried, refusal }) =>
      isNewVisit({ besides }) &&
      !isRequested &&
      refusal === undefined &&
      tried !== 'helped' &&
      (window === undefined || hasPassed(window, desk.now)),
    // 改成大后天, before a time was spoken of for this one: the visit that is agreed already is meant.
    isOtherMatter: ({ purpose, shown }, { wish, window }) =>
      purpose.purpose === 'move' && shown.length === 0 && !wish && !window && changeableAppointments(desk).length > 0,
    async read(heard, answers): Promise<Reading<BookAnswers>> {
      if (heard.chosen === undefined && putsOff(heard.text)) return { kind: 'answers', answers: { refusal: 'later' } }
      const isDeclined = answers.isAsked && heard.yesNo === 'no' && !answers.wish && heard.times.length === 0
      if (isDeclined) return { kind: 'answers', answers: { refusal: 'unwanted' } }
      return await question.read(heard, answers)
    },
  }
}
