import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { closingInWork } from '#src/domain/visits/closing-on-file.ts'
import { noteNotice } from '#src/domain/visits/tell-installer.ts'
import { readWhatIsOpen } from '#src/language/answers/read-what-is-open.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { saidAsWritten } from '../said-in-words.ts'

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 500

const TroubleAnswers = z.object({ words: z.string().optional() })
type TroubleAnswers = z.infer<typeof TroubleAnswers>

/** 还是没网, while the installer is there and has reported nothing: they hear it at once, and it is kept with the visit (CL-1). */
export function troubleAtWorkDialog(desk: Desk): Dialog<TroubleAnswers> {
  return {
    name: 'trouble-at-work',
    answers: TroubleAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ words: text.trim().slice(0, WORDS_CHARACTERS) }),
    questions: [],
    act: (answers) => act(answers, desk),
  }
}

async function act({ words = '' }: Partial<TroubleAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await lockOwnVisit(desk, closingInWork(knownFile(desk.file()).closings)?.appointmentId)
  if (!visit) return { kind: 'done', says: [{ id: 'sign-gone' }] }
  await desk.needs.visitSteps.insert(visit, {
    step: 'doubted',
    ...saidAsWritten(desk),
    actor: desk.actor(),
    body: { words },
  })
  const isBare = readWhatIsOpen(words) === undefined
  const shown = withoutSwearing(words)
  await desk.needs.notices.put(noteNotice(visit.appointment, shown, desk.freshKey(), desk.now), desk.now)
  return { kind: 'done', says: [{ id: `trouble-at-work-${isBare ? 'told-bare' : 'told'}`, facts: { words: shown } }] }
}
