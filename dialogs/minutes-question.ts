import type { Question } from '#src/conversation/dialog.ts'
import type { Hindrance } from '#src/domain/visits/hindrance.ts'
import { readMinutesLate } from '#src/language/answers/read-delay.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'

type DelayAnswers = { minutes?: number | undefined; hindrance?: Hindrance | undefined }

/** By how much somebody will be late, in minutes; the reason may come with it. */
export function minutesQuestion(): Question<DelayAnswers> & { readonly id: 'minutes' } {
  return {
    id: 'minutes',
    ask: () => ({ ask: { id: 'late-ask-minutes' } }),
    hint: () => ({ id: 'late-hint-minutes' }),
    read({ text }) {
      const minutes = readMinutesLate(text)
      if (minutes === undefined || minutes <= 0) return { kind: 'unclear' }
      const hindrance = readHindrance(text)
      return { kind: 'answers', answers: { minutes: Math.round(minutes), ...(hindrance && { hindrance }) } }
    },
  }
}
