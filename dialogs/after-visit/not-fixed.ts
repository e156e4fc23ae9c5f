import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { noteNotice } from '#src/domain/visits/tell-installer.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readWhatIsOpen } from '#src/language/answers/says-still-open.ts'
import type { Desk } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { saidAsWritten } from '../said-in-words.ts'

const NotFixedAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type NotFixedAnswers = z.infer<typeof NotFixedAnswers>

/** 又断了, instead of an evaluation: who is there still hears it; else it is kept with the visit, and another one is agreed at once (CL-1). */
export function notFixedDialog(desk: Desk): Dialog<NotFixedAnswers> {
  return {
    name: 'not-fixed',
    answers: NotFixedAnswers,
    needsCustomer: true,
    questions: [],
    act: (answers) => act(answers, desk),
  }
}

async function act({ appointment, words = '' }: Partial<NotFixedAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await lockOwnVisit(desk, appointment)
  if (!visit) return { kind: 'done', says: [], next: { dialog: 'book', answers: { kind: 'repair' } } }
  if (visit.appointment.status === 'confirmed') {
    await desk.needs.notices.put(noteNotice(visit.appointment, words, desk.freshKey(), desk.now), desk.now)
    return { kind: 'done', says: [{ id: 'not-fixed-in-work' }] }
  }
  const when = saidAsWritten(desk)
  await desk.needs.visitSteps.insert(visit, { step: 'doubted', ...when, actor: desk.actor(), body: { words } })
  const sorry = { id: 'not-fixed-sorry', facts: { window: desk.windowFact(visit.appointment.window) } }
  const answers = { kind: 'repair', detail: detailOf(visit, words) }
  return { kind: 'done', says: [sorry], next: { dialog: 'book', answers } }
}

/** 没修好 alone is about what the visit was for. */
const detailOf = ({ description }: Visit, words: string): string =>
  readWhatIsOpen(words) === undefined && description ? `${description}（${words}）` : words
