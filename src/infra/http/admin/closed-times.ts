import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Clock } from '#src/domain/shared/clock.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { type ClosedTime, closeTime } from '#src/domain/visits/close-time.ts'
import { CLOSURE_REASONS, type ClosureReason } from '#src/domain/visits/hindrance.ts'
import { sqlAppointmentStore } from '../../storage/appointment-store.ts'
import { sqlClosedTimeStore } from '../../storage/closed-time-store.ts'
import type { Database } from '../../storage/database.ts'
import { sqlNoticeStore } from '../../storage/notice-store.ts'
import { sqlTicketStore } from '../../storage/ticket-store.ts'
import { sqlVisitStore } from '../../storage/visit-store.ts'
import { HttpError } from '../http-error.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'

export interface ClosedTimeNeeds {
  readonly database: Database
  readonly clock: Clock
  /** The company's zone (IANA), in which local times are read. */
  readonly zone: string
  readonly apiToken: string
  readonly wakeDuties?: () => void
}

const Body = z
  .object({
    area: z.string().min(1).optional(),
    installerId: z.string().min(1).optional(),
    from: z.string(),
    to: z.string(),
    reason: z.string().trim().min(1, 'is empty').max(500),
    why: z.enum(CLOSURE_REASONS).optional(),
  })
  .refine(({ area, installerId }) => (area === undefined) !== (installerId === undefined), 'needs area or installerId')

/**
 * `POST /admin/v1/closed-times`: an area is closed, or an installer is away, from one local time to another; `reason` is kept
 * for the record, `why` is what the customers of a closed area are told, one of CLOSURE_REASONS. `GET` lists
 * what has not ended, `DELETE /admin/v1/closed-times/{id}` opens one again.
 */
export function mountClosedTimes(server: HttpServer, needs: ClosedTimeNeeds): void {
  const { database, clock, zone, apiToken } = needs
  server.post('/admin/v1/closed-times', async (request, response) => {
    requireBearer(request, apiToken)
    const closed = readClosedTime(request.body, zone)
    if (closed.toAt <= clock.now()) throw new HttpError(400, 'Past', 'to lies in the past.')
    const counts = await database.transaction(async (tx) => {
      const table =
        'area' in closed.subject
          ? sql`installer where areas @> array[${closed.subject.area}]`
          : sql`installer where id = ${closed.subject.installerId}`
      const { rows } = await sql`select from ${table} limit 1`.execute(tx)
      if (rows.length === 0) throw new HttpError(400, 'NobodyThere', 'There is no such area or installer.')
      return await closeTime(closed, {
        ...{ clock, companyZone: zone, closedTimes: sqlClosedTimeStore(tx), visits: sqlVisitStore(tx) },
        ...{ appointments: sqlAppointmentStore(tx), tickets: sqlTicketStore(tx), notices: sqlNoticeStore(tx) },
      })
    })
    if (!counts) throw new HttpError(409, 'ClosedAlready', 'The same time is closed already.')
    needs.wakeDuties?.()
    response.send(201, { id: closed.id, ...counts })
  })

  const store = sqlClosedTimeStore(database.kysely)
  server.get('/admin/v1/closed-times', async (request, response) => {
    requireBearer(request, apiToken)
    const ahead = await store.listAhead(clock.now())
    const closedTimes = ahead.map(({ id, subject, fromAt, toAt, reason }) => {
      const [from, to] = [fromAt, toAt].map((at) => at.setZone(zone).toISO({ includeOffset: false }))
      return { id, ...subject, from, to, reason }
    })
    response.send(200, { zone, closedTimes })
  })

  server.del<{ id: string }>('/admin/v1/closed-times/:id', async (request, response) => {
    requireBearer(request, apiToken)
    if (!(await store.remove(request.params.id, clock.now())))
      throw new HttpError(404, 'NotFound', 'There is no such closed time.')
    response.send(204)
  })
}

function readClosedTime(body: unknown, zone: string): ClosedTime & { readonly why: ClosureReason | undefined } {
  const { success, data, error } = Body.safeParse(body)
  if (!success)
    throw new HttpError(400, 'BadArgument', `${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`)
  const [fromAt, toAt] = [data.from, data.to].map((text) => DateTime.fromISO(text, { zone }).toUTC())
  if (!fromAt?.isValid || !toAt?.isValid || fromAt >= toAt)
    throw new HttpError(400, 'BadTime', 'from and to must be local times such as 2026-11-25T08:00, from before to.')
  const subject = data.area === undefined ? { installerId: data.installerId ?? '' } : { area: data.area }
  return { id: freshId('cls'), subject, fromAt, toAt, reason: data.reason, why: data.why }
}
