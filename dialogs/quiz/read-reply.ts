import { z } from 'zod'
import type { Heard } from '#src/conversation/heard.ts'
import type { Quiz } from '#src/domain/quiz/quiz.ts'
import type { QuizQuestion } from '#src/domain/quiz/quiz-bank.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import { readChoice } from '#src/language/answers/read-choice.ts'
import { goesOn } from '#src/language/answers/read-item-reply.ts'
import { leavesForLater, passesOver, readQuizChoices } from '#src/language/answers/read-quiz-choices.ts'

/** What was answered: `begin` nothing yet; `choices` to the question that was shown and those after it, by their places; `later` not now. */
export const Reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['begin', 'later']) }),
  z.object({ kind: z.literal('choices'), question: z.string(), choices: z.array(z.number()) }),
])
/** See `Reply`. */
export type Reply = z.infer<typeof Reply>

/** What a message answers of the question that was shown; `stay` where it is no answer and the question stands, undefined where it may be for something else. */
export function readReply(heard: Heard, quiz: Quiz): Reply | 'stay' | undefined {
  const { text, yesNo } = heard
  const question = quiz.questions.find(({ id }) => id === shownId(heard))
  const said = readQuizChoices(text)
  if (question && said?.from !== undefined && quiz.questions[said.from - 1] !== question) return 'stay'
  const choices = said?.choices ?? choiceInWords(heard, question)
  if (question && choices) return { kind: 'choices', question: question.id, choices: [...choices] }
  if (putsOff(text) || leavesForLater(text)) return { kind: 'later' }
  return goesOn(text) || passesOver(text) || yesNo !== undefined ? 'stay' : undefined
}

const shownId = ({ shown: [first] }: Heard): unknown => (Array.isArray(first) ? first[0] : undefined)

/** The one choice that a message picks; 到了 stands in one, and is a command all the same. */
function choiceInWords({ text, chosen, purpose }: Heard, question: QuizQuestion | undefined): number[] | undefined {
  const isExact = chosen !== undefined && !chosen.isLoose
  if (purpose.purpose !== undefined && purpose.purpose !== 'thanks' && !isExact) return undefined
  if (Array.isArray(chosen?.value)) return [Number(chosen.value[1])]
  // 谢谢，不喝 is a no elsewhere.
  const places = LANGUAGES.map((language) => readChoice(text, question?.choices.map((one) => one[language]) ?? []))
  const place = places.find((each) => each !== undefined)
  return place === undefined ? undefined : [place + 1]
}
