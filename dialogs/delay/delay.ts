import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { DELAY_TIMINGS } from '#src/domain/visits/tell-delay.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { readPatience } from '#src/language/answers/read-patience.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { acceptDelay, latestWith } from './accept-delay.ts'

const DelayAnswers = z.object({
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  minutes: z.number().optional(),
  hindrance: z.enum(HINDRANCES).optional(),
  timing: z.enum(DELAY_TIMINGS).optional(),
  /** Who is responsible from now on, after a miss (AP-5). */
  responsible: z.string().optional(),
  /** They have said that they can't wait, and are asked what they want instead. */
  isRefused: z.boolean().optional(),
  answer: z.enum(['wait', 'move', 'cancel', 'refuse']).optional(),
})
type DelayAnswers = z.infer<typeof DelayAnswers>

const choicesOf = ({ isRefused }: Partial<DelayAnswers>): readonly Choice[] =>
  [...(isRefused ? [] : ['wait']), 'move', 'cancel'].map((value) => ({ value, label: { id: `delay-${value}` } }))

const askId = ({ timing = 'ahead', isRefused }: Partial<DelayAnswers>) =>
  isRefused ? 'delay-ask-instead' : timing === 'ahead' ? 'delay-ask' : `delay-ask-${timing}`

const textId = ({ timing = 'ahead' }: Partial<DelayAnswers>) =>
  timing === 'ahead' ? 'delay-text' : `delay-text-${timing}`

/** The customer hears of a delay with its reason, is asked for understanding, and may wait, choose another time or cancel (AP-4). */
export function delayDialog(desk: Desk): Dialog<DelayAnswers> {
  const visitOf = ({ appointment, opens = '' }: Partial<DelayAnswers>) =>
    desk.file()?.appointments.find(({ id, window }) => id === appointment && window.opensAt.toUTC().toISO() === opens)
  const factsOf = (answers: Partial<DelayAnswers>) => {
    const visit = visitOf(answers)
    const { minutes = 0, hindrance = 'traffic', responsible } = answers
    return {
      ...{ name: calledSay(knownFile(desk.file()).customer), minutes, reason: { id: `hindrance-${hindrance}` } },
      who: responsible === undefined ? '' : { id: 'missed-responsible', facts: { responsible } },
      ...(visit && { window: desk.windowFact(visit.window), latest: latestWith(minutes, visit.window, desk) }),
    }
  }
  return {
    name: 'delay',
    answers: DelayAnswers,
    isMenu: true,
    isLasting: true,
    isOver: (answers) => visitOf(answers) === undefined,
    // Another installer may have been found since, or it may have become later.
    async cannotOpen(answers) {
      const visit = visitOf(answers) && (await desk.needs.visits.find(answers.appointment ?? ''))
      return visit?.told?.minutes === answers.minutes ? undefined : { kind: 'done', says: [] }
    },
    asText: (answers, link) => ({ id: textId(answers), facts: { ...factsOf(answers), link } }),
    questions: [
      {
        id: 'answer',
        ask: (answers) => ({ ask: { id: askId(answers), facts: factsOf(answers) }, choices: choicesOf(answers) }),
        isLong: true,
        hint: ({ isRefused }) => ({ id: isRefused ? 'delay-hint-instead' : 'delay-hint' }),
        mayBeAgreed: ({ text }, { isRefused }) => !isRefused && agreesOffhand(text),
        read({ chosen, yesNo, text }, { isRefused }) {
          const answer = DelayAnswers.shape.answer.safeParse(chosen?.value).data
          if (answer) return { kind: 'answers', answers: { answer } }
          const patience = readPatience(text)
          if (patience === 'waits') return { kind: 'answers', answers: { answer: 'wait' } }
          if (patience === 'wants_nobody') return { kind: 'answers', answers: { answer: 'cancel' } }
          if (isRefused) return { kind: 'unclear' }
          if (patience === undefined && yesNo === 'yes') return { kind: 'answers', answers: { answer: 'wait' } }
          if (patience === 'cannot_wait' || yesNo === 'no' || isUnsuitable(text))
            return { kind: 'answers', answers: { answer: 'refuse' } }
          return { kind: 'unclear' }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

async function act(answers: Partial<DelayAnswers>, desk: Desk): Promise<Outcome> {
  const { appointment, minutes = 0, answer } = answers
  if (answer === 'move' || answer === 'cancel')
    return { kind: 'done', says: [], next: { dialog: answer, answers: { appointment } } }
  const visit = await desk.needs.visits.lock(appointment ?? '')
  if (visit?.told?.minutes !== minutes) return { kind: 'done', says: [{ id: 'delay-over' }] }
  if (answer === 'wait') return { kind: 'done', says: [await acceptDelay(visit, visit.told, desk)] }
  await desk.needs.visits.stampTold(visit, { ...visit.told, isRefused: true })
  const event = { at: desk.now, type: 'appointment.delay_refused', actor: desk.actor() } as const
  await desk.needs.appointments.record(visit.appointment, event)
  return {
    kind: 'done',
    says: [],
    next: { dialog: 'delay', answers: { ...answers, answer: undefined, isRefused: true } },
  }
}
