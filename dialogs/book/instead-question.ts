import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { besidesPointers } from '#src/language/answers/which-visit-words.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { keepWish, wishAt } from '../visit-time/visit-time.ts'
import { choiceOfVisit, namedAppointment } from '../which-appointment.ts'
import type { BookAnswers } from './book-answers.ts'
import { bookedWrong, meantInstead } from './meant-kind.ts'

/** What was agreed by mistake, and its time, which is meant for this one too where no other is said. */
export function insteadOf(heard: Heard, before: Partial<BookAnswers>, desk: Desk): Partial<BookAnswers> {
  const [visit, ...others] = before.insteadOf === undefined ? meantInstead(heard, desk) : []
  if (!visit) return {}
  const isInsteadUnsaid = bookedWrong(heard.text, desk) !== undefined
  // 约错了，改成修网 tells of no trouble.
  const detail = isInsteadUnsaid && !tellsOfFault(heard.text) ? { detail: before.detail } : {}
  if (others.length > 0)
    return { mayBeInstead: [visit, ...others].map(({ id }) => id), isInsteadUnsaid: true, ...detail }
  // 周五那个约错了: its day is no wish.
  const isTold = readTime(besidesPointers(heard.text), heard.nowAt).length > 0 || before.wish !== undefined
  return {
    insteadOf: visit.id,
    ...(isInsteadUnsaid && { isInsteadUnsaid, ...detail }),
    ...(!isTold && atItsTime(visit, desk)),
  }
}

/** Which of several visits was booked wrong. */
export function insteadQuestion(desk: Desk): Question<BookAnswers> {
  const among = ({ mayBeInstead = [] }: Partial<BookAnswers>) =>
    desk.file()?.appointments.filter(({ id }) => mayBeInstead.includes(id)) ?? []
  return {
    id: 'insteadOf',
    isOpen: ({ insteadOf: known, ...answers }) => known === undefined && among(answers).length > 0,
    ask: (answers) => ({
      ask: { id: 'which-appointment-ask' },
      choices: among(answers).map((one) => choiceOfVisit(desk, one)),
    }),
    hint: () => ({ id: 'which-appointment-hint' }),
    read(heard, answers) {
      const visits = among(answers)
      const visit = visits.find(({ id }) => id === heard.chosen?.value) ?? namedAppointment(desk, heard, visits)
      if (!visit) return { kind: 'unclear' }
      return {
        kind: 'answers',
        answers: { insteadOf: visit.id, ...(answers.wish === undefined && atItsTime(visit, desk)) },
      }
    },
  }
}

const atItsTime = ({ window }: Appointment, desk: Desk): Pick<BookAnswers, 'wish'> => ({
  wish: keepWish([wishAt(window, desk.zone)], ''),
})
