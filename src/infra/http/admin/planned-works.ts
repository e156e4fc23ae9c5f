import { DateTime } from 'luxon'
import { z } from 'zod'
import { isShortNotice, isTooLate, type PlannedWork } from '#src/domain/planned-works/planned-work.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { sqlPlannedWorkStore } from '../../storage/planned-work-store.ts'
import { checkWording, type ForbiddenIn } from '../forbidden-in.ts'
import { HttpError } from '../http-error.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'
import type { ClosedTimeNeeds } from './closed-times.ts'

/** What the route of planned works needs. */
export interface PlannedWorkNeeds extends ClosedTimeNeeds {
  readonly forbiddenIn: ForbiddenIn
}

const Body = z.object({
  area: z.string().min(1),
  from: z.string(),
  to: z.string(),
  works: z.string().trim().min(1, 'is empty').max(200),
})

/**
 * `POST /admin/v1/planned-works`: works on the network of an area, from one local time to another, of which all its customers are told
 * once (FO-3, 电信条例 Art 35). `isShortNotice` in the answer: they hear of it later than they should; `isTooLate`: nobody
 * can be told, as the works are over before the quiet hours are. Customers read `works` as it is: a forbidden phrase in it is refused (CT-9).
 */
export function mountPlannedWorks(
  server: HttpServer,
  { database, clock, zone, apiToken, forbiddenIn, wakeDuties }: PlannedWorkNeeds,
): void {
  server.post('/admin/v1/planned-works', async (request, response) => {
    requireBearer(request, apiToken)
    const work = readPlannedWork(request.body, zone)
    checkWording(work.works, 'works', forbiddenIn)
    const now = clock.now()
    if (work.toAt <= now) throw new HttpError(400, 'Past', 'to lies in the past.')
    const customers = await database.transaction(async (tx) => {
      const store = sqlPlannedWorkStore(tx)
      if (!(await store.insert(work, now))) throw new HttpError(409, 'KnownAlready', 'These works are known already.')
      const told = await store.tell(work, now)
      if (told === 0) throw new HttpError(400, 'NobodyThere', 'No customer is in this area.')
      return told
    })
    wakeDuties?.()
    const isUntold = isTooLate(work, now, zone)
    const told = { customers: isUntold ? 0 : customers, isShortNotice: isShortNotice(work, now), isTooLate: isUntold }
    response.send(201, { id: work.id, ...told })
  })
}

function readPlannedWork(body: unknown, zone: string): PlannedWork {
  const { success, data, error } = Body.safeParse(body)
  if (!success)
    throw new HttpError(400, 'BadArgument', `${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`)
  const [fromAt, toAt] = [data.from, data.to].map((text) => DateTime.fromISO(text, { zone }).toUTC())
  if (!fromAt?.isValid || !toAt?.isValid || fromAt >= toAt)
    throw new HttpError(400, 'BadTime', 'from and to must be local times such as 2026-11-25T08:00, from before to.')
  return { id: freshId('pwk'), area: data.area, fromAt, toAt, works: data.works }
}
