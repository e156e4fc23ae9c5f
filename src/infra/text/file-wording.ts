import { LANGUAGES } from '#src/domain/shared/language.ts'
import type { ForbiddenIn } from '../http/forbidden-in.ts'

/** What of a file's wording cannot be said to anybody (CT-9). */
interface WordingProblem {
  /** In the file, such as `items.3.text.zh-CN`. */
  readonly place: string
  /** The phrase, and what can be written instead. */
  readonly problem: string
}

/** Looks through everything in an operator's file that is written in a language: people read it as it stands. */
export function wordingProblems(
  value: unknown,
  forbiddenIn: ForbiddenIn,
  path: readonly string[] = [],
): readonly WordingProblem[] {
  if (typeof value === 'string')
    return LANGUAGES.some((one) => one === path.at(-1)) ? ofText(value, forbiddenIn, path) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => wordingProblems(part, forbiddenIn, [...path, key]))
}

function ofText(text: string, forbiddenIn: ForbiddenIn, path: readonly string[]): readonly WordingProblem[] {
  const found = forbiddenIn(text)
  if (found === undefined) return []
  const problem = `people read it, and “${found.phrase}” is said to nobody. Word it otherwise, for example: ${found.instead}`
  return [{ place: path.join('.'), problem }]
}
