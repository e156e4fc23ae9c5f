import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const OWNER = fileURLToPath(new URL('./embedded-owner.ts', import.meta.url))

export type Owner = {
  pid: number
  /** What it printed: the address of its database, or the fault it met. */
  said: { url: string; code?: string; message?: string; reason?: string }
  kill(): Promise<void>
  endInOrder(): Promise<void>
}

export type OwnerOptions = { programs?: string; uid?: number; gid?: number; nodeOptions?: readonly string[] }

/** Starts an embedded database in a process of its own, and waits until it runs or refused to. */
export async function startOwner(dataDir: string, options: OwnerOptions = {}): Promise<Owner> {
  const { programs, nodeOptions = [], ...account } = options
  const args = [...nodeOptions, OWNER, dataDir, ...(programs ? [programs] : [])]
  const child = spawn(process.execPath, args, { ...account, stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), gone.then(() => ['{}'])])
  return {
    pid: child.pid as number,
    said: JSON.parse(String(line[0])),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async endInOrder() {
      child.stdin.end()
      await gone
    },
  }
}
