import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { isForAnotherPlace } from '#src/language/answers/for-another-place.ts'
import { isUnsure } from '#src/language/answers/is-unsure.ts'
import { readAddress } from '#src/language/answers/read-address.ts'
import { lightAlone, lightBesideYes } from '#src/language/answers/read-light.ts'
import { notesOf } from '#src/language/answers/read-note.ts'
import { cannotTellCause } from '#src/language/answers/read-symptom.ts'
import { saysStill } from '#src/language/answers/read-tried.ts'
import { troubleInBrief } from '#src/language/answers/trouble-words.ts'
import { noteWithYes } from '#src/language/answers/yes-with-note.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'
import { hourInstead } from '../visit-time/hour-instead.ts'
import { isTimeOf } from '../visit-time/shown-window.ts'
import { askedAnew, keptWindow } from '../visit-time/visit-time.ts'
import { type BookAnswers, descriptionOf, NEW_ORDER, orderOf } from './book-answers.ts'
import { worksAgain } from './works-again.ts'

const CHANGES: readonly Choice[] = [
  { value: 'window', label: { id: 'book-change-time' } },
  { value: 'place', label: { id: 'book-change-place' } },
  { value: 'stop', label: { id: 'book-change-stop' } },
]
const YES: Choice = { value: 'yes', label: { id: 'book-confirm-yes' } }
const NOT_THIS_ORDER: Choice = { value: 'order', label: { id: 'book-change-order' } }

/** The read-back (CT-4): kind, what is wrong, date, weekday, hours and address; every part can still be changed. */
export function confirmQuestion(desk: Desk): Question<BookAnswers> {
  const facts = ({ window }: Partial<BookAnswers>) => ({ window: window ? desk.windowFact(keptWindow(window)) : '' })
  const hint = (answers: Partial<BookAnswers>): Say => ({
    id: answers.place === undefined ? 'book-hint-confirm' : 'book-hint-confirm-place',
    facts: { ...facts(answers), ...(answers.place !== undefined && { place: answers.place }) },
  })
  return {
    id: 'confirmed',
    ask(answers) {
      const { kind, window, place, isAsked } = answers
      const detail = descriptionOf({ ...answers, detail: answers.detail && troubleInBrief(answers.detail) })
      const order = orderOf(desk, answers)
      const told = {
        kind: kindSay(kind),
        ...(detail !== undefined && { detail }),
        ...(order && { order: order.id, summary: orderSummary(order) }),
        address: place ?? order?.address ?? knownFile(desk.file()).customer.address,
        ...(window && { window: desk.windowFact(keptWindow(window)) }),
      }
      return {
        ask: { id: textFor(order !== undefined, answers), facts: told },
        choices: [YES, ...CHANGES, ...(order && !isAsked ? [NOT_THIS_ORDER] : [])],
      }
    },
    hint,
    isLong: true,
    takesCall: ({ text }) => noteWithYes(text) !== undefined,
    mayBeAgreed: ({ times }, { window }) => isTimeOf(window, times, desk),
    read(heard, answers) {
      const { chosen, yesNo, times, text } = heard
      if (hourInstead(heard, answers)) return { kind: 'unclear' }
      // 中，但是别来家，来摊上: where is asked first.
      if (chosen === undefined && isForAnotherPlace(text)) return { kind: 'unclear' }
      const note = times.length === 0 ? noteWithYes(text) : undefined
      if (note !== undefined) return withNoteHeard({ confirmed: true, note: toldWords([answers.note, note]) }, note)
      const light = answers.kind === 'repair' && times.length === 0 ? lightBesideYes(text) : undefined
      if (light !== undefined) return { kind: 'answers', answers: { confirmed: true, light } }
      // 否 不红: of the light, and of nothing that was read back.
      if (chosen === undefined && times.length === 0 && lightAlone(text) !== undefined) return { kind: 'unclear' }
      // "换个时间，周日下午三点" names the new time with it: that is for the question about the time.
      if (chosen?.value === 'window' && times.length > 0) return { kind: 'unclear' }
      if (chosen?.value === 'place' && readAddress(text) !== undefined) return { kind: 'unclear' }
      const aside = chosen || yesNo || times.length > 0 ? undefined : troubleAside(text)
      if (aside) return { kind: 'ask', says: [aside], prompt: { ask: hint(answers), choices: [YES, ...CHANGES] } }
      if (!chosen && isUnsure(text))
        return {
          kind: 'ask',
          prompt: { ask: { id: 'book-unsure', facts: facts(answers) }, choices: [YES, ...CHANGES] },
        }
      if (yesNo === 'no' && times.length === 0)
        return { kind: 'ask', prompt: { ask: { id: 'book-ask-change' }, choices: CHANGES } }
      if (chosen?.value === 'yes' || yesNo === 'yes')
        return withNoteHeard({ confirmed: true, note: toldWords([answers.note, notesOf(text)]) }, notesOf(text))
      if (chosen?.value === 'window') return { kind: 'answers', answers: askedAnew(answers) }
      if (chosen?.value === 'place') return { kind: 'answers', answers: { place: undefined, isElsewhere: true } }
      if (chosen?.value === 'order') return { kind: 'answers', answers: { order: NEW_ORDER } }
      if (chosen?.value === 'stop') return { kind: 'answers', answers: { confirmed: false } }
      return worksAgain(heard, answers, desk)
    },
  }
}

/** What is for whoever comes and was said with the yes is said back. */
const withNoteHeard = (answers: Partial<BookAnswers>, note: string | undefined): Reading<BookAnswers> => ({
  kind: 'answers',
  answers,
  ...(note && { says: [{ id: 'book-note-heard', facts: { text: note } }] }),
})

/** It still doesn't work, no idea what it is: of the trouble, and neither yes nor no. */
export function troubleAside(text: string): Say | undefined {
  if (cannotTellCause(text)) return { id: 'book-cause-unknown' }
  return saysStill(text) ? { id: 'book-still-out' } : undefined
}

function textFor(hasOrder: boolean, { detail, note }: Partial<BookAnswers>): string {
  if (detail) return hasOrder ? 'book-confirm-order-detail' : 'book-confirm-detail'
  if (note !== undefined) return hasOrder ? 'book-confirm-order-note' : 'book-confirm-note'
  return hasOrder ? 'book-confirm-order' : 'book-confirm'
}
