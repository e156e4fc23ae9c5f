import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../../src/cli/doorstep.ts', import.meta.url))

export interface Ran {
  readonly exitCode: number | null
  readonly output: string
  readonly errors: string
  /** The output's lines of JSON. */
  readonly json: Record<string, unknown>[]
}

/** Runs the command line as a process of its own, with nothing but `env` and `input`. */
export async function runDoorstep(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { LANG: 'en_US.UTF-8', DATA_DIR: '/nowhere', ...env },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [output, errors, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  return { exitCode: exitCode as number | null, output, errors, json: lines.map((line) => JSON.parse(line)) }
}

/** The address of a port at which nobody listens. */
export const NOBODY = 'http://127.0.0.1:9'
