import { z } from 'zod'
import { type Dialog, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'

const ResumeAnswers = z.object({ goOn: z.boolean().optional() })
type ResumeAnswers = z.infer<typeof ResumeAnswers>

/** CT-8: after days, what was begun is picked up by a yes and laid down by a no. */
export function resumeDialog(): Dialog<ResumeAnswers> {
  return {
    name: 'resume',
    answers: ResumeAnswers,
    isMenu: true,
    questions: [
      {
        id: 'goOn',
        ask: () => ({ ask: { id: 'resume-ask' }, choices: yesOrNoChoices({ id: 'resume-yes' }, { id: 'resume-no' }) }),
        hint: () => ({ id: 'resume-hint' }),
        mayBeAgreed: ({ text }) => agreesOffhand(text),
        read: (heard) => yesOrNoReading('goOn', heard),
      },
    ],
    async act({ goOn }) {
      return goOn ? { kind: 'done', says: [] } : { kind: 'done', says: [{ id: 'resume-dropped' }], dropsRest: true }
    },
  }
}
