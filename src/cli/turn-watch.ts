import type { Reply } from './direct-line-client.ts'

/** Knows which messages have been answered to the end. */
interface TurnWatch {
  hear(reply: Reply): void
  /** Fulfilled when the assistant has spoken by itself and listens; false after `timeoutMs`. */
  greeted(timeoutMs: number): Promise<boolean>
  /** Fulfilled when the message with this id has its last answer; false after `timeoutMs`. */
  answered(id: string, timeoutMs: number): Promise<boolean>
}

const GREETING = 'greeting'

export function turnWatch(): TurnWatch {
  const finished = new Set<string>()
  const waiting = new Map<string, () => void>()

  function finish(id: string): void {
    finished.add(id)
    waiting.get(id)?.()
  }

  function wait(id: string, timeoutMs: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const giveUp = setTimeout(() => resolve(false), timeoutMs)
    waiting.set(id, () => resolve(true))
    if (finished.has(id)) resolve(true)
    return promise.finally(() => {
      clearTimeout(giveUp)
      waiting.delete(id)
    })
  }

  return {
    hear: ({ replyToId, isLast }) => isLast && finish(replyToId ?? GREETING),
    greeted: (timeoutMs) => wait(GREETING, timeoutMs),
    answered: wait,
  }
}
