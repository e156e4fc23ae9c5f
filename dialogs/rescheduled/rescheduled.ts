import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { MOVE_REASONS } from '#src/domain/visits/change-reason.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

const RescheduledAnswers = z.object({
  appointment: z.string().optional(),
  /** The window as it was, none where there was no visit yet, and the one that it has now. */
  wasOpens: z.iso.datetime().optional(),
  wasCloses: z.iso.datetime().optional(),
  opens: z.iso.datetime().optional(),
  reason: z.enum(MOVE_REASONS).optional(),
  answer: z.enum(['fine', 'move', 'cancel']).optional(),
})
type RescheduledAnswers = z.infer<typeof RescheduledAnswers>

const CHOICES: readonly Choice[] = ['fine', 'move', 'cancel'].map((value) => ({
  value,
  label: { id: `rescheduled-${value}` },
}))

/** The back office has booked or moved a visit: the customer hears it at once, and their wish counts (AP-1, AP-4). */
export function rescheduledDialog(desk: Desk): Dialog<RescheduledAnswers> {
  const visitOf = ({ appointment, opens = '' }: Partial<RescheduledAnswers>) =>
    desk.file()?.appointments.find(({ id, window }) => id === appointment && window.opensAt.toUTC().toISO() === opens)
  const factsOf = (answers: Partial<RescheduledAnswers>) => {
    const visit = visitOf(answers)
    const { wasOpens: opens, wasCloses: closes = '', reason } = answers
    return {
      name: calledSay(knownFile(desk.file()).customer),
      ...(opens && { from: desk.windowFact(keptWindow({ opens, closes })) }),
      ...(visit && { window: desk.windowFact(visit.window), kind: kindSay(visit.kind ?? 'repair') }),
      ...(reason && reason !== 'asked' && { reason: { id: `hindrance-${reason}` } }),
    }
  }
  return {
    name: 'rescheduled',
    answers: RescheduledAnswers,
    isMenu: true,
    cannotOpen: async (answers) => (visitOf(answers) ? undefined : { kind: 'done', says: [] }),
    asText: (answers, link) => ({ id: `rescheduled-text-${toneOf(answers)}`, facts: { ...factsOf(answers), link } }),
    questions: [
      {
        id: 'answer',
        ask: (answers) => ({
          ask: { id: `rescheduled-ask-${toneOf(answers)}`, facts: factsOf(answers) },
          choices: CHOICES,
        }),
        hint: () => ({ id: 'rescheduled-hint' }),
        mayBeAgreed: ({ text }) => agreesOffhand(text),
        read({ chosen, yesNo, text }) {
          const answer = RescheduledAnswers.shape.answer.safeParse(chosen?.value).data
          if (answer) return { kind: 'answers', answers: { answer } }
          if (yesNo === 'yes') return { kind: 'answers', answers: { answer: 'fine' } }
          return yesNo === 'no' || isUnsuitable(text)
            ? { kind: 'answers', answers: { answer: 'move' } }
            : { kind: 'unclear' }
        },
      },
    ],
    async act(answers) {
      const { answer, appointment } = answers
      if (answer === 'move' || answer === 'cancel')
        return { kind: 'done', says: [], next: { dialog: answer, answers: { appointment } } }
      return { kind: 'done', says: [{ id: 'rescheduled-thanks', facts: factsOf(answers) }] }
    },
  }
}

/** Booked for the customer; moved as the customer asked, for a reason of ours, or without one said. */
function toneOf({ reason, wasOpens }: Partial<RescheduledAnswers>): string {
  if (wasOpens === undefined) return 'booked'
  if (reason === undefined) return 'plain'
  return reason === 'asked' ? 'asked' : 'because'
}
