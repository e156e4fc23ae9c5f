import type { Heard } from '#src/conversation/heard.ts'
import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import { readCommentTopics } from '#src/language/answers/read-comment-topics.ts'
import { type Desk, knownFile } from '../desk.ts'
import { monthOf } from '../monthly/opening-facts.ts'

/** 师傅迟到一个小时, once low points were given and while a supervisor still looks into them: it is more of the same, for their ticket. */
export async function moreOfLow({ text, purpose }: Heard, desk: Desk): Promise<{ readonly words: string } | undefined> {
  const isBlame = readCommentTopics(text).some((topic) => topic !== 'other' && topic !== 'praise')
  if (!desk.isKnown() || ![undefined, 'anger'].includes(purpose.purpose) || !isBlame) return undefined
  const survey = await desk.needs.monthly.surveys.find(knownFile(desk.file()).customer.id, monthOf(desk))
  const ticket = survey?.isLow ? await desk.needs.tickets.find(survey.ticketId ?? '') : undefined
  return ticket && isOpenTicket(ticket) ? { words: text.trim() } : undefined
}
