import type { DateTime } from 'luxon'
import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { requestTime } from '#src/domain/appointments/request-time.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { VisitKind, WorkOrder } from '#src/domain/orders/work-order.ts'
import { type Desk, knownFile } from '../desk.ts'
import type { KeptWish } from './visit-time.ts'

/** What the customer insists on. */
interface Wanted {
  readonly kind: VisitKind
  readonly wish: KeptWish | undefined
  readonly order?: WorkOrder | undefined
  readonly moving?: Appointment
  readonly description?: string
  readonly address?: string | undefined
}

/** How a request stands that a dispatcher has to answer by `dueAt`. */
export function requestSay(dueAt: DateTime, desk: Desk): Say {
  return { id: dueAt <= desk.now ? 'time-request-late' : 'time-request-asked', facts: dueFacts(dueAt, desk) }
}

function dueFacts(dueAt: DateTime, desk: Desk) {
  const due = dueAt.setZone(desk.zone)
  return { day: { on: due.toISODate() ?? '' }, time: due.toFormat('HH:mm') }
}

/** Keeps the wish for a dispatcher, unless it is there already, and says by when the answer comes (AP-1). */
export async function requestOutcome(wanted: Wanted, desk: Desk): Promise<Outcome> {
  const { kind, wish, order, moving, description = '', address } = wanted
  const { customer } = knownFile(desk.file())
  const { kind: kept, dueAt } = await requestTime(
    {
      ...{ customer, kind, order, moving, description, address },
      wishes: (wish?.wishes ?? []) as VisitWish[],
      words: wish?.words ?? '',
    },
    desk.needs,
  )
  const says: Say[] =
    kept === 'kept' ? [{ id: 'time-request-kept', facts: dueFacts(dueAt, desk) }] : [requestSay(dueAt, desk)]
  if (!moving) return { kind: 'done', says }
  return {
    kind: 'done',
    says: [...says, { id: 'time-request-stands', facts: { window: desk.windowFact(moving.window) } }],
  }
}
