import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { readAskedNorm } from '#src/language/answers/read-asked-norm.ts'

const NormAnswers = z.object({ norm: z.string().optional() })

/** 敲门怎么敲: the norm's answer in a sentence, with its id. */
export function normDialog(): Dialog<z.infer<typeof NormAnswers>> {
  return {
    name: 'norm',
    answers: NormAnswers,
    begin: ({ text }) => ({ norm: readAskedNorm(text) ?? 'all' }),
    questions: [],
    act: async ({ norm = 'all' }) => ({
      kind: 'done',
      says: [{ id: `norm-${norm}` }],
      leavesRest: true,
    }),
  }
}
