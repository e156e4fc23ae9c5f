import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataHome } from './data-home.ts'
import { isRunning, worksIn } from './process-state.ts'

/** A server that runs on our cluster though the process that started it is gone. */
type Orphan = { pid: number; port: number }

/**
 * Finds the server that a killed process left running, by the cluster's `postmaster.pid`.
 *
 * A file whose process is dead, a zombie or a stranger is removed: the server would refuse to start because of it.
 */
export async function findOrphan({ cluster }: Pick<DataHome, 'cluster'>): Promise<Orphan | undefined> {
  const file = join(cluster, 'postmaster.pid')
  const [pid, , , port] = (await readFile(file, 'utf8').catch(() => '')).split('\n').map(Number)
  if (pid && (await isRunning(pid)) && (await worksIn(pid, cluster))) return { pid, port: port ?? 0 }
  await rm(file, { force: true })
  return undefined
}
