import { type CampaignKey, type CampaignStatus, daysInPlan, leavesAt } from '#src/domain/outreach/campaign.ts'
import { ENDED_STATES, WAITING_STATES } from '#src/domain/outreach/occasion-state.ts'
import type { RunningClock } from '../clock/running-clock.ts'
import type { CoordinationState } from '../coordination/open-coordination.ts'
import { readProgress } from '../storage/campaign-progress.ts'
import type { CampaignStore } from '../storage/campaign-store.ts'
import type { Database } from '../storage/database.ts'

/** `zone` is the company's (IANA). */
export interface CampaignStatusNeeds {
  readonly database: Database
  readonly campaigns: CampaignStore
  readonly clock: RunningClock
  readonly zone: string
  readonly coordinationState: CoordinationState
}

/** How a campaign stands, also one that nobody has planned (`none`). */
export async function readCampaignStatus(key: CampaignKey, needs: CampaignStatusNeeds): Promise<CampaignStatus> {
  const { database, campaigns, clock, zone, coordinationState } = needs
  const campaign = await campaigns.find(key)
  const now = clock.now()
  const { counts, perMinute, lastZone, ...progress } = await readProgress(database, key)
  const lastDueAt = progress.lastDueAt && leavesAt(key.kind, progress.lastDueAt, { now, zone: lastZone ?? zone })
  const sum = (states: readonly string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((total, { count }) => total + count, 0)
  const reasons = (state: string) =>
    Object.fromEntries(counts.filter((one) => one.state === state).map(({ reason, count }) => [reason, count]))
  const waiting = sum(WAITING_STATES)
  const done = sum(ENDED_STATES)
  // The times of the plan go by as fast as the clock, sending in real time.
  const untilDueSeconds = lastDueAt
    ? Math.max(0, lastDueAt.diff(now, 'seconds').seconds) / (clock.rehearsalSpeed ?? 1)
    : 0
  const isMoving = campaign?.state === 'running' && (perMinute > 0 || untilDueSeconds > 0)
  const atRateSeconds = perMinute > 0 ? (waiting / perMinute) * 60 : 0
  const coordination = await coordinationState.read()
  return {
    ...{ kind: key.kind, month: key.month, state: campaign?.state ?? 'none', isWhole: campaign?.isWhole ?? false },
    ...{ planned: waiting + done, done, answered: sum(['answered']) },
    counts: Object.fromEntries([...WAITING_STATES, ...ENDED_STATES].map((state) => [state, sum([state])])),
    ...{ skipped: reasons('skipped'), failed: reasons('failed'), perMinute },
    remainingSeconds: waiting === 0 ? 0 : isMoving ? Math.ceil(Math.max(untilDueSeconds, atRateSeconds)) : null,
    lastDueAt: lastDueAt?.setZone(zone).toISO() ?? null,
    days: daysInPlan(key) ?? null,
    working: coordination.through === 'redis' ? coordination.working : null,
  }
}
