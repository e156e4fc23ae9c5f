import { z } from 'zod'
import { QUIZ_QUESTIONS } from '../norms/quiz-norms.ts'
import { LANGUAGES } from '../shared/language.ts'

const words = (most: number) => z.record(z.enum(LANGUAGES), z.string().trim().min(1).max(most))

/** A question of the quiz: what is asked about a norm, three choices, the right one by its place from 1, and why. */
export const QuizQuestion = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'),
  norm: z.string().regex(/^[A-Z]{2}-\d{1,2}$/, 'must be the id of a norm, such as DR-3'),
  ask: words(120),
  choices: z.array(words(60)).length(3, 'must be three'),
  right: z.number().int().min(1).max(3),
  why: words(160),
})
/** A question of the quiz. */
export type QuizQuestion = z.infer<typeof QuizQuestion>

const areDifferent = (texts: readonly (string | undefined)[]): boolean => new Set(texts).size === texts.length

/** The questions that a company asks its installers (题库), with a version; each id once, no choice twice. */
export const QuizBank = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.number().int().min(1),
  questions: z
    .array(
      QuizQuestion.refine(
        ({ choices }) => LANGUAGES.every((language) => areDifferent(choices.map((choice) => choice[language]))),
        { error: 'choices must differ', path: ['choices'] },
      ),
    )
    .min(QUIZ_QUESTIONS, `must be at least ${QUIZ_QUESTIONS}`)
    .refine((questions) => areDifferent(questions.map(({ id }) => id)), 'ids must differ'),
})
/** All of them. */
export type QuizBank = z.infer<typeof QuizBank>
