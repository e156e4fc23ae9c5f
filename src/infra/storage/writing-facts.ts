import { type Kysely, type RawBuilder, sql } from 'kysely'
import { DateTime } from 'luxon'
import type { OpeningFacts } from '#src/conversation/opening.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import { DECLINED_MONTHS } from '#src/domain/norms/outreach-norms.ts'
import { LOW_SCORE } from '#src/domain/norms/survey-norms.ts'
import { type CampaignKey, dataUntil, endOfMonth } from '#src/domain/outreach/campaign.ts'
import { CLASS_OF_KIND, MONTHLY_KINDS, type MonthlyKind, type WritingFacts } from '#src/domain/outreach/monthly.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { COMPLAINTS } from '#src/domain/tickets/complaints.ts'
import { quickZone } from '../clock/quick-zone.ts'
import { newestConsent } from './newest-consent.ts'
import type { ChatAddress, LastChat } from './reach.ts'
import type { Schema } from './schema.ts'

/** What is known of a customer at the moment of writing, whatever the occasion comes to. */
export interface CustomerFacts {
  readonly customer: OpeningFacts['customer'] & Pick<Customer, 'phone' | 'area' | 'preferredChannel'>
  /** Everything that decides, but for what the text and the channels say. */
  readonly facts: Omit<WritingFacts, 'hasChannel' | 'hasData'>
  /** The chat that they were last in, outside our page; who is there is known. */
  readonly chat: LastChat | undefined
  readonly web: LastChat | undefined
  /** Whether whoever writes from their telephone has proved to be them. */
  readonly isKnownByText: boolean
  /** They have not switched off that their usage selects for them. */
  readonly isPersonal: boolean
}

interface Row {
  readonly id: string
  readonly name: string
  readonly salutation: string | null
  readonly language: string
  readonly plan: string | null
  readonly phone: string
  readonly area: string
  readonly preferred_channel: string | null
  readonly zone: string
  readonly consent: WritingFacts['consent']
  readonly is_wrong: boolean
  readonly is_in_fault: boolean
  readonly is_in_complaint: boolean
  readonly low_score_at: DateTime | null
  readonly declined_at: DateTime | null
  readonly visits: readonly { opens: string; closes: string }[] | null
  readonly written: readonly { kind: MonthlyKind; at: string; answered: boolean }[] | null
  readonly reminded_at: DateTime | null
  readonly chats: readonly (ChatAddress & { wroteAt: string | null })[] | null
  readonly is_known_by_text: boolean
  readonly is_personal: boolean
}

/** How far back everything that was written to a customer is read. @unit days */
export const WRITTEN_DAYS = 35

/** Whether it is not customer `c` who is at their number or in their chat, and they have proved themselves nowhere since (CT-7). */
export const isWrongPerson = sql`(exists (select from ticket t where t.customer_id = c.id and t.kind = 'record_correction'
      and t.status in ('acknowledged', 'inProgress'))
    or (exists (select from talk t where t.channel = 'directline' and t.person = 'dl_' || c.id and t.state @> '{"isDisowned": true}')
      and not exists (select from binding b where b.customer_id = c.id)))`

/** What customer `c` has last said of messages of a kind's class; nobody needs to say anything of what they are owed. */
export function consentTo(kind: MonthlyKind): RawBuilder<string> {
  const messageClass = CLASS_OF_KIND[kind]
  return messageClass === 'survey' || messageClass === 'marketing'
    ? newestConsent(sql`c.id`, messageClass)
    : sql`'unknown'`
}

