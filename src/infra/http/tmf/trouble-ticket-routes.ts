import { sql } from 'kysely'
import { sqlTicketStore } from '../../storage/ticket-store.ts'
import type { HttpServer } from '../server.ts'
import { either, instantFilter, textFilter } from './filters.ts'
import type { AttributeFilter } from './list-query.ts'
import { mountCollection } from './mount-collection.ts'
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
  const reader = sqlTicketStore(needs.database.kysely)
  mountCollection(server, { path: TICKET_PATH, filters: FILTERS, reader, show: ticketResource }, needs)
}
