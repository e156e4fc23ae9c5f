import type { Fact, Say } from '#src/conversation/say.ts'
import type { VisitKind, WorkOrder } from '#src/domain/orders/work-order.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'

/** The words for a kind of work; one that nobody named is spoken of as a repair. */
export function kindSay(kind: VisitKind = 'repair'): Say {
  return { id: `visit-kind-${kind}` }
}

/** How much of the back office's description is read back. @unit characters */
const SUMMARY_CHARACTERS = 100

/** What an order is about in a few words; its kind of work, where the back office wrote nothing. */
export function orderSummary(order: Pick<WorkOrder, 'id' | 'kind' | 'description'>): Fact {
  const description = shownDescription(order)
  return description === '' ? kindSay(order.kind) : aboutSay(description, order)
}

/** 电视没信号: Chinese words of the back office, which whoever reads English hears in English. */
export function aboutSay(description: string, { id, kind }: Pick<WorkOrder, 'id' | 'kind'>): Fact {
  if (isFromChat(id) || !/\p{Script=Han}/u.test(description)) return description
  const about = kind === 'repair' ? (readSymptom(description)?.symptom ?? kind) : kind
  return { id: 'visit-order-named', facts: { description, name: { id: `visit-about-${about}` } } }
}

/** The back office's words on an order as its customer reads them: none that hold a phrase which nothing of ours may hold (CT-9); their own words stay. */
export function shownDescription({ id, description }: Pick<WorkOrder, 'id' | 'description'>): string {
  const words = description.trim().slice(0, SUMMARY_CHARACTERS)
  return isFromChat(id) || forbiddenIn(words) === undefined ? words : ''
}

const isFromChat = (orderId: string): boolean => orderId.startsWith('wo_')

/** How long a title may be. @unit characters */
const TITLE_CHARACTERS = 24

/** What staff call an order by: its kind of work with a short title; of a long report the part that says what is wrong. */
export function workSay({ kind, description }: Pick<WorkOrder, 'kind' | 'description'>): Say {
  const title = titleOf(description.trim())
  return title === '' ? kindSay(kind) : { id: 'visit-work', facts: { kind: kindSay(kind), title } }
}

function titleOf(description: string): string {
  if (description.length <= TITLE_CHARACTERS) return description
  const clauses = description.split(/[,，。.;；!！?？\n]+/).map((clause) => clause.trim())
  const clause = clauses.find((one) => readSymptom(one)) ?? clauses.find((one) => one !== '') ?? description
  return clause.length <= TITLE_CHARACTERS ? clause : `${clause.slice(0, TITLE_CHARACTERS - 1)}…`
}

/** The number that the back office gave an order; one that was made in a chat has none that anybody would say. */
export const numberSay = (orderId: string | undefined): Fact =>
  orderId === undefined || isFromChat(orderId) ? '' : { id: 'visit-order-number', facts: { order: orderId } }
