import { type RawBuilder, sql } from 'kysely'

/**
 * The id of the customer that a person on a channel is, or null: whom they are bound to, else whom the company's own
 * site vouches for (`dl_cus_…`), unless they have said that it isn't them (CT-7).
 */
export function customerOfPerson(channel: string, person: string): RawBuilder<string | null> {
  const vouched = channel === 'directline' && person.startsWith('dl_cus_') ? person.slice('dl_'.length) : null
  return sql`coalesce(
    (select customer_id from binding where channel = ${channel} and person = ${person}),
    case when exists (
      select from talk where channel = ${channel} and person = ${person} and state @> '{"isDisowned": true}'
    ) then null else ${vouched}::text end)`
}
