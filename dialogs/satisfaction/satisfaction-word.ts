import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { type MonthlySurvey, SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { readCommentTopics } from '#src/language/answers/read-comment-topics.ts'
import { needsNothing } from '#src/language/answers/read-need.ts'
import { correctsSurvey, readSatisfaction } from '#src/language/answers/read-satisfaction.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'
import { lastWordDialog } from '../last-word.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { keepSurvey, surveyOf } from './keep-survey.ts'
import { settleSurvey } from './settle-satisfaction.ts'

const WordAnswers = z.object({
  month: z.string().optional(),
  isLow: z.boolean().optional(),
  askedAt: z.string().optional(),
  words: z.string().optional(),
  /** 态度改成3分: other points instead of words. */
  scores: z.record(z.string(), z.number()).optional(),
  /** 改成5分: other points for the only item that was given any. */
  single: z.number().optional(),
  isNone: z.boolean().optional(),
})
type WordAnswers = z.infer<typeof WordAnswers>

/** What went wrong, or whatever else a customer would like to say; other points count instead of those before. */
export function satisfactionWordDialog(desk: Desk): Dialog<WordAnswers> {
  const word = lastWordDialog<WordAnswers>(
    {
      name: 'satisfaction-word',
      answers: WordAnswers,
      ask: ({ isLow }) => (isLow ? 'satisfaction-ask-wrong' : 'satisfaction-ask-word'),
      hint: 'satisfaction-hint-word',
      readPoints({ text }) {
        const said = readSatisfaction(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)
        if (said && Object.keys(said.scores).length > 0) return { scores: said.scores, words: said.comment }
        const corrected = readScoreCorrection(text, true)
        return corrected && 'score' in corrected ? { single: corrected.score, words: text.trim() } : undefined
      },
      hasPoints: ({ scores, single }) => scores !== undefined || single !== undefined,
      isOtherMatter: isForSomethingElse,
      saysNothing: needsNothing,
      act: (answers) => act(answers, desk),
    },
    desk,
  )
  return { ...word, begin: ({ text }) => correctedIn(text) }
}

/** 守时改成2, once the form has been left. */
function correctedIn(text: string): Partial<WordAnswers> {
  if (!correctsSurvey(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)) return {}
  return { scores: { ...readSatisfaction(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)?.scores } }
}

/** A trouble is seen to at once; 客服电话打不通 is none of the line. */
const isForSomethingElse = (heard: Heard): boolean =>
  isForOthers(heard) ||
  (heard.purpose.purpose === 'book' && !readCommentTopics(heard.text).some((topic) => topic === 'hotline'))

async function act({ single, ...told }: Partial<WordAnswers>, desk: Desk): Promise<Outcome> {
  const earlier = await surveyOf(told.month, desk)
  const only = single === undefined ? undefined : onlyItem(earlier)
  return only === undefined || single === undefined
    ? await keepWord(told, earlier, desk)
    : await keepWord({ ...told, words: undefined, scores: { [only]: single } }, earlier, desk)
}

/** The item of an evaluation that has points, where no other has. */
export function onlyItem({ scores }: MonthlySurvey): string | undefined {
  const [item, ...others] = Object.keys(scores)
  return others.length === 0 ? item : undefined
}

async function keepWord(
  { month, words, scores }: Partial<WordAnswers>,
  earlier: MonthlySurvey,
  desk: Desk,
): Promise<Outcome> {
  if (words === undefined && scores === undefined) return { kind: 'done', says: [{ id: 'satisfaction-no-word' }] }
  const [score] = Object.values(scores ?? {})
  // Nothing of the month is there to be corrected: the last visit may be meant.
  if (score !== undefined && earlier.state === 'open' && Object.keys(earlier.scores).length === 0)
    return { kind: 'done', says: [], next: { dialog: 'correct-score', answers: { score } } }
  const before = earlier.comment
  const survey = await keepSurvey({ month, scores, comment: toldWords([before, words]), state: 'answered' }, desk)
  const { ticketId } = survey
  if (ticketId !== undefined && words !== undefined) await addToTicket(ticketId, withoutSwearing(words), desk)
  if (scores !== undefined) {
    const outcome = await settleSurvey(survey, desk, true)
    return outcome.kind === 'done' ? { kind: 'done', says: outcome.says } : outcome
  }
  return { kind: 'done', says: [{ id: survey.isLow ? 'satisfaction-wrong-kept' : 'satisfaction-word-kept' }] }
}

/** Beside what was added before. */
async function addToTicket(id: string, words: string, desk: Desk): Promise<void> {
  const { customerSays } = (await desk.needs.tickets.find(id))?.context ?? {}
  const all = toldWords([typeof customerSays === 'string' ? customerSays : undefined, words]) ?? words
  await desk.needs.tickets.addWords(id, all, desk.actor(), desk.now)
}
