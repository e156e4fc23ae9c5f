import type { Heard } from '#src/conversation/heard.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { keepPick } from '../visit-time/visit-time.ts'
import type { BookAnswers } from './book-answers.ts'

/** 算了还是约吧, after 算了: the booking that was left, where neither another work nor a trouble is named; its time is tried afresh. */
export function takesUp({ purpose, text }: Heard, left: Partial<BookAnswers>): Partial<BookAnswers> | undefined {
  const isSameWork = purpose.visitKind === undefined || purpose.visitKind === left.kind
  if (left.kind === undefined || !isSameWork || readSymptom(text) !== undefined || tellsOfFault(text)) return undefined
  const { window, confirmed, isUnsure, ...rest } = left
  return window && !rest.wish ? { ...rest, wish: keepPick(window) } : rest
}
