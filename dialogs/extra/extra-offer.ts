import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import { answerExtra, decideExtraAnswer, type ExtraWork } from '#src/domain/visits/extra-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { extraFacts } from './extra-say.ts'

const OfferAnswers = z.object({ extra: z.string().optional(), isAgreed: z.boolean().optional() })
type OfferAnswers = z.infer<typeof OfferAnswers>

/** The customer is asked whether additional work shall be done, with what it costs; they may come back to it until the work is reported done. */
export function extraOfferDialog(desk: Desk): Dialog<OfferAnswers> {
  return {
    name: 'extra-offer',
    answers: OfferAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    async cannotOpen(answers) {
      if (await openOf(answers, desk)) return undefined
      return { kind: 'done', says: answers.extra === undefined ? [{ id: 'extra-none' }] : [] }
    },
    asText: (_, link) => ({ id: 'extra-text', facts: { name: calledSay(knownFile(desk.file()).customer), link } }),
    questions: [
      {
        id: 'isAgreed',
        async ask(answers) {
          const extra = (await openOf(answers, desk))?.extra
          if (!extra) return { ask: { id: 'extra-none' } }
          const id = extra.status === 'proposed' ? 'extra-offer' : `extra-offer-${extra.status}`
          const choices = yesOrNoChoices({ id: 'extra-yes' }, { id: 'extra-no' })
          return { ask: { id, facts: extraFacts(extra) }, choices }
        },
        hint: () => ({ id: 'extra-offer-hint' }),
        read: (heard) => yesOrNoReading('isAgreed', heard),
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** What is offered, or the latest that the customer may still change their mind about. */
async function openOf({ extra: id }: Partial<OfferAnswers>, desk: Desk) {
  const visitOf = (appointmentId: string) => desk.needs.visits.find(appointmentId)
  if (id !== undefined) {
    const extra = await desk.needs.extras.find(id)
    const visit = extra && (await visitOf(extra.appointmentId))
    return extra && visit && isOpen(extra, visit) ? { extra, visit } : undefined
  }
  for (const appointment of desk.file()?.appointments ?? []) {
    const visit = await visitOf(appointment.id)
    const extra = visit && (await desk.needs.extras.list(visit)).find((one) => isOpen(one, visit))
    if (visit && extra) return { extra, visit }
  }
  return undefined
}

const isOpen = (extra: ExtraWork, visit: Visit): boolean =>
  decideExtraAnswer(extra, visit, extra.status === 'declined', `customer:${visit.customer.id}`) === 'answered'

async function act({ isAgreed = false, ...answers }: Partial<OfferAnswers>, desk: Desk): Promise<Outcome> {
  const open = await openOf(answers, desk)
  const visit = open && (await desk.needs.visits.lock(open.extra.appointmentId))
  const extra = open && (await desk.needs.extras.find(open.extra.id))
  if (!visit || !extra) return { kind: 'done', says: [{ id: 'extra-over' }] }
  const who = { actor: desk.actor(), channel: desk.needs.channel, person: desk.needs.person }
  const outcome = await answerExtra({ extra, visit, isAgreed, ...who }, desk.needs)
  if (outcome === 'over' || outcome === 'not_theirs') return { kind: 'done', says: [{ id: 'extra-over' }] }
  if (outcome === 'not_own_device') return { kind: 'done', says: [{ id: 'own-phone-agree' }] }
  return { kind: 'done', says: [{ id: isAgreed ? 'extra-is-agreed' : 'extra-is-declined', facts: extraFacts(extra) }] }
}
