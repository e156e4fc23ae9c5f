import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import type { LimitKind, Limits } from '#src/conversation/coordination.ts'
import { LIMIT_FIGURES, type LimitFigure } from './limit-figures.ts'

/** Counts one use of `key`; 0 where it is allowed, else the milliseconds until the next one is. */
export type Counter = (key: string) => Promise<number>

/** Limits whose windows are counted by what `counterOf` makes for each. */
export function limitsByWindow(counterOf: (kind: LimitKind, figure: LimitFigure) => Counter): Limits {
  const countersOf = (kind: LimitKind) => LIMIT_FIGURES[kind].map((figure) => counterOf(kind, figure))
  const kinds = Object.keys(LIMIT_FIGURES) as LimitKind[]
  const counters = new Map(kinds.map((kind) => [kind, countersOf(kind)]))
  return {
    async take(kind, key) {
      for (const count of counters.get(kind) ?? []) {
        const retryAfterMs = await count(key)
        if (retryAfterMs > 0) return { allowed: false, retryAfterMs }
      }
      return { allowed: true, retryAfterMs: 0 }
    },
  }
}

/** What a limiter of the library says, as a counter; it rejects when its store can't be asked. */
export function counterOver(limiter: RateLimiterAbstract): Counter {
  return async (key) => {
    try {
      await limiter.consume(key)
      return 0
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, refusal.msBeforeNext)
    }
  }
}
