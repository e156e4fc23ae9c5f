import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Prompt } from '#src/conversation/say.ts'
import { mayBeASlip } from '#src/language/answers/may-be-a-slip.ts'
import { saysItIsMe } from '#src/language/answers/says-it-is-me.ts'
import { saysMovedAway, saysSomebodyElse } from '#src/language/answers/says-somebody-else.ts'
import type { Desk } from '../desk.ts'
import { customersMeant } from '../opt-out/keep-consent.ts'

const WrongPersonAnswers = z.object({
  /** How it was said. */
  words: z.string().optional(),
  /** Whether nothing else was said. */
  isWhole: z.boolean().optional(),
  isMeant: z.boolean().optional(),
  /** Said to be the customer after all. */
  isMe: z.boolean().optional(),
})
type WrongPersonAnswers = z.infer<typeof WrongPersonAnswers>

/** Whether they mean that it isn't them, or have mistyped; of who has moved away, whether it is somebody else. */
const ask = (words: string): Prompt =>
  saysMovedAway(words)
    ? {
        ask: { id: 'wrong-person-ask-moved' },
        choices: yesOrNoChoices({ id: 'wrong-person-moved' }, { id: 'wrong-person-moved-myself' }),
      }
    : {
        ask: { id: 'wrong-person-ask' },
        choices: yesOrNoChoices({ id: 'wrong-person-meant' }, { id: 'wrong-person-slip' }),
      }

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
        ask: ({ words = '' }) => ask(words),
        hint: ({ words = '' }) => ({ id: saysMovedAway(words) ? 'wrong-person-hint-moved' : 'wrong-person-hint' }),
        read(heard) {
          if (!heard.chosen && heard.purpose.purpose === 'wrong_person')
            return { kind: 'answers', answers: { isMeant: true } }
          if (!heard.chosen && saysItIsMe(heard.text))
            return { kind: 'answers', answers: { isMeant: false, isMe: true } }
          return yesOrNoReading('isMeant', heard)
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

async function act({ isMeant = true, isMe, words = '' }: Partial<WrongPersonAnswers>, desk: Desk): Promise<Outcome> {
  if (isMe) return { kind: 'done', says: [{ id: 'wrong-person-self' }] }
  if (!isMeant)
    return { kind: 'done', says: [{ id: saysMovedAway(words) ? 'wrong-person-moving' : 'wrong-person-none' }] }
  const { identities, channel, person, consents } = desk.needs
  const customerIds = await customersMeant(desk)
  const why = saysSomebodyElse(words) ?? (saysMovedAway(words) ? 'moved' : 'somebody_else')
  for (const customerId of customerIds.length > 0 ? customerIds : [undefined]) await correct(customerId, why, desk)
  await consents.withdrawAll(customerIds, desk.now)
  await identities.unbind(channel, person, desk.now)
  desk.forget()
  return { kind: 'done', says: [{ id: 'wrong-person-sorry' }], dropsRest: true }
}

const DESCRIPTIONS = {
  somebody_else: 'Whoever writes says that they are not this customer (CT-7)',
  moved: 'Whoever writes says that this customer has moved away (CT-7)',
  number_changed: 'Whoever writes says that this number is theirs now, and not this customer’s (CT-7)',
} as const

/** Not by the customer: that is just who it isn't. One correction of a customer is open at a time, unless it says more. */
async function correct(customerId: string | undefined, why: keyof typeof DESCRIPTIONS, desk: Desk): Promise<void> {
  const open = customerId === undefined ? [] : await desk.needs.tickets.listOpenOf(customerId, 'record_correction')
  if (open.some(({ context }) => context.why === why)) return
  const ticket = {
    kind: 'record_correction',
    severity: 'major',
    description: DESCRIPTIONS[why],
    context: { why },
  } as const
  await desk.openTicket({ ...ticket, customerId }, 'system')
}
