import { RateLimiterRedis } from 'rate-limiter-flexible'
import type { Limits } from '#src/conversation/coordination.ts'
import { inProcessCounter } from './in-process-limits.ts'
import { counterOver, limitsByWindow } from './limits-by-window.ts'
import type { RedisLink } from './redis-link.ts'

/** Counts uses in Redis, over all processes together; while it is away, each process counts by itself. */
export function redisLimits(link: RedisLink): Limits {
  return limitsByWindow((kind, figure) => {
    const { uses, withinSeconds } = figure
    const limiter = new RateLimiterRedis({
      ...{ storeClient: link.redis, keyPrefix: '', points: uses, duration: withinSeconds },
    })
    const count = counterOver(limiter)
    const countHere = inProcessCounter(figure)
    return (key) =>
      link.ask(
        () => count(link.nameOf(`limit:${kind}`, String(withinSeconds), key)),
        () => countHere(key),
      )
  })
}
