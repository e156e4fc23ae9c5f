import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { givesUpOthers } from '#src/language/answers/gives-up-order.ts'
import { namesKind } from '#src/language/answers/names-kind.ts'
import { readMeantKind } from '#src/language/answers/read-meant-kind.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { nextVisit } from '../note/note.ts'
import { kindSay } from '../visit-kind.ts'
import { changeableAppointments, namedAppointment } from '../which-appointment.ts'
import { ordersOfThing } from './none-of-thing.ts'

/** I not want install now, where a repair is agreed: the kind of work that is not wanted, and that nobody was to come for. */
export function kindOfNone(heard: Pick<Heard, 'text' | 'nowAt'>, desk: Desk): VisitKind | undefined {
  const kind = namesKind(heard.text)
  const file = desk.file()
  if (kind === undefined || file === undefined) return undefined
  const isThere = file.appointments.some((visit) => visit.kind === kind) || waitingOrders(desk, kind).length > 0
  return isThere || namedAppointment(desk, heard, file.appointments) ? undefined : kind
}

/** That there is none, and what stands. */
export function noneOfKindSay(kind: VisitKind, desk: Desk): Say {
  const visit = nextVisit(desk)
  if (!visit) return { id: 'cancel-none-of-kind', facts: { kind: kindSay(kind) } }
  const facts = { kind: kindSay(kind), agreed: kindSay(visit.kind), window: desk.windowFact(visit.window) }
  return { id: 'cancel-none-of-kind-stands', facts }
}

/** 装机那个不要了, the tv is ok, beside a repair that is agreed: the order without a visit, of a kind, or about what no visit is. */
export function orderOfWords(words: string, desk: Desk): string | undefined {
  if (givesUpOthers(words)) return waitingOrders(desk)[0]?.id
  const [about, ...more] = ordersOfThing(words, desk)
  if (about && more.length === 0) return about.id
  const kind = readMeantKind(words)
  const isOfVisit = kind === undefined || changeableAppointments(desk).some((one) => one.kind === kind)
  const [only, ...others] = isOfVisit ? [] : waitingOrders(desk, kind)
  return others.length === 0 ? only?.id : undefined
}
