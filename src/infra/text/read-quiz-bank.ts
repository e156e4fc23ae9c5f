import { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads the questions of the monthly quiz. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readQuizBank = (path: string): QuizBank => readJsonFile('QUIZ_FILE', path, QuizBank)
