import { HttpError } from '../../http/http-error.ts'
import type { HttpServer } from '../../http/server.ts'
import { sendRecord } from '../../records/send-record.ts'
import { callerOf } from './caller.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { reachOpened } from './reach.ts'
import { CALENDAR_TYPE, writeCalendar } from './write-calendar.ts'

/** The calendar file of a visit and its signed record, for whom it is for and nobody else (I10). */
export function mountVisitRoutes(server: HttpServer, needs: RouteNeeds): void {
  server.get(`${BASE}/conversations/:id/visits/:visit`, async (request, response) => {
    const { id = '', visit = '' } = request.params
    const { person } = await reachOpened(id, await callerOf(request, needs), needs.talkLog)
    const own = /^[\w-]{1,64}$/.test(visit) ? await needs.findOwnVisit(person, visit) : undefined
    if (!own) throw new HttpError(404, 'NotFound', 'There is no such visit.')
    response.writeHead(200, {
      'Content-Type': `${CALENDAR_TYPE}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${own.appointment.id}.ics"`,
      'Cache-Control': 'no-store',
    })
    response.end(writeCalendar(own.appointment, own))
  })

  server.get(`${BASE}/conversations/:id/visits/:visit/record.pdf`, async (request, response) => {
    const { id = '', visit = '' } = request.params
    const { person } = await reachOpened(id, await callerOf(request, needs), needs.talkLog)
    const record = /^[\w-]{1,64}$/.test(visit) ? await needs.findOwnRecord(person, visit) : undefined
    if (!record) throw new HttpError(404, 'NotFound', 'There is no such record.')
    sendRecord(response, record.appointment.id, await needs.renderRecord(record))
  })
}
