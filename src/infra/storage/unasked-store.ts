import { type RawBuilder, sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import type { InboundMessage } from '#src/conversation/message.ts'
import type { Unasked, UnaskedTaken } from '#src/conversation/unasked.ts'
import { OUTREACH_ANSWER_DAYS } from '#src/domain/norms/campaign-norms.ts'
import { MAY_HAVE_COME_STATES } from '#src/domain/outreach/occasion-state.ts'
import type { Schema } from './schema.ts'

/** The occasion of a month as a statement reads it. */
export interface StoredUnasked {
  readonly kind: string
  readonly month: string
  readonly customer: string
  readonly about: string | null
  readonly at: string
}

/**
 * The newest occasion of the last days on which the customer whose id `id` gives was written to, null once the talk has it; by
 * text message also of somebody who isn't known, by the number that it went to.
 */
export function unaskedColumn(
  id: RawBuilder<unknown>,
  { channel, person }: InboundMessage,
  at: DateTime,
): RawBuilder<unknown> {
  const byNumber =
    channel === 'sms' ? sql`union select c.id from customer c where c.phone = ${person} and (${id}) is null` : sql``
  return sql`(select jsonb_build_object('kind', newest.kind, 'month', newest.month, 'customer', newest.customer_id, 'about', newest.about, 'at', newest.sent_at)
    from (select o.* from (select ${id} as id ${byNumber}) theirs join occasion o on o.customer_id = theirs.id
      where o.sent_at > ${at.minus({ days: OUTREACH_ANSWER_DAYS })} and o.sent_at <= ${at}
        and o.state = any(${[...MAY_HAVE_COME_STATES]}::text[])
        and (theirs.id = (${id}) or (o.channel = 'sms' and o.address = ${person}))
      order by o.sent_at desc limit 1) newest
    where newest.joined_at is null and newest.answered_at is null)`
}

/** As a turn takes it; its dialog is named as the kind is. */
export function unaskedOf(stored: StoredUnasked | null): Unasked | undefined {
  if (!stored) return undefined
  const { kind, month, customer, about, at } = stored
  const occasion = [kind, month, customer].join(':')
  // A notice is of the newest account there is, which its dialog takes by itself.
  const answers: Record<string, string> = kind === 'usage-notice' ? {} : { month, ...(about !== null && { about }) }
  return { occasion, customerId: customer, dialog: kind, answers, at: DateTime.fromISO(at, { zone: 'utc' }) }
}

/** Records what the talk has, and what was answered; the first time counts. */
export async function noteUnasked(
  tx: Transaction<Schema>,
  { joined, answered }: UnaskedTaken,
  at: DateTime,
): Promise<void> {
  const occasions = [...new Set([...(joined === undefined ? [] : [joined]), ...answered])]
  await sql`
    update occasion o set joined_at = coalesce(o.joined_at, ${at}),
      answered_at = coalesce(o.answered_at, case when what.occasion = any(${[...answered]}::text[]) then ${at}::timestamptz end)
    from (select occasion, split_part(occasion, ':', 1) as kind, split_part(occasion, ':', 2) as month
      from unnest(${occasions}::text[]) as given (occasion)) what
    where o.kind = what.kind and o.month = what.month
      and o.customer_id = substr(what.occasion, length(what.kind || what.month) + 3)`.execute(tx)
}
