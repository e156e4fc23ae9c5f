import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { closingNews } from '#src/domain/visits/closing-notices.ts'
import { lastClosed } from '#src/domain/visits/closing-on-file.ts'
import { isStillThere } from '#src/domain/visits/still-there.ts'
import { noteNotice } from '#src/domain/visits/tell-installer.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readWhatIsOpen } from '#src/language/answers/read-what-is-open.ts'
import { type Desk, knownFile } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { KeptWish } from '../visit-time/visit-time.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'

/** How much of what is wrong is kept. @unit characters */
const WORDS_CHARACTERS = 300

const NotFixedAnswers = z.object({
  /** The visit that is being evaluated; left out: the one that was closed last. */
  appointment: z.string().optional(),
  words: z.string().optional(),
  /** When somebody is to come, where that was said with it. */
  wish: KeptWish.optional(),
})
type NotFixedAnswers = z.infer<typeof NotFixedAnswers>

/** 没修好, 又断了, instead of an evaluation or after the visit was closed: who is there still hears it; it is kept with the visit, and another one is agreed at once (CL-1). */
export function notFixedDialog(desk: Desk): Dialog<NotFixedAnswers> {
  return {
    name: 'not-fixed',
    answers: NotFixedAnswers,
    needsCustomer: true,
    begin: told,
    questions: [],
    act: (answers) => act(answers, desk),
  }
}

const told = (heard: Heard): NotFixedAnswers => ({
  words: heard.text.trim().slice(0, WORDS_CHARACTERS),
  ...(heard.times.length > 0 && { wish: wishHeard(heard, {}) }),
})

async function act({ appointment, words = '', wish }: Partial<NotFixedAnswers>, desk: Desk): Promise<Outcome> {
  const closed = lastClosed(knownFile(desk.file()).closings)?.appointmentId
  const visit = await lockOwnVisit(desk, appointment ?? closed)
  if (!visit) return { kind: 'done', says: [], next: { dialog: 'book', answers: { kind: 'repair', wish } } }
  if (visit.appointment.status === 'confirmed') {
    await desk.needs.notices.put(noteNotice(visit.appointment, words, desk.freshKey(), desk.now), desk.now)
    return { kind: 'done', says: [{ id: 'not-fixed-in-work' }] }
  }
  await note(visit, words, desk)
  const facts = { window: desk.windowFact(visit.appointment.window) }
  const sorry = [{ id: appointment === undefined ? 'not-fixed-again' : 'not-fixed-sorry', facts }]
  const isTold = await tellWhoIsThere(visit, words, desk)
  const answers = { kind: 'repair', detail: detailOf(visit, words), wish }
  const says = [...sorry, ...(isTold ? [{ id: 'not-fixed-told' }] : [])]
  return { kind: 'done', says, next: { dialog: 'book', answers } }
}

/** It stands on the record of the visit, said again once. */
async function note(visit: Visit, words: string, desk: Desk): Promise<void> {
  const steps = await desk.needs.visitSteps.list(visit)
  if (steps.some(({ step, body }) => step === 'doubted' && body.words === words && body.version === undefined)) return
  await desk.needs.visitSteps.insert(visit, {
    step: 'doubted',
    ...saidAsWritten(desk),
    actor: desk.actor(),
    body: { words },
  })
}

/** Whoever closed it a moment ago and is packing up hears it at once, and can look once more. */
async function tellWhoIsThere(visit: Visit, words: string, desk: Desk): Promise<boolean> {
  const { id, installerId, customerId = '' } = visit.appointment
  const last = await desk.needs.closeOuts.findVisit(customerId)
  if (installerId === undefined || last?.appointmentId !== id || last.completedAt === undefined) return false
  const day = desk.now.setZone(desk.zone)
  const others = await desk.needs.visits.listOf(installerId, day.startOf('day'), day.endOf('day'))
  if (!isStillThere(visit, last.completedAt, others, desk.now)) return false
  const news = closingNews(visit, 'not_fixed', { key: desk.freshKey(), words }, desk.now)
  await desk.needs.notices.put(news, desk.now)
  return true
}

/** What the repair was for stands before 又断了: whoever comes next knows both. 没修好 alone is about what any visit was for. */
function detailOf({ description, appointment }: Visit, words: string): string {
  const isKnown = appointment.kind === 'repair' || readWhatIsOpen(words) === undefined
  return isKnown && description && !words.includes(description) ? `${description}（${words}）` : words
}
