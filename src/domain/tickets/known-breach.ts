import type { Ticket } from './ticket.ts'
import type { TicketStore } from './ticket-store.ts'

/** A deed at a visit, as its customer tells it. */
interface ToldDeed {
  readonly appointment: string | undefined
  readonly customer: string | undefined
  readonly area: string | undefined
  readonly norms: readonly string[]
}

/** Money is taken, or charged wrongly: who tells of it seldom says which. */
const OF_MONEY: readonly unknown[] = ['DS-2', 'DS-4']

/** The report that supervisors still have of the same deed of the same visit: told once more, it is no second one. */
export async function knownBreach(
  { appointment, customer, area, norms }: ToldDeed,
  { listOpen }: Pick<TicketStore, 'listOpen'>,
): Promise<Ticket | undefined> {
  if (appointment === undefined || customer === undefined) return undefined
  const open = await listOpen(area === undefined ? [] : [area])
  return open.find(
    ({ kind, appointmentId, customerId, context }) =>
      kind === 'breach_reported' &&
      appointmentId === appointment &&
      customerId === customer &&
      isSameDeed(norms, [context?.norms].flat()),
  )
}

const isSameDeed = (told: readonly unknown[], known: readonly unknown[]): boolean =>
  told.some((norm) => known.includes(norm) || (OF_MONEY.includes(norm) && known.some((one) => OF_MONEY.includes(one))))
