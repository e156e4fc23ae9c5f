import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { ServerAccount } from './server-account.ts'

/** Nothing of our own environment: PGHOST, LD_LIBRARY_PATH and the like must not steer the server. */
export const PROGRAM_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/**
 * Runs one of PostgreSQL's programs to its end.
 *
 * @returns its exit code, and what it wrote to both outputs
 * @throws the system's error (EACCES, ENOENT, EPERM …) when it can't be started
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  { account, input = '' }: { account: ServerAccount; input?: string },
): Promise<{ code: number | null; output: string }> {
  const child = spawn(file, args, { ...account, cwd: '/', env: PROGRAM_ENVIRONMENT, stdio: 'pipe' })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, output: `${out}${err}` }
}
