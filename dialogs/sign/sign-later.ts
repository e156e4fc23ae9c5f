import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'

/** 等我老伴回来看看再说: nobody is hurried, and nothing is confirmed before they say so (CL-1). */
export const signLaterDialog = (): Dialog => ({
  name: 'sign-later',
  answers: z.object({}),
  questions: [],
  act: async () => ({ kind: 'done', says: [{ id: 'sign-later' }] }),
})
