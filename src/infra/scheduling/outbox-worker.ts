import { setTimeout as delay } from 'node:timers/promises'
import type { Outbox, OutboxMessage, SendingChannel, SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Logger } from '../logging/log.ts'

export interface OutboxWorker {
  /** Looks for due messages now; to be called after a commit that queued some, and with every tick. Returns at once. */
  wake(): void
  /** Begins no further sending; fulfilled once those that run have ended and are reported. */
  close(): Promise<void>
}

interface OutboxWorkerNeeds {
  readonly outbox: Outbox
  readonly channels: readonly SendingChannel[]
  readonly clock: Clock
  readonly log: Pick<Logger, 'error'>
  /** How many recipients are written to at once. */
  readonly parallel?: number
  /** How often it looks by itself for what a crash or a back-off has left, in real time. */
  readonly pollMs?: number
}

/** A channel has its own limit; this one keeps the promise that a sending ends within its lease. @unit milliseconds */
const SEND_LIMIT_MS = 12_000

/** Sends what waits in the outbox: many recipients at once, each recipient's messages one after the other, in one loop. */
export function outboxWorker(needs: OutboxWorkerNeeds): OutboxWorker {
  const { outbox, clock, log, parallel = 32, pollMs = 2_000 } = needs
  const channels = new Map(needs.channels.map((channel) => [channel.name, channel]))
  const finished: { message: OutboxMessage; outcome: SendOutcome }[] = []
  let bell = newBell()
  let sending = 0
  let isLooping = false
  let isClosing = false
  let mayBeAbandoned = true
  let loop: Promise<void> = Promise.resolve()

  async function send(message: OutboxMessage): Promise<void> {
    sending += 1
    const outcome = await sendWithinLimit(channels.get(message.channel), message, log)
    finished.push({ message, outcome })
    sending -= 1
    bell.ring()
  }

  async function reportFinished(): Promise<void> {
    const results = finished.slice()
    if (results.length === 0) return
    await outbox.report(results, clock.now())
    finished.splice(0, results.length)
  }

  async function beginMore(): Promise<number> {
    if (isClosing || sending >= parallel) return 0
    const claimed = await outbox.claim(clock.now(), parallel - sending)
    if (claimed.length === 0) return 0
    const ours = await outbox.markSending(claimed)
    for (const message of ours) void send(message)
    return ours.length
  }

  /** Goes on until nothing is due, being sent or to be reported; whoever rings meanwhile is heard. */
  async function work(): Promise<void> {
    try {
      for (let isIdle = false; !isIdle; ) {
        bell = newBell()
        // First what we know: a report that came too late must not find its message taken for abandoned, and queued again.
        await reportFinished()
        if (mayBeAbandoned) await outbox.settleAbandoned()
        mayBeAbandoned = false
        const begun = await beginMore()
        if (sending > 0) await bell.rings
        isIdle = begun === 0 && sending === 0 && finished.length === 0 && !bell.isRung()
      }
    } catch (err) {
      log.error({ event: 'outbox_not_worked_off', err })
    } finally {
      isLooping = false
    }
  }

  function wake(): void {
    bell.ring()
    if (isLooping) return
    isLooping = true
    loop = work()
  }

  const poll = setInterval(() => {
    mayBeAbandoned = true
    wake()
  }, pollMs)

  return {
    wake,
    async close() {
      isClosing = true
      clearInterval(poll)
      wake()
      await loop
    },
  }
}

/** Wakes who waits for it, and remembers that it rang. */
function newBell(): { rings: Promise<void>; ring(): void; isRung(): boolean } {
  const { promise, resolve } = Promise.withResolvers<void>()
  let rung = false
  return {
    rings: promise,
    ring() {
      rung = true
      resolve()
    },
    isRung: () => rung,
  }
}

async function sendWithinLimit(
  channel: SendingChannel | undefined,
  message: OutboxMessage,
  log: Pick<Logger, 'error'>,
): Promise<SendOutcome> {
  if (!channel) {
    log.error({ event: 'message_without_channel', channel: message.channel, messageId: message.id })
    return { kind: 'failed' }
  }
  const limit = new AbortController()
  try {
    const tooLate = delay<SendOutcome>(SEND_LIMIT_MS, { kind: 'unknown' }, { signal: limit.signal })
    return await Promise.race([channel.send(message), tooLate])
  } catch (err) {
    log.error({ event: 'channel_failed', channel: channel.name, messageId: message.id, err })
    return { kind: 'unknown' }
  } finally {
    limit.abort()
  }
}
