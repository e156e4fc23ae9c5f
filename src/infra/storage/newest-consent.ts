import { type RawBuilder, sql } from 'kysely'
import type { Consent, ConsentClass } from '#src/domain/outreach/consent.ts'

/** What the customer whose id `customerId` gives said last of a class; of marketing what the file says, where they said nothing. */
export function newestConsent(customerId: RawBuilder<unknown>, ofClass: ConsentClass): RawBuilder<Consent> {
  const onFile =
    ofClass === 'marketing'
      ? sql`(select case f.marketing_consent when true then 'given' when false then 'refused' end from customer f where f.id = ${customerId})`
      : sql`null`
  return sql`coalesce(${inNewestEntry(sql`e.state`, customerId, ofClass)}, ${onFile}, 'unknown')`
}

/** The same where it was the customer who said it; `unknown` where it was a file. */
export const newestOwnConsent = (customerId: RawBuilder<unknown>, ofClass: ConsentClass): RawBuilder<Consent> =>
  sql`coalesce(${inNewestEntry(sql`case when e.actor like 'customer:%' then e.state end`, customerId, ofClass)}, 'unknown')`

const inNewestEntry = (what: RawBuilder<unknown>, customerId: RawBuilder<unknown>, ofClass: ConsentClass) =>
  sql`(select ${what} from consent_entry e where e.customer_id = ${customerId} and e.class = ${ofClass}
    order by e.at desc, e.id desc limit 1)`
