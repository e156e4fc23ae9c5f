import { type DestinationStream, destination, type Logger, pino } from 'pino'
import { describeError } from './describe-error.ts'
import { redact, withoutTokens } from './redact.ts'

export type { Logger } from 'pino'

const STDERR = 2

/**
 * Opens the log: JSON lines on stderr, so that stdout carries only what a person at the terminal is to read.
 *
 * Personal data and secrets are masked by key (see redact.ts); an error goes under `err`. Messages (`event`) are fixed
 * words: what differs from case to case is a field.
 */
export function openLog(level: string, to: DestinationStream = destination({ dest: STDERR, sync: false })): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: (error) => error },
      formatters: {
        level: (label) => ({ level: label }),
        log: ({ err, ...fields }) => ({
          ...(redact(fields) as Record<string, unknown>),
          ...(err !== undefined && { err: describeError(err) }),
        }),
      },
      hooks: {
        logMethod(args, method) {
          const [first, message] = args as unknown as [unknown, unknown]
          const fields = first instanceof Error ? { err: first } : first
          if (typeof fields === 'string') return method.apply(this, [withoutTokens(fields)])
          // pino would take an error's message where none is given; it may quote what a person wrote.
          method.apply(this, [fields as object, typeof message === 'string' ? withoutTokens(message) : ''])
        },
      },
    },
    to,
  )
}
