import { z } from 'zod'
import type { Question } from '#src/conversation/dialog.ts'
import type { InvitedInstaller } from '#src/domain/colleagues/colleague-bindings.ts'
import type { StaffMember } from '#src/domain/tickets/staff.ts'
import { readInstaller } from '#src/language/answers/read-installer.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'

export const InstallerAnswers = z.object({
  installer: z.string().optional(),
  /** What was said when the dialog was opened. */
  words: z.string().optional(),
})
export type InstallerAnswers = z.infer<typeof InstallerAnswers>

/** How many installers can be chosen from at once. */
const SHOWN = 12

/** The installers of the areas that whoever writes answers for (I10). */
export async function ownInstallers(desk: Desk): Promise<readonly InvitedInstaller[]> {
  const member = await staffMember(desk)
  return member ? await desk.needs.bindings.listInstallers(member.areas) : []
}

/** The installer that was chosen, while the one who writes may do this with them. */
export async function chosenInstaller(
  desk: Desk,
  id: string | undefined,
  may: (member: StaffMember, installer: InvitedInstaller) => boolean,
): Promise<InvitedInstaller | undefined> {
  const member = await staffMember(desk)
  const installer = (await ownInstallers(desk)).find((own) => own.id === id)
  return member && installer && may(member, installer) ? installer : undefined
}

/** Whom words name: by their id (ins_01), their badge, or their name. */
function named(words: string, installers: readonly InvitedInstaller[]): readonly InvitedInstaller[] {
  const plain = words.normalize('NFKC').toLowerCase()
  const ids: readonly string[] = plain.match(/[a-z]+[_-]?\d[\w-]*/g) ?? []
  const byId = installers.filter(({ id, badgeNo }) => ids.includes(id) || ids.includes(badgeNo.toLowerCase()))
  return byId.length > 0 ? byId : installers.filter(({ name }) => plain.includes(name.toLowerCase()))
}

/** Whom words name that is none of theirs: nobody is told whether there is such a one elsewhere. */
const namedIn = (words: string): string | undefined =>
  readInstaller(words.replace(/邀请|(?:解除|取消)?绑定|解绑/g, ' ')) ??
  /\b(?:ins_\w+|[a-z]{2,4}-\d+)\b/i.exec(words.normalize('NFKC'))?.[0]

/** Which installer is meant, asked where the words name none or several. */
export function whichInstallerQuestion(desk: Desk): Question<InstallerAnswers> {
  return {
    id: 'installer',
    async recall({ words = '' }) {
      const [only, ...others] = named(words, await ownInstallers(desk))
      return only && others.length === 0 ? { kind: 'answers', answers: { installer: only.id } } : { kind: 'unclear' }
    },
    async ask({ words = '' }) {
      const own = await ownInstallers(desk)
      const meant = named(words, own)
      const other = meant.length > 0 ? undefined : namedIn(words)
      return {
        ask:
          other === undefined
            ? { id: 'which-installer-ask' }
            : { id: 'which-installer-not-yours', facts: { name: other } },
        choices: (meant.length > 0 ? meant : own).slice(0, SHOWN).map(({ id, name, badgeNo }) => ({
          value: id,
          label: { id: 'which-installer-line', facts: { name, badge: badgeNo } },
        })),
      }
    },
    hint: () => ({ id: 'which-installer-hint' }),
    async read({ chosen, text }) {
      const [only, ...others] = named(text, await ownInstallers(desk))
      const id = chosen?.value ?? (others.length === 0 ? only?.id : undefined)
      return typeof id === 'string' ? { kind: 'answers', answers: { installer: id } } : { kind: 'unclear' }
    },
  }
}
