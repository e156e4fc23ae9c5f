import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import type { Desk } from '../desk.ts'

/** 师傅要验证码，能给他吗: the code is the customer's signature, told by themselves once everything works, and read on their phone by nobody else (CL-3). */
export const codeAskedDialog = (desk: Desk): Dialog => ({
  name: 'code-asked',
  answers: z.object({}),
  questions: [],
  async act() {
    const isReported = openClosing(desk.file()?.closings ?? []) !== undefined
    return {
      kind: 'done',
      says: [{ id: isReported ? 'code-asked-reported' : 'code-asked-not-yet' }, { id: 'code-asked-beware' }],
    }
  },
})
