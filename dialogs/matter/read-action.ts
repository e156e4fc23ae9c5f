import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { readApproval } from '#src/language/answers/read-approval.ts'
import { readBreachFinding } from '#src/language/answers/read-breach-finding.ts'
import { isCalledAgain, isUnwanted, readFailedCall } from '#src/language/answers/read-call-result.ts'
import { readJudgement } from '#src/language/answers/read-judgement.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import { judgementsOf } from './answer-contradiction.ts'
import { reportedActions } from './answer-miss-report.ts'
import { onlyTells } from './news-say.ts'
import type { MatterAnswers } from './open-matter.ts'

/** 评价对比, differences: asks for figures, and is no result of a matter. */
export const asksForFigures = ({ purpose }: Heard): boolean =>
  purpose.purpose === 'differences' || purpose.purpose === 'quiz_results'

/** What one of staff decides about a matter in their own words, without picking what is shown. */
export function readAction(heard: Heard, ticket: Ticket): Reading<MatterAnswers> {
  if (ticket.kind === 'call_task') return readCallResult(heard, ticket)
  if (ticket.kind === 'breach_reported') return readFinding(heard)
  if (ticket.kind === 'compensation') return decided(readApproval(heard.text))
  return decided(judgementOf(heard, ticket))
}

const decided = (action: string | undefined): Reading<MatterAnswers> =>
  action === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { action } }

/** 不属实，客户记错了: the finding, with the word on it. */
function readFinding({ text }: Heard): Reading<MatterAnswers> {
  const said = readBreachFinding(text)
  if (!said) return { kind: 'unclear' }
  return { kind: 'answers', answers: { action: said.finding, ...(said.note !== '' && { note: said.note }) } }
}

/** What one of staff writes after a call: "没打通", "周六上午" was agreed, "客户说不要了" is read back first. */
function readCallResult({ times, purpose, text }: Heard, ticket: Ticket): Reading<MatterAnswers> {
  const failed = readFailedCall(text)
  if (failed || onlyTells(ticket)) return decided(failed)
  if (isCalledAgain(text)) return { kind: 'unclear' }
  if (times.length > 0) return { kind: 'answers', answers: { action: 'agreed', wish: keepWish(times, text) } }
  return decided(purpose.purpose === 'cancel' || isUnwanted(text) ? 'unwanted' : undefined)
}

/** Whose fault a missed visit was; who names the cause that was judged before leaves it as it is. */
function judgementOf({ text }: Heard, ticket: Ticket): string | undefined {
  const said = readJudgement(text)
  if (ticket.kind === 'miss_reported') return reportedActions(ticket).find((one) => one === said)
  if (ticket.kind !== 'miss_contradicted') return undefined
  const judged = said === ticket.context.cause ? 'stays' : said === 'company' ? 'ours' : said
  return judgementsOf(ticket).find((one) => one === judged)
}
