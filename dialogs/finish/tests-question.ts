import { z } from 'zod'
import type { Question } from '#src/conversation/dialog.ts'
import { LINE_TESTED_KINDS } from '#src/domain/norms/closing-norms.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork } from '../visits-in-work.ts'
import type { FinishAnswers } from './finish.ts'

/** What was measured, as it is kept. */
export const LineTestsAnswer = z.object({
  opticalDbm: z.number().optional(),
  downMbps: z.number().optional(),
  upMbps: z.number().optional(),
  notMeasured: z.string().max(200).optional(),
})

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 200

/** 测不了 alone: the reason is asked for. */
const askWhy = {
  kind: 'ask',
  prompt: { ask: { id: 'finish-ask-why-not-measured' } },
  keep: { isUntested: true },
} as const

/** Values of the line, where the kind of work needs them; what could not be measured is kept with why. */
export function testsQuestion(desk: Desk): Question<FinishAnswers> {
  return {
    id: 'tests',
    isOpen: ({ tests, done }) => tests === undefined && done !== '',
    ask: () => ({ ask: { id: 'finish-ask-tests' } }),
    hint: () => ({ id: 'finish-hint-tests' }),
    async recall(answers) {
      const visit = await chosenInWork(desk, answers)
      const isNeeded = LINE_TESTED_KINDS.includes(visit?.appointment.kind ?? 'repair')
      if (!isNeeded) return { kind: 'answers', answers: { tests: {} } }
      return readLineTests(answers.words ?? '')?.notMeasured === '' ? askWhy : { kind: 'unclear' }
    },
    read({ text }, { isUntested }) {
      const tests = LineTestsAnswer.safeParse(readLineTests(text)).data
      if (tests?.notMeasured === '') return askWhy
      const reason = text.trim().slice(0, REASON_CHARACTERS)
      if (!tests && isUntested && reason.length >= 2)
        return { kind: 'answers', answers: { tests: { notMeasured: reason } } }
      if (!tests) return { kind: 'unclear' }
      return { kind: 'answers', answers: { tests } }
    },
    corrects: ({ text }, { tests }) => tests !== undefined && (readLineTests(text)?.notMeasured ?? '-') !== '',
  }
}
