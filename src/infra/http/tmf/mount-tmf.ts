import type { HttpServer } from '../server.ts'
import { mountAppointments } from './appointment-routes.ts'
import { mountCancelWorkOrder } from './cancel-work-order-routes.ts'
import { mountHubs } from './hub/hub-routes.ts'
import { mountSearchTimeSlot } from './search-routes.ts'
import { tmfErrorBody } from './tmf-error.ts'
import type { TmfNeeds } from './tmf-needs.ts'
import { mountTroubleTickets } from './trouble-ticket-routes.ts'
import { mountWorkOrders } from './work-order-routes.ts'

/** The TM Forum APIs for the back office; everything below `/tmf-api/` answers errors as TMF `Error`. */
export function mountTmf(server: HttpServer, needs: TmfNeeds): void {
  server.errorsUnder('/tmf-api/', tmfErrorBody)
  mountAppointments(server, needs)
  mountWorkOrders(server, needs)
  mountCancelWorkOrder(server, needs)
  mountTroubleTickets(server, needs)
  mountSearchTimeSlot(server, needs)
  mountHubs(server, needs)
}
