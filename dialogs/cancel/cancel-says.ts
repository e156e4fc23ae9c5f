import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { Desk } from '../desk.ts'
import { visitBeside, visitNamed } from '../visit-named.ts'
import { chosenAppointment } from '../which-appointment.ts'
import type { CancelAnswers } from './cancel-answers.ts'

/** The visits that are to end alike: the one that is meant, and those that were named with it. */
export function meantVisits(answers: Partial<CancelAnswers>, desk: Desk): readonly Appointment[] {
  const first = chosenAppointment(desk, answers)
  const others = (answers.also ?? []).flatMap((id) => desk.file()?.appointments.filter((one) => one.id === id) ?? [])
  return first ? [first, ...others.filter(({ id }) => id !== first.id)] : others
}

/** The text of this ending for the visits that are meant: the one for several names each of them once. */
export const ofVisits = (ending: string, answers: Partial<CancelAnswers>, desk: Desk): Say =>
  sayOf(ending, meantVisits(answers, desk), desk)

/** The same of these visits. */
export function sayOf(ending: string, visits: readonly Appointment[], desk: Desk): Say {
  const [only, ...others] = visits
  const id = `cancel-${ending}`
  if (!only) return { id }
  if (others.length > 0) return { id: `cancel-several-${ending}`, facts: { visits: listed(visits, desk) } }
  return { id, facts: { ...factsOf(only, desk), visit: visitBeside(desk, only) } }
}

const factsOf = (visit: Appointment, desk: Desk) => ({
  window: desk.windowFact(visit.window),
  kind: visitNamed(desk, visit),
})

function listed([first, ...others]: readonly Appointment[], desk: Desk): Say {
  const facts = first && factsOf(first, desk)
  const one: Say = { id: 'cancel-visit', ...(facts && { facts }) }
  return others.length === 0 ? one : { id: 'cancel-visits', facts: { first: one, rest: listed(others, desk) } }
}
