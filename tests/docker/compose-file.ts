import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ROOT } from './dockerfile.ts'

/** A service of compose.yaml, as far as the tests look at it. */
export interface ComposeService {
  readonly image: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly env_file?: readonly { readonly path: string; readonly required: boolean }[]
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes: Readonly<Record<string, null>>
}

/** compose.yaml with its variables filled in as Compose does: `${NAME:-default}`, and `${NAME:?why}`, which must be set. */
export function readComposeFile(variables: Readonly<Record<string, string>>): ComposeFile {
  const text = readFileSync(`${ROOT}compose.yaml`, 'utf8').replace(/^\s*#.*\n/gm, '')
  const filled = text.replace(/\$\{(\w+)(:[-?])([^}]*)\}/g, (_, name: string, how: string, rest: string) => {
    const value = variables[name] ?? ''
    if (value !== '') return value
    if (how === ':?') throw new RangeError(`${name}: ${rest}`)
    return rest
  })
  return parse(filled, { merge: true }) as ComposeFile
}
