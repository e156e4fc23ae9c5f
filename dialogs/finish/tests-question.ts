import { z } from 'zod'
import type { Question } from '#src/conversation/dialog.ts'
import { LINE_TESTED_KINDS } from '#src/domain/norms/closing-norms.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import { readWorkBeside } from '#src/language/answers/read-work-done.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork } from '../visits-in-work.ts'
import type { FinishAnswers } from './finish.ts'
import { SUMMARY_CHARACTERS } from './work-say.ts'

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

/** What was done, with what was told of it beside the values. */
function withMore(done = '', more: string | undefined): Pick<FinishAnswers, 'done'> {
  if (more === undefined || done.includes(more)) return {}
  const between = /\p{Script=Han}/u.test(more) ? '，' : ', '
  return { done: (done === '' ? more : `${done}${between}${more}`).slice(0, SUMMARY_CHARACTERS) }
}

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
    read({ text }, { isUntested, done }) {
      const tests = LineTestsAnswer.safeParse(readLineTests(text)).data
      if (tests?.notMeasured === '') return askWhy
      const reason = text.trim().slice(0, REASON_CHARACTERS)
      if (!tests && isUntested && reason.length >= 2)
        return { kind: 'answers', answers: { tests: { notMeasured: reason } } }
      if (!tests) return { kind: 'unclear' }
      return { kind: 'answers', answers: { tests, ...withMore(done, readWorkBeside(text)) } }
    },
    corrects({ text }, { tests }) {
      const said = readLineTests(text)
      return tests !== undefined && said !== undefined && said.notMeasured !== ''
    },
  }
}
