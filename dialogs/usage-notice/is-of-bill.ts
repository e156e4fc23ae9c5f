import type { Heard } from '#src/conversation/heard.ts'
import { doubtsBill, speaksOfCharges } from '#src/language/answers/read-bill.ts'
import { readThings } from '#src/language/answers/which-visit-words.ts'
import { normalise } from '#src/language/normalise.ts'
import type { Purpose } from '#src/language/purposes.ts'

/** What is wanted besides while a bill is open, whatever the words could be against it. */
const OTHER_MATTERS: readonly (Purpose | undefined)[] = [
  ...(['book', 'move', 'cancel', 'note', 'show', 'need', 'offer', 'extra', 'record', 'plain_wish', 'beyond'] as const),
  ...(['start_over', 'wait_earlier', 'no_booking'] as const),
]
const OTHER_THINGS =
  /师傅|工程师|上门|维修|预约|手机号|地址|\b(?:technician|engineer|installer|visit|appointment|address|phone number)\b/

/**
 * Whether words can be an answer about the bill that is open: what names a visit, its time, a device or a fault is of
 * something else, though 不行 or 不对 stands in it. Words about charges, and a doubt in plain words, always are.
 */
export function isOfBill({ text, purpose, times, chosen }: Heard): boolean {
  if (chosen?.isLoose === false || doubtsBill(text)) return true
  if (OTHER_MATTERS.includes(purpose.purpose)) return false
  if (speaksOfCharges(text)) return true
  const namesTime = times.some(({ start, end }) => start !== null || end !== null)
  return !namesTime && !OTHER_THINGS.test(normalise(text)) && readThings(text).length === 0
}
