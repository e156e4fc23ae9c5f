import { z } from 'zod'
import { type Dialog, type Question, type Reading, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import type { Desk } from '../desk.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import { isOnFile } from '../which-appointment.ts'
import { changeAtHand, factsOf, NearChange, namesTime, toColleague, whyTooNear } from './near-change.ts'

const AskNearChangeAnswers = z.object({ change: NearChange.optional(), isPassedOn: z.boolean().optional() })
type AskNearChangeAnswers = z.infer<typeof AskNearChangeAnswers>

/** 能改时间吗, of a visit in an hour: asked whether a colleague is to see to it, before one is called. */
export function askNearChangeDialog(desk: Desk, conversationId: string): Dialog<AskNearChangeAnswers> {
  return {
    name: 'near-change',
    answers: AskNearChangeAnswers,
    needsCustomer: true,
    isMenu: true,
    whenStopped: { isPassedOn: false },
    cannotOpen: async ({ change }) =>
      change && isOnFile(desk, change.appointment) ? undefined : { kind: 'done', says: [] },
    questions: [passOnQuestion(desk, conversationId)],
    async act({ change, isPassedOn }) {
      if (!change) return { kind: 'done', says: [] }
      if (isPassedOn) return { kind: 'done', says: [], next: toColleague(change) }
      const id = change.end === 'move' ? 'move-kept' : 'cancel-kept'
      return { kind: 'done', says: [{ id, facts: { ...factsOf(change, desk), visit: '' } }] }
    },
  }
}

function passOnQuestion(desk: Desk, conversationId: string): Question<AskNearChangeAnswers> {
  return {
    id: 'isPassedOn',
    async recall({ change }) {
      const known = change && (await changeAtHand(conversationId, desk))
      return known
        ? { kind: 'answers', answers: { isPassedOn: true }, says: [whyTooNear(change, desk)] }
        : { kind: 'unclear' }
    },
    ask: ({ change }) => ({
      ask: { id: `near-change-ask-${change?.end ?? 'move'}`, ...(change && { facts: factsOf(change, desk) }) },
      choices: yesOrNoChoices({ id: 'near-change-yes' }, { id: 'near-change-no' }),
    }),
    hint: () => ({ id: 'near-change-hint' }),
    takesCall: () => true,
    mayBeAgreed: ({ text }) => agreesOffhand(text),
    read: (heard, { change }) => read(heard, change, desk),
  }
}

/** 那改到三点吧, to the question whether it is passed on: it is, with the time. */
function read(heard: Heard, change: NearChange | undefined, desk: Desk): Reading<AskNearChangeAnswers> {
  const { chosen, text, purpose } = heard
  const wish = change?.end === 'move' && !chosen ? wishHeard(heard, {}) : undefined
  if (change && wish && namesTime(wish, change.appointment, desk))
    return { kind: 'answers', answers: { isPassedOn: true, change: { ...change, wish, words: wish.words } } }
  if (!chosen && keepsVisit(text)) return { kind: 'answers', answers: { isPassedOn: false } }
  if (!chosen && purpose.purpose === 'human') return { kind: 'answers', answers: { isPassedOn: true } }
  return yesOrNoReading('isPassedOn', heard)
}
