import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { TurnOrder } from '#src/conversation/coordination.ts'
import { inProcessOrder } from './in-process-order.ts'
import type { RedisLink } from './redis-link.ts'

/** For how long a place in the queue is kept without a sign of life. @unit milliseconds of real time */
const PLACE_KEPT_MS = 3_000
const SIGN_OF_LIFE_MS = PLACE_KEPT_MS / 3

/** After how long of waiting a turn is run all the same; the version in SQL is the last guard. @unit milliseconds of real time */
const PATIENCE_MS = 10_000
const FIRST_LOOK_MS = 5
const SLOWEST_LOOK_MS = 50

/** KEYS: queue by arrival, signs of life. ARGV: token, milliseconds that its place is kept. Gives 1 to who is first. */
const STAND = `
local time = redis.call('TIME')
local now_ms = time[1] * 1000 + math.floor(time[2] / 1000)
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now_ms)) do
  redis.call('ZREM', KEYS[1], gone)
  redis.call('ZREM', KEYS[2], gone)
end
redis.call('ZADD', KEYS[1], 'NX', string.format('%.0f', time[1] * 1000000 + time[2]), ARGV[1])
redis.call('ZADD', KEYS[2], string.format('%.0f', now_ms + ARGV[2]), ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('PEXPIRE', KEYS[2], ARGV[2])
if redis.call('ZRANGE', KEYS[1], 0, 0)[1] == ARGV[1] then return 1 end
return 0`

/**
 * A queue per key in Redis: whoever stands first runs; a place expires when its process gives no sign of life.
 *
 * Of one process only one stands there at a time, so replicas take turns. While Redis is away, the order is kept within
 * each process alone.
 */
export function redisOrder(link: RedisLink): TurnOrder {
  const here = inProcessOrder()
  return {
    inOrder: (key, run) =>
      here.inOrder(key, async () => {
        const leave = await waitForTurn(link, key)
        try {
          return await run()
        } finally {
          leave()
        }
      }),
  }
}

/** @returns gives the place away, without waiting for it: what follows on this connection comes after it */
async function waitForTurn(link: RedisLink, key: string): Promise<() => void> {
  const queue = link.nameOf('turn', key)
  const keys = [queue, `${queue}:alive`] as const
  const token = randomUUID()
  const isFirst = () =>
    link.ask(
      async (redis) => (await redis.eval(STAND, keys.length, ...keys, token, PLACE_KEPT_MS)) === 1,
      () => true,
    )

  const patientUntilMs = performance.now() + PATIENCE_MS
  for (let lookMs = FIRST_LOOK_MS; !(await isFirst()); lookMs = Math.min(lookMs * 2, SLOWEST_LOOK_MS)) {
    if (performance.now() >= patientUntilMs) break
    await pause(lookMs)
  }
  const signs = setInterval(() => void isFirst(), SIGN_OF_LIFE_MS).unref()
  return () => {
    clearInterval(signs)
    const drop = (redis: RedisLink['redis']) => redis.multi().zrem(keys[0], token).zrem(keys[1], token).exec()
    void link.ask(drop, () => null)
  }
}
