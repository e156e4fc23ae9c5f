import type { Question } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import type { BookAnswers } from './book.ts'

const CHANGES: readonly Choice[] = [
  { value: 'window', label: { id: 'book-change-time' } },
  { value: 'place', label: { id: 'book-change-place' } },
  { value: 'stop', label: { id: 'book-change-stop' } },
]
const CHOICES: readonly Choice[] = [{ value: 'yes', label: { id: 'book-confirm-yes' } }, ...CHANGES]

/** The read-back (CT-4): kind, what is wrong, date, weekday, hours and address; every part can still be changed. */
export function confirmQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'confirmed',
    ask({ kind, detail, window, place }) {
      const { customer } = knownFile(desk.file())
      const facts = {
        kind: kindSay(kind ?? 'repair'),
        detail: detail ?? '',
        address: place ?? customer.address,
        ...(window && { window: desk.windowFact(keptWindow(window)) }),
      }
      return { ask: { id: detail ? 'book-confirm-detail' : 'book-confirm', facts }, choices: CHOICES }
    },
    hint: () => ({ id: 'book-hint-confirm' }),
    read({ chosen, yesNo, times }) {
      if (chosen?.value === 'yes' || (yesNo === 'yes' && !chosen))
        return { kind: 'answers', answers: { confirmed: true } }
      if (chosen?.value === 'window') return { kind: 'answers', answers: { window: undefined, wish: undefined } }
      if (chosen?.value === 'place') return { kind: 'answers', answers: { place: undefined, isElsewhere: true } }
      if (chosen?.value === 'stop') return { kind: 'answers', answers: { confirmed: false } }
      if (yesNo === 'no' && times.length === 0)
        return { kind: 'ask', prompt: { ask: { id: 'book-ask-change' }, choices: CHANGES } }
      return { kind: 'unclear' }
    },
  }
}
