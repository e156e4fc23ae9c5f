import { setTimeout as pause } from 'node:timers/promises'

/** How long an answer may take on a busy machine. @unit milliseconds */
const PATIENCE_MS = 60_000
const POLL_MS = 50

/** Looks again and again until something is there; `everyMs` apart, in real time. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  everyMs = POLL_MS,
): Promise<T> {
  const untilMs = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > untilMs) throw new Error(`waited in vain for ${what}`)
    await pause(everyMs)
  }
}
