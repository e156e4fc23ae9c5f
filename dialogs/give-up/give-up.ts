import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { giveUpVisit } from '#src/domain/visits/give-up-visit.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { arrivedAlready } from '../arrived-already.ts'
import type { Desk } from '../desk.ts'
import { hindranceQuestion } from '../hindrance-question.ts'
import { reachSay } from '../reach-say.ts'
import { chosenVisit, namesAnotherVisit, visitSay, whichVisitQuestion } from '../which-visit.ts'

const GiveUpAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  hindrance: z.enum(HINDRANCES).optional(),
  sure: z.boolean().optional(),
})
type GiveUpAnswers = z.infer<typeof GiveUpAnswers>

/** 来不了: somebody else is looked for, else the customer is told at once, with the reason (AP-4, AP-5). */
export function giveUpDialog(desk: Desk): Dialog<GiveUpAnswers> {
  return {
    name: 'give-up',
    answers: GiveUpAnswers,
    isErrand: true,
    cannotOpen: async ({ appointment, words }) => (appointment ? undefined : await arrivedAlready(desk, words)),
    begin: told,
    isAnew: (heard, answers) => namesAnotherVisit(heard, answers, desk),
    questions: [
      whichVisitQuestion(desk, { told }),
      hindranceQuestion(),
      {
        id: 'sure',
        async ask(answers) {
          const visit = await chosenVisit(desk, answers)
          const ask = visit
            ? {
                id: isMissThen(visit, desk) ? 'give-up-ask-sure-begun' : 'give-up-ask-sure',
                facts: { visit: visitSay(desk, visit) },
              }
            : { id: 'which-visit-none' }
          return { ask, choices: yesOrNoChoices({ id: 'give-up-yes' }, { id: 'give-up-no' }) }
        },
        hint: () => ({ id: 'give-up-hint' }),
        read: (heard) => yesOrNoReading('sure', heard),
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** Given up once it has begun it is a miss (AP-4); a protected one is the supervisor's first. */
const isMissThen = ({ appointment, isProtected }: Visit, desk: Desk): boolean =>
  !isProtected && appointment.window.opensAt <= desk.now

function told({ text }: Heard): Partial<GiveUpAnswers> {
  const hindrance = readHindrance(text)
  return { words: text, ...(hindrance && { hindrance }) }
}

async function act(answers: Partial<GiveUpAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenVisit(desk, answers)
  const { hindrance, sure } = answers
  if (!visit || !hindrance) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
  const supervisor = reachSay(await desk.needs.staff.supervisorOf(visit.customer.area))
  const facts = { visit: visitSay(desk, visit), supervisor }
  if (!sure) return { kind: 'done', says: [{ id: 'give-up-kept', facts }] }
  const { kind } = await giveUpVisit({ visit, hindrance, actor: desk.actor() }, desk.needs)
  if (kind === 'replaced' || kind === 'told' || kind === 'missed' || kind === 'escalated')
    return { kind: 'done', says: [{ id: `give-up-${kind}`, facts }] }
  return { kind: 'done', says: [{ id: 'which-visit-over', facts }] }
}
