import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { asksForEarlier } from '#src/language/answers/asks-for-earlier.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import type { Desk } from '../desk.ts'
import { windowChoices } from '../visit-time/time-choices.ts'
import { hasPassed, type KeptWindow, keptWindow } from '../visit-time/visit-time.ts'
import { visitTimeQuestion } from '../visit-time/visit-time-question.ts'
import { changeableAppointments } from '../which-appointment.ts'
import { type BookAnswers, isNewVisit } from './book-answers.ts'
import { worksAgain } from './works-again.ts'

/** When a new visit is to be; whoever was asked may also put it off, or not want it any more. */
export function timeQuestion(desk: Desk): Question<BookAnswers> {
  const question = visitTimeQuestion(desk, ({ kind }) => kind && { kind })
  return {
    ...question,
    async ask(answers) {
      const windows = answers.lost && answers.kind ? await soonestBut(answers.lost, answers.kind, desk) : []
      return windows.length > 0
        ? { ask: { id: 'time-ask-owed' }, choices: windowChoices(windows, desk) }
        : await question.ask(answers)
    },
    isOpen: ({ besides, window, isRequested, tried }) =>
      isNewVisit({ besides }) &&
      !isRequested &&
      tried !== 'helped' &&
      (window === undefined || hasPassed(window, desk.now)),
    isOtherMatter: (heard, answers) =>
      question.isOtherMatter?.(heard, answers) === true || contradicts(heard) || isForAgreedVisit(heard, answers, desk),
    corrects: (heard, answers) =>
      !contradicts(heard) && (asksForEarlier(heard.text) || question.corrects?.(heard, answers) === true),
    async read(heard, answers): Promise<Reading<BookAnswers>> {
      if (asksForEarlier(heard.text))
        return { kind: 'answers', answers: { waitsEarlier: true }, says: [{ id: 'wait-earlier-once-agreed' }] }
      if (heard.chosen === undefined && putsOff(heard.text)) return { kind: 'answers', answers: { refusal: 'later' } }
      const isDeclined = answers.isAsked && heard.yesNo === 'no' && !answers.wish && heard.times.length === 0
      if (isDeclined) return { kind: 'answers', answers: { refusal: isUnsuitable(heard.text) ? 'later' : 'unwanted' } }
      const again = heard.chosen ? undefined : worksAgain(heard, answers, desk)
      return again?.kind === 'answers' ? again : await question.read(heard, answers)
    },
  }
}

/** I was home all day: of the time that was missed, and no wish for another. */
const contradicts = ({ purpose, times }: Heard): boolean =>
  purpose.purpose === 'contradict' && times.every(({ dates }) => dates === null)

/** 改成大后天, before a time was spoken of for this one: the visit that is agreed already is meant. */
const isForAgreedVisit = ({ purpose, shown }: Heard, { wish, window }: Partial<BookAnswers>, desk: Desk): boolean =>
  purpose.purpose === 'move' && shown.length === 0 && !wish && !window && changeableAppointments(desk).length > 0

/** What is free soonest, without the time that could not be kept. */
async function soonestBut(lost: KeptWindow, kind: VisitKind, desk: Desk): Promise<readonly VisitWindow[]> {
  const search = { ...(await desk.search(kind)), declined: [keptWindow(lost)] }
  return browse(search, desk.now.setZone(desk.zone).toISODate() ?? '')
}
