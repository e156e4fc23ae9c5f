import { z } from 'zod'
import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Prompt } from '#src/conversation/say.ts'
import { unansweredAtHome } from '#src/domain/visits/say-at-home.ts'
import { attemptOf, type DoorNext, type DoorStep, nextDoorStep } from '#src/domain/visits/shut-door.ts'
import { isRefusedByCustomer, readStepAnswer, saysLeaving } from '#src/language/answers/read-door-answer.ts'
import { readItemReply } from '#src/language/answers/read-item-reply.ts'
import type { Desk } from '../desk.ts'
import { findOwnVisit } from '../own-visit.ts'
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
      const next = await nextOf(answers, desk)
      const step = next?.step ?? 'knocked'
      const said = readStep(heard, step)
      const isLeaving = said !== 'opened' && heard.chosen === undefined && saysLeaving(heard.text)
      if (isLeaving) return { kind: 'ask', says: [{ id: 'nobody-opens-stay' }], prompt: await askStep(answers, desk) }
      // Nothing of it is kept while the customer's word that they are at home is news: it is told instead.
      if (said === 'other_step' && (await isNewsAtHome(answers, desk)))
        return { kind: 'answers', answers: { said: 'done', hasKnocked: false } }
      if (said === 'other_step' || said === 'all_steps') {
        const isDue = next !== undefined && next.fromAt <= desk.now
        const says = isDue || said === 'all_steps' ? [{ id: notOfStepId(said, step) }] : []
        return { kind: 'ask', says, prompt: await askStep(answers, desk) }
      }
      return said ? { kind: 'answers', answers: { said, hasKnocked: KNOCKED.test(heard.text) } } : { kind: 'unclear' }
    },
  }
}

/** What is told of the step that is asked. */
function readStep({ chosen, yesNo, text }: Heard, step: DoorStep): ReturnType<typeof readStepAnswer> {
  const picked = ANSWERS.find((one) => one === chosen?.value)
  // 客户不肯开门，怕: whoever refuses is there, and nobody needs to knock again.
  if (picked === undefined && isRefusedByCustomer(text)) return undefined
  // 都好了 is for a list, and no knock.
  const isNod = yesNo === 'yes' && readItemReply(text) === undefined
  return picked ?? readStepAnswer(text, step) ?? nodOf({ isNod, yesNo }, step)
}

/** A nod says that a step is done, but not whether a call was answered: 接了吗? 没有 says that. */
function nodOf(
  { isNod, yesNo }: { readonly isNod: boolean; readonly yesNo: 'yes' | 'no' | undefined },
  step: DoorStep,
): 'done' | 'other_step' | undefined {
  if (step === 'called') return yesNo === 'no' ? 'done' : isNod ? 'other_step' : undefined
  return isNod ? 'done' : undefined
}

/** What is to be said of a step whose answer told of something else. */
const notOfStepId = (said: 'other_step' | 'all_steps', step: DoorStep): string =>
  said === 'all_steps' ? 'nobody-opens-all-steps' : `nobody-opens-say-${step.replace('_', '-')}`

async function isNewsAtHome({ appointment, heardAt }: Partial<NobodyOpensAnswers>, desk: Desk): Promise<boolean> {
  const visit = await findOwnVisit(desk, appointment)
  const word = visit && unansweredAtHome(await desk.needs.visitSteps.list(visit))
  return word !== undefined && word.at.toUTC().toISO() !== heardAt
}

async function nextOf({ appointment }: Partial<NobodyOpensAnswers>, desk: Desk): Promise<DoorNext | undefined> {
  const visit = await findOwnVisit(desk, appointment)
  return visit && nextDoorStep(visit, await desk.needs.visitSteps.list(visit))
}

async function askStep(answers: Partial<NobodyOpensAnswers>, desk: Desk): Promise<Prompt> {
  const visit = await findOwnVisit(desk, answers.appointment)
  const next = await nextOf(answers, desk)
  if (!visit || !next) return { ask: { id: 'not-met-none' } }
  const isDue = next.fromAt <= desk.now
  const facts = doorStepFacts(visit, next, desk)
  const again = isDue && { again: { id: `nobody-opens-again-${next.step.replace('_', '-')}`, facts } }
  return { ask: { id: doorStepId(next.step, isDue), facts }, choices: choicesOf(next.step), ...again }
}

/** A step that was written before it was asked for is one of its own time: not where it names another, or a number of another list, nor where later ones are on record. */
async function isStepOfThen(heard: Heard, answers: Partial<NobodyOpensAnswers>, desk: Desk): Promise<boolean> {
  const visit = await findOwnVisit(desk, answers.appointment)
  const step = (await nextOf(answers, desk))?.step
  const said = step && readStep(heard, step)
  if (!visit || !said || said === 'other_step' || said === 'all_steps' || (heard.chosen && said !== 'done'))
    return false
  const lastAt = attemptOf(await desk.needs.visitSteps.list(visit)).at(-1)?.at ?? visit.arrivedAt
  return lastAt !== undefined && lastAt <= desk.saidAt
}

const choicesOf = (step: string): readonly Choice[] =>
  (step === 'called' ? ANSWERS : (['done', 'opened'] as const)).map((value) => ({
    value,
    label: { id: value === 'done' ? `nobody-opens-done-${step.replace('_', '-')}` : `nobody-opens-${value}` },
  }))
