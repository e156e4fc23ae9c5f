import { z } from 'zod'
import type { Heard } from '#src/conversation/heard.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import { goesOn } from '#src/language/answers/read-item-reply.ts'
import { leavesForLater, passesOver, readQuizChoices } from '#src/language/answers/read-quiz-choices.ts'

/** What was answered: `begin` nothing yet; `choices` to the question that was shown and those after it, by their places; `later` not now. */
export const Reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['begin', 'later']) }),
  z.object({ kind: z.literal('choices'), question: z.string(), choices: z.array(z.number()) }),
])
/** See `Reply`. */
export type Reply = z.infer<typeof Reply>

/** What a message answers; `stay` where it is no answer and the question stands, undefined where it may be for something else. */
export function readReply(heard: Heard): Reply | 'stay' | undefined {
  const { text, chosen, shown, purpose, yesNo } = heard
  const [question] = Array.isArray(shown[0]) ? shown[0] : []
  const several = readQuizChoices(text)
  if (several && typeof question === 'string') return { kind: 'choices', question, choices: [...several] }
  // 到了 stands in a choice, and is a command all the same.
  const isCommand = chosen?.isLoose === true && purpose.purpose !== undefined
  if (!isCommand && Array.isArray(chosen?.value)) {
    const [of, choice] = chosen.value
    return { kind: 'choices', question: String(of), choices: [Number(choice)] }
  }
  if (putsOff(text) || leavesForLater(text) || yesNo === 'no') return { kind: 'later' }
  return goesOn(text) || passesOver(text) || yesNo === 'yes' ? 'stay' : undefined
}
