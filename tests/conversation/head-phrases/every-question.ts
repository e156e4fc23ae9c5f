import { customerDialogs } from '#dialogs/customer-dialogs.ts'
import type { Desk } from '#dialogs/desk.ts'
import { dialogBook } from '#dialogs/dialog-book.ts'
import { installerDialogs } from '#dialogs/installer-dialogs.ts'
import { staffDialogs } from '#dialogs/staff-dialogs.ts'
import type { Role } from '#dialogs/writer.ts'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Json, Phrasebook } from '#src/conversation/say.ts'

/** A question of a dialog as it may stand open, with the choices that it shows where it can be asked without anything on file. */
export interface OpenQuestion {
  readonly dialog: string
  readonly question: string
  readonly isVerbatim: boolean
  readonly choices: readonly { readonly value: Json; readonly label: string }[]
}

/** Every question of every dialog that somebody of this role can be asked. */
export async function everyQuestion(role: Role, phrasebook: Phrasebook): Promise<readonly OpenQuestion[]> {
  const desk = nobodysDesk(role)
  const own = {
    customer: () => customerDialogs(desk, 'cnv'),
    installer: () => installerDialogs(desk),
    staff: () => staffDialogs(desk),
  }
  const book = dialogBook(desk, 'cnv', { customer: undefined, installer: undefined } as never)
  const common = COMMON.map((name) => book.find(name)).filter((dialog) => dialog !== undefined)
  const open = [...common, ...own[role]()].map((dialog) => questionsOf(dialog, phrasebook))
  return (await Promise.all(open)).flat()
}

/** What everybody can be asked, whatever their role. */
const COMMON = ['menu', 'breach', 'breach-outcome', 'resume', 'close-out', 'clarify']

async function questionsOf(
  { name, isVerbatim = false, questions }: Dialog,
  phrasebook: Phrasebook,
): Promise<readonly OpenQuestion[]> {
  return await Promise.all(
    questions.map(async (question) => {
      // What asks about a visit needs one.
      const asked = await Promise.resolve()
        .then(() => question.ask({}))
        .catch(() => undefined)
      const shown = (asked?.choices ?? []).flatMap(({ value, label }) => {
        try {
          return [{ value, label: phrasebook.render('zh-CN', label) }]
        } catch {
          return []
        }
      })
      return { dialog: name, question: question.id, isVerbatim, choices: shown }
    }),
  )
}

/** Nothing is on file there: dialogs are made at it, and none is opened. */
const nobodysDesk = (role: Role): Desk =>
  ({
    ...{ role, isKnown: () => true, file: () => undefined, languageOnFile: () => undefined },
    needs: {
      channel: 'directline',
      person: 'dl_nobody',
      tariff: [],
      canText: true,
      quizBank: { questions: [] },
      monthly: {},
      promotions: [],
    },
  }) as unknown as Desk
