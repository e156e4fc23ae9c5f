import { z } from 'zod'

/** A message that says it waited longer is taken as written when it comes: nobody reports a visit of yesterday. @unit hours */
const LONGEST_WAIT_HOURS = 4
/** Two clocks that differ by less are the same, as far as anybody can tell. @unit seconds */
const CLOCKS_DIFFER_SECONDS = 60

/** When an activity was written, as its sender's device says; what is no instant is left out. */
export const DeviceInstant = z
  .string()
  .max(64)
  .nullish()
  .catch(undefined)
  .transform((text) => {
    const ms = text ? Date.parse(text) : Number.NaN
    return Number.isNaN(ms) ? undefined : ms
  })

/** How long a message waited, as its sender counts; what is no number is left out. */
export const WaitedMs = z.number().nullish().catch(undefined)

/**
 * How long before it reached us a message was written. `waitedMs` is measured by one clock, the device's own, so that it holds
 * however wrong that clock is; without it, what was written is set against when it was sent, or when it came. Nothing that
 * lies ahead, and nothing beyond a few hours.
 *
 * @unit s
 */
export function writtenBefore(
  { waitedMs, writtenMs }: { waitedMs?: number | null | undefined; writtenMs: number | undefined },
  sentMs: number,
): { readonly delaySeconds?: number } {
  const byClocks = writtenMs === undefined ? 0 : (sentMs - writtenMs) / 1000
  const seconds = Math.round(
    typeof waitedMs === 'number' ? waitedMs / 1000 : byClocks < CLOCKS_DIFFER_SECONDS ? 0 : byClocks,
  )
  return seconds > 0 && seconds <= LONGEST_WAIT_HOURS * 3600 ? { delaySeconds: seconds } : {}
}
