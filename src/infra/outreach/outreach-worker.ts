import { setTimeout as delay } from 'node:timers/promises'
import { OUTREACH_PER_SECOND } from '#src/domain/norms/campaign-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { foldTallies } from '../storage/campaign-progress.ts'
import type { CampaignStore } from '../storage/campaign-store.ts'
import { type Drained, type DrainNeeds, drainChunk } from './drain-chunk.ts'

export interface OutreachWorker {
  /** Looks for due occasions now. Returns at once. */
  wake(): void
  /** Claims no further chunk; fulfilled once those in hand are through. */
  close(): Promise<void>
}

export interface OutreachWorkerNeeds extends DrainNeeds {
  readonly campaigns: Pick<CampaignStore, 'listRunning' | 'finish'>
  /** How many chunks are in hand at once: while one is written to the database another is composed. */
  readonly parallel?: number
  readonly chunk?: number
  /** How often it looks by itself for what a crash has left, in real time. */
  readonly pollMs?: number
}

const CHUNK = 250
/** No chunk is larger than what leaves within so long, so that its lease outlasts it. @unit seconds */
const CHUNK_SECONDS = 5
/** @unit milliseconds */
const FOLD_EVERY_MS = 10_000
/** A chunk that is in hand for so long waits for a database that was away. @unit milliseconds */
const UNTOLD_AFTER_MS = 30_000

/** Drains the campaigns that run, what customers are owed before what we would like to know. */
export function outreachWorker(needs: OutreachWorkerNeeds): OutreachWorker {
  const { campaigns, queue, clock, log, parallel = 2, pollMs = 2_000 } = needs
  const most = needs.chunk ?? CHUNK
  const closing = new AbortController()
  const inHand = new Set<{ readonly sinceMs: number }>()
  let isWoken = false
  const foldNowAndThen = folder(needs.database)
  let loop: Promise<void> | undefined
  let settling: Promise<void> | undefined

  async function drainNext(campaign: CampaignKey, limit: number): Promise<Drained> {
    const chunk = { sinceMs: performance.now() }
    inHand.add(chunk)
    try {
      return await drainChunk(campaign, limit, { ...needs, closing: closing.signal })
    } finally {
      inHand.delete(chunk)
    }
  }

  async function drainAll(): Promise<void> {
    for (let isIdle = false; !isIdle && !closing.signal.aborted; ) {
      const limit = OUTREACH_PER_SECOND === 0 ? most : Math.min(most, OUTREACH_PER_SECOND * CHUNK_SECONDS)
      const running = await campaigns.listRunning()
      isIdle = true
      await foldNowAndThen()
      for (const campaign of running) {
        const { claimed, waitMs } = await drainNext(campaign, limit)
        if (claimed > 0) isIdle = false
        if (waitMs > 0) await delay(waitMs, undefined, { signal: closing.signal }).catch(() => {})
        if (claimed > 0) break
      }
    }
  }

  /** What fails is tried again with the next poll; the others go on. */
  const logged = (run: () => Promise<unknown>) => async () => {
    await run().catch((err: unknown) => log.error({ event: 'outreach_not_worked_off', err }))
  }

  /** First what we know: what this process has sent, and could not tell yet, must not be taken for abandoned. */
  async function settle(): Promise<void> {
    const isUntold = [...inHand].some(({ sinceMs }) => performance.now() - sinceMs > UNTOLD_AFTER_MS)
    if (!isUntold) await queue.settleAbandoned()
  }

  async function work(): Promise<void> {
    await logged(settle)()
    await Promise.all(Array.from({ length: parallel }, logged(drainAll)))
    await logged(() => campaigns.finish(clock.now()))()
  }

  async function workWhileWoken(): Promise<void> {
    while (isWoken && !closing.signal.aborted) {
      isWoken = false
      await work()
    }
    loop = undefined
  }

  function wake(): void {
    isWoken = true
    loop ??= workWhileWoken()
  }

  // While there is much to do, what a killed process has left must not wait for the end of it.
  const poll = setInterval(() => {
    if (loop) settling = logged(settle)()
    wake()
  }, pollMs)
  return {
    wake,
    async close() {
      closing.abort()
      clearInterval(poll)
      await Promise.all([loop, settling])
    },
  }
}

/** Folds the tallies, however often it is asked, every few seconds. */
function folder(database: DrainNeeds['database']): () => Promise<void> {
  let foldedMs = 0
  return async () => {
    if (performance.now() < foldedMs + FOLD_EVERY_MS) return
    foldedMs = performance.now()
    await foldTallies(database)
  }
}
