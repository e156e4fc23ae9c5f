import type { Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { CompensationBasis } from '#src/domain/visits/suggest-compensation.ts'
import type { Desk } from '../desk.ts'
import { KeptWindow, keptWindow } from '../visit-time/visit-time.ts'

/** Why a sum is suggested: which visit was missed, by which scheme, and how it is worked out; undefined where that was not kept. */
export function compensationSay({ context }: Ticket, desk: Desk): Say | undefined {
  const basis = CompensationBasis.safeParse(context.basis).data
  const missed = KeptWindow.safeParse(context.missed).data
  if (!basis || !missed) return undefined
  const scheme = { id: `compensation-scheme-${basis.scheme}`, facts: { cap: yuan(basis.capFen) } }
  const window = desk.windowFact(keptWindow(missed))
  return { id: 'compensation-why', facts: { window, scheme, reasons: joined(reasonsOf(basis)) } }
}

function reasonsOf({ onceFen, days, perDayFen, capFen, hasOwnDays, paidFen }: CompensationBasis): readonly Say[] {
  const once: Say = { id: 'compensation-once', facts: { yuan: yuan(onceFen) } }
  const perDay: Say = { id: 'compensation-days', facts: { days, yuan: yuan(perDayFen) } }
  const paid: Say = { id: 'compensation-paid', facts: { yuan: yuan(paidFen) } }
  return [
    ...(onceFen > 0 ? [once] : []),
    ...(days * perDayFen > 0 ? [perDay] : []),
    ...(hasOwnDays ? [{ id: 'compensation-own-days' }] : []),
    ...(onceFen + days * perDayFen > capFen ? [{ id: 'compensation-capped', facts: { yuan: yuan(capFen) } }] : []),
    ...(paidFen > 0 ? [paid] : []),
  ]
}

const joined = (reasons: readonly Say[]): Say | string =>
  reasons.length === 0
    ? '–'
    : reasons.reduceRight((rest, reason) => ({ id: 'compensation-and', facts: { reason, rest } }))
