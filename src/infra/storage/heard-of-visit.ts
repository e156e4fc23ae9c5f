import { sql } from 'kysely'

/** Whether the customer of the appointment `a` has heard of it: told so, or it was their own doing; not while its booking waits to be told, or was taken back untold. */
export const hasHeardOfVisit = sql<boolean>`(
  not exists (select from notice n where n.subject = a.id and n.dialog = 'rescheduled'
    and n.answers ->> 'wasOpens' is null and n.state in ('waiting', 'withdrawn'))
  or exists (select from notice n where n.subject = a.id and n.recipient = 'customer:' || a.customer_id and n.state = 'told')
  or exists (select from event e where e.subject = a.id and e.actor = 'customer:' || a.customer_id))`
