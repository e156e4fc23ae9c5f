import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { DataHome } from './data-home.ts'
import type { Binaries } from './prepare-binaries.ts'
import { isRunning } from './process-state.ts'
import { PROGRAM_ENVIRONMENT } from './run-program.ts'
import { openServerLog } from './server-log.ts'
import { serverSettings } from './server-settings.ts'

/** The server's first process. `exited` settles when it is gone, whoever ended it. */
export type Postmaster = { pid: number; port: number; exited: Promise<void>; hasExited(): boolean }

const POLL_MS = 100

/**
 * Starts the server; it may not answer yet.
 *
 * It gets a session of its own, so that Ctrl-C in a terminal reaches this process only, which then ends it in order.
 */
export async function startPostmaster(home: DataHome, { postgres }: Binaries, port: number): Promise<Postmaster> {
  await using log = await openServerLog(home)
  const child = spawn(postgres, ['-D', home.cluster, ...serverSettings(port)], {
    ...home.account,
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  })
  const exited = once(child, 'exit')
  await Promise.race([once(child, 'spawn'), exited])
  child.unref()
  return postmaster(child.pid as number, port, exited)
}

/** Takes on a server that an earlier process started: no child of ours, so its end is found by looking. */
export function adoptPostmaster(pid: number, port: number): Postmaster {
  return postmaster(pid, port, untilGone(pid))
}

function postmaster(pid: number, port: number, ending: Promise<unknown>): Postmaster {
  let gone = false
  const exited = ending.then(() => {
    gone = true
  })
  return { pid, port, exited, hasExited: () => gone }
}

type Step = readonly [signal: NodeJS.Signals, patienceMs: number]
const IN_ORDER: readonly Step[] = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 3_000],
  ['SIGKILL', 5_000],
]
const AT_ONCE = IN_ORDER.slice(1)

/** Ends the server: open transactions are rolled back; if that takes too long, it is ended ever more roughly. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  await stopBy(IN_ORDER, postmaster)
}

/** Ends a server that doesn't answer; the next start redoes what it had not yet put in place. */
export async function stopHangingPostmaster(postmaster: Postmaster): Promise<void> {
  await stopBy(AT_ONCE, postmaster)
}

async function stopBy(steps: readonly Step[], postmaster: Postmaster): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    signalPostmaster(postmaster, signal)
    await exitWithin(postmaster, patienceMs)
    if (postmaster.hasExited()) return
  }
}

/** Does nothing when it is gone: its process id may be another's by now. */
export function signalPostmaster({ pid, hasExited }: Postmaster, signal: NodeJS.Signals): void {
  if (hasExited()) return
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The timer keeps this process alive, which the server itself, unreferenced, would not. */
async function exitWithin({ exited }: Postmaster, patienceMs: number): Promise<void> {
  const waiting = new AbortController()
  const patience = delay(patienceMs, undefined, { signal: waiting.signal }).catch(() => {})
  await Promise.race([exited, patience])
  waiting.abort()
}

async function untilGone(pid: number): Promise<void> {
  while (await isRunning(pid)) await delay(POLL_MS, undefined, { ref: false })
}
