import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { readCommentTopics } from '#src/language/answers/read-comment-topics.ts'
import { needsNothing } from '#src/language/answers/read-need.ts'
import { readSatisfaction } from '#src/language/answers/read-satisfaction.ts'
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
  isNone: z.boolean().optional(),
})
type WordAnswers = z.infer<typeof WordAnswers>

/** What went wrong, or whatever else a customer would like to say; other points count instead of those before. */
export function satisfactionWordDialog(desk: Desk): Dialog<WordAnswers> {
  return lastWordDialog<WordAnswers>(
    {
      name: 'satisfaction-word',
      answers: WordAnswers,
      ask: ({ isLow }) => (isLow ? 'satisfaction-ask-wrong' : 'satisfaction-ask-word'),
      readPoints({ text }) {
        const said = readSatisfaction(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)
        return said && Object.keys(said.scores).length > 0 ? { scores: said.scores, words: said.comment } : undefined
      },
      hasPoints: ({ scores }) => scores !== undefined,
      isOtherMatter: isForSomethingElse,
      saysNothing: needsNothing,
      act: (answers) => act(answers, desk),
    },
    desk,
  )
}

/** A trouble is seen to at once; 客服电话打不通 is none of the line. */
const isForSomethingElse = (heard: Heard): boolean =>
  isForOthers(heard) ||
  (heard.purpose.purpose === 'book' && !readCommentTopics(heard.text).some((topic) => topic === 'hotline'))

async function act({ month, words, scores }: Partial<WordAnswers>, desk: Desk): Promise<Outcome> {
  if (words === undefined && scores === undefined) return { kind: 'done', says: [{ id: 'satisfaction-no-word' }] }
  const before = (await surveyOf(month, desk)).comment
  const survey = await keepSurvey({ month, scores, comment: toldWords([before, words]), state: 'answered' }, desk)
  const { ticketId } = survey
  if (ticketId !== undefined && words !== undefined)
    await desk.needs.tickets.addWords(ticketId, withoutSwearing(words), desk.actor(), desk.now)
  if (scores !== undefined) {
    const outcome = await settleSurvey(survey, desk)
    return outcome.kind === 'done' ? { kind: 'done', says: outcome.says } : outcome
  }
  return { kind: 'done', says: [{ id: survey.isLow ? 'satisfaction-wrong-kept' : 'satisfaction-word-kept' }] }
}
