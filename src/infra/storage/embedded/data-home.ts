import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '#src/domain/shared/fault.ts'
import type { EmbeddedLog } from './embedded-log.ts'
import { mayReach, type ServerAccount, serverAccount } from './server-account.ts'

/** Where clusters go whose DATA_DIR only root can enter. */
const OUTSIDE = '/var/lib/doorstep'
/** What a DATA_DIR holds. */
const OURS = ['postgres', 'secrets.json']

/** Everything of one embedded database: the cluster, its password, its lock, its log, and the server's account. */
export type DataHome = {
  folder: string
  cluster: string
  passwordFile: string
  logFile: string
  account: ServerAccount
}

/**
 * Makes or finds the home of the database in `dataDir`.
 *
 * It is `dataDir/postgres`. When root runs us under a folder that only root may enter (`/root`, say), the server's
 * account could not reach it: then the home is a folder in /var/lib/doorstep, and `dataDir/postgres/moved-to` names it.
 *
 * @throws Fault EMBEDDED_UNAVAILABLE when it can't be written
 * @throws Fault EMBEDDED_FAILED when it belongs to another user, or when the place that `moved-to` names is gone
 */
export async function openDataHome(dataDir: string, log: EmbeddedLog): Promise<DataHome> {
  const inside = await makeInside(dataDir).catch((cause: NodeJS.ErrnoException) => {
    throw new Fault('EMBEDDED_UNAVAILABLE', { reason: `DATA_DIR ${dataDir} cannot be written: ${cause.code}` }, cause)
  })
  await refuseForeignOwner(inside)

  const pointer = join(inside, 'moved-to')
  const moved = await readFile(pointer, 'utf8').catch(() => undefined)
  if (moved) return await describeHome(await existing(moved.trim(), pointer))

  const home = await describeHome(inside)
  if (await mayReach(home.account, inside)) return home

  const outside = await makeOutside()
  await writeFile(pointer, `${outside}\n`, { flag: 'wx' }).catch((cause: unknown) => {
    throw new Fault('EMBEDDED_IN_USE', { folder: inside }, cause)
  })
  log.info(
    { folder: outside },
    'DATA_DIR is closed to the user that runs the embedded database; its data are kept here',
  )
  return await describeHome(outside)
}

async function makeInside(dataDir: string): Promise<string> {
  const made = await mkdir(dataDir, { recursive: true })
  if (made) await chmod(dataDir, 0o700)
  if (isRoot()) await letServerThrough(dataDir)
  const inside = join(await realpath(dataDir), 'postgres')
  await mkdir(inside, { recursive: true })
  return inside
}

/** Opens root's DATA_DIR for passing through, not for looking into; one that holds other things isn't ours to open. */
async function letServerThrough(dataDir: string): Promise<void> {
  const { uid, mode } = await stat(dataDir)
  const isOurs = (await readdir(dataDir)).every((name) => OURS.includes(name))
  if (uid === 0 && isOurs) await chmod(dataDir, (mode & 0o777) | 0o001)
}

/** Root keeps the home itself (its server may only pass through), so that nobody can lay a trap where root writes. */
async function describeHome(folder: string): Promise<DataHome> {
  const cluster = join(folder, 'cluster')
  const { uid } = await stat(folder)
  if (uid === process.getuid?.()) await chmod(folder, isRoot() ? 0o711 : 0o700)
  return {
    folder,
    cluster,
    passwordFile: join(folder, 'password'),
    logFile: join(folder, 'server.log'),
    account: await serverAccount(cluster),
  }
}

async function makeOutside(): Promise<string> {
  const folder = join(OUTSIDE, randomBytes(6).toString('hex'))
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new Fault(
      'EMBEDDED_UNAVAILABLE',
      { reason: `DATA_DIR is closed to the user that runs the database, and ${OUTSIDE} cannot be written` },
      cause,
    )
  })
  await chmod(OUTSIDE, 0o711)
  return folder
}

async function existing(folder: string, pointer: string): Promise<string> {
  if (await stat(folder).catch(() => undefined)) return folder
  throw new Fault('EMBEDDED_FAILED', {
    reason: `the data that ${pointer} points to are gone; restore ${folder}, or remove that file to start empty`,
  })
}

async function refuseForeignOwner(folder: string): Promise<void> {
  const { uid } = await stat(folder)
  const self = process.getuid?.() ?? 0
  if (self !== 0 && uid !== self) {
    throw new Fault('EMBEDDED_FAILED', { reason: `${folder} belongs to user id ${uid}; this process is ${self}` })
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
