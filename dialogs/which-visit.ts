import type { Question } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from './desk.ts'
import { calledSay } from './menu/called.ts'
import { kindSay } from './visit-kind.ts'

type VisitAnswers = { appointment?: string | undefined }

/** Another visit this soon after the next one may be meant as well. */
const MEANT_WITHIN_HOURS = 4

/** The visits of the installer who writes that are still to be kept, today's and tomorrow's. */
export async function visitsAhead(desk: Desk): Promise<readonly Visit[]> {
  return (await desk.ownVisits()).filter(({ arrivedAt }) => !arrivedAt)
}

/** The visit that is chosen. */
export async function chosenVisit(desk: Desk, { appointment }: VisitAnswers): Promise<Visit | undefined> {
  return (await desk.ownVisits()).find((visit) => visit.appointment.id === appointment)
}

/** A visit in one line: when, what for, at whose place. */
export function visitSay(desk: Desk, { appointment, customer }: Visit): Say {
  const facts = {
    window: desk.windowFact(appointment.window),
    kind: kindSay(appointment.kind),
    name: calledSay(customer),
  }
  return { id: 'which-visit-line', facts }
}

/** Which visit is meant: the next one, asked only where another follows soon. */
export function whichVisitQuestion(desk: Desk): Question<VisitAnswers> & { readonly id: 'appointment' } {
  return {
    id: 'appointment',
    async recall() {
      const [next, second] = await visitsAhead(desk)
      const soonAt = next?.appointment.window.opensAt.plus({ hours: MEANT_WITHIN_HOURS })
      const isPlain = next && soonAt && (!second || second.appointment.window.opensAt > soonAt)
      return isPlain ? { kind: 'answers', answers: { appointment: next.appointment.id } } : { kind: 'unclear' }
    },
    async ask() {
      const visits = await visitsAhead(desk)
      return {
        ask: { id: 'which-visit-ask' },
        choices: visits.map((visit) => ({ value: visit.appointment.id, label: visitSay(desk, visit) })),
      }
    },
    hint: () => ({ id: 'which-visit-hint' }),
    read: ({ chosen }) =>
      typeof chosen?.value === 'string'
        ? { kind: 'answers', answers: { appointment: chosen.value } }
        : { kind: 'unclear' },
  }
}
