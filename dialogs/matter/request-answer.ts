import type { DateTime } from 'luxon'
import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { type Assignable, assignable, firstWindow } from '#src/domain/appointments/assignable.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { clausesOf, isRefused, readDispatch } from '#src/language/answers/read-dispatch.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { isTimeOfDay, keepWindow, keepWish, keptWindow } from '../visit-time/visit-time.ts'
import { whomToSend } from './answer-request.ts'
import type { MatterAnswers } from './open-matter.ts'
import { type Subject, subjectOf } from './subject-of.ts'

/** What a dispatcher's words decide: who goes, who doesn't, and what is refused. */
interface Decided {
  readonly named: readonly string[]
  readonly ruledOut: readonly string[]
  /** Whoever is named is sent, and not only spoken of. */
  readonly isSent: boolean
}

/**
 * 可以，后天中午12点安排; 安排孙师傅 周三 11:00: the dispatcher's own words about a time that a customer insists on. A time
 * within the wish is granted, to whoever is named or on shift, else it is asked who goes; any other is offered. What only
 * asks decides nothing, and whoever is ruled out doesn't go.
 */
export async function readRequestAnswer(
  heard: Heard,
  { ticket, kept }: { ticket: Ticket; kept: MatterAnswers['window'] },
  desk: Desk,
): Promise<Reading<MatterAnswers>> {
  const { text, times, yesNo, nowAt, chosen } = heard
  const subject = await subjectOf(ticket, desk)
  if (!subject) return { kind: 'unclear' }
  const { search } = subject
  const dispatch = readDispatch(text, namesIn(subject))
  const isAboutSomebody = dispatch.named.length + dispatch.ruledOut.length > 0
  if (dispatch.isAsked && !isAboutSomebody) return { kind: 'unclear' }
  if (times.length === 0 && !isAboutSomebody && typeof chosen?.value === 'string')
    return { kind: 'answers', answers: { action: chosen.value } }
  const offered = onlyOffered(heard)
  if (yesNo === 'yes' && times.length === 0 && !isAboutSomebody && offered)
    return { kind: 'answers', answers: { action: offered } }
  const on = subject.window?.opensAt.setZone(search.zone).toISODate()
  const said = times.map((time) => (on && isTimeOfDay(time) ? { ...time, dates: [on] } : time))
  if (said.length === 0 && yesNo !== 'yes' && !isAboutSomebody) return { kind: 'unclear' }
  if (refusesTime(text, subject, nowAt)) return refusal(text, nowAt)
  const agreed = kept ? keptWindow(kept) : subject.window
  const window = said.length > 0 ? firstWindow(said, search) : agreed
  if (window && (said.length === 0 || isWished(window, subject)))
    return whoGoes(window, { ...dispatch, isSent: dispatch.isSent || (said.length > 0 && !dispatch.isAsked) }, subject)
  return { kind: 'answers', answers: { action: 'other_times', wish: keepWish(said, text) } }
}

const namesIn = ({ search }: Subject): readonly string[] => [
  ...new Set(search.diaries.map(({ installer }) => installer.name)),
]

/** 别派李师傅; 能不能派李师傅: whoever a message only asks about, or rules out, is not picked by it. */
export async function isPicked(text: string, action: string, ticket: Ticket, desk: Desk): Promise<boolean> {
  if (!action.startsWith('assign:')) return true
  const subject = await subjectOf(ticket, desk)
  const { isAsked, ruledOut } = readDispatch(text, subject ? namesIn(subject) : [])
  return !isAsked && ruledOut.length === 0
}

/** The one who was offered alone: "可以" sends them. */
function onlyOffered({ shown }: Heard): string | undefined {
  const sends = shown.filter((value) => typeof value === 'string' && value.startsWith('assign:'))
  return sends.length === 1 && typeof sends[0] === 'string' ? sends[0] : undefined
}

/** 李师傅没空 refuses somebody, 周日没人 and 李师傅周日不行 a time. */
const refusesTime = (text: string, subject: Subject, nowAt: DateTime): boolean =>
  clausesOf(text).some(
    (clause) =>
      isRefused(clause) &&
      (readTime(clause, nowAt).length > 0 || !namesIn(subject).some((name) => clause.includes(name))),
  )

/** 周日安排不了，周一上午可以: what is refused falls away, what else is named is offered. */
function refusal(text: string, nowAt: DateTime): Reading<MatterAnswers> {
  const others = clausesOf(text)
    .filter((clause) => !isRefused(clause))
    .flatMap((clause) => readTime(clause, nowAt))
  if (others.length === 0) return { kind: 'answers', answers: { action: 'nothing' } }
  return { kind: 'answers', answers: { action: 'other_times', wish: keepWish(others, text) } }
}

const isWished = (window: VisitWindow, { wishes = [], search }: Subject): boolean =>
  wishes.some((wish) => meetsWish(window, wish, search.zone))

function whoGoes(window: VisitWindow, decided: Decided, { search }: Subject): Reading<MatterAnswers> {
  const { named, ruledOut, isSent } = decided
  const able = assignable(search, window).filter(({ name }) => !ruledOut.includes(name))
  const meant = named.length > 0 ? able.filter(({ name }) => named.includes(name)) : able
  const kept = { window: keepWindow(window) }
  const [only] = meant
  if (named.length > 0 && only && meant.length === 1 && !isSent) return askWhether(only, kept)
  const one = named.length === 0 && ruledOut.length === 0 ? able.find(({ isOnShift }) => isOnShift) : undefined
  const goes = one ?? (named.length > 0 && meant.length === 1 ? only : undefined)
  if (goes) return { kind: 'answers', answers: { ...kept, action: `assign:${goes.installerId}` } }
  const isTaken = named.length > 0 && meant.length === 0
  const ask = { id: isTaken ? 'matter-taken' : 'handle-ask-installer' }
  return { kind: 'ask', keep: kept, prompt: { ask, choices: whomToSend(able) } }
}

/** Somebody was spoken of and nothing was said of them: nobody is sent unasked. */
function askWhether(one: Assignable, kept: Partial<MatterAnswers>): Reading<MatterAnswers> {
  const ask = { id: 'matter-ask-send', facts: { installer: one.name } }
  return { kind: 'ask', keep: kept, prompt: { ask, choices: whomToSend([one]) } }
}
