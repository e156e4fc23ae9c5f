import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { RedisLink, RedisLinkNeeds } from './redis-link.ts'
import { ANSWER_WITHIN_MS, redisSettings } from './redis-settings.ts'

/** Bells between the processes: who rings says that there is something, never what. */
export interface RedisChannels extends AsyncDisposable {
  /** Rings with all other processes that listen; made up for when Redis is away. */
  ring(name: string): void
  /**
   * `hear` is called when another process rings, and when a ring may have been missed.
   *
   * @returns ends the listening
   */
  listen(name: string, hear: () => void): () => void
  /** How many processes listen; undefined when Redis doesn't say. */
  countListening(name: string): Promise<number | undefined>
}

/** How often the listening connection is tried, as nothing else would tell that it is dead. @unit milliseconds of real time */
const TRIED_EVERY_MS = 5_000

/** @unit milliseconds of real time */
const LOOKED_AGAIN_AFTER_MS = 200

/** How many missed rings are remembered while Redis is away; more are found by looking into the log now and then. */
const MISSED_AT_MOST = 10_000

/** A connection of its own: one that listens can't do anything else. */
export function openRedisChannels(
  link: RedisLink,
  { url, answerWithinMs = ANSWER_WITHIN_MS }: Pick<RedisLinkNeeds, 'url' | 'answerWithinMs'>,
): RedisChannels {
  const self = randomUUID()
  const listening = new Map<string, Set<() => void>>()
  const missed = new Set<string>()
  const redis = new Redis(url, redisSettings(answerWithinMs))
  const anew = () => redis.status === 'ready' && redis.disconnect(true)
  const trying = setInterval(() => redis.status === 'ready' && redis.ping().catch(anew), TRIED_EVERY_MS).unref()
  const hearAll = (names: Iterable<string>) => {
    for (const name of names) for (const hear of listening.get(name) ?? []) hear()
  }
  /** What came about before Redis listened for us has not been heard. */
  const subscribe = (names: readonly string[]) => void redis.subscribe(...names).then(() => hearAll(names), anew)

  redis.on('error', () => {}) // The link tells of it.
  redis.on('ready', () => listening.size > 0 && subscribe([...listening.keys()]))
  redis.on('message', (name, from) => from !== self && hearAll([name]))

  function ring(name: string): void {
    const miss = () => {
      if (missed.size < MISSED_AT_MOST) missed.add(name)
      return 0
    }
    void link.ask((commands) => commands.publish(name, self), miss)
  }
  link.onBack(() => {
    const names = [...missed]
    missed.clear()
    for (const name of names) ring(name)
  })

  return {
    ring,
    listen(name, hear) {
      const own = () => hear()
      const known = listening.get(name)
      const all = known ?? new Set()
      all.add(own)
      listening.set(name, all)
      if (!known && redis.status === 'ready') subscribe([name])
      return () => {
        all.delete(own)
        if (all.size > 0 || listening.get(name) !== all) return
        listening.delete(name)
        if (redis.status === 'ready') redis.unsubscribe(name).catch(anew)
      }
    },
    async countListening(name) {
      const count = () =>
        link.ask<number | undefined>(
          async (commands) => Number((await commands.pubsub('NUMSUB', name))[1]),
          () => undefined,
        )
      if (!link.isUp()) return undefined
      // One slow answer must not send a text message to somebody who is reading.
      return (await count()) ?? (await pause(LOOKED_AGAIN_AFTER_MS).then(count))
    },
    async [Symbol.asyncDispose]() {
      clearInterval(trying)
      listening.clear()
      await redis.quit().catch(() => {})
      redis.disconnect()
    },
  }
}
