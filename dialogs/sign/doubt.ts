import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import { doubtWork } from '#src/domain/visits/doubt-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { type Claim, readClaimNow } from '#src/language/answers/read-claim.ts'
import { readWhatIsOpen } from '#src/language/answers/says-still-open.ts'
import { reportClaim } from '../denial/report-claim.ts'
import type { Desk } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 500
/** What no installer alone is to answer. */
const FOR_SUPERVISORS: readonly (Claim | undefined)[] = ['nobody_came', 'tricked']

const DoubtAnswers = z.object({
  appointment: z.string().optional(),
  version: z.number().optional(),
  /** What was said first, where it tells no more than that something is open: it is kept all the same. */
  words: z.string().optional(),
  /** What is open, in the customer's words. */
  open: z.string().optional(),
})
type DoubtAnswers = z.infer<typeof DoubtAnswers>

/** The customer says what is still open: it is kept, the visit stays open, and the installer hears it at once (CL-1). */
export function doubtDialog(desk: Desk): Dialog<DoubtAnswers> {
  return {
    name: 'doubt',
    answers: DoubtAnswers,
    begin({ text }) {
      const open = readClaimNow(text) === 'still_open' ? readWhatIsOpen(text) : text.trim()
      return { words: text.trim(), ...(open !== undefined && { open }) }
    },
    isOver: () => openClosing(desk.file()?.closings ?? []) === undefined,
    recap: () => ({ id: 'doubt-recap' }),
    questions: [
      {
        id: 'open',
        async ask(answers) {
          if (answers.words !== undefined) await keep(answers, answers.words, desk)
          return { ask: { id: answers.words === undefined ? 'doubt-ask' : 'doubt-ask-more' } }
        },
        hint: () => ({ id: 'doubt-ask' }),
        isOtherMatter: ({ purpose }) => purpose.purpose === 'confirm_work',
        read({ text }) {
          const open = readWhatIsOpen(text)?.slice(0, WORDS_CHARACTERS)
          return open === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { open } }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

async function act(answers: Partial<DoubtAnswers>, desk: Desk): Promise<Outcome> {
  const { open = '' } = answers
  const { outcome, visit } = await keep(answers, open, desk)
  if (!visit || outcome === 'gone') return { kind: 'done', says: [{ id: 'sign-gone' }] }
  const claim = readClaimNow(open)
  const noted: Say = { id: claim === 'tricked' ? 'doubt-kept' : 'doubt-noted', facts: { words: open } }
  if (!FOR_SUPERVISORS.includes(claim)) return { kind: 'done', says: [noted] }
  const { ticket } = await reportClaim({ visit, claim: claim ?? 'nobody_came', words: open }, desk)
  return { kind: 'done', says: [noted, { id: 'doubt-reported', facts: { ticket } }] }
}

/** The report that it is about: the one that was shown, else the one that waits. */
async function keep(
  { appointment, version }: Partial<DoubtAnswers>,
  words: string,
  desk: Desk,
): Promise<{ readonly outcome: 'noted' | 'gone'; readonly visit: Visit | undefined }> {
  const waiting = openClosing(desk.file()?.closings ?? [])
  const visit = await lockOwnVisit(desk, appointment ?? waiting?.appointmentId)
  const about = { version: version ?? waiting?.version ?? 0, words: words.slice(0, WORDS_CHARACTERS) }
  const doubt = { ...about, isSecret: readClaimNow(words) === 'tricked', actor: desk.actor(), at: desk.saidAt }
  return { outcome: visit ? await doubtWork(visit, doubt, desk.needs) : 'gone', visit }
}
