import { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import type { ForbiddenIn } from '../http/forbidden-in.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads the questions of the monthly quiz. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readQuizBank = (path: string, forbiddenIn: ForbiddenIn): QuizBank =>
  readJsonFile('QUIZ_FILE', path, QuizBank, { forbiddenIn, said: withoutWrongChoices })

/** What nobody should say may well stand among the wrong answers. */
const withoutWrongChoices = ({ questions }: QuizBank) => ({
  questions: questions.map(({ ask, choices, right, why }) => ({
    ...{ ask, why, choices: choices.map((choice, at) => (at + 1 === right ? choice : undefined)) },
  })),
})
