import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { awaited } from '#src/domain/visits/awaited.ts'
import { noteNotice } from '#src/domain/visits/tell-installer.ts'
import { asksToChangeAddress } from '#src/language/answers/address-of-visit.ts'
import { asksWhoBeside } from '#src/language/answers/asks-who.ts'
import { namesWork } from '#src/language/answers/names-work.ts'
import { noteWords, takesNoteBack } from '#src/language/answers/note-words.ts'
import { agreedVisit } from '../book/besides-question.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { addressSays } from './address-says.ts'

/** How much of a note is kept. @unit characters */
const NOTE_CHARACTERS = 200

const NoteAnswers = z.object({
  text: z.string().optional(),
  /** What was noted last is to be taken off again. */
  takesBack: z.boolean().optional(),
  asksWho: z.boolean().optional(),
})
type NoteAnswers = z.infer<typeof NoteAnswers>

/** 家里有狗，到楼下打电话: words for whoever comes, kept with the order of the next visit, or of the next one of the kind that they name. */
export function noteDialog(desk: Desk): Dialog<NoteAnswers> {
  return {
    name: 'note',
    answers: NoteAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({
      text: noteWords(text).slice(0, NOTE_CHARACTERS),
      ...(takesNoteBack(text) && { takesBack: true }),
      ...(asksWhoBeside(text) && { asksWho: true }),
    }),
    questions: [],
    async act({ text = '', takesBack, asksWho }) {
      const taken = takesBack ? [await takeBack(desk)] : []
      if (takesBack && text === '') return { kind: 'done', says: taken }
      const outcome = await keep(text, desk)
      const next = asksWho ? { next: { dialog: 'show', answers: { asksWho: true } } } : {}
      return { kind: 'done', says: [...taken, ...outcome], ...next }
    },
  }
}

async function keep(text: string, desk: Desk): Promise<readonly Say[]> {
  if (asksToChangeAddress(text)) return [{ id: 'note-ask-address' }]
  const kind = namesWork(text)
  const visit = kind === undefined ? nextVisit(desk) : agreedVisit(desk, kind)
  if (!visit) return [await keepForLater(text, kind, desk)]
  return [await keepNote(visit, text, desk), ...(await addressSays(visit, text, desk))]
}

/** 刚那句撤回: whoever has set out has read it already. */
async function takeBack(desk: Desk): Promise<Say> {
  const { orders, visits } = desk.needs
  const next = nextVisit(desk)
  const visit = next && (await visits.lock(next.id))
  if (visit?.setOutAt || visit?.arrivedAt) return { id: 'note-read-already' }
  const ids = [next?.workOrderId, ...waitingOrders(desk).map(({ id }) => id)].filter((id) => id !== undefined)
  for (const id of ids) if (await orders.unnote(id, desk.actor(), desk.now)) return { id: 'note-taken-back' }
  return { id: 'note-nothing-kept' }
}

/**
 * Keeps words for whoever comes with the order of their visit, and says whether they will be read. Whoever has set out
 * already has read what there was, and is told.
 */
export async function keepNote(appointment: Appointment, text: string, desk: Desk): Promise<Say> {
  const { id, workOrderId, kind, window } = appointment
  const { orders, visits, notices } = desk.needs
  const facts = { text, window: desk.windowFact(window), kind: kindSay(kind) }
  const visit = await visits.lock(id)
  const isKept = workOrderId !== undefined && (await orders.note(workOrderId, text, desk.actor(), desk.now))
  if (!visit || !isKept) return { id: 'note-not-kept', facts }
  if (!visit.setOutAt && !visit.arrivedAt) return { id: 'note-kept', facts }
  await notices.put(noteNotice(visit.appointment, text, desk.freshKey(), desk.now), desk.now)
  return { id: 'note-told', facts }
}

/** No visit is agreed, or none of the kind that is named: the words are for whoever comes for what waits for one. */
async function keepForLater(text: string, kind: VisitKind | undefined, desk: Desk): Promise<Say> {
  let isKept = false
  for (const { id } of waitingOrders(desk, kind))
    isKept = (await desk.needs.orders.note(id, text, desk.actor(), desk.now)) || isKept
  return isKept ? { id: 'note-kept-for-later', facts: { text } } : { id: 'note-no-visit' }
}

/** The customer's next agreed visit. */
export const nextVisit = (desk: Desk): Appointment | undefined => awaited(desk.file()?.appointments ?? [], desk.now)[0]
