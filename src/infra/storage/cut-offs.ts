import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Tells whether somebody whom the website vouched for at `sinceMs` has been cut off since: their telephone was lost.
 *
 * An account that an invitation bound needs no token of ours: its binding is ended instead.
 *
 * Both times are real ones, as tokens are signed in; in doubt, at the same millisecond, they are cut off.
 */
export function sqlCutOffs(kysely: Kysely<Schema>): (user: string, sinceMs: number) => Promise<boolean> {
  return async (user, sinceMs) => {
    if (!user.startsWith('dl_ins_')) return false
    const cutOffs = kysely.selectFrom('colleague_cut_off').select('cut_off_at')
    const row = await cutOffs.where('colleague_id', '=', user.slice('dl_'.length)).executeTakeFirst()
    return row !== undefined && row.cut_off_at.toMillis() >= sinceMs
  }
}
