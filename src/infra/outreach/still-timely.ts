import type { DateTime } from 'luxon'
import type { ClaimedChunk } from '../storage/occasion-queue.ts'
import type { Composed } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-needs.ts'
import { layAside } from './lay-aside.ts'

/** Those whose hours have not ended while they waited for their turn; the others are laid back. */
export async function stillTimely(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  { decidedAt, now }: { decidedAt: DateTime; now: DateTime },
  needs: DrainNeeds,
): Promise<readonly Composed[]> {
  if (now.hasSame(decidedAt, 'minute')) return composed
  const decided = composed.map((one) => ({ one, decision: one.decideAt(now) }))
  const unsent = decided.flatMap(({ one, decision }) =>
    decision.kind === 'write' ? [] : [{ customerId: one.about.customerId, ...decision }],
  )
  await layAside(chunk, unsent, needs, now)
  return decided.flatMap(({ one, decision }) => (decision.kind === 'write' ? [one] : []))
}
