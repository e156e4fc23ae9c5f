import type { Dialog } from '#src/conversation/dialog.ts'
import { agendaDialog } from './agenda/agenda.ts'
import { assignedDialog } from './assigned/assigned.ts'
import { decidedDialog } from './assigned/decided.ts'
import type { Desk } from './desk.ts'
import { extraDialog } from './extra/extra.ts'
import { extraAnsweredDialog } from './extra/extra-answered.ts'
import { giveUpDialog } from './give-up/give-up.ts'
import { lateDialog } from './late/late.ts'
import { notMetDialog } from './not-met/not-met.ts'
import { notedDialog } from './note/noted.ts'
import { photoDialog } from './photo/photo.ts'
import { stampDialogs } from './set-out/set-out.ts'
import { watchDialog } from './watch/watch.ts'

/** Purposes that an installer can name in words, and the dialogs that serve them. */
export const INSTALLER_PURPOSES: Readonly<Record<string, string>> = {
  late: 'late',
  cannot_come: 'give-up',
  not_met: 'not-met',
  set_out: 'set-out',
  arrived: 'at-the-door',
  extra: 'extra',
  show: 'agenda',
  greet: 'menu',
}

/** What installers can talk about. */
export function installerDialogs(desk: Desk): readonly Dialog[] {
  return [
    lateDialog(desk),
    giveUpDialog(desk),
    notMetDialog(desk),
    ...stampDialogs(desk),
    assignedDialog(desk),
    decidedDialog(desk),
    notedDialog(desk),
    watchDialog(desk),
    ...[photoDialog(desk), extraDialog(desk), extraAnsweredDialog(desk)],
    agendaDialog(desk),
  ]
}
