import { sql, type Transaction } from 'kysely'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { Schema } from './schema.ts'

const PREFIX = 'occ'

/** What the message of an occasion is called wherever a channel or a receipt names it. */
export const occasionMessageId = ({ kind, month }: CampaignKey, customerId: string): string =>
  `${PREFIX}:${kind}:${month}:${customerId}`

/**
 * Gives the occasion whose message a receipt is of the state that all its parts come to. One that arrived is delivered; where it
 * has failed, the next network is tried, and a campaign that was finished goes on for it.
 */
export async function settleOccasion(tx: Transaction<Schema>, messageId: string): Promise<void> {
  const { rows } = await sql<{ outbox_id: string; attempt: number }>`
    select outbox_id, attempt from text_submission where message_id = ${messageId} and outbox_id like ${`${PREFIX}:%`}`.execute(
    tx,
  )
  const [known] = rows
  if (!known) return
  const [, kind = '', month = '', ...id] = known.outbox_id.split(':')
  const ofOccasion = sql`kind = ${kind} and month = ${month} and customer_id = ${id.join(':')}`
  // Receipts of two parts at once: the second must see the first.
  await sql`select from occasion where ${ofOccasion} for update`.execute(tx)
  // What is due again must not be missed by whoever ends the campaign at this moment; an arrived one changes nothing for it.
  await sql`
    select from campaign k where k.kind = ${kind} and k.month = ${month} and exists (
      select from text_submission where outbox_id = ${known.outbox_id} and attempt = ${known.attempt} and state = 'failed')
    for no key update`.execute(tx)
  await sql`
    with told as (
      select count(*) filter (where state = 'delivered') = max(parts) as is_delivered, bool_or(state = 'failed') as has_failed
      from text_submission where outbox_id = ${known.outbox_id} and attempt = ${known.attempt}
    ), again as (
      update campaign k set state = 'running', ended_at = null from told
      where k.kind = ${kind} and k.month = ${month} and k.state = 'finished' and told.has_failed and exists (
        select from occasion where ${ofOccasion} and attempts = ${known.attempt} and state in ('sent', 'unknown'))
    )
    update occasion o set token = null, lease_until = null,
      state = case when told.is_delivered then 'delivered' else 'due' end,
      tried = case when told.is_delivered then o.tried else o.tried || o.channel end,
      sent_at = case when told.is_delivered then o.sent_at end
    from told where ${ofOccasion}
      and (told.is_delivered and o.state in ('sending', 'sent', 'unknown')
        or told.has_failed and o.attempts = ${known.attempt} and o.state in ('sending', 'sent', 'unknown'))`.execute(tx)
}
