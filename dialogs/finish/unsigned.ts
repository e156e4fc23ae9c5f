import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { leaveUnsigned } from '#src/domain/visits/leave-unsigned.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import type { Desk } from '../desk.ts'
import { noneSay, unlessAny } from '../none-say.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

const UnsignedAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  reason: z.string().optional(),
})
type UnsignedAnswers = z.infer<typeof UnsignedAnswers>

/** 客户不在签不了: the visit stays open, and a dispatcher hears why; nobody signs instead of the customer (CL-3). */
export function unsignedDialog(desk: Desk): Dialog<UnsignedAnswers> {
  return {
    name: 'unsigned',
    answers: UnsignedAnswers,
    isErrand: true,
    cannotOpen: async () => unlessAny(await visitsInWork(desk), 'finish-none', desk),
    begin: told,
    questions: [
      whichVisitQuestion(desk, { told, list: visitsInWork, underWay: visitUnderWay }),
      {
        id: 'reason',
        ask: () => ({ ask: { id: 'unsigned-ask-reason' } }),
        hint: () => ({ id: 'unsigned-hint-reason' }),
        isOtherMatter: ({ purpose }) => purpose.purpose === 'finished' || purpose.purpose === 'signing_code',
        read({ text, yesNo }) {
          const reason = text.trim().slice(0, REASON_CHARACTERS)
          return reason.length < 2 || yesNo !== undefined
            ? { kind: 'unclear' }
            : { kind: 'answers', answers: { reason } }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** 客户走了 is a reason, 签不了 alone is none. */
const HAS_REASON =
  /不在|走|出|不肯|不愿|拒|老人|小孩|没电|没信号|没手机|不会|忙|\b(?:left|away|refus|won't|no phone|child|busy)/i

function told({ text }: Heard): Partial<UnsignedAnswers> {
  const words = text.trim().slice(0, REASON_CHARACTERS)
  return { words, ...(HAS_REASON.test(words) && { reason: words }) }
}

async function act(answers: Partial<UnsignedAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  if (!visit) return { kind: 'done', says: [await noneSay(desk, 'finish-none')] }
  const { reason: words = '' } = answers
  const outcome = await leaveUnsigned(visit, { words, actor: desk.actor(), at: desk.saidAt }, desk.needs)
  return {
    kind: 'done',
    says: [{ id: `unsigned-${outcome.replaceAll('_', '-')}`, facts: { visit: visitSay(desk, visit) } }],
  }
}
