import { sql } from 'kysely'

/**
 * Whether the visit `p` was closed with the code on the spot (CL-4), null where nothing is known of it. The only place that
 * reads the table of close-out entries; without the table nothing is known.
 */
export const closeOut = (hasTable: boolean) =>
  hasTable
    ? sql`case when exists (select from close_out_entry c where c.appointment_id = p.id and c.outcome = 'opened') then true
        when p.version is not null then false end`
    : sql`null::boolean`
