import { RECAP_AFTER_MINUTES } from '#src/domain/norms/talk-norms.ts'
import type { Talk, TalkNeeds } from './talk.ts'
import type { TalkState } from './talk-state.ts'
import { iso, minutesSince } from './time-of-talk.ts'
import type { TurnMessage } from './turn.ts'

/** The ticket that a colleague has already: asking again in the same breath makes no second one. */
export function ticketAtHand({ ticket }: TalkState, message: TurnMessage, needs: TalkNeeds): string | undefined {
  if (!ticket || ticket.conversationId !== message.conversationId || ticket.isKnown !== needs.isKnown())
    return undefined
  const ageMinutes = minutesSince(ticket.at, message.nowAt)
  return ageMinutes > RECAP_AFTER_MINUTES ? undefined : ticket.id
}

/** The ticket that the state keeps after a turn. */
export function keptTicket({ ticket, needs }: Talk, state: TalkState, message: TurnMessage): TalkState['ticket'] {
  if (ticket === undefined || ticket === state.ticket?.id) return state.ticket
  const { conversationId, nowAt } = message
  return { id: ticket, conversationId, at: iso(nowAt), isKnown: needs.isKnown() }
}
