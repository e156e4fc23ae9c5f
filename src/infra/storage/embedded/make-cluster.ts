import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '#src/domain/shared/fault.ts'
import type { DataHome } from './data-home.ts'
import type { Binaries } from './prepare-binaries.ts'
import { runProgram } from './run-program.ts'
import { refuseNamelessUser } from './server-account.ts'

const UNFINISHED = 'cluster.new-'

/**
 * Makes the cluster unless it is there, and gives its password.
 *
 * A cluster takes its name only when it is whole: one that a killed process left unfinished is swept away. It is made
 * under a name of its own each time, since the initdb of the killed process may still be writing.
 *
 * @throws Fault EMBEDDED_FAILED when initdb fails, or when the cluster is of another major version
 * @throws Fault EMBEDDED_UNAVAILABLE when this user can't make one
 */
export async function makeCluster(home: DataHome, binaries: Binaries): Promise<string> {
  const version = await readFile(join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined) return await makeNew(home, binaries)
  if (version.trim() === binaries.majorVersion) return await readPassword(home)
  throw new Fault('EMBEDDED_FAILED', {
    reason: `the data are of PostgreSQL ${version.trim()}, the programs of ${binaries.majorVersion}`,
  })
}

async function makeNew(home: DataHome, binaries: Binaries): Promise<string> {
  if (!home.account) refuseNamelessUser()
  for (const name of await readdir(home.folder)) {
    if (name.startsWith(UNFINISHED)) await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 5 })
  }
  const unfinished = join(home.folder, `${UNFINISHED}${randomBytes(4).toString('hex')}`)
  await mkdir(unfinished, { mode: 0o700 })
  if (home.account) await chown(unfinished, home.account.uid, home.account.gid)

  const password = randomBytes(24).toString('base64url')
  await initialise(unfinished, password, home, binaries)
  await makeDatabase(unfinished, password, home, binaries)
  await writeFile(home.passwordFile, password, { mode: 0o600 })
  await chmod(home.passwordFile, 0o600)
  await rename(unfinished, home.cluster)
  return password
}

/** The order of words is that of their code points, the same on every machine; nothing of the system's locale gets in. */
async function initialise(folder: string, password: string, home: DataHome, { initdb }: Binaries): Promise<void> {
  const passwordFile = join(home.folder, 'initdb.password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (home.account) await chown(passwordFile, home.account.uid, home.account.gid)
  try {
    const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const { code, output } = await runProgram(initdb, ['-D', folder, ...options, ...locale], home)
    if (code !== 0) throw new Fault('EMBEDDED_FAILED', { reason: `initdb: ${output.trim().slice(-500)}` })
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** The service works as an ordinary user that owns its database, as it would on a server of the company's. */
async function makeDatabase(folder: string, password: string, home: DataHome, { postgres }: Binaries): Promise<void> {
  const input = `create role doorstep login createdb password '${password}'\ncreate database doorstep owner doorstep\n`
  const { code, output } = await runProgram(postgres, ['--single', '-D', folder, 'postgres'], { ...home, input })
  if (code !== 0 || /ERROR|FATAL|PANIC/.test(output)) {
    throw new Fault('EMBEDDED_FAILED', { reason: 'the database could not be made in the new cluster' })
  }
}

async function readPassword({ passwordFile, cluster }: DataHome): Promise<string> {
  const password = await readFile(passwordFile, 'utf8').catch(() => '')
  if (password) return password
  await stat(cluster)
  throw new Fault('EMBEDDED_FAILED', { reason: `${passwordFile}, the database's password, is missing` })
}
