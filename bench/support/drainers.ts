import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** What a process that drained says at its end. */
export interface DrainerReport {
  readonly sent: number
  readonly peakMb: number
  readonly cpuMs?: number
}

/** How `npm start` and the container start Node. */
const AS_STARTED = ['--max-semi-space-size=8']

/** Starts so many processes of a script beside this one, lets them work, and gives what they took once they are stopped. */
export async function withDrainers(
  script: 'outreach-drainer.ts' | 'bullmq-drainer.ts',
  { count, args }: { count: number; args: readonly string[] },
  run: () => Promise<void>,
): Promise<readonly DrainerReport[]> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const children: ChildProcess[] = []
  try {
    for (let at = 0; at < count; at++)
      children.push(spawn(process.execPath, [...AS_STARTED, path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] }))
    await Promise.all(children.map(({ stdout }) => stdout && once(stdout, 'data')))
    await run()
    return await Promise.all(children.map(stop))
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
}

async function stop(child: ChildProcess): Promise<DrainerReport> {
  const said = child.stdout ? text(child.stdout) : Promise.resolve('{}')
  child.kill('SIGTERM')
  return JSON.parse((await said).trim().split('\n').at(-1) ?? '{}')
}
