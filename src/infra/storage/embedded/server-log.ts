import { type FileHandle, open, readFile, rename, stat } from 'node:fs/promises'
import type { DataHome } from './data-home.ts'

const LIMIT_BYTES = 1_000_000

/** Opens the server's log for adding to it. A long one is laid aside first; one old log is kept. */
export async function openServerLog({ logFile, account }: DataHome): Promise<FileHandle> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LIMIT_BYTES) await rename(logFile, `${logFile}.1`)
  const log = await open(logFile, 'a', 0o600)
  if (account) await log.chown(account.uid, account.gid)
  return log
}

/** The last thing the server said about why it gave up, for the operator's fault. */
export async function lastComplaint({ logFile }: DataHome): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|could not|error/i.test(line)) ?? lines.at(-1) ?? ''
}
