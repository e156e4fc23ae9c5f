import { sql } from 'kysely'
import { ARRIVAL_GRACE_MINUTES } from '#src/domain/norms/promise-norms.ts'

/** `latestArrivalAt` for the appointment `a` and what is known of its window in `v`. */
export const latestArrival = () => sql`greatest(
  a.closes_at + make_interval(mins => ${sql.lit(ARRIVAL_GRACE_MINUTES)} + case
    when v.told_at < a.opens_at and (v.told ->> 'isRefused')::boolean is not true then (v.told ->> 'minutes')::integer else 0 end),
  case when v.told_at >= a.opens_at then v.told_at + make_interval(mins => (v.told ->> 'minutes')::integer) end)`
