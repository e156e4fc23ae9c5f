import { QUIZ_QUESTIONS } from '../norms/quiz-norms.ts'
import type { Quiz, QuizOccasion } from './quiz.ts'
import type { QuizQuestion } from './quiz-bank.ts'

/**
 * The quiz of an installer for a month: what they were never asked comes first, then what they were asked longest ago, each norm
 * once while others remain. The same month, installer and bank give the same questions.
 *
 * @param asked the last month in which each question was asked before
 */
export function chooseQuiz(
  { installerId, month, bank }: QuizOccasion,
  asked: ReadonlyMap<string, string>,
): Omit<Quiz, 'answers'> {
  const byTurn = bank.questions
    .map((question) => ({
      question,
      askedIn: asked.get(question.id) ?? '',
      draw: drawOf(`${month} ${installerId} ${question.id}`),
    }))
    .toSorted(
      (one, other) =>
        compare(one.askedIn, other.askedIn) || one.draw - other.draw || compare(one.question.id, other.question.id),
    )
    .map(({ question }) => question)
  const firstOfNorm = byTurn.filter(({ norm }, place) => byTurn.findIndex((earlier) => earlier.norm === norm) === place)
  const fresh = firstOfNorm.filter(({ id }) => !asked.has(id))
  const chosen = [...new Set<QuizQuestion>([...fresh, ...byTurn])].slice(0, QUIZ_QUESTIONS)
  return { installerId, month, bank: bank.id, bankVersion: bank.version, questions: chosen }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** A number that a text always gives, and that hardly shows what the text was (FNV-1a, mixed once more). */
function drawOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
