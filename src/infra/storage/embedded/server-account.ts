import { readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { Fault } from '#src/domain/shared/fault.ts'

/** Who runs the server: PostgreSQL refuses to run as root. Absent means the user of this process. */
export type ServerAccount = { uid: number; gid: number } | undefined

/** Finds the account that owns the cluster at `cluster`, or shall own it: `nobody` when this process is root. */
export async function serverAccount(cluster: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }

  const entries = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(entries)
  if (!nobody) {
    throw new Fault('EMBEDDED_UNAVAILABLE', {
      reason: 'PostgreSQL does not run as root, and there is no user `nobody` to run it as',
    })
  }
  return { uid: Number(nobody[1]), gid: Number(nobody[2]) }
}

/** initdb looks its user up by name; a uid without a passwd entry (as OpenShift gives) can't make a cluster. */
export function refuseNamelessUser(): void {
  try {
    userInfo()
  } catch (cause) {
    throw new Fault(
      'EMBEDDED_UNAVAILABLE',
      { reason: `the user id ${process.getuid?.()} of this process has no entry in /etc/passwd` },
      cause,
    )
  }
}

/** Whether `account` may walk through every folder that leads to `path`. */
export async function mayReach(account: ServerAccount, path: string): Promise<boolean> {
  if (!account) return true
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder)
    const walk = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if (!(mode & walk)) return false
    if (folder === dirname(folder)) return true
  }
}
