import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { LOW_SCORE, REMARK_CHARACTERS } from '#src/domain/norms/survey-norms.ts'
import form from '#src/domain/visits/after-visit-form.json' with { type: 'json' }
import type { Said, SurveyAnswers } from '#src/domain/visits/survey.ts'
import { readHalfScore } from '#src/language/answers/read-half-score.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { halfSay } from './half-say.ts'
import {
  BREACH_NORM,
  declines,
  HIGHEST_SCORE,
  itemsQuestion,
  placeOf,
  readBesidesScore,
  readTrouble,
} from './items-question.ts'
import { scoreIn } from './read-evaluation.ts'
import { reportOfVisit } from './report-of-visit.ts'

/** The two answers to what was taken, in a word or two. */
const WAS_ASKED = /^(?:有|有的|收过|收了|要过|要了|是|是的|对|yes|he did|they did|yes he did)[。.!！]*$/i

/** The answers of an evaluation. */
export const AfterVisitAnswers = z.object({
  appointment: z.string().optional(),
  yes: z.array(z.number()).optional(),
  no: z.array(z.number()).optional(),
  score: z.number().optional(),
  /** The lower of the two whole points that the score was said to lie between. */
  half: z.number().optional(),
  /** 4 没有 may mean that nothing was asked for. */
  wasAsked: z.boolean().optional(),
  isDeclined: z.boolean().optional(),
  /** It still doesn't work, in the customer's words: that comes first. */
  trouble: z.string().optional(),
  /** The number of the report of what somebody took or asked for. */
  report: z.string().optional(),
  remark: z.string().optional(),
})
/** The answers of an evaluation. */
export type AfterVisitAnswers = z.infer<typeof AfterVisitAnswers>
type Told = Partial<AfterVisitAnswers>

/** What a no to it by its number is kept as. */
const TICKED_NO = { words: '评价：师傅收了或要了钱物', norms: [BREACH_NORM] }

