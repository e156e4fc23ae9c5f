import { Fault } from '#src/domain/shared/fault.ts'
import type { EmbeddedLog } from './embedded-log.ts'
import { type Postmaster, signalPostmaster, stopPostmaster } from './postmaster.ts'

/** A server that stays up for this long has recovered; crashes before that count together. */
const STABLE_MS = 60_000
const CRASHES_IN_A_ROW = 3

interface Supervised extends AsyncDisposable {
  readonly port: number
  readonly lost: Promise<Fault>
}

/** Brings the server back on the same port when it ends by itself, a bounded number of times in a row. */
export function supervise(
  first: Postmaster,
  restart: (port: number) => Promise<Postmaster>,
  log: EmbeddedLog,
): Supervised {
  const { promise: lost, resolve: lose } = Promise.withResolvers<Fault>()
  let current = first
  let stopping = false
  const endWithUs = () => signalPostmaster(current, 'SIGINT')
  process.once('exit', endWithUs)

  async function watch(): Promise<void> {
    for (let crashes = 1, startedAtMs = performance.now(); ; crashes++) {
      await current.exited
      if (stopping) return
      if (performance.now() - startedAtMs > STABLE_MS) crashes = 1
      log.warn({ pid: current.pid, crashes }, 'The embedded database ended by itself')
      if (crashes > CRASHES_IN_A_ROW) return lose(new Fault('EMBEDDED_FAILED', { crashes }))
      startedAtMs = performance.now()
      current = await restart(current.port)
      if (stopping) return stopPostmaster(current)
      log.info({ pid: current.pid }, 'The embedded database runs again')
    }
  }
  const watched = watch().catch((cause: unknown) =>
    lose(cause instanceof Fault ? cause : new Fault('EMBEDDED_FAILED', {}, cause)),
  )

  return {
    port: first.port,
    lost,
    async [Symbol.asyncDispose]() {
      stopping = true
      process.off('exit', endWithUs)
      await stopPostmaster(current)
      await watched
    },
  }
}
