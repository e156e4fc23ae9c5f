import { mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Fault } from '#src/domain/shared/fault.ts'
import { copyReadable } from './copy-readable.ts'
import type { DataHome } from './data-home.ts'
import type { EmbeddedLog } from './embedded-log.ts'
import { runProgram } from './run-program.ts'

/** PostgreSQL's programs, proven to start under the server's account. */
export type Binaries = { initdb: string; postgres: string; majorVersion: string }

/**
 * Makes the programs in `native` usable for the home's account.
 *
 * npm leaves out the libraries' symbolic links (packages can't carry them, and install scripts are denied), so they
 * are made here. Where that isn't allowed, or the account can't reach the folder, a copy in the home is used.
 *
 * @throws Fault EMBEDDED_UNAVAILABLE when they start from neither place
 */
export async function prepareBinaries(native: string, home: DataHome, log: EmbeddedLog): Promise<Binaries> {
  await makeLinks(native).catch(() => log.info({ folder: native }, 'The folder of the programs is read-only'))
  const inPlace = await tryBinaries(native, home)
  if ('majorVersion' in inPlace) return inPlace

  const copy = await copyBinaries(native, home, () =>
    log.info(
      { folder: home.folder, because: inPlace.failure },
      'The embedded database gets its own copy of its programs',
    ),
  )
  const copied = await tryBinaries(copy, home)
  if (!('majorVersion' in copied)) {
    throw new Fault('EMBEDDED_UNAVAILABLE', { reason: copied.failure }, copied.cause)
  }
  return copied
}

type Failure = { failure: string; cause?: unknown }

async function tryBinaries(native: string, { account }: DataHome): Promise<Binaries | Failure> {
  const postgres = join(native, 'bin', 'postgres')
  try {
    const { code, output } = await runProgram(postgres, ['--version'], { account })
    const majorVersion = /PostgreSQL\) (\d+)/.exec(output)?.[1]
    if (code === 0 && majorVersion) return { postgres, initdb: join(native, 'bin', 'initdb'), majorVersion }
    return { failure: output.trim() || `its programs end with code ${code}` }
  } catch (cause) {
    return { failure: await whyNotStarted(postgres, cause as NodeJS.ErrnoException), cause }
  }
}

async function whyNotStarted(postgres: string, { code, message }: NodeJS.ErrnoException): Promise<string> {
  const exists = await stat(postgres).catch(() => undefined)
  if (code === 'ENOENT' && exists) return 'its programs need glibc, which this system lacks (Alpine, musl)'
  if (code === 'EPERM' || code === 'ERR_ACCESS_DENIED') return 'this process may not start programs'
  return message
}

async function makeLinks(native: string): Promise<void> {
  const listed = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of listed as { source: string; target: string }[]) {
    await symlink(basename(source), join(dirname(native), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** The copy carries the modification time of its source in its name, so that an update of the package is copied anew. */
async function copyBinaries(native: string, home: DataHome, tell: () => void): Promise<string> {
  const { mtimeMs } = await stat(join(native, 'bin', 'postgres'))
  const parent = join(home.folder, 'programs')
  const version = join(parent, String(Math.trunc(mtimeMs)))
  const copy = join(version, 'native')
  if (await stat(copy).catch(() => undefined)) return copy

  tell()
  await rm(parent, { recursive: true, force: true })
  const partial = join(parent, 'partial')
  await mkdir(partial, { recursive: true })
  await copyReadable(native, join(partial, 'native'))
  await makeLinks(join(partial, 'native'))
  await rename(partial, version)
  return copy
}
