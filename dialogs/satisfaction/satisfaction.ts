import { z } from 'zod'
import type { Dialog, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { itemsAsked, SATISFACTION_ITEMS, type Scores } from '#src/domain/satisfaction/satisfaction.ts'
import { hasNoTime } from '#src/language/answers/has-no-time.ts'
import { readSatisfaction } from '#src/language/answers/read-satisfaction.ts'
import { DECLINES } from '../after-visit/items-question.ts'
import type { Desk } from '../desk.ts'
import { openingFacts } from '../monthly/opening-facts.ts'
import { isForSomethingElse } from './is-for-something-else.ts'
import { itemsSay } from './items-say.ts'
import { hadVisit, keepSurvey, surveyOf } from './keep-survey.ts'
import { satisfactionOpening } from './opening.ts'
import { restQuestion } from './rest-question.ts'
import { settleSatisfaction } from './settle-satisfaction.ts'

/** The answers of a monthly evaluation. */
export const SatisfactionAnswers = z.object({
  month: z.string().optional(),
  /** Points by item. */
  scores: z.record(z.string(), z.number()).optional(),
  /** A score that may be for all items or for the whole. */
  single: z.number().optional(),
  comment: z.string().optional(),
  /** What is missing was asked for, and isn't asked again. */
  isEnough: z.boolean().optional(),
  isDeclined: z.boolean().optional(),
  /** Nobody visited them lately: what is of a visit isn't asked for. */
  isUnvisited: z.boolean().optional(),
  /** This is the one reminder of what is missing. */
  isReminder: z.boolean().optional(),
  /** Asked in passing in another talk, or once more after silence. */
  asked: z.enum(['along', 'again']).optional(),
})
/** The answers of a monthly evaluation. */
export type SatisfactionAnswers = z.infer<typeof SatisfactionAnswers>
type Told = Partial<SatisfactionAnswers>

const WHICH: readonly Choice[] = ['all', 'overall'].map((value) => ({ value, label: { id: `satisfaction-${value}` } }))

/** 满意度: one form a month, answered by numbers or in words, as far as the customer likes; what is said is kept at once (FO-5). */
export function satisfactionDialog(desk: Desk): Dialog<SatisfactionAnswers> {
  return {
    name: 'satisfaction',
    answers: SatisfactionAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    whenStopped: { isDeclined: true },
    async cannotOpen({ month, isReminder }) {
      const { state, scores } = await surveyOf(month, desk)
      const isOver = state !== 'open' || (isReminder && Object.keys(scores).length === 0)
      return isOver ? { kind: 'done', says: [] } : undefined
    },
    asText: ({ isReminder }, link) => ({
      id: isReminder ? 'satisfaction-remind-text' : 'satisfaction-text',
      facts: { link },
    }),
    recap: () => ({ id: 'satisfaction-recap' }),
    questions: [scoresQuestion(desk), restQuestion(desk)],
    act: (answers) => settleSatisfaction(answers, desk),
  }
}

function scoresQuestion(desk: Desk): Question<SatisfactionAnswers> {
  return {
    id: 'scores',
    isOpen: ({ scores = {}, isDeclined, isEnough }) => Object.keys(scores).length === 0 && !isDeclined && !isEnough,
    // What was answered before is not asked for again.
    async recall({ month }) {
      const { scores, comment } = await surveyOf(month, desk)
      if (Object.keys(scores).length === 0) return { kind: 'unclear' }
      return { kind: 'answers', answers: { scores: { ...scores }, comment, isUnvisited: !(await hadVisit(desk)) } }
    },
    async ask({ month, comment, asked }) {
      if (comment !== undefined) return { ask: { id: 'satisfaction-ask-overall', facts: { most: SATISFACTION_SCALE } } }
      const isVisited = await hadVisit(desk)
      if (asked) return { ask: askBesides(asked, isVisited) }
      return (
        satisfactionOpening.open({ ...(await openingFacts(desk, month)), hadVisit: isVisited }) ?? { ask: hintSay() }
      )
    },
    hint: hintSay,
    isOtherMatter: isForSomethingElse,
    read: (heard, answers) => read(heard, answers, desk),
  }
}

/** Asked in passing, or once more: of a visit only whom we visited. */
const askBesides = (asked: 'along' | 'again', isVisited: boolean) => ({
  id: isVisited ? `satisfaction-ask-${asked}` : UNVISITED[asked],
  facts: { items: itemsSay(itemsAsked(isVisited)), most: SATISFACTION_SCALE },
})

const UNVISITED = { along: 'satisfaction-ask-along-unvisited', again: 'satisfaction-ask-again-unvisited' } as const

const hintSay = () => ({
  id: 'satisfaction-hint',
  facts: { most: SATISFACTION_SCALE },
})

async function read(heard: Heard, told: Told, desk: Desk): Promise<Reading<SatisfactionAnswers>> {
  const { text, chosen } = heard
  if (isForSomethingElse(heard)) return { kind: 'unclear' }
  const before: Told = { ...told, isUnvisited: !(await hadVisit(desk)) }
  const { single: asked, isUnvisited } = before
  if (asked !== undefined && (chosen?.value === 'all' || chosen?.value === 'overall')) {
    const scores = chosen.value === 'all' ? allOf(asked) : { overall: asked }
    return await kept({ ...before, scores, single: undefined, isEnough: true }, desk)
  }
  const said = readSatisfaction(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)
  const hasPoints = Object.keys(said?.scores ?? {}).length > 0
  // They may still say it once they have.
  if (before.asked === 'along' && !hasPoints && hasNoTime(text))
    return { kind: 'ask', prompt: { ask: { id: 'satisfaction-left' } } }
  if (DECLINES.test(text.trim()) && !hasPoints) return { kind: 'answers', answers: { isDeclined: true } }
  if (!said) return { kind: 'unclear' }
  if (said.isBeyond) return { kind: 'ask', prompt: { ask: hintSay() } }
  const comment = [before.comment, said.comment].filter((one) => one !== undefined).join('；') || undefined
  if (Object.keys(said.scores).length > 0)
    return await kept({ ...before, scores: ofAsked(said.scores, isUnvisited), comment }, desk)
  if (said.single !== undefined && isUnvisited)
    return await kept({ ...before, scores: allOf(said.single, itemsAsked(false)), comment, isEnough: true }, desk)
  if (said.single !== undefined && before.comment !== undefined)
    return await kept({ ...before, scores: { overall: said.single }, comment, isEnough: true }, desk)
  if (said.single !== undefined)
    return {
      kind: 'ask',
      keep: { single: said.single, comment },
      prompt: { ask: { id: 'satisfaction-ask-which', facts: { score: said.single } }, choices: WHICH },
    }
  // Words alone are worth hearing; points are asked for once more, for the whole.
  return await kept({ ...before, comment, isEnough: before.comment !== undefined }, desk)
}

const allOf = (score: number, items = SATISFACTION_ITEMS): Scores =>
  Object.fromEntries(items.map((item) => [item, score]))

/** 都5分 of whoever had no visit is for what they were asked; what they name counts as it is named. */
function ofAsked(scores: Scores, isUnvisited = false): Scores {
  const points = Object.values(scores)
  const isForAll = points.length === SATISFACTION_ITEMS.length && new Set(points).size === 1
  return isUnvisited && isForAll ? allOf(points[0] ?? 0, itemsAsked(false)) : scores
}

/** Kept at once, for they may leave at any moment. */
async function kept(answers: Told, desk: Desk): Promise<Reading<SatisfactionAnswers>> {
  await keepSurvey({ ...answers, state: 'open' }, desk)
  return { kind: 'answers', answers }
}
