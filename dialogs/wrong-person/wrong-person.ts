import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import { mayBeASlip } from '#src/language/answers/may-be-a-slip.ts'
import type { Desk } from '../desk.ts'

const WrongPersonAnswers = z.object({
  /** How it was said. */
  words: z.string().optional(),
  /** Whether nothing else was said. */
  isWhole: z.boolean().optional(),
  isMeant: z.boolean().optional(),
})
type WrongPersonAnswers = z.infer<typeof WrongPersonAnswers>

/** CT-7: apologise, forget who we took the person for, and have the record corrected. Nothing personal is said. */
export function wrongPersonDialog(desk: Desk): Dialog<WrongPersonAnswers> {
  return {
    name: 'wrong-person',
    answers: WrongPersonAnswers,
    isMenu: true,
    questions: [
      {
        id: 'isMeant',
        isOpen: ({ words, isWhole, isMeant }) =>
          isMeant === undefined && (isWhole === false || mayBeASlip(words ?? '')),
        ask: () => ({
          ask: { id: 'wrong-person-ask' },
          choices: yesOrNoChoices({ id: 'wrong-person-meant' }, { id: 'wrong-person-slip' }),
        }),
        hint: () => ({ id: 'wrong-person-ask' }),
        read: (heard) =>
          !heard.chosen && heard.purpose.purpose === 'wrong_person'
            ? { kind: 'answers', answers: { isMeant: true } }
            : yesOrNoReading('isMeant', heard),
      },
    ],
    act: ({ isMeant }) => act(isMeant ?? true, desk),
  }
}

async function act(isMeant: boolean, desk: Desk): Promise<Outcome> {
  if (!isMeant) return { kind: 'done', says: [{ id: 'wrong-person-none' }] }
  const { identities, channel, person } = desk.needs
  const description = 'Whoever writes says that they are not this customer (CT-7)'
  // Not by the customer: that is just who it isn't.
  await desk.openTicket({ kind: 'record_correction', severity: 'major', description, context: {} }, 'system')
  await identities.unbind(channel, person, desk.now)
  desk.forget()
  return { kind: 'done', says: [{ id: 'wrong-person-sorry' }], dropsRest: true }
}
