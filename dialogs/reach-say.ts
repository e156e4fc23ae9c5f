import type { Say } from '#src/conversation/say.ts'
import type { Desk } from './desk.ts'

/** Somebody of the company with their telephone number, for colleagues. */
export const reachSay = (contact: { readonly name: string; readonly phone: string } | undefined): Say =>
  contact ? { id: 'reach-say', facts: { name: contact.name, phone: contact.phone } } : { id: 'reach-nobody' }

/** The installer of a visit with their telephone number. */
export async function reachInstaller(installerId: string | undefined, { needs }: Desk): Promise<Say> {
  return reachSay(installerId === undefined ? undefined : await needs.staff.contactOf(installerId))
}
