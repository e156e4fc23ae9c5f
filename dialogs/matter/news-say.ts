import type { Say } from '#src/conversation/say.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { VISIT_NEWS, type VisitNews } from '#src/domain/visits/call-to-tell.ts'
import { HINDRANCES, OFF_REASONS } from '#src/domain/visits/hindrance.ts'
import { SITE_PROBLEM_KINDS } from '#src/domain/visits/site-problem.ts'
import type { Desk } from '../desk.ts'
import { problemSay } from '../site-problem/problem-say.ts'
import { kindSay } from '../visit-kind.ts'
import { KeptWindow, keptWindow } from '../visit-time/visit-time.ts'

/** What a call is to tell of a visit, where the customer could not be written to. */
export function newsSay({ context }: Ticket, desk: Desk): Say | undefined {
  const news = VISIT_NEWS.find((one) => one === context.tell)
  const window = KeptWindow.safeParse(context).data
  if (!news || !window) return undefined
  return {
    id: `${hasReasonBesides(news, context) ? 'matter-tell-because' : 'matter-tell'}-${news}`,
    facts: {
      ...{ window: desk.windowFact(keptWindow(window)), kind: kindSay(context.kind as VisitKind | undefined) },
      granted: context.granted === true ? 1 : 0,
      minutes: typeof context.minutes === 'number' ? context.minutes : 0,
      reason: reasonSay({ context }),
      problem: problemOf(context),
      ...{ installer: String(context.name ?? '–'), badge: String(context.badgeNo ?? '–') },
    },
  }
}

/** What stood against the work on site, where the news is of that. */
export const problemOf = ({ problem, part, partOn }: Ticket['context']): Say | string => {
  const kind = SITE_PROBLEM_KINDS.find((one) => one === problem)
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return kind ? problemSay({ kind, part: text(part), partOn: text(partOn) }) : ''
}

/** Whether a change is told with what kept us from coming: not every change has that reason. */
const hasReasonBesides = (news: VisitNews, { hindrance }: Ticket['context']): boolean =>
  (news === 'taken-off' || news === 'rescheduled') && HINDRANCES.some((one) => one === hindrance)

/** Why somebody is late or nobody comes, as the customer is told it. */
export const reasonSay = ({ context }: Pick<Ticket, 'context'>): Say => ({
  id: `hindrance-${OFF_REASONS.find((one) => one === context.hindrance) ?? 'emergency'}`,
})

/** A call that only tells: the visit stands, or nothing is left to agree. */
export const onlyTells = ({ kind, context, workOrderId }: Ticket): boolean =>
  kind === 'call_task' && context.tell !== undefined && workOrderId === undefined
