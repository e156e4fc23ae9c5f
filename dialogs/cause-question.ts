import type { Question } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { MISS_CAUSES, type MissCause } from '#src/domain/visits/hindrance.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'

type CauseAnswers = { cause?: MissCause | undefined }

/** The causes that are not ours; what kept us is told as 来不了. */
const OTHERS = MISS_CAUSES.filter((cause) => cause !== 'company')

const CHOICES: readonly Choice[] = OTHERS.map((value) => ({
  value,
  label: { id: `cause-${value.replace('_', '-')}` },
}))

/** Who or what kept a visit from taking place, where it wasn't us (AP-4). */
export function causeQuestion(): Question<CauseAnswers> & { readonly id: 'cause' } {
  return {
    id: 'cause',
    ask: () => ({ ask: { id: 'cause-ask' }, choices: CHOICES }),
    hint: () => ({ id: 'cause-hint' }),
    read({ chosen, text }) {
      const cause = OTHERS.find((one) => one === chosen?.value) ?? readMissCause(text)
      return cause ? { kind: 'answers', answers: { cause } } : { kind: 'unclear' }
    },
  }
}
