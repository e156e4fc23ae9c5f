import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { LOW_SCORE, REMARK_CHARACTERS } from '#src/domain/norms/survey-norms.ts'
import form from '#src/domain/visits/after-visit-form.json' with { type: 'json' }
import type { Said, SurveyAnswers } from '#src/domain/visits/survey.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { type EvaluationReading, readEvaluation } from './read-evaluation.ts'
import { reportOfVisit } from './report-of-visit.ts'

/** Whoever is told of money that was asked for is told of a breach. */
const BREACH_NORM = 'DS-2'
const DECLINES =
  /^(?:我|现在|真的|就|还是)*(?:不评|不想评|不评价|不用评|跳过|不填|不(?:想|愿意?)?(?:回答|答|说|填|做|参加)|懒得|别问|不要问|别烦|没(?:有)?(?:空|时间|兴趣)|不用了|不必了?|不需要|不要(?!紧))|^(?:skip|no survey|i'd rather not|rather not|no thanks|no thank you|not interested|no time|stop asking|leave me alone|i (?:don't|do not) want to)\b/i
/** The two answers to what was taken, in a word or two. */
const WAS_ASKED = /^(?:有|有的|收过|收了|要过|要了|是|是的|对|yes|he did|they did|yes he did)[。.!！]*$/i
const ITEM_IDS = form.items.map(({ id }) => id)
const HIGHEST = 5

const AfterVisitAnswers = z.object({
  appointment: z.string().optional(),
  yes: z.array(z.number()).optional(),
  no: z.array(z.number()).optional(),
  score: z.number().optional(),
  /** 4 没有 may mean that nothing was asked for. */
  wasAsked: z.boolean().optional(),
  isDeclined: z.boolean().optional(),
  /** The number of the report of what somebody took or asked for. */
  report: z.string().optional(),
  remark: z.string().optional(),
})
type AfterVisitAnswers = z.infer<typeof AfterVisitAnswers>
type Told = Partial<AfterVisitAnswers>

/** What a no to it by its number is kept as. */
const TICKED_NO = { words: '评价：师傅收了或要了钱物', norms: [BREACH_NORM] }

const placeOf = (norm: string): number => form.items.findIndex((one) => one.norm === norm) + 1

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

function itemsQuestion(desk: Desk): Question<AfterVisitAnswers> {
  return {
    id: 'yes',
    isOpen: ({ yes, isDeclined }) => yes === undefined && !isDeclined,
    async ask({ appointment = '' }) {
      await desk.needs.surveys.open(appointment, form.version, desk.now)
      return { ask: { id: 'after-visit-ask', facts: { name: calledSay(knownFile(desk.file()).customer) } } }
    },
    hint: () => ({ id: 'after-visit-hint' }),
    corrects: ({ text }) => {
      const said = readEvaluation(text, ITEM_IDS)
      return said !== undefined && (said.breach !== undefined || said.yes.length + said.no.length > 0)
    },
    async read({ text }, answers) {
      if (DECLINES.test(text.trim())) return { kind: 'answers', answers: { isDeclined: true } }
      const said = readEvaluation(text, ITEM_IDS)
      if (!said) return { kind: 'unclear' }
      const told = { ...answers, ...heldAgainst(said, answers) }
      if (!said.breach || answers.report)
        return {
          kind: 'answers',
          answers: told,
          says: answers.yes === undefined ? [] : [{ id: 'after-visit-corrected' }],
        }
      const { report, says } = await reportOfVisit(answers, { words: text, norms: said.breach.norms }, desk)
      return { kind: 'answers', answers: { ...told, report, ...takes(said) }, says }
    },
  }
}

/** Money or goods in words need no asking back. */
const takes = ({ no }: EvaluationReading): Told => (no.includes(placeOf(BREACH_NORM)) ? { wasAsked: true } : {})

/** What is said now counts before what was said until then. */
function heldAgainst({ yes, no, score, remark }: EvaluationReading, before: Told): Told {
  const earlier = (places: readonly number[] = []) =>
    places.filter((place) => !yes.includes(place) && !no.includes(place))
  return {
    yes: [...earlier(before.yes), ...yes],
    no: [...earlier(before.no), ...no],
    ...(score !== undefined && score >= 1 && score <= HIGHEST && { score }),
    ...(remark !== undefined && { remark: [before.remark, remark].filter(Boolean).join('；') }),
  }
}

/** A no to “nothing was asked for” is asked back: it weighs, and may be meant the other way round. */
function wasAskedQuestion(desk: Desk): Question<AfterVisitAnswers> {
  return {
    id: 'wasAsked',
    isOpen: ({ no = [], wasAsked, isDeclined }) =>
      !isDeclined && wasAsked === undefined && no.includes(placeOf(BREACH_NORM)),
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
    isOpen: ({ score, isDeclined }) => score === undefined && !isDeclined,
    async ask(answers) {
      await keep(answers, 'open', desk)
      return { ask: { id: 'after-visit-ask-score' } }
    },
    hint: () => ({ id: 'after-visit-hint-score' }),
    read({ text }) {
      if (DECLINES.test(text.trim())) return { kind: 'answers', answers: { isDeclined: true } }
      const score = readScore(text)
      return score === undefined || score < 1 || score > HIGHEST
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
  const { appointment = '', score, remark } = answers
  await desk.needs.surveys.save({
    ...{ appointment, formVersion: form.version, state, score, actor: desk.actor(), at: desk.now },
    remark: remark?.slice(0, REMARK_CHARACTERS),
    answers: form.items.map(({ norm }, at) => ({ norm, said: saidOf(answers, norm, at + 1) })),
  })
}

async function act(answers: Told, desk: Desk): Promise<Outcome> {
  const { appointment = '', score, isDeclined, report, remark } = answers
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
