import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { whyNotChangeable } from '#src/domain/appointments/change-limits.ts'
import { pointsAtVisit } from '#src/language/answers/about-agreed-visit.ts'
import { readDayOfVisit } from '#src/language/answers/visit-named-by-time.ts'
import { normalise } from '#src/language/normalise.ts'
import { readVisitKind } from '#src/language/purpose-phrases.ts'
import { datesOf } from '#src/language/time/time-wish.ts'
import type { Desk } from './desk.ts'
import { kindSay } from './visit-kind.ts'

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

/** The one of them, changeable or not, that a message names by its kind of work or its day ("周六那个", "线路检查"). */
export function namedAppointment(
  desk: Desk,
  { text, nowAt }: Pick<Heard, 'text' | 'nowAt'>,
  among = changeableAppointments(desk),
): Appointment | undefined {
  const times = readDayOfVisit(text, nowAt)
  const kind = readVisitKind(normalise(text))
  const isOnTheDay = ({ window }: Appointment) => {
    const on = window.opensAt.setZone(desk.zone).toISODate() ?? ''
    return times.some((time) => datesOf(time, on, on)?.includes(on))
  }
  const named = among.filter((one) => kind === one.kind || isOnTheDay(one))
  const both = named.filter((one) => kind === one.kind && isOnTheDay(one))
  const [meant, ...others] = both.length > 0 ? both : named
  return others.length === 0 ? meant : undefined
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

const MOVES = /改|换|挪|推|调整?到|延|提前|\b(?:to|until|till|for)\b/

/** Which appointment is meant, asked only where there are several. */
export function whichAppointmentQuestion(desk: Desk): Question<AppointmentAnswers> & { readonly id: 'appointment' } {
  return {
    id: 'appointment',
    isOpen: (answers) => chosenAppointment(desk, answers) === undefined,
    ask: () => ({
      ask: { id: 'which-appointment-ask' },
      choices: changeableAppointments(desk).map(({ id, kind, window }) => ({
        value: id,
        label: {
          id: 'which-appointment-choice',
          facts: { window: desk.windowFact(window), kind: kindSay(kind) },
        },
      })),
    }),
    hint: () => ({ id: 'which-appointment-hint' }),
    read(heard) {
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
