import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { type Desk, knownFile } from '../desk.ts'
import { wordFacts } from '../door-word/word-facts.ts'
import { calledSay } from '../menu/called.ts'
import { changeSay } from '../which-appointment.ts'

const WhoComesAnswers = z.object({
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  /** Who is coming. */
  installerId: z.string().optional(),
  name: z.string().optional(),
  badgeNo: z.string().optional(),
  /** By when they come, where the customer was told of a delay. */
  by: z.iso.datetime().optional(),
  /** When they say they are there. */
  about: z.iso.datetime().optional(),
})
type WhoComesAnswers = z.infer<typeof WhoComesAnswers>

/** The customer hears who comes, and for which window: somebody has set out, or goes instead of another. */
export const whoComesDialogs = (desk: Desk): readonly Dialog<WhoComesAnswers>[] =>
  (['on-the-way', 'replaced'] as const).map((name) => whoComesDialog(name, desk))

const WORDS = {
  'on-the-way': { say: 'on-the-way-say', text: 'on-the-way-text' },
  late: { say: 'on-the-way-late-say', text: 'on-the-way-late-text' },
  replaced: { say: 'replaced-say', text: 'replaced-text' },
} as const

function whoComesDialog(name: 'on-the-way' | 'replaced', desk: Desk): Dialog<WhoComesAnswers> {
  const visitOf = ({ appointment, opens = '', installerId }: Partial<WhoComesAnswers>) =>
    desk
      .file()
      ?.appointments.find(
        (one) =>
          one.id === appointment &&
          one.window.opensAt.toUTC().toISO() === opens &&
          one.installerId === (installerId ?? one.installerId),
      )
  const factsOf = (answers: Partial<WhoComesAnswers>) => {
    const visit = visitOf(answers)
    const timeOf = (iso: string) => DateTime.fromISO(iso, { zone: visit?.zone ?? desk.zone }).toFormat('HH:mm')
    return {
      name: calledSay(knownFile(desk.file()).customer),
      ...{ installer: answers.name ?? '', badge: answers.badgeNo ?? '' },
      ...(visit && { window: desk.windowFact(visit.window), change: changeSay(desk, visit) }),
      // A minute that is past when it is told is no news.
      about:
        answers.about && DateTime.fromISO(answers.about) > desk.now
          ? { id: 'on-the-way-about', facts: { time: timeOf(answers.about) } }
          : '',
      ...(answers.by && { by: timeOf(answers.by) }),
    }
  }
  const wordsOf = ({ by }: Partial<WhoComesAnswers>) => WORDS[by === undefined ? name : 'late']
  return {
    name,
    answers: WhoComesAnswers,
    cannotOpen: async (answers) => (visitOf(answers) ? undefined : { kind: 'done', says: [] }),
    asText: (answers) => ({ id: wordsOf(answers).text, facts: factsOf(answers) }),
    questions: [],
    async act(answers) {
      const visit = visitOf(answers)
      const pair = visit && (await desk.needs.doorWords.draw({ appointment: visit }))
      const word = pair ? [{ id: 'door-word-with', facts: wordFacts(pair) }] : []
      const who = { id: wordsOf(answers).say, facts: factsOf(answers), ...(visit && (await photoOf(visit, desk))) }
      return { kind: 'done', says: [who, ...word] }
    },
  }
}

/** The photo of who comes, where there is one (DR-5). */
async function photoOf({ id, installerId }: Appointment, { needs }: Desk): Promise<Pick<Say, 'installerOf'>> {
  const isThere = installerId !== undefined && (await needs.installerPhotos.has(installerId))
  return isThere ? { installerOf: id } : {}
}
