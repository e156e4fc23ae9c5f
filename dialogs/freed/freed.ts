import type { DateTime } from 'luxon'
import { z } from 'zod'
import { type Dialog, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { wishFor } from '#src/domain/appointments/visit-wish.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { readFreedAnswer } from '#src/language/answers/read-freed-answer.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

const FreedAnswers = z.object({
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  wanted: z.boolean().optional(),
  /** Not this time, but an other one that becomes free. */
  waitsOn: z.boolean().optional(),
})
type FreedAnswers = z.infer<typeof FreedAnswers>

/** The time that somebody wanted has become free: they may have it instead of the one that is agreed. */
export function freedDialog(desk: Desk): Dialog<FreedAnswers> {
  const visitOf = ({ appointment }: Partial<FreedAnswers>) =>
    desk.file()?.appointments.find(({ id }) => id === appointment)
  const factsOf = (answers: Partial<FreedAnswers>) => {
    const visit = visitOf(answers)
    const { opens = '', closes = '' } = answers
    return {
      name: calledSay(knownFile(desk.file()).customer),
      freed: desk.windowFact(keptWindow({ opens, closes })),
      ...(visit && { window: desk.windowFact(visit.window) }),
    }
  }
  return {
    name: 'freed',
    answers: FreedAnswers,
    isMenu: true,
    async cannotOpen(answers) {
      const visit = visitOf(answers)
      const { opensAt } = keptWindow({ opens: answers.opens ?? '', closes: answers.closes ?? '' })
      const isFree = visit && opensAt > desk.now && (await isStillFree(visit, opensAt, desk))
      return isFree ? undefined : { kind: 'done', says: [] }
    },
    asText: (answers, link) => ({ id: 'freed-text', facts: { ...factsOf(answers), link } }),
    questions: [
      {
        id: 'wanted',
        ask: (answers) => ({
          ask: { id: 'freed-ask', facts: factsOf(answers) },
          choices: yesOrNoChoices({ id: 'freed-yes' }, { id: 'freed-no' }),
        }),
        hint: () => ({ id: 'freed-hint' }),
        mayBeAgreed: ({ text }) => agreesOffhand(text),
        read(heard) {
          const said = heard.chosen ? undefined : readFreedAnswer(heard.text)
          if (said === 'waits_on') return { kind: 'answers', answers: { wanted: false, waitsOn: true } }
          if (said === 'takes') return { kind: 'answers', answers: { wanted: true } }
          return yesOrNoReading('wanted', heard)
        },
      },
    ],
    async act(answered) {
      if (!answered.wanted) {
        await leave(answered, desk)
        return {
          kind: 'done',
          says: [{ id: answered.waitsOn ? 'freed-waits-on' : 'freed-kept', facts: factsOf(answered) }],
        }
      }
      const { appointment, opens = '', closes = '' } = answered
      const answers = { appointment, window: { opens, closes }, confirmed: true }
      return { kind: 'done', says: [], next: { dialog: 'move', answers } }
    },
  }
}

/** What was kept goes to whoever is next; who wants no other time is not asked again. */
async function leave({ appointment = '', waitsOn }: Partial<FreedAnswers>, { needs, file }: Desk): Promise<void> {
  await needs.appointments.release(knownFile(file()).customer.id)
  if (!waitsOn) await needs.waiting.remove(appointment)
}

/** Kept for them for a while only: told in the morning of what became free at night, it may be another's by then. */
async function isStillFree(visit: Appointment, opensAt: DateTime, desk: Desk): Promise<boolean> {
  const search = await desk.search(visit.kind ?? 'repair', visit)
  return findOffer([wishFor(opensAt, search.zone)], search).kind === 'free'
}
