import type { Question } from '#src/conversation/dialog.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { whyNotChangeable } from '#src/domain/appointments/change-limits.ts'
import type { Desk } from './desk.ts'
import { kindSay } from './visit-kind.ts'

type AppointmentAnswers = { appointment?: string | undefined }

/** The customer's appointments that can still be moved or cancelled by chat. */
export function changeableAppointments(desk: Desk): readonly Appointment[] {
  const file = desk.file()
  const actor = `customer:${file?.customer.id ?? ''}` as const
  return file?.appointments.filter((appointment) => whyNotChangeable(appointment, actor, desk.now) === undefined) ?? []
}

/** The appointment that is meant: the one chosen, or the only one there is. */
export function chosenAppointment(desk: Desk, { appointment }: AppointmentAnswers): Appointment | undefined {
  const changeable = changeableAppointments(desk)
  return changeable.find(({ id }) => id === appointment) ?? (changeable.length === 1 ? changeable[0] : undefined)
}

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
          facts: { window: desk.windowFact(window), kind: kindSay(kind ?? 'repair') },
        },
      })),
    }),
    hint: () => ({ id: 'which-appointment-hint' }),
    read: ({ chosen }) =>
      typeof chosen?.value === 'string'
        ? { kind: 'answers', answers: { appointment: chosen.value } }
        : { kind: 'unclear' },
  }
}

/** Why nothing can be changed: there is no appointment, or it is too near. */
export function whyNothingChangeable(desk: Desk) {
  if (changeableAppointments(desk).length > 0) return undefined
  const [soonest] = desk.file()?.appointments ?? []
  if (!soonest) return { kind: 'none' as const }
  return { kind: 'too_late' as const, window: desk.windowFact(soonest.window) }
}
