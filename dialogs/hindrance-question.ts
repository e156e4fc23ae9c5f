import type { Question } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { HINDRANCES, type Hindrance } from '#src/domain/visits/hindrance.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'

type HindranceAnswers = { hindrance?: Hindrance | undefined }

const CHOICES: readonly Choice[] = HINDRANCES.map((value) => ({ value, label: { id: `hindrance-${value}` } }))

/** Why, in one of the words that the customer is told (AP-4). */
export function hindranceQuestion(): Question<HindranceAnswers> & { readonly id: 'hindrance' } {
  return {
    id: 'hindrance',
    ask: () => ({ ask: { id: 'hindrance-ask' }, choices: CHOICES }),
    hint: () => ({ id: 'hindrance-hint' }),
    read({ chosen, text }) {
      const hindrance = HINDRANCES.find((one) => one === chosen?.value) ?? readHindrance(text)
      return hindrance ? { kind: 'answers', answers: { hindrance } } : { kind: 'unclear' }
    },
  }
}
