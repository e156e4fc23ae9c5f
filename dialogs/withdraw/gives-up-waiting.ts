import { givesUpOrder, givesUpOthers } from '#src/language/answers/gives-up-order.ts'
import { laysDown } from '#src/language/answers/lays-down.ts'
import { readMeantKind } from '#src/language/answers/read-meant-kind.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'

/** 装机那个单也撤: whether an order that waits for a time is not wanted, named by its kind, or all that are left. */
export function givesUpWaiting(text: string, desk: Desk): boolean {
  if (givesUpOthers(text)) return waitingOrders(desk).length > 0
  const kind = givesUpOrder(text) && !laysDown(text) ? readMeantKind(text) : undefined
  return kind !== undefined && waitingOrders(desk, kind).length > 0
}
