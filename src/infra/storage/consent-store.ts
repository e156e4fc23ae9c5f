import { type Kysely, sql, type Transaction } from 'kysely'
import { CONSENT_CLASSES, type ConsentEntry, type ConsentStore, type Consents } from '#src/domain/outreach/consent.ts'
import { json } from './driver-values.ts'
import { newestConsent, newestOwnConsent } from './newest-consent.ts'
import type { Schema } from './schema.ts'

/** The ledger of consent in SQL. */
export function sqlConsentStore(executor: Kysely<Schema> | Transaction<Schema>): ConsentStore {
  return {
    statesOf: (customerId) => statesBy(executor, newestConsent, customerId),
    ownStatesOf: (customerId) => statesBy(executor, newestOwnConsent, customerId),
    append: (entries) => append(executor, entries),
    async withdrawAll(customerIds, at) {
      const classes = ['urgent', 'transactional', 'survey', 'marketing']
      const all = customerIds.flatMap((customerId) =>
        classes.map((each) => ({ customerId, class: each, at: at.toUTC().toISO() })),
      )
      if (all.length > 0) await withdraw(executor, json(all))
    },
  }
}

async function statesBy(
  executor: Kysely<Schema> | Transaction<Schema>,
  newest: typeof newestConsent,
  customerId: string,
): Promise<Consents> {
  const columns = CONSENT_CLASSES.map((each) => sql`${newest(sql`${customerId}::text`, each)} as ${sql.ref(each)}`)
  const { rows } = await sql<Consents>`select ${sql.join(columns)}`.execute(executor)
  return rows[0] ?? { survey: 'unknown', personal: 'unknown', marketing: 'unknown' }
}

/** The states in which a message has not begun to leave. */
const UNSENT = ['queued', 'claimed']

/** What asks customers for an evaluation and has not been told yet. */
const SURVEY_NOTICES = ['after-visit', 'satisfaction', 'satisfaction-reminder']

/** Entries first, then what a refusal stops; claimed messages lose their token, so that whoever holds them does not send them. */
async function append(executor: Kysely<Schema> | Transaction<Schema>, entries: readonly ConsentEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({ ...entry, at: entry.at.toUTC().toISO() }))
  await sql`
    insert into consent_entry (customer_id, class, state, channel, wording_version, language, source, actor, at)
    select "customerId", class, state, channel, "wordingVersion", language, source, actor, at
    from jsonb_to_recordset(${json(rows)}::jsonb) as given ("customerId" text, class text, state text, channel text,
      "wordingVersion" text, language text, source text, actor text, at timestamptz)`.execute(executor)
  const refused = entries
    .filter(({ state }) => state === 'refused')
    .map((entry) => ({
      customerId: entry.customerId,
      class: entry.class,
      at: entry.at.toUTC().toISO(),
    }))
  if (refused.length > 0) await withdraw(executor, json(refused))
}

async function withdraw(
  executor: Kysely<Schema> | Transaction<Schema>,
  refused: ReturnType<typeof json>,
): Promise<void> {
  const refusals = sql`jsonb_to_recordset(${refused}::jsonb) as refusal ("customerId" text, class text, at timestamptz)`
  await sql`
    with address as (
      select refusal.class, 'sms' as channel, customer.phone as recipient
      from ${refusals} join customer on customer.id = refusal."customerId"
      union
      select refusal.class, binding.channel, conversation.id
      from ${refusals} join binding on binding.customer_id = refusal."customerId"
        join conversation on conversation.channel = binding.channel and conversation.person = binding.person
      union
      select refusal.class, 'sms', binding.person
      from ${refusals} join binding on binding.customer_id = refusal."customerId" and binding.channel = 'sms'
      union
      select refusal.class, conversation.channel, conversation.id
      from ${refusals} join conversation on conversation.channel = 'directline'
        and conversation.person = 'dl_' || refusal."customerId"
    )
    update outbox as message set state = 'withdrawn', token = null, lease_until = null
    from address
    where message.channel = address.channel and message.recipient = address.recipient
      and message.class = address.class and message.state = any(${UNSENT})`.execute(executor)
  await sql`
    update notice set state = 'withdrawn', settled_at = refusal.at
    from ${refusals}
    where refusal.class = 'survey' and notice.recipient = 'customer:' || refusal."customerId"
      and notice.dialog = any(${SURVEY_NOTICES}) and notice.state = 'waiting'`.execute(executor)
}

/** Who of these customers said no to a class themselves, last. */
export async function ownRefusals(
  executor: Kysely<Schema> | Transaction<Schema>,
  customerIds: readonly string[],
  messageClass: keyof Consents,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select asked.id from unnest(${customerIds}::text[]) as asked (id)
    where ${newestOwnConsent(sql`asked.id`, messageClass)} = 'refused'`.execute(executor)
  return new Set(rows.map(({ id }) => id))
}
