import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import { LOW_SCORE } from '#src/domain/norms/survey-norms.ts'
import form from '#src/domain/visits/after-visit-form.json' with { type: 'json' }
import type { Said, SurveyAnswers } from '#src/domain/visits/survey.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { openBreach } from '../breach/open-breach.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { DECLINES, HIGHEST_SCORE, itemsQuestion, placeOf, readTrouble } from './items-question.ts'

/** How much of a remark is kept. @unit characters */
const REMARK_CHARACTERS = 300
/** Whoever is told of money that was asked for is told of a breach. */
const BREACH_NORM = 'DS-2'

/** The answers of an evaluation. */
export const AfterVisitAnswers = z.object({
  appointment: z.string().optional(),
  yes: z.array(z.number()).optional(),
  no: z.array(z.number()).optional(),
  score: z.number().optional(),
  /** 4 没有 may mean that nothing was asked for. */
  wasAsked: z.boolean().optional(),
  isDeclined: z.boolean().optional(),
  /** It still doesn't work, in the customer's words: that comes first. */
  trouble: z.string().optional(),
})
/** The answers of an evaluation. */
export type AfterVisitAnswers = z.infer<typeof AfterVisitAnswers>
type Told = Partial<AfterVisitAnswers>

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
    stopped: () => ({ id: 'after-visit-declined' }),
    recap: () => ({ id: 'after-visit-recap' }),
    questions: [itemsQuestion(desk), wasAskedQuestion(), scoreQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

/** A no to “nothing was asked for” is asked back: it weighs, and may be meant the other way round. */
function wasAskedQuestion(): Question<AfterVisitAnswers> {
  return {
    id: 'wasAsked',
    isOpen: ({ no = [], wasAsked, isDeclined, trouble }) =>
      !isDeclined && trouble === undefined && wasAsked === undefined && no.includes(placeOf(BREACH_NORM)),
    ask: () => ({
      ask: { id: 'after-visit-ask-taken' },
      choices: [
        { value: true, label: { id: 'after-visit-taken' } },
        { value: false, label: { id: 'after-visit-not-taken' } },
      ],
    }),
    hint: () => ({ id: 'after-visit-hint-taken' }),
    read: ({ chosen }) =>
      typeof chosen?.value === 'boolean'
        ? { kind: 'answers', answers: { wasAsked: chosen.value } }
        : { kind: 'unclear' },
  }
}

function scoreQuestion(desk: Desk): Question<AfterVisitAnswers> {
  return {
    id: 'score',
    isOpen: ({ score, isDeclined, trouble }) => score === undefined && !isDeclined && trouble === undefined,
    isOtherMatter: ({ purpose }) => purpose.purpose === 'doubt',
    async ask(answers) {
      await keep(answers, 'open', desk)
      return { ask: { id: 'after-visit-ask-score' } }
    },
    hint: () => ({ id: 'after-visit-hint-score' }),
    read(heard) {
      const { text } = heard
      if (DECLINES.test(text.trim())) return { kind: 'answers', answers: { isDeclined: true } }
      const trouble = readTrouble(heard)
      if (trouble !== undefined) return { kind: 'answers', answers: { trouble } }
      const score = readScore(text)
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
  const { appointment = '', score } = answers
  await desk.needs.surveys.save({
    ...{ appointment, formVersion: form.version, state, score, actor: desk.actor(), at: desk.now },
    remark: undefined,
    answers: form.items.map(({ norm }, at) => ({ norm, said: saidOf(answers, norm, at + 1) })),
  })
}

async function act(answers: Told, desk: Desk): Promise<Outcome> {
  const { appointment = '', score, wasAsked, isDeclined, trouble } = answers
  if (trouble !== undefined) {
    await keep(answers, 'open', desk)
    return { kind: 'done', says: [], next: { dialog: 'not-fixed', answers: { appointment, words: trouble } } }
  }
  await keep(answers, isDeclined ? 'declined' : 'answered', desk)
  if (isDeclined && !wasAsked) return { kind: 'done', says: [{ id: 'after-visit-declined' }] }
  if (wasAsked) {
    const visit = await desk.needs.surveys.findVisit(appointment, knownFile(desk.file()).customer.id)
    const about = { appointment, installerId: visit?.installerId, norms: [BREACH_NORM] }
    const { id } = await openBreach({ ...about, words: '评价：师傅收了或要了钱物' }, desk)
    return { kind: 'done', says: [{ id: 'breach-sorry' }, { id: 'breach-done', facts: { ticket: id } }] }
  }
  if (score === undefined || score > LOW_SCORE) return { kind: 'done', says: [{ id: 'after-visit-thanks' }] }
  const { id } = await desk.openTicket({
    ...{ kind: 'low_rating', severity: 'major', appointmentId: appointment },
    description: 'A customer gives a low score after a visit',
    context: { words: withoutSwearing(`${score}/5`).slice(0, REMARK_CHARACTERS), score },
  })
  return { kind: 'done', says: [{ id: 'after-visit-sorry', facts: { ticket: id } }] }
}
