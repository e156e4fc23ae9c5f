import { resolve } from 'node:path'
import type { Fault } from '#src/domain/shared/fault.ts'
import { openDataHome } from './data-home.ts'
import { lockDirectory } from './directory-lock.ts'
import { type EmbeddedLog, SILENT } from './embedded-log.ts'
import { launch } from './launch.ts'
import { makeCluster } from './make-cluster.ts'
import { platformPackage } from './platform-package.ts'
import { prepareBinaries } from './prepare-binaries.ts'
import { serverUrl } from './server-address.ts'
import { supervise } from './supervise.ts'

export interface EmbeddedServer extends AsyncDisposable {
  /** `postgres://…` with the password; the same until the server is disposed, crashes included. */
  readonly url: string
  /** Settles, with what happened, when the server crashed and could not be brought back. */
  readonly lost: Promise<Fault>
}

type EmbeddedOptions = {
  /** Everything is kept in its folder `postgres`; made when it isn't there. */
  dataDir: string
  log?: EmbeddedLog
  /** Where PostgreSQL's programs are; those that npm installed for this platform when left out. */
  programs?: string
}

/**
 * Runs a PostgreSQL server of our own until it is disposed.
 *
 * It listens on a free port of the loopback and asks everyone for a password that only `dataDir` knows. A server that
 * a killed process left running on the same data is taken on, or ended when it doesn't answer.
 *
 * @throws Fault EMBEDDED_IN_USE when another process runs on `dataDir`
 * @throws Fault EMBEDDED_UNAVAILABLE when this machine can't run it; its advice is DATABASE_URL
 * @throws Fault EMBEDDED_FAILED when it should run, and doesn't
 */
export async function startEmbedded({ dataDir, log = SILENT, programs }: EmbeddedOptions): Promise<EmbeddedServer> {
  const native = programs ?? platformPackage()
  await using opened = new AsyncDisposableStack()

  const home = await openDataHome(resolve(dataDir), log)
  opened.use(lockDirectory(home.folder))
  const binaries = await prepareBinaries(native, home, log)
  const password = await makeCluster(home, binaries)
  const start = (port?: number) => launch({ home, binaries, password, log, ...(port && { port }) })
  const supervised = opened.use(supervise(await start(), start, log))

  const open = opened.move()
  return {
    url: serverUrl(supervised.port, password),
    lost: supervised.lost,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  }
}
