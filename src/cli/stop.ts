import type { Say } from '#src/conversation/say.ts'

/** How a command ends, as scripts see it. */
export const EXIT = { done: 0, someRefused: 1, wrongUsage: 2, serviceAway: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command; `say` tells the person why and what to do. */
export class Stop extends Error {
  readonly exitCode: ExitCode
  readonly say: Say

  constructor(exitCode: ExitCode, say: Say, cause?: unknown) {
    super(say.id, cause === undefined ? {} : { cause })
    this.name = 'Stop'
    this.exitCode = exitCode
    this.say = say
  }
}
