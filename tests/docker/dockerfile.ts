import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Instruction {
  readonly name: string
  readonly rest: string
}

/** The instructions of the project's Dockerfile in their order, continued lines joined. */
export function readDockerfile(): readonly Instruction[] {
  const text = readFileSync(`${ROOT}Dockerfile`, 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
      return { name, rest }
    })
}

/** The arguments of every instruction of that name. */
export function argumentsOf(name: string): readonly string[] {
  return readDockerfile()
    .filter((instruction) => instruction.name === name)
    .map(({ rest }) => rest)
}

/** What is copied into the image, from the project's folder. */
export function copiedPaths(): readonly string[] {
  return argumentsOf('COPY').flatMap((rest) => rest.split(' ').slice(0, -1))
}

/** The environment that the image sets. */
export function imageEnvironment(): Record<string, string> {
  const pairs = argumentsOf('ENV').flatMap((rest) => rest.split(' '))
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
}

/** A command in its exec form. */
export function commandOf(name: 'CMD' | 'HEALTHCHECK'): readonly string[] {
  const [rest = ''] = argumentsOf(name)
  return JSON.parse(rest.slice(rest.indexOf('['))) as string[]
}
