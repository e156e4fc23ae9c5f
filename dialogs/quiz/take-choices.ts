import { inWords, type Say } from '#src/conversation/say.ts'
import { openQuestions, type Quiz } from '#src/domain/quiz/quiz.ts'
import type { QuizQuestion } from '#src/domain/quiz/quiz-bank.ts'
import type { Desk } from '../desk.ts'
import type { Reply } from './read-reply.ts'

/** Keeps the answers to the question that was shown and to those after it, and says of each whether it is right, and why. */
export async function takeChoices(
  { question, choices }: Extract<Reply, { kind: 'choices' }>,
  quiz: Quiz,
  desk: Desk,
): Promise<readonly Say[]> {
  const open = openQuestions(quiz)
  if (open[0]?.id !== question) return [{ id: 'quiz-answered-already' }]
  const says: Say[] = []
  for (const [at, choice] of choices.entries()) {
    const asked = open[at]
    if (!asked) break
    const answer = { questionId: asked.id, choice, isRight: choice === asked.right }
    await desk.needs.quizzes.answer(quiz, answer, desk.saidAt, desk.now)
    says.push(judgedSay(asked, quiz.questions.indexOf(asked) + 1, choice))
  }
  return says
}

function judgedSay({ choices, right, why, norm }: QuizQuestion, number: number, choice: number): Say {
  const facts = { number, why: inWords(why), norm }
  const words = choices[right - 1]
  if (choice === right || !words) return { id: 'quiz-right', facts }
  return { id: 'quiz-wrong', facts: { ...facts, place: right, choice: inWords(words) } }
}
