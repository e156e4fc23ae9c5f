import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import { SENT_CLASSES, type SentClass } from '#src/domain/outreach/consent.ts'
import type { Desk } from '../desk.ts'
import { customersMeant, keepConsent, named } from './keep-consent.ts'

const OptOutAnswers = z.object({
  /** Whether nothing else was said. */
  isWhole: z.boolean().optional(),
  isMeant: z.boolean().optional(),
  /** Which messages; all that can be refused where none is named. */
  classes: z.array(z.enum(SENT_CLASSES)).optional(),
  /** CANCEL stops messages, and may have been meant for a visit. */
  mayMeanVisit: z.boolean().optional(),
  language: z.string().optional(),
})
type OptOutAnswers = z.infer<typeof OptOutAnswers>

/**
 * 退订: nobody who wants no messages has to give a reason, and nobody tries to keep them; what is queued is withdrawn in the same
 * moment. What is not sure is asked back, for "光猫停止发光了" sounds alike.
 */
export function optOutDialog(desk: Desk, conversationId: string): Dialog<OptOutAnswers> {
  // By text message it is for the number, whoever writes.
  const needsCustomer = desk.needs.channel !== 'sms'
  return {
    name: 'opt-out',
    answers: OptOutAnswers,
    needsCustomer,
    isMenu: !needsCustomer || desk.isKnown(),
    questions: [
      {
        id: 'isMeant',
        isOpen: ({ isWhole, isMeant }) => isMeant === undefined && isWhole === false,
        ask: () => ({
          ask: { id: 'opt-out-ask' },
          choices: yesOrNoChoices({ id: 'opt-out-meant' }, { id: 'opt-out-not-meant' }),
        }),
        hint: () => ({ id: 'opt-out-hint' }),
        read: (heard) =>
          !heard.chosen && heard.purpose.purpose === 'opt_out'
            ? { kind: 'answers', answers: { isMeant: true } }
            : yesOrNoReading('isMeant', heard),
      },
    ],
    async act({ isMeant, classes, mayMeanVisit, language }) {
      if (isMeant === false) return { kind: 'done', says: [{ id: 'opt-out-none' }] }
      const outcome = await stop(classes ?? SENT_CLASSES, { conversationId, language }, desk)
      return mayMeanVisit ? { ...outcome, says: [...outcome.says, { id: 'opt-out-visits-stay' }] } : outcome
    },
  }
}

async function stop(
  classes: readonly SentClass[],
  where: { conversationId: string; language: string | undefined },
  desk: Desk,
): Promise<Outcome & { kind: 'done' }> {
  const customerIds = await customersMeant(desk)
  const stopped = await keepConsent({ classes, state: 'refused', customerIds }, where, desk)
  const isKnown = customerIds.length > 0
  if (isKnown && stopped.length === 0)
    return { kind: 'done', says: [{ id: 'opt-out-already', facts: { stopped: named(classes) } }] }
  const going = await stillGoing(customerIds, desk)
  const facts = { stopped: named(classes), going: going.length > 0 ? named(going) : 'none' }
  return { kind: 'done', says: [{ id: 'opt-out-stopped', facts }] }
}

/** What is sent on besides what is owed: marketing only to whom has agreed to it. */
async function stillGoing(customerIds: readonly string[], desk: Desk): Promise<readonly SentClass[]> {
  const states = await Promise.all(customerIds.map((id) => desk.needs.consents.statesOf(id)))
  return SENT_CLASSES.filter((each) =>
    states.some((state) => (each === 'marketing' ? state[each] === 'given' : state[each] !== 'refused')),
  )
}
