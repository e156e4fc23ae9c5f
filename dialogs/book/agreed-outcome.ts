import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { reasonIn } from '../cancel/told-reason.ts'
import type { Desk } from '../desk.ts'
import { keepNote, nextVisit } from '../note/note.ts'
import { kindSay } from '../visit-kind.ts'
import { agreedVisit } from './besides-question.ts'
import { type BookAnswers, descriptionOf } from './book-answers.ts'

/** Asked whether they want another one beside what is agreed. */
export const isAtBesides = ({ kind, besides }: Partial<BookAnswers>, desk: Desk): boolean =>
  besides === undefined && agreedVisit(desk, kind) !== undefined

/** What is agreed stands. */
export function nothingNew(desk: Desk): Say {
  const visit = nextVisit(desk)
  if (!visit) return { id: 'book-nothing-new' }
  return { id: 'book-nothing-new-stands', facts: { window: desk.windowFact(visit.window), kind: kindSay(visit.kind) } }
}

/** What becomes of the visit that is agreed already; undefined where a new one is booked. */
export async function agreedOutcome(answers: Partial<BookAnswers>, desk: Desk): Promise<Outcome | undefined> {
  const { besides, wish, note, solved = '', refusal } = answers
  const agreed = agreedVisit(desk, answers.kind)
  if (besides === 'move') {
    const moved = { wish, note, appointment: answers.agreed ?? agreed?.id }
    return { kind: 'done', says: [], next: { dialog: 'move', answers: moved } }
  }
  if (besides === 'cancel') {
    const ended = { appointment: agreed?.id, reason: reasonIn(solved) }
    return { kind: 'done', says: [], next: { dialog: 'cancel', answers: ended } }
  }
  if (besides === 'along' && agreed) {
    const kept = await keepNote(agreed, descriptionOf(answers) ?? '', desk)
    return { kind: 'done', says: [kept], about: agreed.id }
  }
  return besides === 'neither' || refusal === 'dropped' ? { kind: 'done', says: [nothingNew(desk)] } : undefined
}

/** Said once: this one is agreed first, and then the one that was booked by mistake is cancelled. */
export function saysInstead(
  { isInsteadUnsaid, insteadOf, kind }: Partial<BookAnswers>,
  desk: Desk,
): Outcome | undefined {
  const wrong = isInsteadUnsaid ? desk.file()?.appointments.find(({ id }) => id === insteadOf) : undefined
  if (!wrong) return undefined
  const facts = { kind: kindSay(kind), wrong: kindSay(wrong.kind), window: desk.windowFact(wrong.window) }
  return { kind: 'again', says: [{ id: 'book-instead', facts }], forget: ['isInsteadUnsaid'] }
}
