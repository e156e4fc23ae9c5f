import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import { isReportOfWork, readWorkDone } from '#src/language/answers/read-work-done.ts'
import { saysUndone } from '#src/language/answers/says-undone.ts'
import type { FinishAnswers } from './finish.ts'
import { LineTestsAnswer } from './tests-question.ts'
import { SUMMARY_CHARACTERS } from './work-say.ts'

/** What was said for the report before, and says nothing of another. */
const OF_THE_LAST = { tests: undefined, isUntested: undefined, reasons: undefined, why: undefined, listed: undefined }

/**
 * 完工，换了光猫, while the open items are asked for: a report of its own, and no reason for them. The word alone puts the question
 * again, values alone stand for those before, and what isn't done is no report at all. Undefined for anything else.
 */
export function reportAnew(
  { text }: Heard,
  again: Omit<Extract<Reading<FinishAnswers>, { kind: 'ask' }>, 'kind'>,
): Reading<FinishAnswers> | undefined {
  if (!isReportOfWork(text)) return undefined
  const words = text.trim().slice(0, SUMMARY_CHARACTERS)
  if (saysUndone(text)) return { kind: 'answers', answers: { words, isUndone: true } }
  const done = readWorkDone(text)?.slice(0, SUMMARY_CHARACTERS)
  const read = LineTestsAnswer.safeParse(readLineTests(text)).data
  const tests = read && read.notMeasured !== '' ? { tests: read } : {}
  if (done !== undefined) return { kind: 'answers', answers: { ...OF_THE_LAST, words, done, ...tests } }
  return read ? { kind: 'answers', answers: tests } : { kind: 'ask', ...again }
}
