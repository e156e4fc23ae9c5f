import { z } from 'zod'
import { type Dialog, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { hasNoTimeToGoOn } from '#src/language/answers/has-no-time.ts'

const ResumeAnswers = z.object({
  goOn: z.boolean().optional(),
  /** Not now, and not never: it stays as it is. */
  isLater: z.boolean().optional(),
  /** A time is all that is wanted of them. */
  isForTime: z.boolean().optional(),
})
type ResumeAnswers = z.infer<typeof ResumeAnswers>

/** CT-8: after days, what was begun is picked up by a yes and laid down by a no; 没空 leaves it open. */
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
        read(heard) {
          const isLater = !heard.chosen && heard.times.length === 0 && hasNoTimeToGoOn(heard.text)
          return isLater ? { kind: 'answers', answers: { goOn: false, isLater } } : yesOrNoReading('goOn', heard)
        },
      },
    ],
    async act({ goOn, isLater, isForTime }) {
      if (isLater)
        return { kind: 'done', says: [{ id: isForTime ? 'resume-later-time' : 'resume-later' }], leavesRest: true }
      return goOn ? { kind: 'done', says: [] } : { kind: 'done', says: [{ id: 'resume-dropped' }], dropsRest: true }
    },
  }
}
