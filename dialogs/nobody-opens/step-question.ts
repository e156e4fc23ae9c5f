import { z } from 'zod'
import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Prompt } from '#src/conversation/say.ts'
import { attemptOf, nextDoorStep } from '#src/domain/visits/shut-door.ts'
import {
  isRefusedByCustomer,
  readDoorAnswer,
  saysLeaving,
  tellsOfStep,
} from '#src/language/answers/read-door-answer.ts'
import { readItemReply } from '#src/language/answers/read-item-reply.ts'
import type { Desk } from '../desk.ts'
import { doorStepFacts, doorStepId } from './door-step-say.ts'

const ANSWERS = ['done', 'answered', 'opened'] as const
/** Words that tell of a knock, or of the bell. */
export const KNOCKED = /敲|按.{0,2}铃|\b(?:knock|rang|ring)/i

/** What is kept of a shut door while its steps are asked. */
export const NobodyOpensAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  /** They say that they are at the door now. */
  isAtDoor: z.boolean().optional(),
  /** Their arrival is on record, and the steps have begun. */
  isThere: z.boolean().optional(),
  said: z.enum(ANSWERS).optional(),
  /** They say in so many words that they have knocked. */
  hasKnocked: z.boolean().optional(),
  /** Which word of the customer's that they are at home they have heard here. */
  heardAt: z.string().optional(),
})
/** The same, as it is read. */
export type NobodyOpensAnswers = z.infer<typeof NobodyOpensAnswers>

/** Whether the next step of DR-3 is done, with what came of it. */
export function stepQuestion(desk: Desk): Question<NobodyOpensAnswers> {
  return {
    id: 'said',
    isOpen: ({ isThere, said }) => isThere === true && said === undefined,
    ask: (answers) => askStep(answers, desk),
    hint: () => ({ id: 'nobody-opens-hint' }),
    isTakenAsWritten: (heard, answers) => isStepOfThen(heard, answers, desk),
    async read(heard, answers) {
      const said = readStep(heard)
      const isLeaving = said !== 'opened' && heard.chosen === undefined && saysLeaving(heard.text)
      if (isLeaving || (said && (await isOtherStep(heard, answers, desk))))
        return {
          kind: 'ask',
          says: isLeaving ? [{ id: 'nobody-opens-stay' }] : [],
          prompt: await askStep(answers, desk),
        }
      return said ? { kind: 'answers', answers: { said, hasKnocked: KNOCKED.test(heard.text) } } : { kind: 'unclear' }
    },
  }
}

async function askStep({ appointment = '' }: Partial<NobodyOpensAnswers>, desk: Desk): Promise<Prompt> {
  const visit = await desk.needs.visits.find(appointment)
  const next = visit && nextDoorStep(visit, await desk.needs.visitSteps.list(visit))
  if (!visit || !next) return { ask: { id: 'not-met-none' } }
  const isDue = next.fromAt <= desk.now
  const facts = doorStepFacts(visit, next, desk)
  return { ask: { id: doorStepId(next.step, isDue), facts }, choices: choicesOf(next.step) }
}

/** A call is no knock, and a knock no call. */
async function isOtherStep(
  { text, chosen }: Heard,
  { appointment = '' }: Partial<NobodyOpensAnswers>,
  desk: Desk,
): Promise<boolean> {
  const visit = await desk.needs.visits.find(appointment)
  const next = visit && nextDoorStep(visit, await desk.needs.visitSteps.list(visit))?.step
  const told = chosen === undefined ? tellsOfStep(text) : undefined
  return next === 'called' ? told === 'knock' : next !== 'waited' && told === 'call'
}

function readStep({ chosen, yesNo, text }: Heard): (typeof ANSWERS)[number] | undefined {
  const picked = ANSWERS.find((one) => one === chosen?.value)
  // 都好了 is for a list, and no knock.
  const isNod = yesNo === 'yes' && readItemReply(text) === undefined
  // 客户不肯开门，怕: whoever refuses is there, and nobody needs to knock again.
  if (picked === undefined && isRefusedByCustomer(text)) return undefined
  return picked ?? readDoorAnswer(text) ?? (isNod ? 'done' : undefined)
}

/** A step that was written before it was asked for is one of its own time: not where it names another, or a number of another list, nor where later ones are on record. */
async function isStepOfThen(
  heard: Heard,
  { appointment = '' }: Partial<NobodyOpensAnswers>,
  desk: Desk,
): Promise<boolean> {
  const said = readStep(heard)
  const visit = await desk.needs.visits.find(appointment)
  if (!visit || !said || (heard.chosen && said !== 'done')) return false
  const lastAt = attemptOf(await desk.needs.visitSteps.list(visit)).at(-1)?.at ?? visit.arrivedAt
  return !(await isOtherStep(heard, { appointment }, desk)) && lastAt !== undefined && lastAt <= desk.saidAt
}

const choicesOf = (step: string): readonly Choice[] =>
  (step === 'called' ? ANSWERS : (['done', 'opened'] as const)).map((value) => ({
    value,
    label: { id: value === 'done' ? `nobody-opens-done-${step.replace('_', '-')}` : `nobody-opens-${value}` },
  }))
