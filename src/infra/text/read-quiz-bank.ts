import { readFileSync } from 'node:fs'
import { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import { Fault } from '#src/domain/shared/fault.ts'

/** Reads the questions of the monthly quiz. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export function readQuizBank(path: string): QuizBank {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Fault('CONFIG_INVALID', { QUIZ_FILE: 'cannot be read as JSON' }, error)
  }
  const { success, data, error } = QuizBank.safeParse(content)
  if (success) return data
  const problems = error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
  throw new Fault('CONFIG_INVALID', { QUIZ_FILE: problems.join('; ') })
}
