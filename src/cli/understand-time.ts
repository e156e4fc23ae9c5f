import { DateTime } from 'luxon'
import { readTime } from '#src/language/time/read-time.ts'
import { sinceMs } from './since-ms.ts'

/** The windows that a text means, as `doorstep understand` gives them; `ref` is the instant it was written at, with its offset. */
export function understandTime(text: string, ref: string | undefined): object {
  const refAt = DateTime.fromISO(ref ?? '', { setZone: true })
  if (!refAt.isValid) return { error: 'ref must be an ISO 8601 instant with its offset' }
  const begunMs = performance.now()
  const windows = readTime(text, refAt)
  return { windows, ms: sinceMs(begunMs) }
}
