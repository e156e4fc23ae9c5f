import { z } from 'zod'
import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { notedSay } from '../visit-time/wish-say.ts'
import type { BookAnswers } from './book-answers.ts'
import { told } from './told.ts'
import { reported } from './triage.ts'

const CHOICES = VISIT_KINDS.map((kind): Choice => ({ value: kind, label: { id: `book-kind-${kind}` } }))

/** Another kind has other orders, other times, and nothing to do with what was wrong: the wished time is tried again. */
const OF_ANOTHER_KIND = {
  ...{ window: undefined, besides: undefined, order: undefined, detail: undefined },
  ...{ symptom: undefined, light: undefined, tried: undefined },
} as const

/** What the visit is for. */
export function kindQuestion(): Question<BookAnswers> {
  const noted = (keep: Partial<BookAnswers>): Reading<BookAnswers> => ({
    kind: 'ask',
    prompt: { ask: { id: 'book-noted-time', facts: { noted: notedSay(keep) } }, choices: CHOICES },
    keep,
  })
  return {
    id: 'kind',
    ask: () => ({ ask: { id: 'book-ask-kind' }, choices: CHOICES }),
    hint: () => ({ id: 'book-hint-kind' }),
    read(heard, answers) {
      const kind = z.enum(VISIT_KINDS).safeParse(heard.chosen?.value ?? heard.purpose.visitKind)
      if (!kind.success) return heard.times.length > 0 ? noted(told(heard, answers)) : { kind: 'unclear' }
      const changed = answers.kind !== undefined && answers.kind !== kind.data && OF_ANOTHER_KIND
      return {
        kind: 'answers',
        answers: { ...changed, ...told(heard, answers), ...(changed && reported(heard)), kind: kind.data },
      }
    },
    corrects: ({ purpose }, { kind }) => purpose.visitKind !== undefined && purpose.visitKind !== kind,
  }
}
