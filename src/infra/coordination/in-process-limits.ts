import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Limits } from '#src/conversation/coordination.ts'
import type { LimitFigure } from './limit-figures.ts'
import { type Counter, counterOver, limitsByWindow } from './limits-by-window.ts'

/** Counts uses in the memory of this process. */
export function inProcessLimits(): Limits {
  return limitsByWindow((_, figure) => inProcessCounter(figure))
}

/** One window in the memory of this process, which frees its memory when it ends. */
export function inProcessCounter({ uses, withinSeconds }: LimitFigure): Counter {
  return counterOver(new RateLimiterMemory({ points: uses, duration: withinSeconds }))
}
