import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'

/** The customer hears that somebody has tried to guess their code, and that it counts no more (CL-3). */
export function codesTriedDialog(): Dialog {
  return {
    name: 'codes-tried',
    answers: z.object({}),
    addsToEarlier: true,
    asText: (_, link) => ({ id: 'codes-tried-text', facts: { link } }),
    questions: [],
    act: async () => ({ kind: 'done', says: [{ id: 'codes-tried-say' }] }),
  }
}
