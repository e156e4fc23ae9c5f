/** The role of somebody on a channel; a stranger is a customer until more is known. */
export type Role = 'customer' | 'installer' | 'staff'

/** Whoever writes, as the channel vouches for them, and the installer that they are bound to. */
export interface Writer {
  readonly channel: string
  readonly person: string
  /** The installer that this account is bound to. */
  readonly boundTo?: string | undefined
}

/** The id of the colleague who writes, as staff and installers have it on file. */
export const colleagueId = ({ needs: { person, boundTo } }: { needs: Pick<Writer, 'person' | 'boundTo'> }): string =>
  boundTo ?? person.slice('dl_'.length)

/** Who writes: bound by an invitation, else by the id that our own website vouches for; on no other channel does a name like it count. */
export function roleOf({ channel, person, boundTo }: Writer): Role {
  if (boundTo !== undefined) return 'installer'
  if (channel !== 'directline') return 'customer'
  if (person.startsWith('dl_ins_')) return 'installer'
  return person.startsWith('dl_stf_') ? 'staff' : 'customer'
}
