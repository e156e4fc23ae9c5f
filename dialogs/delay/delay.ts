import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { DELAY_TIMINGS } from '#src/domain/visits/tell-delay.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { readPatience } from '#src/language/answers/read-patience.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'

const DelayAnswers = z.object({
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  minutes: z.number().optional(),
  hindrance: z.enum(HINDRANCES).optional(),
  timing: z.enum(DELAY_TIMINGS).optional(),
  /** Who is responsible from now on, after a miss (AP-5). */
  responsible: z.string().optional(),
  answer: z.enum(['wait', 'move', 'cancel']).optional(),
})
type DelayAnswers = z.infer<typeof DelayAnswers>

const CHOICES: readonly Choice[] = ['wait', 'move', 'cancel'].map((value) => ({
  value,
  label: { id: `delay-${value}` },
}))

const askId = ({ timing = 'ahead' }: Partial<DelayAnswers>) =>
  timing === 'ahead' ? 'delay-ask' : `delay-ask-${timing}`

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
        ask: (answers) => ({ ask: { id: askId(answers), facts: factsOf(answers) }, choices: CHOICES }),
        hint: () => ({ id: 'delay-hint' }),
        read({ chosen, yesNo, text }) {
          const answer = DelayAnswers.shape.answer.safeParse(chosen?.value).data
          if (answer) return { kind: 'answers', answers: { answer } }
          const patience = readPatience(text)
          if (patience === 'waits' || yesNo === 'yes') return { kind: 'answers', answers: { answer: 'wait' } }
          if (patience === 'cannot_wait' || yesNo === 'no' || isUnsuitable(text))
            return { kind: 'ask', prompt: { ask: { id: 'delay-ask-instead' }, choices: CHOICES.slice(1) } }
          return { kind: 'unclear' }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** By when somebody comes who is late by so much, at the most. */
export const latestWith = (minutes: number, { closesAt }: VisitWindow, desk: Desk): string =>
  closesAt.plus({ minutes }).setZone(desk.zone).toFormat('HH:mm')

async function act(
  { appointment, minutes = 0, timing = 'ahead', answer }: Partial<DelayAnswers>,
  desk: Desk,
): Promise<Outcome> {
  if (answer === 'move' || answer === 'cancel')
    return { kind: 'done', says: [], next: { dialog: answer, answers: { appointment } } }
  const visit = await desk.needs.visits.lock(appointment ?? '')
  if (visit?.told?.minutes !== minutes) return { kind: 'done', says: [{ id: 'delay-over' }] }
  await desk.needs.visits.stampTold(visit, { ...visit.told, isAccepted: true })
  const event = { at: desk.now, type: 'appointment.delay_accepted', actor: desk.actor() } as const
  await desk.needs.appointments.record(visit.appointment, event)
  const key = String(visit.told.at.toMillis())
  await desk.needs.notices.put(installerNotice(visit.appointment, 'waits', desk.now, key), desk.now)
  return {
    kind: 'done',
    says: [
      timing === 'ahead'
        ? { id: 'delay-thanks', facts: { minutes, latest: latestWith(minutes, visit.appointment.window, desk) } }
        : { id: 'delay-thanks-begun', facts: { minutes } },
    ],
  }
}
