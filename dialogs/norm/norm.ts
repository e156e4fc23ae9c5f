import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { readAskedNorm } from '#src/language/answers/read-asked-norm.ts'

const NormAnswers = z.object({ norm: z.string().optional() })

/** What a norm says, another says of the same (CL-3, DS-8). */
const ALSO: Readonly<Record<string, string>> = { 'ds-8': 'cl-3', 'cl-3': 'ds-8' }

/** 敲门怎么敲: the norm's answer in a sentence, with its id. */
export function normDialog(): Dialog<z.infer<typeof NormAnswers>> {
  return {
    name: 'norm',
    answers: NormAnswers,
    begin: ({ text }) => ({ norm: readAskedNorm(text) ?? 'all' }),
    questions: [],
    act: async ({ norm = 'all' }) => ({
      kind: 'done',
      says: (ALSO[norm] ? [norm, ALSO[norm]] : [norm]).map((id) => ({ id: `norm-${id}` })),
      leavesRest: true,
    }),
  }
}
