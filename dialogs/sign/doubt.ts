import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import { takesDoubtBack } from '#src/language/answers/asks-at-signing.ts'
import { asksWithCode } from '#src/language/answers/asks-how-to-sign.ts'
import { readClaimNow } from '#src/language/answers/read-claim.ts'
import { readWhatIsOpen } from '#src/language/answers/read-what-is-open.ts'
import { readPurpose } from '#src/language/purposes.ts'
import type { Desk } from '../desk.ts'
import { keepDoubt } from './keep-doubt.ts'
import { doubtedSays, readDoubt } from './read-doubt.ts'

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 500

const DoubtAnswers = z.object({
  appointment: z.string().optional(),
  version: z.number().optional(),
  /** What was said first, where it tells no more than that something is open: it is kept all the same. */
  words: z.string().optional(),
  /** What is open, in the customer's words. */
  open: z.string().optional(),
  /** 没有问题了，搞错了. */
  isSlip: z.boolean().optional(),
})
type DoubtAnswers = z.infer<typeof DoubtAnswers>

/** The customer says what is still open: it is kept, the visit stays open, and the installer hears it at once (CL-1). */
export function doubtDialog(desk: Desk): Dialog<DoubtAnswers> {
  return {
    name: 'doubt',
    answers: DoubtAnswers,
    begin({ text }) {
      const isBare = readClaimNow(text) === 'still_open' && !asksForPerson(text)
      const open = isBare ? readWhatIsOpen(text) : text.trim()
      return { words: text.trim(), ...(open !== undefined && { open }) }
    },
    isOver: () => openClosing(desk.file()?.closings ?? []) === undefined,
    recap: () => ({ id: 'doubt-recap' }),
    questions: [
      {
        id: 'open',
        async ask(answers) {
          if (answers.words !== undefined) await keepDoubt({ ...answers, words: answers.words }, desk)
          return { ask: { id: answers.words === undefined ? 'doubt-ask' : 'doubt-ask-more' } }
        },
        hint: () => ({ id: 'doubt-hint' }),
        isOtherMatter: ({ purpose }) => purpose.purpose === 'confirm_work',
        read({ text }) {
          if (takesDoubtBack(text)) return { kind: 'answers', answers: { open: '', isSlip: true } }
          const open = readWhatIsOpen(text)?.slice(0, WORDS_CHARACTERS)
          return open === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { open } }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

async function act({ appointment, version, open = '', isSlip }: Partial<DoubtAnswers>, desk: Desk): Promise<Outcome> {
  if (isSlip) return { kind: 'done', says: [], next: { dialog: 'settle' } }
  const { doubted } = await keepDoubt({ appointment, version, words: open }, desk)
  if (doubted.kind === 'gone') return { kind: 'done', says: [{ id: 'sign-gone' }] }
  const says = doubtedSays(readDoubt(open).claim, open, doubted.ticket)
  if (asksForPerson(open)) return { kind: 'done', says, next: { dialog: 'handover', answers: { reason: 'asked' } } }
  return { kind: 'done', says: asksWithCode(open) ? [...says, { id: 'doubt-code' }] : says }
}

/** 根本没好！投诉！ is for the installer and for a person. */
const asksForPerson = (text: string): boolean =>
  text.split(/[,，。.;；!！?？\n]+/).some((part) => WANTS_PERSON.includes(readPurpose(part).purpose))
const WANTS_PERSON: readonly (string | undefined)[] = ['human', 'leave']
