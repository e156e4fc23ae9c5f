import { type RawBuilder, sql } from 'kysely'
import type { Language } from '#src/domain/shared/language.ts'

/** Which installer the account is bound to, whether it was one's before, and the language that the installer who writes has on file. */
export interface Bound {
  readonly boundTo: string | undefined
  readonly wasBound: boolean
  readonly installerLanguage: Language | undefined
}

export interface ColleagueColumns {
  readonly bound_to: string | null
  readonly was_bound: boolean
  readonly installer_language: Language | null
}

/** The columns of `Bound` for a person on a channel. */
export function colleagueColumns(channel: string, person: string): RawBuilder<unknown> {
  const vouched = channel === 'directline' && person.startsWith('dl_ins_') ? person.slice('dl_'.length) : null
  const bound = sql`(select colleague_id from colleague_binding
    where channel = ${channel} and person = ${person} and ended_at is null)`
  return sql`${bound} as bound_to,
    exists (select from colleague_binding where channel = ${channel} and person = ${person} and ended_at is not null) as was_bound,
    (select language from installer where id = coalesce(${bound}, ${vouched}::text)) as installer_language`
}

export const boundOf = ({ bound_to, was_bound, installer_language }: ColleagueColumns): Bound => ({
  boundTo: bound_to ?? undefined,
  wasBound: was_bound,
  installerLanguage: installer_language ?? undefined,
})
