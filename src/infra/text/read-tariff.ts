import { readFileSync } from 'node:fs'
import { Fault } from '#src/domain/shared/fault.ts'
import { Tariff } from '#src/domain/visits/tariff.ts'

/** Reads the tariff. @throws Fault CONFIG_INVALID that says what is wrong with the file */
export function readTariff(path: string): Tariff {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Fault('CONFIG_INVALID', { TARIFF_FILE: 'cannot be read as JSON' }, error)
  }
  const { success, data, error } = Tariff.safeParse(content)
  if (success) return data
  const { path: at = [], message = '' } = error.issues[0] ?? {}
  throw new Fault('CONFIG_INVALID', { TARIFF_FILE: `${at.join('.') || 'list'}: ${message}` })
}
