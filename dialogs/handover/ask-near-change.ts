import { z } from 'zod'
import { type Dialog, type Question, type Reading, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Prompt } from '#src/conversation/say.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { asksWhetherOff, insistsOnOff, wantsColleague, wantsVisitOff } from '#src/language/answers/wants-visit-off.ts'
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

const promptOf = (change: NearChange | undefined, desk: Desk): Prompt => ({
  ask: { id: `near-change-ask-${change?.end ?? 'move'}`, ...(change && { facts: factsOf(change, desk) }) },
  choices: yesOrNoChoices({ id: 'near-change-yes' }, { id: 'near-change-no' }),
})

function passOnQuestion(desk: Desk, conversationId: string): Question<AskNearChangeAnswers> {
  return {
    id: 'isPassedOn',
    async recall({ change }) {
      const known = change && (await changeAtHand(conversationId, desk))
      return known
        ? { kind: 'answers', answers: { isPassedOn: true }, says: [whyTooNear(change, desk)] }
        : { kind: 'unclear' }
    },
    ask: ({ change }) => promptOf(change, desk),
    hint: () => ({ id: 'near-change-hint' }),
    takesCall: () => true,
    mayBeAgreed: ({ text }) => agreesOffhand(text),
    read: (heard, { change }) => read(heard, change, desk),
  }
}

/** 那改到三点吧, to the question whether it is passed on: it is, with the time; 行了别来了 is a yes to passing on that. */
function read(heard: Heard, change: NearChange | undefined, desk: Desk): Reading<AskNearChangeAnswers> {
  const { chosen, text, purpose } = heard
  const isPicked = chosen?.isLoose === false
  const wish = isPicked || !change ? undefined : otherTime(heard, change, desk)
  if (change && !isPicked && isToBeOff(heard))
    return toBeOff(heard, { ...change, wish, words: words(text) }, change.end, desk)
  if (change?.end === 'move' && !chosen && wish)
    return { kind: 'answers', answers: { isPassedOn: true, change: { ...change, wish, words: wish.words } } }
  if (!chosen && keepsVisit(text)) return { kind: 'answers', answers: { isPassedOn: false } }
  const isYes = purpose.purpose === 'human' || (wantsColleague(text) && !wish)
  return !chosen && isYes ? { kind: 'answers', answers: { isPassedOn: true } } : yesOrNoReading('isPassedOn', heard)
}

const isToBeOff = ({ text, purpose }: Heard): boolean =>
  wantsVisitOff(text) || (purpose.purpose === 'cancel' && !keepsVisit(text))

/** How much of what the customer says is kept. @unit characters */
const WORDS_CHARACTERS = 200
const words = (text: string): string => text.trim().slice(0, WORDS_CHARACTERS)

/** Another time than the visit's own. */
function otherTime(heard: Heard, { appointment }: NearChange, desk: Desk) {
  const wish = wishHeard(heard, {})
  return namesTime(wish, appointment, desk) ? wish : undefined
}

/** A colleague hears that it is to be off; 到底取消没取消, and 取消 to the question whether it is to be moved, are asked first. */
function toBeOff(
  { text, chosen, yesNo, purpose }: Heard,
  change: NearChange,
  asked: NearChange['end'],
  desk: Desk,
): Reading<AskNearChangeAnswers> {
  const off: NearChange = { ...change, end: 'cancel' }
  const isPlain = asked === 'cancel' || chosen?.value === true || yesNo === 'yes' || purpose.purpose === 'human'
  const isMeant = isPlain || change.wish !== undefined || wantsColleague(text) || insistsOnOff(text)
  return isMeant && !asksWhetherOff(text)
    ? { kind: 'answers', answers: { isPassedOn: true, change: off } }
    : { kind: 'ask', prompt: promptOf(off, desk), keep: { change: off } }
}
