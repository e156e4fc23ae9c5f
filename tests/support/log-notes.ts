import type { Logger } from '#src/infra/logging/log.ts'

type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** A log that nobody reads. */
export const silent: Log = { info() {}, warn() {}, error() {} }

/** A log whose lines the test reads. */
export function logNotes(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const note = (line: unknown) => void lines.push(line as Record<string, unknown>)
  return { log: { info: note, warn: note, error: note }, lines }
}
