import { type Kysely, sql } from 'kysely'
import { DateTime } from 'luxon'
import type { ChannelName } from '#src/conversation/message.ts'
import type { Recipient } from '#src/domain/outreach/notice.ts'
import type { Schema } from './schema.ts'

/** The conversation in which somebody can be written to. */
export interface ChatAddress {
  readonly channel: ChannelName
  readonly person: string
  readonly conversationId: string
  readonly reference: Readonly<Record<string, unknown>>
}

/** The chat that somebody was last in; `wroteAt` is undefined while only we have written. */
export interface LastChat {
  readonly address: ChatAddress
  readonly wroteAt: DateTime | undefined
}

/**
 * How somebody can be reached: in the conversation they last wrote in, by a text message to the phone on file.
 *
 * `zone` (IANA) is undefined for the company's own; `isDisowned`: somebody at this address or number said that it is not
 * theirs, and they have proved themselves nowhere since (CT-7); `prefersCall`: a person is to call.
 */
export interface Reach {
  readonly chat: LastChat | undefined
  /** The web chat they were last in, whichever network `chat` is on: the page is what a link in a text message opens. */
  readonly webAddress: ChatAddress | undefined
  readonly phone: string | undefined
  readonly zone: string | undefined
  readonly isDisowned: boolean
  readonly prefersCall: boolean
  readonly prefersText: boolean
  readonly area: string | undefined
}

type TalkRow = ChatAddress & { readonly wroteAt: string | null }

interface Row {
  readonly chat: TalkRow | null
  readonly web: TalkRow | null
  readonly phone: string | null
  readonly zone: string | null
  readonly prefers: string | null
  readonly area: string | null
  readonly is_wrong: boolean
}

/** Looks up how a recipient can be reached; a web chat that is not in use since `inUseFrom` comes after every other network. */
export async function findReach(kysely: Kysely<Schema>, recipient: Recipient, inUseFrom: DateTime): Promise<Reach> {
  const [role = '', id = ''] = recipient.split(/:(.*)/)
  const person = `dl_${id}`
  const { rows } = await sql<Row>`
    with home as (
      ${role === 'talk' ? sql`select null as phone, null as time_zone, null as preferred_channel, null as area` : role === 'customer' ? sql`select phone, time_zone, preferred_channel, area from customer` : sql`select ${reachablePhone(role)} as phone, null as time_zone, null as preferred_channel, null as area from ${sql.table(role)}`}
      ${role === 'talk' ? sql`` : sql`where id = ${id}`}
    ), talks as (
      select t.channel, t.person, c.id as "conversationId", c.reference,
        coalesce((t.state ->> 'isDisowned')::boolean, false) as "isDisowned",
        t.state ->> 'wroteAt' as "wroteAt", (t.state ->> 'heardAt')::timestamptz as heard_at
      from talk t join conversation c on c.id = t.state ->> 'conversationId'
      where (t.channel = 'directline' and t.person = ${person} and not exists (
          select from binding b where b.channel = t.channel and b.person = t.person and b.customer_id <> ${id}))
        or (t.channel, t.person) in (select channel, person from binding where customer_id = ${id})
        or (${role} = 'installer' and (t.channel, t.person) in (
          select channel, person from colleague_binding where colleague_id = ${id} and ended_at is null))
        or t.channel || '|' || t.person = ${role === 'talk' ? id : null}
    )
    select (select to_jsonb(talks) from talks where not "isDisowned"
        order by channel = 'directline' and coalesce("wroteAt"::timestamptz < ${inUseFrom}, true),
          "wroteAt" desc nulls last, heard_at desc limit 1) as chat,
      (select to_jsonb(talks) from talks where channel = 'directline' and not "isDisowned"
        order by "wroteAt" desc nulls last, heard_at desc limit 1) as web,
      (select phone from home) as phone, (select time_zone from home) as zone, (select area from home) as area,
      (select preferred_channel from home) as prefers,
      exists (select from ticket where customer_id = ${id} and kind = 'record_correction'
        and status in ('acknowledged', 'inProgress'))
        or (exists (select from talks where "isDisowned") and not exists (select from binding where customer_id = ${id})) as is_wrong`.execute(
    kysely,
  )
  const row = rows[0]
  return {
    chat: row?.chat ? lastChat(row.chat) : undefined,
    webAddress: row?.web ? lastChat(row.web).address : undefined,
    phone: row?.phone ?? undefined,
    zone: row?.zone ?? undefined,
    area: row?.area ?? undefined,
    isDisowned: row?.is_wrong ?? false,
    prefersCall: row?.prefers === 'call',
    prefersText: row?.prefers === 'sms',
  }
}

/** Whoever lost a telephone is not written to on it, until they are bound anew. */
const reachablePhone = (role: string) =>
  role === 'installer'
    ? sql`case when exists (select from colleague_cut_off where colleague_id = installer.id) and not exists (
        select from colleague_binding where colleague_id = installer.id and ended_at is null) then null else phone end`
    : sql`phone`

function lastChat({ channel, person, conversationId, reference, wroteAt }: TalkRow): LastChat {
  return {
    address: { channel, person, conversationId, reference },
    wroteAt: wroteAt === null ? undefined : DateTime.fromISO(wroteAt, { zone: 'utc' }),
  }
}
