import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { signByCode } from '#src/domain/visits/sign-by-code.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { readCode } from '#src/language/answers/read-code.ts'
import type { Desk } from '../desk.ts'
import { noneSay, unlessAny } from '../none-say.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'

/** How much of what is said beside a code is read. @unit characters */
const WORDS_CHARACTERS = 60

const CustomerCodeAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  code: z.string().optional(),
})
type CustomerCodeAnswers = z.infer<typeof CustomerCodeAnswers>

/** The customer has told the installer the code that only they were shown: that is the customer's signature (CL-2). */
export function customerCodeDialog(desk: Desk): Dialog<CustomerCodeAnswers> {
  return {
    name: 'customer-code',
    answers: CustomerCodeAnswers,
    isErrand: true,
    cannotOpen: async () => unlessAny(await visitsInWork(desk), 'finish-none', desk),
    begin: told,
    questions: [whichVisitQuestion(desk, { told, list: visitsInWork, underWay: visitUnderWay })],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<CustomerCodeAnswers> {
  const code = readCode(text)
  // 14点那单的验证码: of no other visit.
  return code === undefined ? {} : { code, words: text.slice(0, WORDS_CHARACTERS) }
}

async function act(answers: Partial<CustomerCodeAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  const { code } = answers
  if (!visit || code === undefined) return { kind: 'done', says: [await noneSay(desk, 'finish-none')] }
  const { channel, person } = desk.needs
  const signing = { code, typedBy: desk.actor(), channel, person, at: desk.saidAt }
  const signed = await signByCode(visit, signing, desk.needs)
  const rating = await desk.needs.closeOuts.ratingOf(visit.appointment.id)
  const rated = rating === 'not_begun' ? 'no' : 'yes'
  const facts = { visit: visitSay(desk, visit), rated, ...(signed.kind === 'wrong' && { left: signed.left }) }
  return { kind: 'done', says: [{ id: `customer-code-${signed.kind}`, facts }] }
}
