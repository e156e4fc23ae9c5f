import { createHmac } from 'node:crypto'
import { Redis } from 'ioredis'
import type { Logger } from '../logging/log.ts'
import { ANSWER_WITHIN_MS, redisSettings, START_WAIT_MS } from './redis-settings.ts'

/** A Redis that may go away at any moment and come back. */
export interface RedisLink extends AsyncDisposable {
  readonly redis: Redis
  /** What `run` asks of Redis; `instead` as long as it is away. Never waits longer than Redis may take to answer. */
  ask<T>(run: (redis: Redis) => Promise<T>, instead: (error?: unknown) => T | Promise<T>): Promise<T>
  /** The name of a thing in Redis, hashed under the deployment's secret: it tells nobody who is meant, and is no other deployment's. */
  nameOf(kind: string, ...parts: readonly string[]): string
  /** A hash under the deployment's secret. */
  hashOf(text: string): string
  isUp(): boolean
  /** Calls `back` each time Redis has come (back). */
  onBack(back: () => void): void
}

export interface RedisLinkNeeds {
  readonly url: string
  /** Known to every process of the deployment and to nobody else. */
  readonly secret: string
  readonly log: Pick<Logger, 'info' | 'warn'>
  /** After how many milliseconds of real time without an answer Redis counts as away; left out: 300. */
  readonly answerWithinMs?: number
}

/** Connects; fulfilled when Redis answers, or can't be reached at the moment: then it is tried on. */
export async function openRedisLink({
  url,
  secret,
  log,
  answerWithinMs = ANSWER_WITHIN_MS,
}: RedisLinkNeeds): Promise<RedisLink> {
  const hashOf = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  const redis = new Redis(url, redisSettings(answerWithinMs))
  const presence = watchPresence(redis, log)
  await Promise.race([presence.firstKnown, pauseMs(START_WAIT_MS)])

  return {
    redis,
    async ask(run, instead) {
      if (!presence.isUp()) return await instead()
      try {
        return await run(redis)
      } catch (error) {
        presence.noteFailure(error)
        return await instead(error)
      }
    },
    nameOf: (kind, ...parts) => `doorstep:${kind}:{${hashOf(parts.join('\n')).slice(0, 22)}}`,
    hashOf,
    isUp: presence.isUp,
    onBack: presence.onBack,
    async [Symbol.asyncDispose]() {
      presence.stop()
      await redis.quit().catch(() => {})
      redis.disconnect()
    },
  }
}

/** Knows whether Redis answers, and looks for it while it doesn't, so that nobody's request has to find out. */
function watchPresence(redis: Redis, log: RedisLinkNeeds['log']) {
  const backs: (() => void)[] = []
  const firstKnown = Promise.withResolvers<void>()
  let isUp = false
  let isAwayLogged = false
  let isStopped = false
  let looking: NodeJS.Timeout | undefined

  function up() {
    if (isUp || isStopped) return
    isUp = true
    if (isAwayLogged) log.info({ event: 'coordination_back' })
    isAwayLogged = false
    firstKnown.resolve()
    for (const back of backs) back()
  }
  function away(error: unknown) {
    if (isStopped) return
    isUp = false
    if (!isAwayLogged) log.warn({ event: 'coordination_away', why: wordFor(error) })
    isAwayLogged = true
    firstKnown.resolve()
    clearTimeout(looking)
    looking = setTimeout(look, ANSWER_WITHIN_MS).unref()
  }
  // While it isn't connected, the connection itself is tried again, and `ready` tells of it.
  const look = () => (redis.status === 'ready' ? redis.ping().then(up, away) : undefined)

  redis.on('ready', up)
  redis.on('error', away)
  redis.on('close', () => away(undefined))
  return {
    firstKnown: firstKnown.promise,
    isUp: () => isUp,
    onBack: (back: () => void) => void backs.push(back),
    /** An answer that refuses comes from a Redis that is there. */
    noteFailure(error: unknown) {
      if (isReply(error)) return log.warn({ event: 'coordination_refused', why: wordFor(error) })
      if (!isUp) return
      // It may be this process that was too busy to read the answer in time: only a second failure is told.
      isUp = false
      void look()
    },
    stop() {
      isStopped = true
      clearTimeout(looking)
    },
  }
}

const isReply = (error: unknown) => error instanceof Error && error.name === 'ReplyError'

/** Why, in a word; messages of errors may repeat what was sent. */
function wordFor(error: unknown): string {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string }
  return code ?? /^[A-Z]{3,}/.exec(message)?.[0] ?? (message === 'Command timed out' ? 'timeout' : 'closed')
}

const pauseMs = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs).unref())
