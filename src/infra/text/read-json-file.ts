import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { Fault } from '#src/domain/shared/fault.ts'
import type { ForbiddenIn } from '../http/forbidden-in.ts'
import { wordingProblems } from './file-wording.ts'

/** How the wording of a file is looked at; `said` gives what of it people are told as true, left out: all of it. */
interface FileWording<T> {
  readonly forbiddenIn: ForbiddenIn
  said?(read: T): unknown
}

/**
 * Reads a file that a setting names.
 *
 * @throws Fault CONFIG_INVALID, by the setting's name, that says everything that is wrong with the file, its wording too (CT-9)
 */
export function readJsonFile<T>(setting: string, path: string, schema: z.ZodType<T>, wording?: FileWording<T>): T {
  const { success, data, error } = schema.safeParse(parsed(setting, path))
  const problems = success
    ? wording
      ? unsayable(data, wording).map((each) => `${path}: ${each}`)
      : []
    : error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
  if (problems.length > 0 || !success) throw new Fault('CONFIG_INVALID', { [setting]: problems.join('; ') })
  return data
}

const unsayable = <T>(read: T, { forbiddenIn, said = (all) => all }: FileWording<T>): readonly string[] =>
  wordingProblems(said(read), forbiddenIn).map(({ place, problem }) => `${place}: ${problem}`)

function parsed(setting: string, path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Fault('CONFIG_INVALID', { [setting]: 'names a file that is not there or cannot be opened' }, error)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Fault('CONFIG_INVALID', { [setting]: 'names a file that is not JSON' }, error)
  }
}
