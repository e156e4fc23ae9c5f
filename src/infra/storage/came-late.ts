import { sql } from 'kysely'

/** Whether somebody came to the appointment `a` (visit `v`) after it was judged missed, and no other time has been agreed for its order. */
export const cameLate = sql<boolean>`(
  a.status = 'failed' and v.arrived_at is not null
  and exists (select from event e where e.subject = a.id and e.body->>'mark' = 'came_late')
  and not exists (select from appointment b where b.work_order_id = a.work_order_id and b.id <> a.id
    and b.status = 'confirmed' and b.deleted_at is null))`
