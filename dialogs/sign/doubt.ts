import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { doubtWork } from '#src/domain/visits/doubt-work.ts'
import { readWhatIsOpen } from '#src/language/answers/says-still-open.ts'
import type { Desk } from '../desk.ts'
import { ownVisit } from './own-visit.ts'

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 500

const DoubtAnswers = z.object({
  appointment: z.string().optional(),
  version: z.number().optional(),
  /** What is open, in the customer's words. */
  open: z.string().optional(),
})
type DoubtAnswers = z.infer<typeof DoubtAnswers>

/** The customer says what is still open: it is kept, the visit stays open, and the installer hears it at once (CL-1). */
export function doubtDialog(desk: Desk): Dialog<DoubtAnswers> {
  return {
    name: 'doubt',
    answers: DoubtAnswers,
    recap: () => ({ id: 'doubt-recap' }),
    questions: [
      {
        id: 'open',
        ask: () => ({ ask: { id: 'doubt-ask' } }),
        hint: () => ({ id: 'doubt-ask' }),
        read({ text }) {
          const open = readWhatIsOpen(text)?.slice(0, WORDS_CHARACTERS)
          return open === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { open } }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

async function act({ appointment, version = 0, open = '' }: Partial<DoubtAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await ownVisit(desk, appointment)
  const doubt = { version, words: open.slice(0, WORDS_CHARACTERS), actor: desk.actor(), at: desk.saidAt }
  const outcome = visit ? await doubtWork(visit, doubt, desk.needs) : 'gone'
  return { kind: 'done', says: [{ id: outcome === 'noted' ? 'doubt-noted' : 'sign-gone', facts: { words: open } }] }
}
