import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockDirectory } from '#src/infra/storage/embedded/directory-lock.ts'
import { findOrphan } from '#src/infra/storage/embedded/orphan.ts'
import { adoptPostmaster, stopPostmaster } from '#src/infra/storage/embedded/postmaster.ts'

const PREFIX = 'doorstep-tests-'
/** A younger folder may be of a test run that is just beginning. */
const LEFT_AFTER_MS = 60_000

export type TemporaryFolder = AsyncDisposable & {
  path: string
  /** For an embedded database; ended, with everything it left elsewhere, when the folder is disposed. */
  dataDir: string
}

/** A folder that every user may walk through, removed when it is disposed. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), PREFIX))
  await chmod(path, 0o755)
  return { path, dataDir: join(path, 'data'), [Symbol.asyncDispose]: () => removeFolder(path) }
}

/** Removes what test runs that were killed have left: their servers and their folders. */
export async function removeLeftoverFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    const path = join(tmpdir(), name)
    const found = await stat(path).catch(() => undefined)
    if (!found || Date.now() - found.mtimeMs < LEFT_AFTER_MS) continue
    await removeFolder(path).catch(() => {})
  }
}

/** Refuses, by the lock's fault, while a living process uses the database in it. */
async function removeFolder(path: string): Promise<void> {
  const inside = join(path, 'data', 'postgres')
  const movedTo = await readFile(join(inside, 'moved-to'), 'utf8').catch(() => inside)
  const home = movedTo.trim()
  if (await stat(home).catch(() => undefined)) {
    using _lock = lockDirectory(home)
    const orphan = await findOrphan({ cluster: join(home, 'cluster') })
    if (orphan) await stopPostmaster(adoptPostmaster(orphan.pid, orphan.port))
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  await rm(path, { recursive: true, force: true, maxRetries: 5 })
}
