import type { DateTime } from 'luxon'
import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { assignable, firstWindow } from '#src/domain/appointments/assignable.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { isTimeOfDay, keepWindow, keepWish } from '../visit-time/visit-time.ts'
import { type Subject, subjectOf, whomToSend } from './answer-request.ts'
import type { MatterAnswers } from './open-matter.ts'

/** 周日上午安排不了: what is named is refused. */
const REFUSED =
  /安排不|排不[开了]|不[行了能可]|没有?[人空]|\b(?:can't|cannot|can not|nobody|no ?one|not possible|impossible)\b/i

/**
 * 可以，后天中午12点安排; 安排孙师傅 周三 11:00: the dispatcher's own words about a time that a customer insists on. A time
 * within the wish is granted, to whoever is named or on shift, else it is asked who goes; any other is offered.
 */
export async function readRequestAnswer(
  { text, times, yesNo, nowAt }: Heard,
  ticket: Ticket,
  desk: Desk,
): Promise<Reading<MatterAnswers>> {
  const subject = await subjectOf(ticket, desk)
  if (!subject) return { kind: 'unclear' }
  const { search } = subject
  const on = subject.window?.opensAt.setZone(search.zone).toISODate()
  const said = times.map((time) => (on && isTimeOfDay(time) ? { ...time, dates: [on] } : time))
  const named = search.diaries.find(({ installer }) => text.includes(installer.name))?.installer.id
  if (said.length === 0 && yesNo !== 'yes' && named === undefined) return { kind: 'unclear' }
  if (REFUSED.test(text)) return refusal(text, nowAt)
  const window = said.length > 0 ? firstWindow(said, search) : subject.window
  if (window && (said.length === 0 || isWished(window, subject))) return whoGoes(window, named, subject)
  return { kind: 'answers', answers: { action: 'other_times', wish: keepWish(said, text) } }
}

/** 周日安排不了，周一上午可以: what is refused falls away, what else is named is offered. */
function refusal(text: string, nowAt: DateTime): Reading<MatterAnswers> {
  const clauses = text.split(/[,，。;；.]/).filter((clause) => !REFUSED.test(clause))
  const others = clauses.flatMap((clause) => readTime(clause, nowAt))
  if (others.length === 0) return { kind: 'answers', answers: { action: 'nothing' } }
  return { kind: 'answers', answers: { action: 'other_times', wish: keepWish(others, text) } }
}

const isWished = (window: VisitWindow, { wishes = [], search }: Subject): boolean =>
  wishes.some((wish) => meetsWish(window, wish, search.zone))

function whoGoes(window: VisitWindow, named: string | undefined, { search }: Subject): Reading<MatterAnswers> {
  const able = assignable(search, window)
  const one =
    named === undefined ? able.find(({ isOnShift }) => isOnShift) : able.find((each) => each.installerId === named)
  const kept = { window: keepWindow(window) }
  if (one) return { kind: 'answers', answers: { ...kept, action: `assign:${one.installerId}` } }
  const ask = { id: named === undefined ? 'handle-ask-installer' : 'matter-taken' }
  return { kind: 'ask', keep: kept, prompt: { ask, choices: whomToSend(able) } }
}
