import type { Kysely } from 'kysely'
import type { Account } from '#src/domain/colleagues/colleague-bindings.ts'
import { sqlColleagueBindings } from '../storage/colleague-bindings.ts'
import type { Schema } from '../storage/schema.ts'

/** Whether photos of this account are looked at: of installers, who take them for their work. */
export type TakesPhotos = (account: Account) => Promise<boolean>

/** An installer is whom our own website vouches for, or an account bound by an invitation. */
export function sqlTakesPhotos(kysely: Kysely<Schema>): TakesPhotos {
  const bindings = sqlColleagueBindings(kysely)
  return async (account) => {
    const isVouchedFor = account.channel === 'directline' && account.person.startsWith('dl_ins_')
    return isVouchedFor || (await bindings.installerOf(account)) !== undefined
  }
}
