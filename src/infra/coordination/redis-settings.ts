import type { RedisOptions } from 'ioredis'

/** After how long without an answer Redis counts as away. @unit milliseconds of real time */
export const ANSWER_WITHIN_MS = 300

/** How long the start waits for Redis before it goes on without. @unit milliseconds of real time */
export const START_WAIT_MS = 1_000

const SLOWEST_RETRY_MS = 500

/**
 * Nothing waits for a Redis that is away: with ioredis' own defaults a command would hang until it came back.
 *
 * A command that was on its way when the connection broke isn't sent again: whoever asked has gone on without it.
 */
export const redisSettings = (answerWithinMs: number) =>
  ({
    commandTimeout: answerWithinMs,
    connectTimeout: 1_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    keepAlive: 10_000,
    retryStrategy: (times: number) => Math.min(times * 50, SLOWEST_RETRY_MS),
  }) satisfies RedisOptions
