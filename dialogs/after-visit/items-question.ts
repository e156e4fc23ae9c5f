import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import form from '#src/domain/visits/after-visit-form.json' with { type: 'json' }
import { readClaim } from '#src/language/answers/read-claim.ts'
import { readHalfScore } from '#src/language/answers/read-half-score.ts'
import { readMarkedScore } from '#src/language/answers/read-marked-score.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import type { AfterVisitAnswers } from './after-visit.ts'
import { type EvaluationReading, readEvaluation } from './read-evaluation.ts'
import { reportOfVisit } from './report-of-visit.ts'

/** How much of what is wrong is kept. @unit characters */
const TROUBLE_CHARACTERS = 300

/** The best score. */
export const HIGHEST_SCORE = 5

/** Whoever would rather not say. */
export const DECLINES =
  /^(?:我|现在|真的|就|还是)*(?:不评|不想评|不评价|不用评|跳过|不填|不(?:想|愿意?)?(?:回答|答|说|填|做|参加)|懒得|别问|不要问|别烦|没(?:有)?(?:空|时间|兴趣)|不用了|不必了?|不需要|不要(?!紧))|^(?:skip|no survey|i'd rather not|rather not|no thanks|no thank you|not interested|no time|stop asking|leave me alone|i (?:don't|do not) want to)\b/i

/** 不想评，给3分算了 gives a score all the same. */
export const declines = (text: string): boolean => DECLINES.test(text.trim()) && readMarkedScore(text) === undefined

const ITEM_IDS = form.items.map(({ id }) => id)

/** Whoever is told of money that was asked for is told of a breach. */
export const BREACH_NORM = 'DS-2'

/** The place of a norm in the form, from 1. */
export const placeOf = (norm: string): number => form.items.findIndex((one) => one.norm === norm) + 1

type Told = Partial<AfterVisitAnswers>

const ALL = { yes: form.items.map((_, at) => at + 1), no: [] }

/** 没修好, 又断了: it is no answer to an evaluation, but what comes before any. */
export function readTrouble({ text, purpose }: Heard): string | undefined {
  const isTrouble = purpose.purpose === 'book' && purpose.visitKind === 'repair' && readSymptom(text) !== undefined
  const isOfNow = purpose.purpose === 'trouble_at_work'
  return readClaim(text) === 'still_open' || isTrouble || isOfNow ? text.trim().slice(0, TROUBLE_CHARACTERS) : undefined
}

/** What the installer ticked, as the customer saw it. A yes to all of it is one only to the question whether it was all so. */
export function itemsQuestion(desk: Desk): Question<AfterVisitAnswers> {
  return {
    id: 'yes',
    isOpen: ({ yes, isDeclined, trouble }) => yes === undefined && !isDeclined && trouble === undefined,
    async ask({ appointment = '' }) {
      await desk.needs.surveys.open(appointment, form.version, desk.now)
      return { ask: { id: 'after-visit-ask', facts: { name: calledSay(knownFile(desk.file()).customer) } } }
    },
    hint: () => ({ id: 'after-visit-hint' }),
    isOtherMatter: ({ purpose }) => purpose.purpose === 'doubt' || purpose.purpose === 'confirm_work',
    corrects: ({ text }) => {
      const said = readEvaluation(text, ITEM_IDS)
      return said !== undefined && (said.breach !== undefined || said.yes.length + said.no.length > 0)
    },
    read: (heard, answers) => read(heard, answers, desk),
  }
}

async function read(heard: Heard, before: Told, desk: Desk): Promise<Reading<AfterVisitAnswers>> {
  const { text } = heard
  if (declines(text)) return { kind: 'answers', answers: { isDeclined: true } }
  const trouble = readTrouble(heard)
  if (trouble !== undefined) return { kind: 'answers', answers: { trouble } }
  if (isBeyondScale(text)) return { kind: 'ask', prompt: { ask: { id: 'after-visit-scale' } } }
  const half = readHalfScore(text)
  if (half && isScoreAlone(text)) return { kind: 'answers', answers: { yes: [], no: [], half: half[0] } }
  const said = heard.chosen?.isLoose === false ? undefined : readEvaluation(text, ITEM_IDS)
  if (!said) return readAll(heard)
  return await take(said, heard, before, desk)
}

/** 4分，没穿鞋套，他抽烟了: what is told of the items, or of somebody, where only a score was asked for; undefined where nothing is. */
export async function readBesidesScore(heard: Heard, before: Told, desk: Desk) {
  const said = readEvaluation(heard.text, ITEM_IDS)
  if (said?.score === undefined || (!said.breach && said.yes.length + said.no.length === 0)) return undefined
  return await take(said, heard, before, desk)
}

async function take(
  said: EvaluationReading,
  { text }: Heard,
  before: Told,
  desk: Desk,
): Promise<Reading<AfterVisitAnswers>> {
  const half = readHalfScore(text)
  const answers = { ...before, ...heldAgainst(said, before), ...(half && { half: half[0] }) }
  if (!said.breach || before.report)
    return { kind: 'answers', answers, says: before.yes === undefined ? [] : [{ id: 'after-visit-corrected' }] }
  const { report, says } = await reportOfVisit(before, { words: text, norms: said.breach.norms }, desk)
  return { kind: 'answers', answers: { ...answers, report, ...takes(said) }, says }
}

/** 10分: no score of ours, and no word on the items either. */
const isBeyondScale = (text: string): boolean => isScoreAlone(text) && (readScore(text) ?? 0) > HIGHEST_SCORE
const isScoreAlone = (text: string): boolean =>
  /^[^\p{L}]*(?:[打给个算就吧分颗星半点十零一二三四五]|stars?|points?|\d|[^\p{L}])+$/iu.test(text)

/** 好 and 确认 may be mere politeness: whether it was all so is asked, and a yes answers that. */
function readAll({ yesNo, chosen, shown }: Heard): Reading<AfterVisitAnswers> {
  const isAsked = shown.includes('all')
  if (chosen?.value === 'all' || (isAsked && yesNo === 'yes')) return { kind: 'answers', answers: ALL }
  if (chosen?.value === 'some' || (isAsked && yesNo === 'no'))
    return { kind: 'ask', prompt: { ask: { id: 'after-visit-ask-which' } } }
  if (yesNo !== 'yes') return { kind: 'unclear' }
  const choices = (['all', 'some'] as const).map((value) => ({ value, label: { id: `after-visit-${value}` } }))
  return { kind: 'ask', prompt: { ask: { id: 'after-visit-ask-all' }, choices } }
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
    ...(score !== undefined && score >= 1 && score <= HIGHEST_SCORE && { score }),
    ...(remark !== undefined && { remark: [before.remark, remark].filter(Boolean).join('；') }),
  }
}