/** Reads what decides about these customers and how they are reached, all in one statement; in the order of their ids. */
export async function readCustomerFacts(
  kysely: Kysely<Schema>,
  { kind, month }: CampaignKey,
  { customerIds, now, companyZone }: { customerIds: readonly string[]; now: DateTime; companyZone: string },
): Promise<readonly CustomerFacts[]> {
  const marketing = MONTHLY_KINDS.filter((one) => CLASS_OF_KIND[one] === 'marketing')
  const { rows } = await sql<Row>`
    select c.id, c.name, c.salutation, c.language, c.plan, c.phone, c.area, c.preferred_channel,
      coalesce(c.time_zone, ${companyZone}) as zone, ${consentTo(kind)} as consent, ${isWrongPerson} as is_wrong,
      exists (select from work_order o where o.customer_id = c.id and o.status = 'open' and o.kind = 'repair') as is_in_fault,
      exists (select from ticket t where t.customer_id = c.id and t.kind = any(${[...COMPLAINTS]}::text[])
        and t.status in ('acknowledged', 'inProgress')) as is_in_complaint,
      greatest((select max(s.updated_at) from appointment a join survey s on s.appointment_id = a.id
          where a.customer_id = c.id and s.score <= ${LOW_SCORE}),
        (select max(m.updated_at) from monthly_survey m where m.customer_id = c.id and m.is_low)) as low_score_at,
      (select max(d.at) from declined d where d.customer_id = c.id and d.kind = ${kind}) as declined_at,
      ${newestConsent(sql`c.id`, 'personal')} <> 'refused' as is_personal,
      (select jsonb_agg(jsonb_build_object('opens', a.opens_at, 'closes', a.closes_at)) from appointment a
        where a.customer_id = c.id and a.status = 'confirmed' and a.deleted_at is null
          and a.opens_at >= ${now.minus({ days: 2 })}) as visits,
      (select jsonb_agg(jsonb_build_object('kind', o.kind, 'at', o.sent_at, 'answered', o.answered_at is not null) order by o.sent_at desc)
        from occasion o where o.customer_id = c.id and o.sent_at >= ${now.minus({ months: DECLINED_MONTHS.marketing })}
          and not (o.kind = ${kind} and o.month = ${month} and o.state in ('due', 'claimed'))
          and (o.sent_at >= ${now.minus({ days: WRITTEN_DAYS })} or o.kind = any(${marketing}::text[]))) as written,
      (select max(o.reminded_at) from occasion o where o.customer_id = c.id and o.sent_at >= ${now.minus({ days: WRITTEN_DAYS })}) as reminded_at,
      (select jsonb_agg(jsonb_build_object('channel', t.channel, 'person', t.person, 'conversationId', v.id,
          'reference', v.reference, 'wroteAt', t.state ->> 'wroteAt') order by t.state ->> 'wroteAt' desc nulls last)
        from (select 'directline' as channel, 'dl_' || c.id as person
            where not exists (select from binding b where b.channel = 'directline' and b.person = 'dl_' || c.id and b.customer_id <> c.id)
          union select b.channel, b.person from binding b where b.customer_id = c.id) p
        join talk t on t.channel = p.channel and t.person = p.person
        join conversation v on v.id = t.state ->> 'conversationId'
        where t.channel <> 'sms' and not t.state @> '{"isDisowned": true}') as chats,
      exists (select from binding b where b.channel = 'sms' and b.person = c.phone and b.customer_id = c.id) as is_known_by_text
    from customer c where c.id = any(${[...customerIds]}::text[]) order by c.id`.execute(kysely)
  return rows.map((row) => factsOf(row, kind, month))
}

function factsOf(row: Row, kind: MonthlyKind, month: string): CustomerFacts {
  const chats = row.chats ?? []
  const zone = quickZone(row.zone)
  return {
    customer: {
      id: row.id,
      name: row.name,
      salutation: row.salutation ?? undefined,
      language: row.language as Language,
      plan: row.plan ?? undefined,
      phone: row.phone,
      area: row.area,
      preferredChannel: (row.preferred_channel ?? undefined) as Customer['preferredChannel'],
    },
    facts: {
      kind,
      zone,
      isWrongPerson: row.is_wrong,
      consent: row.consent,
      declinedAt: row.declined_at ?? undefined,
      isInFault: row.is_in_fault,
      isInComplaint: row.is_in_complaint,
      lowScoreAt: row.low_score_at ?? undefined,
      visits: (row.visits ?? []).map(({ opens, closes }) => ({ opensAt: instant(opens), closesAt: instant(closes) })),
      written: (row.written ?? []).map(({ kind: of, at, answered }) => ({
        kind: of,
        at: instant(at),
        isAnswered: answered,
      })),
      remindedAt: row.reminded_at ?? undefined,
      dataUntil: dataUntil({ kind, month }, zone),
      until: endOfMonth(month, zone),
    },
    chat: lastChat(chats.find(({ channel }) => channel !== 'directline')),
    web: lastChat(chats.find(({ channel }) => channel === 'directline')),
    isKnownByText: row.is_known_by_text,
    isPersonal: row.is_personal,
  }
}

function lastChat(row: (ChatAddress & { wroteAt: string | null }) | undefined): LastChat | undefined {
  if (!row) return undefined
  const { channel, person, conversationId, reference, wroteAt } = row
  return {
    address: { channel, person, conversationId, reference },
    wroteAt: wroteAt === null ? undefined : instant(wroteAt),
  }
}

const instant = (iso: string): DateTime => DateTime.fromISO(iso, { zone: 'utc' })
