import { sql } from 'kysely'
import { sqlTicketStore } from '../../storage/ticket-store.ts'
import { queryOf } from '../query.ts'
import type { HttpServer } from '../server.ts'
import { either, instantFilter, textFilter } from './filters.ts'
import { type AttributeFilter, onlyFields, readFields, readListQuery } from './list-query.ts'
import { answer, forBackOffice, idIn, notFound } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'
import { TICKET_PATH, ticketResource } from './trouble-ticket-resource.ts'

const FILTERS: Readonly<Record<string, AttributeFilter>> = {
  id: textFilter(sql`id`),
  status: textFilter(sql`status`),
  severity: textFilter(sql`severity`),
  ticketType: textFilter(sql`kind`),
  creationDate: instantFilter('creationDate', sql`created_at`),
  lastUpdate: instantFilter('lastUpdate', sql`updated_at`),
  'relatedParty.id': either(textFilter(sql`customer_id`), textFilter(sql`person`)),
  'channel.id': textFilter(sql`channel`),
}

/** TMF621 Trouble Ticket 4.0.0, to be read: what people of ours must look at. */
export function mountTroubleTickets(server: HttpServer, needs: TmfNeeds): void {
  const { database, publicUrl } = needs
  const tickets = sqlTicketStore(database.kysely)

  server.get(
    TICKET_PATH,
    forBackOffice(needs, async (request, response) => {
      const { criteria, page, fields } = readListQuery(request.url, FILTERS)
      const { total, items } = await tickets.listPage(criteria, page)
      const counts = { 'X-Total-Count': String(total), 'X-Result-Count': String(items.length) }
      answer(
        response,
        200,
        items.map((one) => onlyFields(ticketResource(one, publicUrl()), fields)),
        counts,
      )
    }),
  )

  server.get(
    `${TICKET_PATH}/:id`,
    forBackOffice(needs, async (request, response) => {
      const ticket = await tickets.find(idIn(request))
      if (!ticket) throw notFound()
      answer(response, 200, onlyFields(ticketResource(ticket, publicUrl()), readFields(queryOf(request.url))))
    }),
  )
}
