import type { DateTime } from 'luxon'
import { type Logger as CronLogger, schedule } from 'node-cron'
import type { RunningClock } from '../clock/running-clock.ts'
import type { Logger } from '../logging/log.ts'

export interface Ticks {
  /** Something may be due before the next minute: one more tick, as soon as the one that runs has ended. */
  wake(): void
  /** No further tick begins; fulfilled once the one that runs has ended. */
  close(): Promise<void>
}

/** However fast a rehearsal runs, ticks are at least this far apart; one then covers several minutes. @unit milliseconds */
const SHORTEST_PAUSE_MS = 50
const MINUTE_MS = 60_000

/**
 * Calls `run` at once and then with every minute of the clock, one call at a time, until closed.
 *
 * A tick may be missed or come twice: `run` asks what the facts make due, so neither matters. `run` must not reject.
 *
 * @returns once the first run has ended
 */
export async function startTicks(needs: {
  clock: RunningClock
  run: (now: DateTime) => Promise<void>
  log: Pick<Logger, 'warn'>
  /** What is due before the next minute, to the second: a tick comes then. What is missed by a restart comes with the first tick. */
  nextDue?: (now: DateTime, until: DateTime) => Promise<DateTime | undefined>
}): Promise<Ticks> {
  let running: Promise<void> = Promise.resolve()
  let isClosed = false
  let isWoken = false
  let early: NodeJS.Timeout | undefined
  const { rehearsalSpeed } = needs.clock
  const runOnce = async () => {
    await needs.run(needs.clock.now())
    const now = needs.clock.now()
    // A database that cannot be asked now is asked with the next minute.
    const dueAt = await needs.nextDue?.(now, now.plus({ minutes: 1 })).catch(() => undefined)
    clearTimeout(early)
    if (dueAt && !isClosed) early = setTimeout(wake, Math.ceil(dueAt.diff(now).toMillis() / (rehearsalSpeed ?? 1)) + 1)
  }
  const tick = () => {
    running = running.then(runOnce)
    return running
  }
  const wake = () => {
    if (isWoken || isClosed) return
    isWoken = true
    running = running.then(() => {
      isWoken = false
      return runOnce()
    })
  }
  await tick()
  const stop =
    rehearsalSpeed === undefined
      ? onRealMinutes(tick, needs.log)
      : onRehearsedMinutes(needs.clock, rehearsalSpeed, tick)
  return {
    wake,
    async close() {
      isClosed = true
      clearTimeout(early)
      stop()
      await running
    },
  }
}

function onRealMinutes(tick: () => Promise<void>, log: Pick<Logger, 'warn'>): () => void {
  const warn = () => log.warn({ event: 'tick_left_out' })
  const logger: CronLogger = { info() {}, debug() {}, warn, error: warn }
  const task = schedule('* * * * *', tick, { timezone: 'UTC', noOverlap: true, logger })
  return () => void task.destroy()
}

function onRehearsedMinutes(clock: RunningClock, speed: number, tick: () => Promise<void>): () => void {
  let stopped = false
  let timer: NodeJS.Timeout
  const waitForMinute = () => {
    const minuteEndsInMs = (MINUTE_MS - (clock.now().toMillis() % MINUTE_MS)) / speed
    timer = setTimeout(onMinute, Math.max(SHORTEST_PAUSE_MS, Math.ceil(minuteEndsInMs) + 1))
  }
  const onMinute = async () => {
    await tick()
    if (!stopped) waitForMinute()
  }
  waitForMinute()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
