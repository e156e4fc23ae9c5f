import type { BookAnswers } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'

/** What somebody of ours is at, or has reported, after it was judged missed, without another time being agreed. */
const lateWork = (desk: Desk) => {
  const { appointments = [], closings = [] } = desk.file() ?? {}
  return closings.filter(
    ({ appointmentId, state }) => state !== 'closed' && !appointments.some(({ id }) => id === appointmentId),
  )
}

/** The visits at which somebody came after all, when they had been judged missed: they are there now. */
export const cameAfterMiss = (desk: Desk): readonly string[] => lateWork(desk).map(({ appointmentId }) => appointmentId)

/** Whether an order that has no appointment is being seen to all the same, by somebody who came late. */
export const isBeingDone = (desk: Desk, orderId: string | undefined): boolean =>
  orderId !== undefined && lateWork(desk).some((closing) => closing.orderId === orderId)

/** We asked for a time before somebody came after all: they are there, and nobody has named another. */
export const isAnsweredByWork = ({ isAsked, order, wish, window }: Partial<BookAnswers>, desk: Desk): boolean =>
  isAsked === true && wish === undefined && window === undefined && isBeingDone(desk, order)
