import type { Outcome } from '#src/conversation/dialog.ts'
import { type Heard, hear } from '#src/conversation/heard.ts'
import { readFlatClauses, readFlatJobs } from '#src/language/answers/read-flats.ts'
import { readJobs } from '#src/language/answers/read-jobs.ts'
import { readPurpose } from '#src/language/purposes.ts'
import type { Desk } from '../desk.ts'
import type { BookAnswers } from './book-answers.ts'
import { placeAtBegin } from './place-question.ts'
import { told } from './told.ts'

/** Friday the router and Monday the TV: the first of them as if it had been said alone, and the words of the other; undefined where only one thing is wanted. */
export function firstOfTwo(heard: Heard, before: Partial<BookAnswers>) {
  const isBegun = before.wish !== undefined || before.window !== undefined || before.second !== undefined
  const jobs = isBegun ? undefined : (readFlatJobs(heard.text, heard.nowAt) ?? readJobs(heard.text, heard.nowAt))
  return jobs && { heard: heardAlone(jobs[0], heard.nowAt), first: jobs[0], second: jobs[1] }
}

/** Words as if nothing else had been said. */
export const heardAlone = (words: string, nowAt: Heard['nowAt']): Heard => hear(words, [], nowAt, readPurpose)

/** 那101装机下午: the work that is named beside the number of a flat. */
export function ofFlat(words: string): Pick<BookAnswers, 'kind'> {
  const kind = readFlatClauses(words).find((one) => one.flat !== undefined)?.kind
  return kind ? { kind } : {}
}

/** Which of two comes now is said once, before anything of it is asked. */
export function saysWhichOfTwo({ first, second = '', other }: Partial<BookAnswers>): Outcome | undefined {
  if (first !== undefined)
    return {
      kind: 'again',
      says: [{ id: 'book-one-by-one', facts: { first, second } }],
      forget: ['first'],
    }
  if (other === undefined) return undefined
  return { kind: 'again', says: [{ id: 'book-now-the-other', facts: { words: other } }], forget: ['other'] }
}

/** Once the first is settled, and what follows on from it, the other is gone on with; whoever calls the first off, or puts it off, is asked no more, and hears so. */
export function goesOnWith(outcome: Outcome, first: Partial<BookAnswers>, desk: Desk): Outcome {
  const { second, refusal } = first
  const isLeft = refusal === 'dropped' || refusal === 'later'
  if (second === undefined || outcome.kind !== 'done') return outcome
  if (isLeft) return { ...outcome, says: [...outcome.says, { id: 'book-other-left', facts: { words: second } }] }
  const heard = heardAlone(second, desk.now.setZone(desk.zone))
  // 那101下午: of the day that was agreed for the first.
  const isSameDay = heard.times.every(({ dates }) => dates === null)
  const before = isSameDay ? { wish: first.wish, window: first.window } : {}
  const answers = {
    ...ofFlat(second),
    ...told(heard, before),
    ...placeAtBegin(heard, desk),
    besides: 'another',
    other: second,
  }
  return { ...outcome, after: { dialog: 'book', answers } }
}
