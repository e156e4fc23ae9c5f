import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Prompt } from '#src/conversation/say.ts'
import { TOLD_CHARACTERS } from '#src/domain/orders/told-words.ts'
import { fixesItThemselves } from '#src/language/answers/fixes-it-themselves.ts'
import { isAsked } from '#src/language/answers/is-asked.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { readTried, tellsOfTrying } from '#src/language/answers/read-tried.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { normalise } from '#src/language/normalise.ts'
import type { Desk } from '../desk.ts'
import { type BookAnswers, orderOf } from './book-answers.ts'

/** I can fix it myself, to the time of an order that waits: whether it is to be dropped is asked. */
export function fixedByThemselves({ text, times }: Heard, answers: Partial<BookAnswers>, desk: Desk): boolean {
  return times.length === 0 && fixesItThemselves(text) && orderOf(desk, answers) !== undefined
}

/** 重启没用, once a time is asked for an order: whoever comes reads it, and the time is asked on. */
export async function stillBroken(
  { text, times, chosen }: Heard,
  answers: Partial<BookAnswers>,
  prompt: () => Prompt | Promise<Prompt>,
  desk: Desk,
): Promise<Reading<BookAnswers>> {
  const isTried = chosen === undefined && times.length === 0 && tellsOfTrying(text) && readTried(text) === 'no_help'
  if (!isTried || answers.kind !== 'repair') return { kind: 'unclear' }
  const order = orderOf(desk, answers)
  if (!order) return { kind: 'unclear' }
  await desk.needs.orders.note(order.id, text.slice(0, TOLD_CHARACTERS), desk.actor(), desk.now)
  return { kind: 'ask', says: [{ id: 'book-still-broken' }], keep: { tried: 'no_help' }, prompt: await prompt() }
}

/** 重启完好了, before a time is agreed: nobody has to come, and an order that waits is asked about. */
export function worksAgain({ text, times }: Heard, answers: Partial<BookAnswers>, desk: Desk): Reading<BookAnswers> {
  const isSolved =
    times.length === 0 && readChangeReason(text) === 'solved' && !tellsOfFault(text) && !isAsked(normalise(text))
  if (!isSolved || answers.kind !== 'repair') return { kind: 'unclear' }
  const isOrdered = orderOf(desk, answers) !== undefined
  return {
    kind: 'answers',
    answers: isOrdered ? { refusal: 'unwanted', solved: text.slice(0, TOLD_CHARACTERS) } : { tried: 'helped' },
  }
}
