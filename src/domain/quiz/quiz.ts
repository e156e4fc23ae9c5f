import type { DateTime } from 'luxon'
import type { QuizBank, QuizQuestion } from './quiz-bank.ts'

/** An installer's quiz of a month, `YYYY-MM` of the company's zone, with its questions as they were chosen. */
export interface Quiz {
  readonly installerId: string
  readonly month: string
  readonly bank: string
  readonly bankVersion: number
  readonly questions: readonly QuizQuestion[]
  readonly answers: readonly QuizAnswer[]
}

/** The first answer to a question: the place of its choice, from 1. */
interface QuizAnswer {
  readonly questionId: string
  readonly choice: number
  readonly isRight: boolean
}

/** The questions that have no answer yet, in their order. */
export const openQuestions = ({ questions, answers }: Pick<Quiz, 'questions' | 'answers'>): readonly QuizQuestion[] =>
  questions.filter(({ id }) => !answers.some(({ questionId }) => questionId === id))

/** How many answers are right. */
export const rightAnswers = ({ answers }: Pick<Quiz, 'answers'>): number =>
  answers.filter(({ isRight }) => isRight).length

/** The month whose quiz is open at an instant in the company's zone. */
export const quizMonthOf = (atLocal: DateTime): string => atLocal.toFormat('yyyy-MM')

/** One installer's quiz as a supervisor sees it. */
export interface QuizResult {
  readonly name: string
  readonly questions: number
  readonly answered: number
  readonly right: number
}

/** How often a norm was asked about and answered, and how often wrong. */
export interface NormAnswers {
  readonly norm: string
  readonly answered: number
  readonly wrong: number
}

/** Keeps quizzes: one for each installer and month, one answer to each question. */
export interface QuizStore {
  /** Nobody else answers in it until the transaction ends. */
  lock(installerId: string, month: string): Promise<Quiz | undefined>
  /** Begins it, unless it is there. */
  begin(quiz: Omit<Quiz, 'answers'>, at: DateTime): Promise<void>
  /** The questions that an installer was asked before a month, each with the last month in which it was. */
  listAsked(installerId: string, beforeMonth: string): Promise<ReadonlyMap<string, string>>
  /** Keeps the first answer to a question, and no other; `at` when it was written. */
  answer(
    quiz: Pick<Quiz, 'installerId' | 'month'>,
    answer: QuizAnswer,
    at: DateTime,
    receivedAt: DateTime,
  ): Promise<void>
  /** The quizzes of a month, of installers of these areas. */
  listResults(areas: readonly string[], month: string): Promise<readonly QuizResult[]>
  /** What was answered in them, most often wrong first. */
  listNorms(areas: readonly string[], month: string): Promise<readonly NormAnswers[]>
}

/** What an installer's quiz of a month is made from. */
export interface QuizOccasion {
  readonly installerId: string
  readonly month: string
  readonly bank: QuizBank
}
