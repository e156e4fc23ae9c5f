import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import { inWords, type Prompt, type Say } from '#src/conversation/say.ts'
import { chooseQuiz } from '#src/domain/quiz/choose-quiz.ts'
import { openQuestions, type Quiz, quizMonthOf, rightAnswers } from '#src/domain/quiz/quiz.ts'
import { goesOn } from '#src/language/answers/read-item-reply.ts'
import { leavesForLater } from '#src/language/answers/read-quiz-choices.ts'
import type { Desk } from '../desk.ts'
import { colleagueId } from '../writer.ts'
import { Reply, readReply } from './read-reply.ts'
import { takeChoices } from './take-choices.ts'

const QuizAnswers = z.object({
  /** The month that it was begun for. */
  month: z.string().optional(),
  /** Sent by us, for the first time or once more. */
  invites: z.enum(['first', 'again']).optional(),
  /** What it is about has been said. */
  isBegun: z.boolean().optional(),
  reply: Reply.optional(),
})
type QuizAnswers = z.infer<typeof QuizAnswers>
type Told = Partial<QuizAnswers>

/** The quiz is that of the month in which the message was written. */
const monthNow = (desk: Desk): string => quizMonthOf(desk.saidAt.setZone(desk.zone))

/** 测验: three questions a month about the norms, one at a time; what was answered is kept, so that it goes on after days (I10: one's own alone). */
export function quizDialog(desk: Desk): Dialog<QuizAnswers> {
  return {
    name: 'quiz',
    answers: QuizAnswers,
    isLasting: true,
    // Whoever says something else is not led back: 测验 goes on where they stopped.
    isOutdated: () => true,
    isOver: ({ month }) => month !== undefined && month !== monthNow(desk),
    async cannotOpen({ month, invites, reply }) {
      if (reply !== undefined) return undefined
      const isPast = month !== undefined && month !== monthNow(desk)
      const quiz = isPast ? undefined : await quizOf(desk)
      if (quiz && openQuestions(quiz).length > 0) return undefined
      return { kind: 'done', says: quiz && invites === undefined ? [resultSay('quiz-done-already', quiz)] : [] }
    },
    asText: (_, link) => ({ id: 'quiz-text', facts: { link } }),
    stopped: () => ({ id: 'quiz-put-by' }),
    questions: [replyQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

/** The installer's quiz of the month, begun where it was not; nobody else answers in it until the turn ends. */
async function quizOf(desk: Desk): Promise<Quiz> {
  const { quizzes, quizBank: bank } = desk.needs
  const [installerId, month] = [colleagueId(desk), monthNow(desk)]
  const found = await quizzes.lock(installerId, month)
  if (found) return found
  const quiz = chooseQuiz({ installerId, month, bank }, await quizzes.listAsked(installerId, month))
  await quizzes.begin(quiz, desk.now)
  return (await quizzes.lock(installerId, month)) ?? { ...quiz, answers: [] }
}

function replyQuestion(desk: Desk): Question<QuizAnswers> {
  return {
    id: 'reply',
    recall: async ({ isBegun }) =>
      isBegun ? { kind: 'unclear' } : { kind: 'answers', answers: { reply: { kind: 'begin' } } },
    ask: async () => promptOf(await quizOf(desk)),
    hint: () => ({ id: 'quiz-hint' }),
    isOtherMatter: ({ text }) => !goesOn(text) && !leavesForLater(text),
    async read(heard) {
      const quiz = await quizOf(desk)
      const reply = readReply(heard, quiz)
      if (reply === 'stay') return { kind: 'ask', says: [{ id: 'quiz-hint' }], prompt: promptOf(quiz) }
      const count = openQuestions(quiz).length
      if (reply?.kind === 'choices' && reply.choices.length > count)
        return { kind: 'ask', says: [{ id: 'quiz-only-so-many', facts: { count } }], prompt: promptOf(quiz) }
      return reply ? { kind: 'answers', answers: { reply } } : { kind: 'unclear' }
    },
  }
}

/** The next question with its choices, each of which knows whose it is. */
function promptOf(quiz: Quiz): Prompt {
  const [next] = openQuestions(quiz)
  if (!next) return { ask: { id: 'quiz-hint' } }
  const facts = { number: quiz.questions.indexOf(next) + 1, count: quiz.questions.length, ask: inWords(next.ask) }
  return {
    ask: { id: 'quiz-ask', facts },
    choices: next.choices.map((choice, at) => ({ value: [next.id, at + 1], label: inWords(choice) })),
  }
}

async function act({ reply = { kind: 'begin' }, invites, isBegun }: Told, desk: Desk): Promise<Outcome> {
  if (reply.kind === 'later') return { kind: 'done', says: [{ id: 'quiz-put-by' }] }
  const before = await quizOf(desk)
  const says =
    reply.kind === 'choices' ? await takeChoices(reply, before, desk) : beginSays(before, { invites, isBegun })
  const quiz = await quizOf(desk)
  if (openQuestions(quiz).length === 0) return { kind: 'done', says: [...says, resultSay('quiz-done', quiz)] }
  return { kind: 'again', says, forget: ['reply'], keep: { month: quiz.month, isBegun: true }, prompt: promptOf(quiz) }
}

function beginSays(quiz: Quiz, { invites, isBegun }: Told): readonly Say[] {
  if (isBegun) return []
  const count = openQuestions(quiz).length
  if (invites !== undefined)
    return [{ id: invites === 'first' ? 'quiz-invitation' : 'quiz-reminder', facts: { count } }]
  const isNew = count === quiz.questions.length
  return [{ id: isNew ? 'quiz-begin' : 'quiz-goes-on', facts: { count } }]
}

const resultSay = (id: 'quiz-done' | 'quiz-done-already', quiz: Quiz): Say => ({
  id,
  facts: { right: rightAnswers(quiz), count: quiz.questions.length },
})
