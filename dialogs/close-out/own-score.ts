import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'

/** 5分, from an installer: a score is the customer's to give (CL-4), and so many minutes late would be said as such. */
export const ownScoreDialog = (): Dialog => ({
  name: 'own-score',
  answers: z.object({}),
  questions: [],
  act: async () => ({ kind: 'done', says: [{ id: 'closeout-own-score' }], leavesRest: true }),
})
