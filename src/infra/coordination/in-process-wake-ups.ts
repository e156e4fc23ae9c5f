import type { WakeUps } from '#src/conversation/coordination.ts'

/** Wakes whoever listens in this process. */
export function inProcessWakeUps(): WakeUps & { isHeard(): boolean } {
  const listening = new Set<() => void>()
  return {
    ring() {
      for (const wake of listening) wake()
    },
    listen(wake) {
      const own = () => wake()
      listening.add(own)
      return () => listening.delete(own)
    },
    isHeard: () => listening.size > 0,
  }
}
