import type { Outcome, Question } from '#src/conversation/dialog.ts'
import { type Heard, hear } from '#src/conversation/heard.ts'
import { readJobs } from '#src/language/answers/read-jobs.ts'
import { readPurpose } from '#src/language/purposes.ts'
import type { Desk } from '../desk.ts'
import type { BookAnswers } from './book-answers.ts'
import { told } from './told.ts'

/** Friday the router and Monday the TV: the first of them as if it had been said alone, and the words of the other; undefined where only one thing is wanted. */
export function firstOfTwo(heard: Heard, before: Partial<BookAnswers>) {
  const isBegun = before.wish !== undefined || before.window !== undefined || before.second !== undefined
  const jobs = isBegun ? undefined : readJobs(heard.text, heard.nowAt)
  return jobs && { heard: heardAlone(jobs[0], heard.nowAt), first: jobs[0], second: jobs[1] }
}

const heardAlone = (words: string, nowAt: Heard['nowAt']): Heard => hear(words, [], nowAt, readPurpose)

/** That the other one comes next is said once, before anything of the first is asked. */
export function secondQuestion(): Question<BookAnswers> {
  return {
    id: 'isSecondTold',
    isOpen: ({ second, isSecondTold }) => second !== undefined && !isSecondTold,
    recall: async ({ first = '', second = '' }) => ({
      kind: 'answers',
      answers: { isSecondTold: true },
      says: [{ id: 'book-one-by-one', facts: { first, second } }],
    }),
    ask: () => ({ ask: { id: 'book-ask-kind' } }),
    hint: () => ({ id: 'book-hint-kind' }),
    read: () => ({ kind: 'unclear' }),
  }
}

/** Once the first is settled, the other is gone on with. */
export function goesOnWith(outcome: Outcome, { second }: Partial<BookAnswers>, desk: Desk): Outcome {
  if (second === undefined || outcome.kind !== 'done' || outcome.next) return outcome
  const answers = { ...told(heardAlone(second, desk.now.setZone(desk.zone))), besides: 'another' }
  return {
    ...outcome,
    says: [...outcome.says, { id: 'book-now-the-other', facts: { words: second } }],
    next: { dialog: 'book', answers },
  }
}
