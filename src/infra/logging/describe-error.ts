import { Fault } from '#src/domain/shared/fault.ts'

/** The errors whose message is the code's own words; any other may quote what a person wrote. */
const OWN_WORDS = new Set(['TypeError', 'ReferenceError', 'RangeError', 'AssertionError', 'HttpError'])

/**
 * An error as the log may show it: a Fault with its code and details, any other by kind, code and place.
 *
 * A database's or a parser's message quotes values ("Key (phone)=(…) already exists"), so it is left out; its SQLSTATE
 * and the constraint say enough.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  if (error instanceof Fault) return { fault: error.code, details: error.details, ...cause }
  return {
    kind: error.name,
    ...(OWN_WORDS.has(error.name) && { message: error.message }),
    ...shortField(error, 'code', 'errorCode'),
    ...shortField(error, 'constraint', 'constraint'),
    ...shortField(error, 'syscall', 'syscall'),
    at: framesOf(error),
    ...cause,
  }
}

function shortField(error: Error, field: string, as: string): Record<string, string> {
  const value = (error as unknown as Record<string, unknown>)[field]
  return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? { [as]: value } : {}
}

function framesOf(error: Error): string[] {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return frames.slice(0, 12).map((line) => line.trim())
}
