import type { Coordination, WakeUps } from '#src/conversation/coordination.ts'
import { inProcessWakeUps } from './in-process-wake-ups.ts'
import { openRedisChannels, type RedisChannels } from './redis-channels.ts'
import { redisCodes } from './redis-codes.ts'
import { redisFanOut } from './redis-fan-out.ts'
import { redisLimits } from './redis-limits.ts'
import { openRedisLink, type RedisLinkNeeds } from './redis-link.ts'
import { redisOrder } from './redis-order.ts'

/** Coordination over Redis, as one process has it. */
export interface RedisCoordination extends Coordination, AsyncDisposable {
  isUp(): boolean
  /** How many processes do the waiting work, this one included; undefined when Redis doesn't say. */
  countWorking(): Promise<number | undefined>
}

/**
 * Coordination between the processes of one deployment. Losing Redis loses no fact: each process then goes on by itself,
 * and nobody waits.
 *
 * @param now real time in epoch milliseconds; what a code's life and a lock are measured by
 */
export async function openRedisCoordination({
  now = Date.now,
  ...needs
}: RedisLinkNeeds & { now?: () => number }): Promise<RedisCoordination> {
  await using open = new AsyncDisposableStack()
  const link = open.use(await openRedisLink(needs))
  const channels = open.use(openRedisChannels(link, needs))
  const bell = link.nameOf('wake')
  const opened = open.move()
  return {
    order: redisOrder(link),
    limits: redisLimits(link),
    codes: redisCodes(link, now),
    fanOut: redisFanOut(link, channels),
    wakeUps: redisWakeUps(channels, bell),
    isUp: link.isUp,
    countWorking: () => channels.countListening(bell),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** Whoever works by itself is woken without a detour; else all who do. */
function redisWakeUps(channels: RedisChannels, bell: string): WakeUps {
  const here = inProcessWakeUps()
  return {
    ring() {
      if (here.isHeard()) here.ring()
      else channels.ring(bell)
    },
    listen(wake) {
      const endHere = here.listen(wake)
      const endElsewhere = channels.listen(bell, wake)
      return () => {
        endHere()
        endElsewhere()
      }
    },
  }
}
