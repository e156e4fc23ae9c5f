import type { DateTime } from 'luxon'
import { RECAP_AFTER_MINUTES } from '#src/domain/norms/talk-norms.ts'
import type { Talk } from './talk.ts'
import type { TalkNeeds } from './talk-needs.ts'
import type { TalkState } from './talk-state.ts'
import { iso, minutesSince } from './time-of-talk.ts'

/** Where a message stands: in which conversation, and when. */
interface Placed {
  readonly conversationId: string
  readonly nowAt: DateTime
}

/** The ticket that a colleague has already: asking again in the same breath makes no second one. */
export function ticketAtHand({ ticket }: TalkState, message: Placed, needs: TalkNeeds): string | undefined {
  if (!ticket || ticket.conversationId !== message.conversationId || ticket.isKnown !== needs.isKnown())
    return undefined
  return minutesSince(ticket.at, message.nowAt) > RECAP_AFTER_MINUTES ? undefined : ticket.id
}

/** The ticket that the talk remembers after this turn. */
export function keptTicket({ ticket, needs }: Talk, state: TalkState, message: Placed): TalkState['ticket'] {
  if (ticket === undefined || ticket === state.ticket?.id) return state.ticket
  const { conversationId, nowAt } = message
  return { id: ticket, conversationId, at: iso(nowAt), isKnown: needs.isKnown() }
}
