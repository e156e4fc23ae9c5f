import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { RATED_AFTER_DAYS, SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import { nextRated, type RatedMonth, ratedMonths } from '#src/domain/satisfaction/rated-months.ts'
import { ratedResults } from '#src/domain/satisfaction/rated-results.ts'
import { NORM_IDS } from '#src/domain/visits/norm-tally.ts'
import type { Evaluation } from '#src/domain/visits/survey.ts'
import type { Desk } from '../desk.ts'
import { daySayOf } from '../monthly/day-say.ts'
import { listSay } from '../monthly/list-say.ts'
import { monthSay } from '../usage-notice/bill-words.ts'
import { colleagueId } from '../writer.ts'
import { satisfactionSays } from './satisfaction-says.ts'

/** 我的评价: what customers said of the installer who asks, of months that are settled and of enough answers, so that nobody is recognised (DS-5). */
export function ownEvaluationDialog(desk: Desk): Dialog {
  return {
    name: 'own-evaluation',
    answers: z.object({}),
    questions: [],
    async act() {
      const months = await Promise.all(ratedMonths(desk.now, desk.zone).map((month) => saysOf(month, desk)))
      const told = months.filter(({ says }) => says.length > 0)
      const few = months.filter(({ says }) => says.length === 0).map(({ month }) => month)
      const probably: Say[] = told.some(({ isEstimated }) => isEstimated) ? [{ id: 'ratings-probably' }] : []
      const says = [...told.flatMap((one) => one.says), ...probably, ...fewSays(few), nextSay(desk)]
      return { kind: 'done', says }
    },
  }
}

interface MonthSays {
  readonly month: string
  readonly says: readonly Say[]
  readonly isEstimated: boolean
}

async function saysOf(rated: RatedMonth, desk: Desk): Promise<MonthSays> {
  const installerId = colleagueId(desk)
  const { month, settledAt } = rated
  const { satisfaction, surveys } = desk.needs
  const of = { months: { from: month, to: month }, installerId, before: settledAt }
  const results = ratedResults(await satisfaction.listItems('month', of), await satisfaction.listTopics(of))
  const visits = visitsSays(month, await surveys.evaluationOf(installerId, rated))
  return { month, says: [...satisfactionSays(month, results), ...visits], isEstimated: results.items.length > 0 }
}

/** What was said after visits: of every norm of which enough customers said something. */
function visitsSays(month: string, evaluation: { visits: number; norms: readonly Evaluation[] }): readonly Say[] {
  const { visits, norms } = evaluation
  const enough = norms.filter(({ yes, no }) => yes + no >= SURVEY_LEAST_VISITS)
  if (enough.length === 0) return []
  const lines = enough.map(
    ({ norm, yes, no }): Say => ({ id: 'ratings-norm', facts: { norm, what: normSay(norm), yes, no } }),
  )
  return [{ id: 'ratings-visits', facts: { month: monthSay(month), visits } }, ...lines]
}

/** What a norm asks for; a company's own is called by its id alone. */
const normSay = (norm: string): Say | string =>
  NORM_IDS.includes(norm) ? { id: `overview-norm-${norm.toLowerCase()}` } : ''

function fewSays(months: readonly string[]): readonly Say[] {
  if (months.length === 0) return []
  const facts = { months: listSay(months.toReversed().map(monthSay)), least: SURVEY_LEAST_VISITS }
  return [{ id: 'ratings-few', facts }]
}

function nextSay(desk: Desk): Say {
  const { month, settledAt } = nextRated(desk.now, desk.zone)
  return {
    id: 'ratings-next',
    facts: {
      month: monthSay(month),
      day: daySayOf(settledAt, desk),
      days: RATED_AFTER_DAYS,
      least: SURVEY_LEAST_VISITS,
    },
  }
}
