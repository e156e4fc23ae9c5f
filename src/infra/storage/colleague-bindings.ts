import { createHash, randomInt } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import {
  type Account,
  type ColleagueBindings,
  type InvitationState,
  whyNotUsable,
} from '#src/domain/colleagues/colleague-bindings.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Without vowels, so that no words come about, and without what looks alike: 4.8 bits each. */
const LETTERS = 'BCDFGHJKMNPQRTVWXY'
const FIGURES = '2346789'
const LENGTH = 8

/** Which accounts are whose, in SQL. */
export function sqlColleagueBindings(executor: Kysely<Schema> | Transaction<Schema>): ColleagueBindings {
  return {
    async listInstallers(areas) {
      const installers = executor.selectFrom('installer').select(['id', 'name', 'badge_no', 'areas'])
      const theirs = installers.where('areas', '&&', sql<string[]>`${areas}::text[]`)
      const rows = await theirs.orderBy('name').orderBy('id').execute()
      return rows.map(({ badge_no: badgeNo, ...row }) => ({ ...row, badgeNo }))
    },

    async invite(installerId, expiresAt, by, now) {
      const code = freshCode()
      await endInvitations(installerId, 'replaced', executor)
      const row = { code_hash: hashOf(code), colleague_id: installerId, expires_at: expiresAt, ended_as: null }
      await executor.insertInto('colleague_invitation').values(row).execute()
      await tell(executor, { at: now, subject: installerId, type: 'installer.invited', actor: by })
      return code
    },

    async accept(code, account, now) {
      const invitations = executor.selectFrom('colleague_invitation').selectAll().forUpdate()
      const found = await invitations.where('code_hash', '=', hashOf(code)).executeTakeFirst()
      const state = (found?.ended_as ?? 'open') as InvitationState
      const refusal = whyNotUsable(found && { state, expiresAt: found.expires_at }, now)
      if (!found || refusal) return { kind: refusal ?? 'unknown' }
      await endInvitations(found.colleague_id, 'used', executor)
      await bind(executor, account, found.colleague_id, now)
      const installers = executor.selectFrom('installer').select('name')
      return { kind: 'bound', ...(await installers.where('id', '=', found.colleague_id).executeTakeFirstOrThrow()) }
    },

    async unbind(installerId, by, now) {
      await endInvitations(installerId, 'withdrawn', executor)
      const accounts = await endBindings(executor, installerId, now)
      for (const account of accounts) await hideWhatWasSaid(executor, account)
      // Whoever holds the telephone may write at this very moment: their turn begins anew, as a stranger's.
      for (const account of [...accounts, vouchedFor(installerId)]) await forgetTalk(executor, account)
      await cutOff(executor, installerId)
      await tell(executor, {
        ...{ at: now, subject: installerId, type: 'installer.unbound', actor: by },
        body: { accounts: accounts.length },
      })
      return accounts.length
    },

    async installerOf({ channel, person }) {
      const bindings = executor.selectFrom('colleague_binding').select('colleague_id').where('ended_at', 'is', null)
      const row = await bindings.where('channel', '=', channel).where('person', '=', person).executeTakeFirst()
      return row?.colleague_id
    },

    async listInstallersOf(accounts) {
      const asked = JSON.stringify(accounts.map(({ channel, person, at }) => ({ channel, person, at: at.toISO() })))
      const { rows } = await sql<{ colleague_id: string | null }>`
        select (select b.colleague_id from colleague_binding b
          where b.channel = one ->> 'channel' and b.person = one ->> 'person' and b.bound_at <= (one ->> 'at')::timestamptz
            and (b.ended_at is null or b.ended_at > (one ->> 'at')::timestamptz)) as colleague_id
        from jsonb_array_elements(${asked}::jsonb) with ordinality as asked (one, place) order by place`.execute(
        executor,
      )
      return rows.map(({ colleague_id }) => colleague_id ?? undefined)
    },
  }
}

const vouchedFor = (installerId: string): Account => ({ channel: 'directline', person: `dl_${installerId}` })

async function endInvitations(installerId: string, as: InvitationState, executor: Kysely<Schema>): Promise<void> {
  const invitations = executor.updateTable('colleague_invitation').set({ ended_as: as })
  await invitations.where('colleague_id', '=', installerId).where('ended_as', 'is', null).execute()
}

async function bind(executor: Kysely<Schema>, account: Account, installerId: string, now: DateTime): Promise<void> {
  const { channel, person } = account
  const row = { channel, person, colleague_id: installerId, bound_at: now, ended_at: null }
  await executor.insertInto('colleague_binding').values(row).execute()
  const type = 'installer.bound'
  await tell(executor, { at: now, subject: installerId, type, actor: `installer:${installerId}`, body: { ...account } })
}

async function endBindings(executor: Kysely<Schema>, installerId: string, now: DateTime): Promise<readonly Account[]> {
  const bindings = executor.updateTable('colleague_binding').set({ ended_at: now })
  const theirs = bindings.where('colleague_id', '=', installerId).where('ended_at', 'is', null)
  return await theirs.returning(['channel', 'person']).execute()
}

async function hideWhatWasSaid(executor: Kysely<Schema>, { channel, person }: Account): Promise<void> {
  await sql`update conversation set hidden_seq = last_seq where channel = ${channel} and person = ${person}`.execute(
    executor,
  )
}

async function forgetTalk(executor: Kysely<Schema>, { channel, person }: Account): Promise<void> {
  await sql`
    with ended as (delete from chat_link where ${channel} = 'directline' and person = ${person})
    update talk set state = '{}', version = version + 1 where channel = ${channel} and person = ${person}`.execute(
    executor,
  )
}

async function cutOff(executor: Kysely<Schema>, installerId: string): Promise<void> {
  await sql`
    insert into colleague_cut_off (colleague_id, cut_off_at) values (${installerId}, ${new Date()})
    on conflict (colleague_id) do update set cut_off_at = excluded.cut_off_at`.execute(executor)
}

interface Told {
  readonly at: DateTime
  readonly subject: string
  readonly type: string
  readonly actor: string
  readonly body?: object
}

async function tell(executor: Kysely<Schema>, { at, subject, type, actor, body = {} }: Told): Promise<void> {
  await sql`insert into event (at, subject, type, actor, body)
    values (${at}, ${subject}, ${type}, ${actor}, ${json(body)})`.execute(executor)
}

/** Letters and figures, two of each at least, so that it is no word and no number. */
function freshCode(): string {
  const all = LETTERS + FIGURES
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => all[randomInt(all.length)]).join('')
    const figures = code.replace(/\D/g, '').length
    if (figures >= 2 && figures <= LENGTH - 2) return code
  }
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url')
