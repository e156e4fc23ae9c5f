import type { Say } from '#src/conversation/say.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { readMeantKind } from '#src/language/answers/read-meant-kind.ts'
import { readThings, type VisitThing } from '#src/language/answers/which-visit-words.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { nextVisit } from '../note/note.ts'
import { kindSay } from '../visit-kind.ts'
import { matterWords } from '../visit-named.ts'

/** TV is ok, I did not report that: the waiting orders that are about what is named, where no agreed visit is; of several, those of the kind that is named. */
export function ordersOfThing(words: string, desk: Desk): readonly WorkOrder[] {
  const things = thingsOfNoVisit(words, desk)
  const about = waitingOrders(desk).filter(({ description }) =>
    readThings(description).some((one) => things.includes(one)),
  )
  const kind = readMeantKind(words)
  const ofKind = about.filter((order) => order.kind === kind)
  return ofKind.length > 0 ? ofKind : about
}

/** The same, where no order is about it either, and every visit is known to be about something else. */
export function thingOfNone(words: string, desk: Desk): VisitThing | undefined {
  const visits = desk.file()?.appointments ?? []
  const areKnown = visits.length > 0 && visits.every((visit) => readThings(matterWords(desk, visit)).length > 0)
  return areKnown && ordersOfThing(words, desk).length === 0 ? thingsOfNoVisit(words, desk)[0] : undefined
}

function thingsOfNoVisit(words: string, desk: Desk): readonly VisitThing[] {
  const known = (desk.file()?.appointments ?? []).flatMap((visit) => readThings(matterWords(desk, visit)))
  const things = readThings(words)
  return things.some((thing) => known.includes(thing)) ? [] : things
}

/** That nobody comes for it, and what stands. */
export function noneOfThingSay(thing: VisitThing, desk: Desk): Say {
  const visit = nextVisit(desk)
  const said = { thing: { id: `visit-thing-${thing}` } }
  if (!visit) return { id: 'cancel-none-of-thing', facts: said }
  const facts = { ...said, agreed: kindSay(visit.kind), window: desk.windowFact(visit.window) }
  return { id: 'cancel-none-of-thing-stands', facts }
}
