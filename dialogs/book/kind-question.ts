import { z } from 'zod'
import type { Question, Reading } from '#src/conversation/dialog.ts'
import { plain } from '#src/conversation/heard.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { VISIT_KINDS, type VisitKind } from '#src/domain/orders/work-order.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { notedSay } from '../visit-time/wish-say.ts'
import { namedToMove } from '../which-appointment.ts'
import { type BookAnswers, orderOf } from './book-answers.ts'
import { meantKind } from './meant-kind.ts'
import { placeAtBegin, placeBeside } from './place-question.ts'
import { told } from './told.ts'
import { reported } from './triage.ts'

const CHOICES = VISIT_KINDS.map((kind): Choice => ({ value: kind, label: { id: `book-kind-${kind}` } }))

/** Another kind has other orders, other times, and nothing to do with what was wrong: the wished time is tried again. */
const OF_ANOTHER_KIND = {
  ...{ window: undefined, besides: undefined, order: undefined, detail: undefined },
  ...{ symptom: undefined, light: undefined, tried: undefined },
} as const

/** 网断了, where we asked when they can be installed: that order waits, and they hear so. */
function aside({ isAsked, ...answers }: Partial<BookAnswers>, desk: Desk): { readonly says?: readonly Say[] } {
  const order = isAsked ? orderOf(desk, answers) : undefined
  return order ? { says: [{ id: 'book-order-aside', facts: { kind: kindSay(order.kind) } }] } : {}
}

/** What the visit is for. */
export function kindQuestion(desk: Desk): Question<BookAnswers> {
  const noted = (keep: Partial<BookAnswers>): Reading<BookAnswers> => ({
    kind: 'ask',
    prompt: { ask: { id: 'book-noted-time', facts: { noted: notedSay(keep) } }, choices: CHOICES },
    keep,
  })
  return {
    id: 'kind',
    ask: () => ({ ask: { id: 'book-ask-kind' }, choices: CHOICES }),
    hint: () => ({ id: 'book-hint-kind' }),
    // 周四那个上门几点来: its day is no wish.
    isOtherMatter: ({ purpose }) => purpose.purpose === 'show' || purpose.purpose === 'move',
    read(heard, answers) {
      const kind = z.enum(VISIT_KINDS).safeParse(heard.chosen?.value ?? meantKind(heard))
      if (!kind.success)
        return heard.times.length > 0
          ? noted({ ...told(heard, answers), ...placeBeside(heard, desk) })
          : { kind: 'unclear' }
      // It's internet dead, not an inspection: what is wrong is told with the kind.
      const meant = heard.chosen ? heard : { ...plain(heard), purpose: { ...heard.purpose, visitKind: kind.data } }
      const changed = answers.kind !== undefined && answers.kind !== kind.data && OF_ANOTHER_KIND
      return {
        kind: 'answers',
        ...(changed && aside(answers, desk)),
        answers: {
          ...changed,
          ...told(meant, answers),
          ...(changed && reported(meant)),
          ...(changed && answers.isAsked && { isAsked: undefined, asksNext: true }),
          ...placeAtBegin(heard, desk),
          kind: kind.data,
          ...(changed && detailAgain(answers, kind.data)),
        },
      }
    },
    corrects: (heard, { kind }) => {
      const meant = deniesOrdering(heard.text) ? undefined : meantKind(heard)
      return meant !== undefined && meant !== kind && namedToMove(desk, heard) === undefined
    },
  }
}

/** Not a repair, I'm moving, and then the repair after all: what was wrong is not asked again. */
const detailAgain = ({ kind, detail, detailBefore }: Partial<BookAnswers>, meant: VisitKind): Partial<BookAnswers> => ({
  ...(kind === 'repair' && detail !== undefined && { detailBefore: detail }),
  ...(meant === 'repair' && detailBefore !== undefined && { detail: detailBefore }),
})
