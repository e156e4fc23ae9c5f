import type { DateTime } from 'luxon'
import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { whyNotChangeable } from '#src/domain/appointments/change-limits.ts'
import { pointsAtVisit } from '#src/language/answers/about-agreed-visit.ts'
import { namesKind } from '#src/language/answers/names-kind.ts'
import { readFlatTimes } from '#src/language/answers/read-flat-times.ts'
import { readDayOfVisit } from '#src/language/answers/visit-named-by-time.ts'
import {
  hourOfPointer,
  meansAnother,
  pointerOf,
  readThings,
  readVisitWords,
} from '#src/language/answers/which-visit-words.ts'
import { normalise } from '#src/language/normalise.ts'
import { readVisitKind } from '#src/language/purpose-phrases.ts'
import { readTime } from '#src/language/time/read-time.ts'
import { datesOf } from '#src/language/time/time-wish.ts'
import type { Desk } from './desk.ts'
import { matterWords, visitNamed } from './visit-named.ts'
import { isOfFlat } from './visit-of-flat.ts'

type AppointmentAnswers = { appointment?: string | undefined }

/** The customer's appointments that can still be moved or cancelled by chat. */
export function changeableAppointments(desk: Desk): readonly Appointment[] {
  const file = desk.file()
  const actor = `customer:${file?.customer.id ?? ''}` as const
  return file?.appointments.filter((appointment) => whyNotChangeable(appointment, actor, desk.now) === undefined) ?? []
}

/** How an agreed visit can be changed: by a word here, or once it is too near, by a colleague. */
export const changeSay = (desk: Desk, appointment: Appointment): Say => ({
  id: changeableAppointments(desk).some(({ id }) => id === appointment.id) ? 'change-here' : 'change-by-person',
})

/** The appointment that is meant: the one chosen, or the only one there is. */
export function chosenAppointment(desk: Desk, { appointment }: AppointmentAnswers): Appointment | undefined {
  const changeable = changeableAppointments(desk)
  if (appointment !== undefined) return changeable.find(({ id }) => id === appointment)
  return changeable.length === 1 ? changeable[0] : undefined
}

/** Whether an appointment can be the one that was just talked of. */
export const isOnFile = (desk: Desk, appointment: string): boolean =>
  desk.file()?.appointments.some(({ id }) => id === appointment) === true

/** How much of what a message names of a visit is true of it. */
function namedParts(one: Appointment, words: string, { nowAt }: Pick<Heard, 'nowAt'>, desk: Desk): number {
  const on = one.window.opensAt.setZone(desk.zone).toISODate() ?? ''
  const isOnTheDay = readDayOfVisit(words, nowAt).some((time) => datesOf(time, on, on)?.includes(on))
  const things = readThings(matterWords(desk, one))
  // 装宽带那个 is no repair, whatever is broken there.
  const isOfOtherKind = ![undefined, one.kind].includes(namesKind(words))
  const isAboutIt = !isOfOtherKind && readThings(words).some((thing) => things.includes(thing))
  const parts = [readVisitKind(normalise(words)) === one.kind, isOnTheDay, isAboutIt]
  return [...parts, isAtHour(one, words, nowAt, desk), isOfFlat(one, words, desk)].filter(Boolean).length
}

/** 八点嗰张: the hour is in what was promised. */
function isAtHour({ window }: Appointment, words: string, nowAt: DateTime, desk: Desk): boolean {
  const hour = hourOfPointer(pointerOf(words) ?? '')
  const [said] = hour === undefined ? [] : readTime(hour, nowAt)
  const [opens, closes] = [window.opensAt, window.closesAt].map((at) => at.setZone(desk.zone).toFormat('HH:mm'))
  if (!said?.start || !opens || !closes) return false
  return said.start === opens || (said.start > opens && said.start < closes)
}

/**
 * The one of them, changeable or not, that a message names by its kind of work, its day, its hour or what is broken (周六那个,
 * 线路检查, 八点嗰张, 电视那单), and not as one that stays as it is.
 */
export function namedAppointment(
  desk: Desk,
  { text, nowAt }: Pick<Heard, 'text' | 'nowAt'>,
  among = changeableAppointments(desk),
): Appointment | undefined {
  const { meant, others } = readVisitWords(text)
  const left = others.map((words) => bestOf(among, words, nowAt, desk))
  const rest = among.filter((one) => !left.includes(one))
  const [only, ...more] = rest
  return bestOf(rest, meant, nowAt, desk) ?? (rest.length < among.length && more.length === 0 ? only : undefined)
}

