import { Fault } from '#src/domain/shared/fault.ts'
import type { DataHome } from './data-home.ts'
import type { EmbeddedLog } from './embedded-log.ts'
import { findOrphan } from './orphan.ts'
import {
  adoptPostmaster,
  type Postmaster,
  startPostmaster,
  stopHangingPostmaster,
  stopPostmaster,
} from './postmaster.ts'
import type { Binaries } from './prepare-binaries.ts'
import { answers, freePort, serverUrl } from './server-address.ts'
import { lastComplaint } from './server-log.ts'

const TRIES = 5
const ORPHAN_PATIENCE_MS = 3_000
/** Long, because a start after a crash first redoes what the log of changes holds. */
const START_PATIENCE_MS = 120_000

type Launch = { home: DataHome; binaries: Binaries; password: string; log: EmbeddedLog; port?: number }

/**
 * Gives a server that answers: one left running by a killed process, else a new one.
 *
 * Several tries, because the free port may be taken in between, and because the processes of a killed server need a
 * moment to let go of its memory.
 *
 * @throws Fault EMBEDDED_FAILED with the server's own last complaint
 */
export async function launch(task: Launch): Promise<Postmaster> {
  for (let tries = 1; ; tries++) {
    const found = await takeOrphan(task)
    if (found) return found
    const port = task.port ?? (await freePort())
    const started = await startPostmaster(task.home, task.binaries, port)
    if (await isUp(started, task, START_PATIENCE_MS)) return started
    const endedByItself = started.hasExited()
    await stopPostmaster(started)
    if (!endedByItself || tries === TRIES)
      throw new Fault('EMBEDDED_FAILED', { reason: await lastComplaint(task.home), tries })
  }
}

async function takeOrphan(task: Launch): Promise<Postmaster | undefined> {
  const orphan = await findOrphan(task.home)
  if (!orphan) return undefined
  const adopted = adoptPostmaster(orphan.pid, orphan.port)
  const wanted = task.port === undefined || task.port === orphan.port
  if (wanted && (await isUp(adopted, task, ORPHAN_PATIENCE_MS))) {
    task.log.info({ pid: orphan.pid }, 'Took on the embedded database that an earlier process left running')
    return adopted
  }
  task.log.warn(
    { pid: orphan.pid },
    'Ending an embedded database that an earlier process left and that does not answer',
  )
  await stopHangingPostmaster(adopted)
  await findOrphan(task.home)
  return undefined
}

async function isUp(server: Postmaster, { password }: Launch, patienceMs: number): Promise<boolean> {
  return await answers(serverUrl(server.port, password), patienceMs, server.hasExited)
}
