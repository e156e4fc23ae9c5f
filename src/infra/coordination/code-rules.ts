import { randomInt } from 'node:crypto'

/** How long a one-time code can be used. @unit milliseconds of real time */
export const CODE_TTL_MS = 10 * 60_000

/** How many wrong codes lock a key. */
export const WRONG_CODES_TO_LOCK = 5

/** How long a lock lasts, and how long wrong codes are remembered. @unit milliseconds of real time */
export const CODE_LOCK_MS = 30 * 60_000

/** A fresh code of six digits. */
export const drawCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')
