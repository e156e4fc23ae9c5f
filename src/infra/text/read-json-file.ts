import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { Fault } from '#src/domain/shared/fault.ts'

/** Reads a file that a setting names. @throws Fault CONFIG_INVALID, by the setting's name, that says everything that is wrong with the file */
export function readJsonFile<T>(setting: string, path: string, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(parsed(setting, path))
  if (success) return data
  const problems = error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
  throw new Fault('CONFIG_INVALID', { [setting]: problems.join('; ') })
}

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
