import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits } from '#src/conversation/coordination.ts'
import { LIMIT_FIGURES, type LimitFigure } from './limit-figures.ts'

/** Counts uses in the memory of this process; a window frees its memory when it ends. */
export function inProcessLimits(): Limits {
  const windows = Object.fromEntries(
    Object.entries(LIMIT_FIGURES).map(([kind, figures]) => [kind, figures.map(counter)]),
  )
  return {
    async take(kind, key) {
      for (const window of windows[kind] ?? []) {
        const retryAfterMs = await refusedFor(window, key)
        if (retryAfterMs > 0) return { allowed: false, retryAfterMs }
      }
      return { allowed: true, retryAfterMs: 0 }
    },
  }
}

function counter({ uses, withinSeconds }: LimitFigure): RateLimiterMemory {
  return new RateLimiterMemory({ points: uses, duration: withinSeconds })
}

async function refusedFor(window: RateLimiterMemory, key: string): Promise<number> {
  try {
    await window.consume(key)
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, refusal.msBeforeNext)
  }
}