/** What the customer says after a visit, of what the installer ticked; asked once, left at any moment. */
export function afterVisitDialog(desk: Desk): Dialog<AfterVisitAnswers> {
  const factsOf = () => ({ name: calledSay(knownFile(desk.file()).customer) })
  return {
    name: 'after-visit',
    answers: AfterVisitAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    async cannotOpen({ appointment = '' }) {
      const { customer } = knownFile(desk.file())
      const survey = await desk.needs.surveys.find(appointment)
      const visit = await desk.needs.surveys.findVisit(appointment, customer.id)
      return visit && (survey === undefined || survey.state === 'open') ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'after-visit-text', facts: { ...factsOf(), link } }),
    whenStopped: { isDeclined: true },
    recap: () => ({ id: 'after-visit-recap' }),
    questions: [itemsQuestion(desk), wasAskedQuestion(desk), scoreQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

/** A no to “nothing was asked for” is asked back: it weighs, and may be meant the other way round. */
function wasAskedQuestion(desk: Desk): Question<AfterVisitAnswers> {
  return {
    id: 'wasAsked',
    isOpen: ({ no = [], wasAsked, isDeclined, trouble }) =>
      !isDeclined && trouble === undefined && wasAsked === undefined && no.includes(placeOf(BREACH_NORM)),
    async ask(answers) {
      await keep(answers, 'open', desk)
      return {
        ask: { id: 'after-visit-ask-taken' },
        choices: [
          { value: true, label: { id: 'after-visit-taken' } },
          { value: false, label: { id: 'after-visit-not-taken' } },
        ],
      }
    },
    hint: () => ({ id: 'after-visit-hint-taken' }),
    async read({ text, chosen, yesNo }, answers) {
      const said = typeof chosen?.value === 'boolean' ? chosen.value : WAS_ASKED.test(text.trim()) || undefined
      const wasAsked = said ?? (yesNo === 'no' ? false : undefined)
      if (wasAsked === undefined) return { kind: 'unclear' }
      if (!wasAsked || answers.report) return { kind: 'answers', answers: { wasAsked } }
      const { report, says } = await reportOfVisit(answers, TICKED_NO, desk)
      return { kind: 'answers', answers: { wasAsked, report }, says }
    },
  }
}

function scoreQuestion(desk: Desk): Question<AfterVisitAnswers> {
  return {
    id: 'score',
    isOpen: ({ score, isDeclined, trouble }) => score === undefined && !isDeclined && trouble === undefined,
    isOtherMatter: ({ purpose }) => purpose.purpose === 'doubt',
    async ask(answers) {
      await keep(answers, 'open', desk)
      return { ask: answers.half === undefined ? { id: 'after-visit-ask-score' } : halfSay(answers.half) }
    },
    hint: () => ({ id: 'after-visit-hint-score' }),
    async read(heard, answers) {
      const { text } = heard
      if (declines(text)) return { kind: 'answers', answers: { isDeclined: true } }
      const trouble = readTrouble(heard)
      if (trouble !== undefined) return { kind: 'answers', answers: { trouble } }
      const half = readHalfScore(text)
      if (half) return { kind: 'ask', prompt: { ask: halfSay(half[0]) } }
      const besides = await readBesidesScore(heard, answers, desk)
      if (besides) return besides
      const said = readScoreCorrection(text, true)
      const score = said && 'score' in said ? said.score : scoreIn(withoutSwearing(text))
      return score === undefined || score < 1 || score > HIGHEST_SCORE
        ? { kind: 'unclear' }
        : { kind: 'answers', answers: { score } }
    },
  }
}

const saidOf = ({ yes = [], no = [], wasAsked }: Told, norm: string, place: number): Said => {
  if (norm === BREACH_NORM && wasAsked === false) return 'yes'
  return no.includes(place) ? 'no' : yes.includes(place) ? 'yes' : 'unknown'
}

async function keep(answers: Told, state: SurveyAnswers['state'], desk: Desk): Promise<void> {
  if (await desk.needs.devices.isOnInstallers(desk.needs.person)) return
  const { appointment = '', score, remark } = answers
  await desk.needs.surveys.save({
    ...{ appointment, formVersion: form.version, state, score, actor: desk.actor(), at: desk.now },
    remark: remark?.slice(0, REMARK_CHARACTERS),
    answers: form.items.map(({ norm }, at) => ({ norm, said: saidOf(answers, norm, at + 1) })),
  })
}

async function act(answers: Told, desk: Desk): Promise<Outcome> {
  if (await desk.needs.devices.isOnInstallers(desk.needs.person))
    return { kind: 'done', says: [{ id: 'borrowed-rate' }] }
  const { appointment = '', score, isDeclined, report, remark, trouble } = answers
  if (trouble !== undefined) {
    await keep(answers, 'open', desk)
    return { kind: 'done', says: [], next: { dialog: 'not-fixed', answers: { appointment, words: trouble } } }
  }
  await keep(answers, isDeclined ? 'declined' : 'answered', desk)
  if (isDeclined) {
    const says = isLeftUnasked(answers) ? (await reportOfVisit(answers, TICKED_NO, desk)).says : []
    return { kind: 'done', says: [...says, { id: 'after-visit-declined' }] }
  }
  if (report !== undefined) return { kind: 'done', says: [{ id: 'after-visit-thanks' }] }
  if (score === undefined || score > LOW_SCORE) return remarkNext({ id: 'after-visit-thanks' }, { appointment }, desk)
  const words = remark === undefined ? `${score}/5` : `${score}/5 ${remark}`
  const { id } = await desk.openTicket({
    ...{ kind: 'low_rating', severity: 'major', appointmentId: appointment },
    description: 'A customer gives a low score after a visit',
    context: { words: withoutSwearing(words).slice(0, REMARK_CHARACTERS), score },
  })
  return remarkNext({ id: 'after-visit-sorry', facts: { ticket: id } }, { appointment, ticket: id }, desk)
}

/** What was taken is said to be so, and nobody was there any more to be asked whether it was meant so. */
const isLeftUnasked = ({ no = [], wasAsked, report }: Told): boolean =>
  no.includes(placeOf(BREACH_NORM)) && wasAsked === undefined && report === undefined

function remarkNext(said: Say, answers: { appointment: string; ticket?: string }, desk: Desk): Outcome {
  if (!form.asksForRemark) return { kind: 'done', says: [said] }
  const askedAt = desk.now.toUTC().toISO() ?? ''
  return { kind: 'done', says: [said], next: { dialog: 'remark', answers: { ...answers, askedAt } } }
}
