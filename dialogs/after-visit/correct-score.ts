import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { LOW_SCORE, REMARK_CHARACTERS, REPORTED_VISIT_DAYS } from '#src/domain/norms/survey-norms.ts'
import { readBreachOfVisit } from '#src/language/answers/read-breach.ts'
import { readHalfScore } from '#src/language/answers/read-half-score.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { surveyOf } from '../satisfaction/keep-survey.ts'
import { onlyItem } from '../satisfaction/satisfaction-word.ts'
import { halfSay } from './half-say.ts'
import { HIGHEST_SCORE } from './items-question.ts'
import { reportOfVisit } from './report-of-visit.ts'

/** Nothing of theirs can be changed. */
const NONE: Say = { id: 'correct-score-none', facts: { days: REPORTED_VISIT_DAYS } }

const CorrectScoreAnswers = z.object({
  appointment: z.string().optional(),
  score: z.number().optional(),
  /** The lower of the two whole points that it was said to lie between. */
  half: z.number().optional(),
  words: z.string().optional(),
})
type CorrectScoreAnswers = z.infer<typeof CorrectScoreAnswers>

/** 上次那个我要改成1分: the score of an evaluation that was given before, while the visit is on file; what was said of the visit stays. */
export function correctScoreDialog(desk: Desk): Dialog<CorrectScoreAnswers> {
  return {
    name: 'correct-score',
    answers: CorrectScoreAnswers,
    needsCustomer: true,
    isMenu: true,
    begin: ({ text }) => ({ ...readScoreCorrection(text), words: text.trim() }),
    async cannotOpen(answers) {
      const isOne = (await visitOf(answers, desk)) !== undefined || (await onlyOfMonth(desk)) !== undefined
      return isOne ? undefined : { kind: 'done', says: [NONE] }
    },
    questions: [
      {
        id: 'score',
        ask: ({ half = 1 }) => ({ ask: halfSay(half) }),
        hint: () => ({ id: 'after-visit-hint-score' }),
        isOtherMatter: ({ purpose: { purpose } }) =>
          purpose !== undefined && purpose !== 'correct_score' && purpose !== 'rate',
        read({ text }) {
          const half = readHalfScore(text)
          if (half) return { kind: 'ask', prompt: { ask: halfSay(half[0]) } }
          const score = readScore(text)
          const isOnScale = score !== undefined && score >= 1 && score <= HIGHEST_SCORE
          return isOnScale ? { kind: 'answers', answers: { score } } : { kind: 'unclear' }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** The visit whose score is corrected: the one that is named by the talk, else the last. */
async function visitOf({ appointment }: Partial<CorrectScoreAnswers>, desk: Desk): Promise<string | undefined> {
  const { customer } = knownFile(desk.file())
  const { surveys } = desk.needs
  const visit = await (appointment === undefined
    ? surveys.lastVisitOf(customer.id, desk.now)
    : surveys.findVisit(appointment, customer.id))
  const survey = visit && (await surveys.find(visit.appointment))
  return survey?.state === 'answered' ? visit?.appointment : undefined
}

/** What of this month's evaluation is corrected, where no visit is: the only item that has points. */
const onlyOfMonth = async (desk: Desk): Promise<string | undefined> => {
  const survey = await surveyOf(undefined, desk)
  return survey.state === 'answered' ? onlyItem(survey) : undefined
}

async function act({ appointment, score = 0, words = '' }: Partial<CorrectScoreAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await visitOf({ appointment }, desk)
  if (visit === undefined) {
    const item = await onlyOfMonth(desk)
    if (item === undefined) return { kind: 'done', says: [NONE] }
    return { kind: 'done', says: [], next: { dialog: 'satisfaction-word', answers: { scores: { [item]: score } } } }
  }
  return { kind: 'done', says: await correctScore(visit, { score, words }, desk) }
}

/** Puts `score` in place of the one before; a supervisor who looks into a low one hears of it, and of a score that has become low. */
async function correctScore(
  appointment: string,
  { score, words }: { readonly score: number; readonly words: string },
  desk: Desk,
): Promise<readonly Say[]> {
  await desk.needs.surveys.correctScore(appointment, score, desk.now)
  const changed: Say = { id: 'correct-score-done', facts: { score } }
  const breach = readBreachOfVisit(words)
  if (breach) {
    await desk.needs.surveys.addRemark(appointment, words.slice(0, REMARK_CHARACTERS), desk.now)
    return [changed, ...(await reportOfVisit({ appointment }, { words, norms: breach.norms }, desk)).says]
  }
  const area = knownFile(desk.file()).customer.area
  const open = await desk.needs.tickets.listOpen([area])
  const known = open.find((ticket) => ticket.kind === 'low_rating' && ticket.appointmentId === appointment)
  const shown = withoutSwearing(`${score}/5 ${words}`).slice(0, REMARK_CHARACTERS)
  if (known) {
    await desk.needs.tickets.addWords(known.id, shown, desk.actor(), desk.now)
    return [changed]
  }
  if (score > LOW_SCORE) return [changed]
  const { id } = await desk.openTicket({
    ...{ kind: 'low_rating', severity: 'major', appointmentId: appointment },
    description: 'A customer gives a low score after a visit',
    context: { words: shown, score },
  })
  return [changed, { id: 'after-visit-sorry', facts: { ticket: id } }]
}
