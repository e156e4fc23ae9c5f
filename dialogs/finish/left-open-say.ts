import type { Say } from '#src/conversation/say.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { itemWithReasonSay, joined } from '../checklist/checklist-says.ts'
import { checklistOf } from '../checklist/visit-checklist.ts'
import type { Desk } from '../desk.ts'
import type { FinishAnswers } from './finish.ts'

/** Which required items a visit is closed without, each with its own reason; empty where there are none. */
export async function leftOpenSay(
  visit: Visit,
  { reasons = {} }: Partial<FinishAnswers>,
  desk: Desk,
): Promise<Say | string> {
  const { checklist } = await checklistOf(desk, visit)
  const left = checklist.items.filter(({ id }) => reasons[id] !== undefined)
  if (left.length === 0) return ''
  const items = joined(
    left.map((item) => itemWithReasonSay(item, reasons[item.id])),
    'checklist-items',
  )
  return { id: 'finish-left-open', facts: { count: left.length, items } }
}
