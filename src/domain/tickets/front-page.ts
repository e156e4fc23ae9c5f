import type { DateTime } from 'luxon'
import { CAN_WAIT } from '../norms/staff-norms.ts'
import { weighsAs } from './answerable.ts'
import type { Ticket } from './ticket.ts'

/** What one of staff sees first, and what is counted behind it; both in the order that they were given in. */
interface FrontPage {
  readonly first: readonly Ticket[]
  readonly rest: readonly Ticket[]
}

/**
 * Puts what needs somebody now on the first page, one of each kind in turn where they are too many, so that twenty overdue
 * calls hide no request; where nothing is pressing, or all fits, it is the first of all.
 *
 * @param matters in the order in which they hurt
 * @param most how many go on a page
 */
export function frontPage(matters: readonly Ticket[], most: number, now: DateTime): FrontPage {
  const pressing = matters.filter((matter) => isPressing(matter, now))
  const fits = matters.length <= most || pressing.length === 0
  const first = new Set(fits ? matters.slice(0, most) : inTurn(pressing).slice(0, most))
  return { first: matters.filter((one) => first.has(one)), rest: matters.filter((one) => !first.has(one)) }
}

/** What can wait is pressing once it is overdue. */
const isPressing = (ticket: Ticket, now: DateTime): boolean =>
  !CAN_WAIT.includes(weighsAs(ticket)) || isLate(ticket, now)

const isLate = ({ dueAt }: Ticket, now: DateTime): boolean => dueAt !== undefined && dueAt <= now

function inTurn(matters: readonly Ticket[]): readonly Ticket[] {
  const seen = new Map<Ticket['kind'], number>()
  const placed = matters.map((matter) => {
    const place = seen.get(matter.kind) ?? 0
    seen.set(matter.kind, place + 1)
    return { matter, place }
  })
  return placed.toSorted((one, other) => one.place - other.place).map(({ matter }) => matter)
}
