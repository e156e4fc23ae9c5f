import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { StaffMember } from '../tickets/staff.ts'

/** An installer as those see them who invite them. */
export interface InvitedInstaller {
  readonly id: string
  readonly name: string
  readonly badgeNo: string
  readonly areas: readonly string[]
}

/** An account on a channel, as the channel vouches for it. */
export interface Account {
  readonly channel: string
  readonly person: string
}

/** What became of an invitation; `open`: it can be used until it expires. */
export type InvitationState = 'open' | 'used' | 'replaced' | 'withdrawn'

/** Why a code binds nobody. */
export type InvitationRefusal = 'unknown' | 'expired' | Exclude<InvitationState, 'open'>

/** How the use of a code ended; `name` is the installer's. */
export type Acceptance = { readonly kind: 'bound'; readonly name: string } | { readonly kind: InvitationRefusal }

/** Keeps which accounts are which installer's (绑定), and the invitations to become one. */
export interface ColleagueBindings {
  /** Installers who work in one of these areas, by name. */
  listInstallers(areas: readonly string[]): Promise<readonly InvitedInstaller[]>
  /** A fresh code, shown this once; an earlier one of the same installer is useless from now on. */
  invite(installerId: string, expiresAt: DateTime, by: Actor, now: DateTime): Promise<string>
  /** Uses a code for an account that is nobody's yet: once, whoever is faster. */
  accept(code: string, account: Account, now: DateTime): Promise<Acceptance>
  /**
   * Takes every account from an installer at once, the open invitation, the links into their chats and what was being
   * talked about in them; gives how many accounts there were. What the website vouched for until now is void.
   */
  unbind(installerId: string, by: Actor, now: DateTime): Promise<number>
  /** Which installer an account is bound to. */
  installerOf(account: Account): Promise<string | undefined>
  /** Which installer each of these accounts was bound to at its instant, in the same order. */
  listInstallersOf(accounts: readonly (Account & { readonly at: DateTime })[]): Promise<readonly (string | undefined)[]>
}

/** Whether one of staff may invite this installer: a dispatcher or supervisor of an area of theirs (I10). */
export const mayInvite = (member: StaffMember, installer: Pick<InvitedInstaller, 'areas'>): boolean =>
  member.role !== 'agent' && mayUnbind(member, installer)

/** Whether one of staff may take an installer's accounts away: whoever answers for an area of theirs, for it only closes a door. */
export const mayUnbind = (member: StaffMember, { areas }: Pick<InvitedInstaller, 'areas'>): boolean =>
  areas.some((area) => member.areas.includes(area))

/** Why an invitation can't be used now; undefined where it can. It ends exactly when it expires. */
export function whyNotUsable(
  invitation: { readonly state: InvitationState; readonly expiresAt: DateTime } | undefined,
  now: DateTime,
): InvitationRefusal | undefined {
  if (!invitation) return 'unknown'
  if (invitation.state !== 'open') return invitation.state
  return invitation.expiresAt <= now ? 'expired' : undefined
}
