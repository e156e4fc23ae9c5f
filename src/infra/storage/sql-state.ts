const EXCLUSION_VIOLATION = '23P01'
const UNIQUE_VIOLATION = '23505'
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK_DETECTED = '40P01'
const CONFLICTS: readonly unknown[] = [EXCLUSION_VIOLATION, UNIQUE_VIOLATION, SERIALIZATION_FAILURE, DEADLOCK_DETECTED]
/** The server ends connections: an administrator's word, a crash, not ready for any. */
const SERVER_ENDS: readonly string[] = ['57P01', '57P02', '57P03']
const CLOSED = /^(?:Connection terminated|Client (?:has encountered a connection error|was closed))/

/** Whether somebody else was first: a taken time, a key already used, or a transaction that has to be tried again. */
export function isConflict(error: unknown): boolean {
  return CONFLICTS.includes(sqlState(error))
}

/**
 * Whether the statement failed because its connection is gone: the server said so (class 08, or that it is shutting
 * down), the system did, or the driver found the connection closed, for which it has no code but only words.
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const state = sqlState(error) ?? ''
  return 'syscall' in error || state.startsWith('08') || SERVER_ENDS.includes(state) || CLOSED.test(error.message)
}

/** The server's five-character code of an error; undefined when it isn't the server's. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as Error & { readonly code?: unknown }).code : undefined
  return typeof code === 'string' && code.length === 5 ? code : undefined
}
