import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { mayInvite } from '#src/domain/colleagues/colleague-bindings.ts'
import { INVITATION_HOURS } from '#src/domain/norms/binding-norms.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import { chosenInstaller, InstallerAnswers, ownInstallers, whichInstallerQuestion } from './which-installer.ts'

/** 邀请赵师傅: a one-time code with which an installer makes a chat account theirs. */
export function inviteDialog(desk: Desk): Dialog<InstallerAnswers> {
  return {
    name: 'invite',
    answers: InstallerAnswers,
    isErrand: true,
    begin: ({ text }) => ({ words: text }),
    recap: () => ({ id: 'invite-recap' }),
    async cannotOpen() {
      const member = await staffMember(desk)
      const isTheirs = member !== undefined && member.role !== 'agent' && (await ownInstallers(desk)).length > 0
      return isTheirs ? undefined : { kind: 'done', says: [{ id: 'invite-not-yours' }] }
    },
    questions: [whichInstallerQuestion(desk)],
    act: ({ installer }) => act(installer, desk),
  }
}

async function act(id: string | undefined, desk: Desk): Promise<Outcome> {
  const installer = await chosenInstaller(desk, id, mayInvite)
  if (!installer) return { kind: 'done', says: [{ id: 'invite-not-yours' }] }
  const expiresAt = desk.now.plus({ hours: INVITATION_HOURS })
  const code = await desk.needs.bindings.invite(installer.id, expiresAt, desk.actor(), desk.now)
  const facts = { name: installer.name, code, until: expiresAt.setZone(desk.zone).toFormat('MM-dd HH:mm') }
  return { kind: 'done', says: [{ id: 'invite-done', facts }] }
}
