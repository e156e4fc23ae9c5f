import type { Coordination } from '#src/conversation/coordination.ts'
import { inProcessCoordination } from './in-process-coordination.ts'
import { openRedisCoordination } from './redis-coordination.ts'
import type { RedisLinkNeeds } from './redis-link.ts'

/** How the processes coordinate. `working`: how many of them do the waiting work; null when Redis doesn't say. */
export type CoordinationStatus =
  | { readonly through: 'process' }
  | { readonly through: 'redis'; readonly isUp: boolean; readonly working: number | null }

/** Looks at the coordination, for who watches the service. */
export interface CoordinationState {
  isUp(): boolean
  read(): Promise<CoordinationStatus>
}

/** Where there is no Redis. */
export const WITHIN_PROCESS: CoordinationState = { isUp: () => true, read: async () => ({ through: 'process' }) }

/** Coordination through the Redis at `url`, or within the process where there is none. */
export async function openCoordination({
  url,
  open,
  ...needs
}: Omit<RedisLinkNeeds, 'url'> & { url: string | undefined; open: AsyncDisposableStack }): Promise<{
  coordination: Coordination
  coordinationState: CoordinationState
}> {
  if (url === undefined) return { coordination: inProcessCoordination(), coordinationState: WITHIN_PROCESS }
  const redis = open.use(await openRedisCoordination({ url, ...needs }))
  const read = async () => {
    const working = await redis.countWorking()
    return { through: 'redis' as const, isUp: redis.isUp(), working: working ?? null }
  }
  return { coordination: redis, coordinationState: { isUp: redis.isUp, read } }
}
