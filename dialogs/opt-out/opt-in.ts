import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { SENT_CLASSES, type SentClass } from '#src/domain/outreach/consent.ts'
import type { Desk } from '../desk.ts'
import { customersMeant, keepConsent, named } from './keep-consent.ts'

const OptInAnswers = z.object({
  /** A word that also opens a talk: START. */
  isWord: z.boolean().optional(),
  /** Which messages; all that were refused where none is named. */
  classes: z.array(z.enum(SENT_CLASSES)).optional(),
  language: z.string().optional(),
})
type OptInAnswers = z.infer<typeof OptInAnswers>

/** 恢复接收, START: coming back is as easy as leaving. */
export function optInDialog(desk: Desk, conversationId: string): Dialog<OptInAnswers> {
  const needsCustomer = desk.needs.channel !== 'sms'
  return {
    name: 'opt-in',
    answers: OptInAnswers,
    needsCustomer,
    isMenu: !needsCustomer || desk.isKnown(),
    questions: [],
    act: ({ isWord = false, classes = [], language }) =>
      resume({ isWord, classes }, { conversationId, language }, desk),
  }
}

async function resume(
  { isWord, classes }: { isWord: boolean; classes: readonly SentClass[] },
  where: { conversationId: string; language: string | undefined },
  desk: Desk,
): Promise<Outcome> {
  const customerIds = await customersMeant(desk)
  const stopped = await stoppedBy(customerIds, isWord, desk)
  // START opens a talk as well: with somebody who has stopped nothing it is a greeting.
  if (isWord && stopped.length === 0) return { kind: 'done', says: [], next: { dialog: 'menu' } }
  const meant = classes.length > 0 ? classes : stopped
  const resumed = await keepConsent({ classes: meant, state: 'given', customerIds }, where, desk)
  if (resumed.length > 0) return { kind: 'done', says: [{ id: 'opt-in-resumed', facts: { classes: named(resumed) } }] }
  const facts = { classes: named(meant.length > 0 ? meant : SENT_CLASSES) }
  return { kind: 'done', says: [{ id: 'opt-in-already', facts }] }
}

/** What does not come to them; `isOwn`: only because they said so themselves. */
async function stoppedBy(customerIds: readonly string[], isOwn: boolean, desk: Desk): Promise<readonly SentClass[]> {
  const { consents } = desk.needs
  const states = await Promise.all(customerIds.map((id) => (isOwn ? consents.ownStatesOf(id) : consents.statesOf(id))))
  return SENT_CLASSES.filter((each) =>
    states.some((state) => state[each] === 'refused' || (!isOwn && each === 'marketing' && state[each] === 'unknown')),
  )
}
