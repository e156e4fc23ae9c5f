import {
  LOW_SATISFACTION,
  REMARK_CHARACTERS,
  SATISFACTION_SCALE,
  SATISFACTION_VISIT_DAYS,
} from '#src/domain/norms/survey-norms.ts'
import { isLow } from '#src/domain/satisfaction/is-low.ts'
import type { MonthlySurvey, Scores } from '#src/domain/satisfaction/satisfaction.ts'
import form from '#src/domain/satisfaction/satisfaction-form.json' with { type: 'json' }
import { readCommentTopics } from '#src/language/answers/read-comment-topics.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { monthOf } from '../monthly/opening-facts.ts'

/** The customer's evaluation of a month as it stands; one that nobody has begun is open and empty. */
export async function surveyOf(month: string | undefined, desk: Desk): Promise<MonthlySurvey> {
  const { customer } = knownFile(desk.file())
  const of = month ?? monthOf(desk)
  const { surveys } = desk.needs.monthly
  const found = await surveys.find(customer.id, of)
  if (found) return found
  const visit = await surveys.lastVisit(customer.id, desk.now.minus({ days: SATISFACTION_VISIT_DAYS }), desk.now)
  return {
    ...{ customerId: customer.id, month: of, scale: SATISFACTION_SCALE, state: 'open', area: customer.area },
    ...{ installerId: visit?.installerId, visitKind: visit?.kind },
    ...{ scores: {}, isLow: false, comment: undefined, topics: [], ticketId: undefined },
  }
}

/** Whether the customer had a visit lately that they can rate. */
export async function hadVisit(desk: Desk): Promise<boolean> {
  const { customer } = knownFile(desk.file())
  const from = desk.now.minus({ days: SATISFACTION_VISIT_DAYS })
  return (await desk.needs.monthly.surveys.lastVisit(customer.id, from, desk.now)) !== undefined
}

interface Kept {
  readonly month?: string | undefined
  readonly scores?: Scores | undefined
  readonly comment?: string | undefined
  readonly state: MonthlySurvey['state']
  readonly ticketId?: string | undefined
}

/** Keeps what is said now beside what was said before, and gives back the whole. */
export async function keepSurvey(told: Kept, desk: Desk): Promise<MonthlySurvey> {
  const before = await surveyOf(told.month, desk)
  const scores = { ...before.scores, ...told.scores }
  const comment = (told.comment === undefined ? before.comment : withoutSwearing(told.comment))?.slice(
    0,
    REMARK_CHARACTERS,
  )
  const survey: MonthlySurvey = {
    ...before,
    ...{ state: told.state, scores, comment, ticketId: told.ticketId ?? before.ticketId },
    isLow: isLow(scores, before.scale, LOW_SATISFACTION),
    topics: comment === undefined ? [] : readCommentTopics(comment),
  }
  // What is written on an installer's telephone is not the customer's word (CL-3).
  if (!(await desk.needs.devices.isOnInstallers(desk.needs.person)))
    await desk.needs.monthly.surveys.save(survey, form.version, desk.now)
  return survey
}
