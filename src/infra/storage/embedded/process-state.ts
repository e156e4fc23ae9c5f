import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Whether a process still does anything.
 *
 * A zombie counts as gone: in a container without an init it may stay in the table for ever, and signal 0 finds it alive.
 */
export async function isRunning(pid: number): Promise<boolean> {
  const state = process.platform === 'linux' ? await linuxState(pid) : await ps(pid, 'stat=')
  return state !== '' && !'ZX'.includes(state[0] ?? '')
}

/** Whether `pid` works in `folder`: a process id found in an old file may belong to a stranger by now. */
export async function worksIn(pid: number, folder: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === folder
  return (await ps(pid, 'command=')).includes(folder)
}

/** The state letter stands after the command, which is in parentheses and may hold parentheses itself. */
async function linuxState(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 1).trim()
}

async function ps(pid: number, column: string): Promise<string> {
  const { stdout } = await run('ps', ['-o', column, '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.trim()
}
