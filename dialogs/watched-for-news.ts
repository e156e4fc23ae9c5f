import type { NoticeStore } from '#src/domain/outreach/notice.ts'
import type { TicketStore } from '#src/domain/tickets/ticket-store.ts'

interface Watched {
  readonly notices: NoticeStore
  readonly tickets: TicketStore
}

/** The same stores, which note when somebody is to be told of something because of this turn, or staff of what can't wait a minute. */
export function watchedForNews({ notices, tickets }: Watched, news: { isThere: boolean }): Watched {
  return {
    notices: {
      ...notices,
      put(list, at) {
        news.isThere ||= list.length > 0
        return notices.put(list, at)
      },
    },
    tickets: {
      ...tickets,
      insert(ticket, actor) {
        news.isThere ||= ticket.severity === 'critical'
        return tickets.insert(ticket, actor)
      },
    },
  }
}
