import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'

/** How much of a note is kept. @unit characters */
const NOTE_CHARACTERS = 200

const NoteAnswers = z.object({ text: z.string().optional() })
type NoteAnswers = z.infer<typeof NoteAnswers>

/** 家里有狗，到楼下打电话: words for whoever comes, kept with the order of the next visit. */
export function noteDialog(desk: Desk): Dialog<NoteAnswers> {
  return {
    name: 'note',
    answers: NoteAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ text: text.trim().slice(0, NOTE_CHARACTERS) }),
    questions: [],
    async act({ text = '' }) {
      const visit = nextVisit(desk)
      if (!visit?.workOrderId) return { kind: 'done', says: [] }
      await desk.needs.orders.note(visit.workOrderId, text, desk.actor(), desk.now)
      const facts = { text, window: desk.windowFact(visit.window), kind: kindSay(visit.kind) }
      return { kind: 'done', says: [{ id: 'note-kept', facts }] }
    },
  }
}

/** The customer's next agreed visit. */
export function nextVisit(desk: Desk): Appointment | undefined {
  const ahead = desk.file()?.appointments.filter(({ window }) => window.closesAt > desk.now) ?? []
  return ahead.toSorted((one, other) => +one.window.opensAt - +other.window.opensAt)[0]
}
