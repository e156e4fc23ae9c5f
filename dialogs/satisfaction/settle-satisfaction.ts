import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { answerToday } from '#src/domain/satisfaction/answer-today.ts'
import { type MonthlySurvey, SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import form from '#src/domain/satisfaction/satisfaction-form.json' with { type: 'json' }
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { type Desk, knownFile } from '../desk.ts'
import { daySayOf } from '../monthly/day-say.ts'
import { listSay } from '../monthly/list-say.ts'
import { itemSay } from './items-say.ts'
import { keepSurvey } from './keep-survey.ts'
import type { SatisfactionAnswers } from './satisfaction.ts'

/** What supervisors read of an item. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ punctuality: '守时', attitude: '态度', skill: '技术', cleanliness: '整洁', result: '效果', overall: '总体' },
}

/** Thanks and reads back what is kept; for a low score an apology, and somebody who is not the one rated answers today (FO-5). */
export async function settleSatisfaction(
  { month, scores, comment, isDeclined, isEnough }: Partial<SatisfactionAnswers>,
  desk: Desk,
): Promise<Outcome> {
  if (await desk.needs.devices.isOnInstallers(desk.needs.person))
    return { kind: 'done', says: [{ id: 'satisfaction-borrowed' }] }
  const { id } = knownFile(desk.file()).customer
  if (isDeclined) {
    await keepSurvey({ month, state: 'declined' }, desk)
    await desk.needs.monthly.decline(id, 'satisfaction', desk.actor(), desk.now)
    return { kind: 'done', says: [{ id: 'satisfaction-declined' }] }
  }
  const survey = await keepSurvey({ month, scores, comment, state: 'answered' }, desk)
  return await settleSurvey(survey, desk, isEnough === true)
}

/** What follows from an evaluation as it is now: said back, and answered where it is low; `isSaidBack`: its words have been already. */
export async function settleSurvey(survey: MonthlySurvey, desk: Desk, isSaidBack: boolean): Promise<Outcome> {
  const { month, isLow, ticketId, comment, topics } = survey
  const ticket = isLow ? ((await desk.needs.tickets.find(ticketId ?? '')) ?? (await openLow(survey, desk))) : undefined
  const kept: Say = { id: 'satisfaction-kept', facts: { scores: scoresSay(survey) } }
  const said = Object.keys(survey.scores).length === 0 ? { id: 'satisfaction-words-kept' } : kept
  const says = ticket ? [said, sorrySay(ticket, desk)] : [said]
  // 垃圾公司 doesn't say what went wrong.
  const isTold = comment !== undefined && !(isLow && topics.every((topic) => topic === 'other' || topic === 'praise'))
  const isAsked = form.asksForComment && !isTold
  const askedAt = desk.now.toUTC().toISO() ?? ''
  const next = { dialog: 'satisfaction-word', answers: { month, isLow, askedAt } }
  return {
    kind: 'done',
    says: isAsked
      ? says
      : [...says, isSaidBack || isVague(survey) ? { id: 'satisfaction-thanks' } : thanksSay(comment)],
    ...(isAsked && { next }),
  }
}

/** 都中 says nothing that could be said back. */
const isVague = ({ topics }: MonthlySurvey): boolean => topics.every((topic) => topic === 'other')

/** What was said beside the points is said back as well. */
const thanksSay = (comment: string | undefined): Say =>
  comment === undefined
    ? { id: 'satisfaction-thanks' }
    : { id: 'satisfaction-thanks-words', facts: { words: comment.slice(0, QUOTED_CHARACTERS) } }

/** How much of it is said back. @unit characters */
const QUOTED_CHARACTERS = 60

function sorrySay({ id, dueAt }: Ticket, desk: Desk): Say {
  const due = (dueAt ?? desk.now).setZone(desk.zone)
  const facts = { ticket: id, day: daySayOf(due, desk), time: due.toFormat('HH:mm') }
  return { id: 'satisfaction-sorry', facts }
}

const scoresSay = ({ scores }: MonthlySurvey): Say =>
  listSay(
    SATISFACTION_ITEMS.flatMap((item): readonly Say[] => {
      const score = scores[item]
      return score === undefined ? [] : [{ id: 'satisfaction-score', facts: { item: itemSay(item), score } }]
    }),
  )

/** For a person, never for the one who is rated. */
async function openLow(survey: MonthlySurvey, desk: Desk): Promise<Ticket> {
  const { scores, scale, comment, installerId, month } = survey
  const given = SATISFACTION_ITEMS.filter((item) => scores[item] !== undefined)
  const points = given.map((item) => `${NAMES[item]}${scores[item]}`).join(' ')
  const words = [`${points}（满分${scale}）`, comment].filter((one) => one !== undefined).join('；')
  const ticket = await desk.openTicket({
    ...{
      kind: 'low_satisfaction',
      severity: 'major',
      description: 'A customer gives low points in the monthly evaluation',
    },
    context: {
      words,
      month,
      ...(comment !== undefined && { quote: comment }),
      ...(installerId !== undefined && { reported: [installerId] }),
    },
    dueAt: answerToday(desk.now, ANSWER_MINUTES.low_satisfaction, desk.zone),
  })
  await keepSurvey({ month, state: 'answered', ticketId: ticket.id }, desk)
  return ticket
}
