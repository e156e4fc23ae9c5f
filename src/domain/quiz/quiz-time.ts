import type { DateTime } from 'luxon'
import { IN_WORK_HOURS } from '../norms/on-site-norms.ts'
import { QUIZ_DAY, QUIZ_FREE_MINUTES, QUIZ_HOURS, QUIZ_SENT_DAYS } from '../norms/quiz-norms.ts'
import type { Notice } from '../outreach/notice.ts'

/** A promised visit, as far as it says whether its installer is busy. */
interface QuizVisit {
  readonly opensAt: DateTime
  readonly closesAt: DateTime
  /** When its installer set out for it, or arrived; the later of the two. */
  readonly begunAt: DateTime | undefined
}

/** Whether it is an hour in which a quiz may be sent. */
export function isQuizHour(nowLocal: DateTime): boolean {
  const time = nowLocal.toFormat('HH:mm')
  return time >= QUIZ_HOURS.from && time < QUIZ_HOURS.to
}

/** Whether the quiz of the month may be sent to whoever has not had it; `nowLocal` in the company's zone. */
export const isQuizDay = ({ day }: DateTime): boolean => day >= QUIZ_DAY && day < QUIZ_DAY + QUIZ_SENT_DAYS

/** Whether an installer is at no visit (LK, DR, WK), and none is about to begin. */
export function isFreeForQuiz(visits: readonly QuizVisit[], now: DateTime): boolean {
  const soonAt = now.plus({ minutes: QUIZ_FREE_MINUTES })
  const atWorkFrom = now.minus({ hours: IN_WORK_HOURS })
  return !visits.some(
    ({ opensAt, closesAt, begunAt }) =>
      (begunAt !== undefined && begunAt > atWorkFrom) || (opensAt <= soonAt && closesAt > now),
  )
}

/** Tells an installer of the month's quiz, or recalls it. */
export const quizNotice = (installerId: string, month: string, isReminder: boolean, dueAt: DateTime): Notice => ({
  occasion: `quiz:${installerId}:${month}${isReminder ? ':again' : ''}`,
  recipient: `installer:${installerId}`,
  dialog: 'quiz',
  answers: { month, invites: isReminder ? 'again' : 'first' },
  subject: installerId,
  class: 'transactional',
  dueAt,
})
