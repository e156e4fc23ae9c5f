import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { type FlatClause, readFlatClauses } from '#src/language/answers/read-flats.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import type { BookAnswers } from './book-answers.ts'
import { placeOf } from './place-question.ts'

/** 行吧，那101装机下午, to the read-back of a repair in 302: that one stays as it is, and the other is booked once it is settled. */
export function takesOtherFlat(question: Question<BookAnswers>, desk: Desk): Question<BookAnswers> {
  if (question.id !== 'confirmed') return question
  return {
    ...question,
    async read(heard, answers): Promise<Reading<BookAnswers>> {
      const clauses = readFlatClauses(heard.text)
      const other = heard.chosen ? undefined : clauses.find((one) => isOfOther(one, answers, desk))
      if (!other) return await question.read(heard, answers)
      const rest = clauses.filter((one) => one !== other).map(({ words, flat = '' }) => words.replace(flat, ''))
      return readRest(rest, other.words, heard, answers, () => question.ask(answers))
    },
  }
}

/** What is said of this one besides: its time, a yes to it, or nothing. */
async function readRest(
  rest: readonly string[],
  second: string,
  { nowAt }: Heard,
  answers: Partial<BookAnswers>,
  ask: () => ReturnType<Question<BookAnswers>['ask']>,
): Promise<Reading<BookAnswers>> {
  const says = [{ id: 'book-other-next', facts: { words: second } }]
  const text = rest.join('，')
  const times = readTime(text, nowAt)
  if (times.length > 0) {
    const wish = wishHeard({ text, times, nowAt }, answers)
    return { kind: 'answers', answers: { second, wish, window: undefined, confirmed: undefined }, says }
  }
  const [head = ''] = rest
  if (readYesNo(head) === 'yes' || agreesOffhand(head)) return { kind: 'answers', answers: { second, confirmed: true } }
  return { kind: 'ask', says, keep: { second }, prompt: await ask() }
}

/** Of another flat, and other work there, or the same there as well. */
function isOfOther({ flat, kind, words }: FlatClause, answers: Partial<BookAnswers>, desk: Desk): boolean {
  if (flat === undefined || kind === undefined || placeOf(answers, desk)?.endsWith(flat)) return false
  return kind !== answers.kind || /也|还有|另/.test(words)
}
