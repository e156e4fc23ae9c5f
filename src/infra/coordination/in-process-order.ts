import type { TurnOrder } from '#src/conversation/coordination.ts'

/** One chain of promises per key; a key whose last run has ended takes no memory. */
export function inProcessOrder(): TurnOrder {
  const lastOf = new Map<string, Promise<void>>()
  return {
    async inOrder(key, run) {
      const turn = (lastOf.get(key) ?? Promise.resolve()).then(run)
      const ended = turn.then(ignore, ignore)
      lastOf.set(key, ended)
      try {
        return await turn
      } finally {
        if (lastOf.get(key) === ended) lastOf.delete(key)
      }
    },
  }
}

function ignore(): void {}
