/** Whether somebody outside may be asked now: not while they told us to wait, and not at once again after failing in a row. */
interface EndpointRest {
  mayAsk(): boolean
  answered(): void
  /** @returns whether the rest begins with this failure */
  failed(): boolean
  toldToWait(forMs: number): void
}

const FAILURES_IN_A_ROW = 3
const REST_MS = 60_000
/** After the rest one message tries; the others go on without until it is known how it fared. */
const TRIAL_MS = 5_000

/** `nowMs` counts on, whatever the clock on the wall does. */
export function endpointRest(nowMs: () => number): EndpointRest {
  let failures = 0
  let restsUntilMs = 0
  let waitsUntilMs = 0
  return {
    mayAsk() {
      const now = nowMs()
      if (now < waitsUntilMs || now < restsUntilMs) return false
      if (failures >= FAILURES_IN_A_ROW) restsUntilMs = now + TRIAL_MS
      return true
    },
    answered() {
      failures = 0
      restsUntilMs = 0
    },
    failed() {
      failures++
      if (failures < FAILURES_IN_A_ROW) return false
      restsUntilMs = nowMs() + REST_MS
      return failures === FAILURES_IN_A_ROW
    },
    toldToWait(forMs) {
      waitsUntilMs = Math.max(waitsUntilMs, nowMs() + forMs)
    },
  }
}

const WAIT_MS = 30_000
const LONGEST_WAIT_MS = 3_600_000
const SHORTEST_WAIT_MS = 1_000

/** How long `Retry-After` wants us to wait: seconds or a date, within a second and an hour; half a minute where it says nothing of use. */
export function retryAfterMs(header: string | null, wallMs: number): number {
  const value = header?.trim() ?? ''
  const wantedMs = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - wallMs
  if (Number.isNaN(wantedMs)) return WAIT_MS
  return Math.min(Math.max(wantedMs, SHORTEST_WAIT_MS), LONGEST_WAIT_MS)
}