/** The one of which more is named than of any other. */
function bestOf(among: readonly Appointment[], words: string, nowAt: DateTime, desk: Desk): Appointment | undefined {
  const scored = among.map((one) => ({ one, parts: namedParts(one, words, { nowAt }, desk) }))
  const most = Math.max(0, ...scored.map(({ parts }) => parts))
  const [best, ...others] = scored.filter(({ parts }) => parts === most)
  return most > 0 && others.length === 0 ? best?.one : undefined
}

/** 唔系呢张，系八点嗰张: another visit than the one that is talked of; undefined where none is named, or where the words may be for a time. */
export function otherAppointment(desk: Desk, heard: Heard, answers: AppointmentAnswers): Appointment | undefined {
  const chosen = chosenAppointment(desk, answers)
  const changeable = changeableAppointments(desk)
  if (!chosen || changeable.length < 2 || heard.chosen?.isLoose === false) return undefined
  // 租客那套还是六点, 我家那套五点 takes none for another.
  if (readFlatTimes(heard.text, heard.nowAt).length > 0) return undefined
  const pointer = pointerOf(heard.text)
  const named = pointer === undefined ? undefined : namedAppointment(desk, { text: pointer, nowAt: heard.nowAt })
  if (named) return named.id === chosen.id ? undefined : named
  const [other, ...more] = changeable.filter(({ id }) => id !== chosen.id)
  return meansAnother(heard.text) && more.length === 0 ? other : undefined
}

/** 周六那个改到周五: the one that is named before the word of moving it, whatever stands behind it; or right behind that word: 改周六那个. */
export function namedToMove(desk: Desk, { text, nowAt }: Heard): Appointment | undefined {
  const all = desk.file()?.appointments
  const pointed = pointsAtVisit(text)
  if (pointed) return namedAppointment(desk, { text: pointed.words, nowAt }, all)
  // “move my inspection” moves nobody's house.
  const parts = text.split(MOVES).map((part) => part.replace(/\b(?:move|shift|push|change|switch|bring)\b/gi, ' '))
  const [first = ''] = parts
  if (parts.length === 1) return undefined
  const named = namedAppointment(desk, { text: first, nowAt }, all)
  // 改时间，周四的维修改到周六: the last word of moving counts.
  return named ?? namedAppointment(desk, { text: parts.slice(0, -1).join(' '), nowAt }, all)
}

const MOVES = /改|换|挪|推|调整?到|[搬郁移转][去到做]|延|提前|\b(?:to|until|till|for)\b/

/** One of several visits, as it is offered. */
export const choiceOfVisit = (desk: Desk, appointment: Appointment): Choice => ({
  value: appointment.id,
  label: {
    id: 'which-appointment-choice',
    facts: { window: desk.windowFact(appointment.window), kind: visitNamed(desk, appointment) },
  },
})

/** 改周四那个: the day is of the visit, and no wish. */
export function besidesPointer(heard: Heard): Pick<Heard, 'text' | 'times' | 'nowAt'> {
  const pointed = pointsAtVisit(heard.text)
  return pointed ? { text: pointed.rest, times: readTime(pointed.rest, heard.nowAt), nowAt: heard.nowAt } : heard
}

/** Which appointment is meant, asked only where there are several. */
export function whichAppointmentQuestion(desk: Desk): Question<AppointmentAnswers> & { readonly id: 'appointment' } {
  return {
    id: 'appointment',
    isOpen: (answers) => chosenAppointment(desk, answers) === undefined,
    ask: () => ({
      ask: { id: 'which-appointment-ask' },
      choices: changeableAppointments(desk).map((appointment) => choiceOfVisit(desk, appointment)),
    }),
    hint: () => ({ id: 'which-appointment-hint' }),
    corrects: (heard, answers) => otherAppointment(desk, heard, answers) !== undefined,
    read(heard, answers) {
      const other = otherAppointment(desk, heard, answers)
      if (other) return { kind: 'answers', answers: { appointment: other.id } }
      const appointment = heard.chosen?.value ?? namedAppointment(desk, heard)?.id
      return typeof appointment === 'string' ? { kind: 'answers', answers: { appointment } } : { kind: 'unclear' }
    },
  }
}

/** Why nothing can be changed: there is no appointment, or the one that is meant is too near or has begun. */
export function whyNothingChangeable(desk: Desk, { appointment }: AppointmentAnswers) {
  const all = desk.file()?.appointments ?? []
  const [soonest] = all
  if (!soonest) return { kind: 'none' as const }
  const changeable = changeableAppointments(desk)
  const meant = all.find(({ id }) => id === appointment)
  if (meant ? changeable.includes(meant) : changeable.length > 0) return undefined
  const { id, window } = meant ?? soonest
  return {
    kind: window.opensAt > desk.now ? ('too_late' as const) : ('begun' as const),
    ...{ appointment: id, window: desk.windowFact(window) },
  }
}
