import { OUTREACH_PER_SECOND } from '#src/domain/norms/campaign-norms.ts'
import { foldTallies } from '../storage/campaign-progress.ts'
import type { CampaignStore } from '../storage/campaign-store.ts'
import { drainChunk } from './drain-chunk.ts'
import type { DrainNeeds } from './drain-needs.ts'
import { onceAtATime } from './once-at-a-time.ts'

export interface OutreachWorker {
  /** Looks for due occasions now. Returns at once. */
  wake(): void
  /** Claims no further chunk; fulfilled once those in hand are through. */
  close(): Promise<void>
}

interface OutreachWorkerNeeds extends DrainNeeds {
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
/** What is being sent for so long waits for a database that was away. @unit milliseconds */
const UNTOLD_AFTER_MS = 30_000

/**
 * Drains the campaigns that run, what customers are owed before what we would like to know. Beside it, however long that takes,
 * it gives back what a dead process held, ends campaigns that are through and folds the tallies.
 */
export function outreachWorker(needs: OutreachWorkerNeeds): OutreachWorker {
  const { log, parallel = 2, pollMs = 2_000 } = needs
  const closing = new AbortController()
  /** What fails is tried again with the next poll; the others go on. */
  const logged = async (run: () => Promise<unknown>) => {
    await run().catch((err: unknown) => log.error({ event: 'outreach_not_worked_off', err }))
  }
  const sending = sendingsUnderWay()
  const drainNeeds = { ...needs, closing: closing.signal, whileSending: sending.during }
  const fold = nowAndThen(() => foldTallies(needs.database))
  const tidying = onceAtATime(async () => {
    // First what we know: what this process has sent, and could not tell yet, must not be taken for abandoned.
    if (!sending.isUntold()) await logged(() => settleAll(needs))
    await logged(() => needs.campaigns.finish(needs.clock.now()))
    await logged(fold)
  }, closing.signal)
  const draining = onceAtATime(async () => {
    await Promise.all(Array.from({ length: parallel }, () => logged(() => drainAll(drainNeeds, closing.signal))))
    tidying.ask()
  }, closing.signal)

  const wake = () => {
    tidying.ask()
    draining.ask()
  }
  const poll = setInterval(wake, pollMs)
  return {
    wake,
    async close() {
      closing.abort()
      clearInterval(poll)
      await Promise.all([draining.rest(), tidying.rest()])
    },
  }
}

/** Takes chunk after chunk until nothing is due. */
async function drainAll(needs: OutreachWorkerNeeds, signal: AbortSignal): Promise<void> {
  const most = needs.chunk ?? CHUNK
  const limit = OUTREACH_PER_SECOND === 0 ? most : Math.min(most, OUTREACH_PER_SECOND * CHUNK_SECONDS)
  for (let isIdle = false; !isIdle && !signal.aborted; ) {
    isIdle = true
    for (const campaign of await needs.campaigns.listRunning()) {
      const { claimed } = await drainChunk(campaign, limit, needs)
      if (claimed === 0) continue
      isIdle = false
      break
    }
  }
}

/** Knows what is being sent, and whether some of it could not be told for long. */
function sendingsUnderWay() {
  const sinceMs = new Map<symbol, number>()
  return {
    async during<T>(run: () => Promise<T>): Promise<T> {
      const one = Symbol('sending')
      sinceMs.set(one, performance.now())
      try {
        return await run()
      } finally {
        sinceMs.delete(one)
      }
    },
    isUntold: () => sinceMs.values().some((since) => performance.now() - since > UNTOLD_AFTER_MS),
  }
}

async function settleAll({ queue }: OutreachWorkerNeeds): Promise<void> {
  while ((await queue.settleAbandoned()) > 0);
}

function nowAndThen(run: () => Promise<void>): () => Promise<void> {
  let ranMs = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() < ranMs + FOLD_EVERY_MS) return
    ranMs = performance.now()
    await run()
  }
}
