import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { mayUnbind } from '#src/domain/colleagues/colleague-bindings.ts'
import type { Desk } from '../desk.ts'
import { chosenInstaller, InstallerAnswers, ownInstallers, whichInstallerQuestion } from './which-installer.ts'

/** 赵师傅手机丢了: every account of theirs loses it at once, without a question that could stand between. */
export function unbindDialog(desk: Desk): Dialog<InstallerAnswers> {
  return {
    name: 'unbind',
    answers: InstallerAnswers,
    isErrand: true,
    begin: ({ text }) => ({ words: text }),
    recap: () => ({ id: 'unbind-recap' }),
    async cannotOpen() {
      const own = await ownInstallers(desk)
      return own.length > 0 ? undefined : { kind: 'done', says: [{ id: 'unbind-not-yours' }] }
    },
    questions: [whichInstallerQuestion(desk)],
    act: ({ installer }) => act(installer, desk),
  }
}

async function act(id: string | undefined, desk: Desk): Promise<Outcome> {
  const installer = await chosenInstaller(desk, id, mayUnbind)
  if (!installer) return { kind: 'done', says: [{ id: 'unbind-not-yours' }] }
  const count = await desk.needs.bindings.unbind(installer.id, desk.actor(), desk.now)
  return { kind: 'done', says: [{ id: 'unbind-done', facts: { name: installer.name, count } }] }
}
