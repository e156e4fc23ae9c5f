import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Fault } from '#src/domain/shared/fault.ts'

const SQLITE_BUSY = 5

/**
 * Holds `folder` for this process alone until it is disposed or the process ends, however it ends.
 *
 * Node offers no file lock of its own; SQLite's exclusive transaction is one of the operating system, which even
 * kill -9 releases. A process id in a file would need guessing: ids are reused and the dead may linger as zombies.
 * The id beside the lock is for the message only.
 *
 * @throws Fault EMBEDDED_IN_USE when another process, or an earlier call in this one, holds it
 */
export function lockDirectory(folder: string): Disposable {
  const holder = join(folder, 'lock.pid')
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    throw new Fault('EMBEDDED_IN_USE', { folder, pid: readHolder(holder) })
  }
  writeFileSync(holder, String(process.pid))
  return { [Symbol.dispose]: () => lock.close() }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return 'unknown'
  }
}
