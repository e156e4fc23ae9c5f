import type { Fact, Say } from '#src/conversation/say.ts'
import type { KeptWish } from './visit-time.ts'

/** Says a wish back as it was understood; what has several parts is quoted in the customer's own words. */
export function wishFact({ wishes, words }: KeptWish): Fact {
  const [wish, second, ...others] = wishes
  // 周二上午或者周三下午: both are said as they were understood.
  if (wish && second && others.length === 0) {
    const [one, other] = [wish, second].map((each) => wishFact({ wishes: [each], words: '' }))
    const isQuoted = [one, other].some((each) => typeof each === 'object' && 'id' in each && each.id === 'time-quoted')
    if (one && other && !isQuoted) return { id: 'time-either', facts: { one, other } }
  }
  const [on, ...more] = wish?.dates ?? []
  const isPlain = second === undefined && more.length === 0 && (on === undefined || /^\d{4}-\d\d-\d\d$/.test(on))
  if (!wish || !isPlain) return { id: 'time-quoted', facts: { words } }
  const day = on === undefined ? undefined : { on }
  const hours = hoursSay(wish)
  if (day && hours) return { id: 'time-day-and-hours', facts: { day, hours } }
  return day ?? hours ?? { id: 'time-quoted', facts: { words } }
}

/** The hours of a wish; undefined where it leaves them open. */
function hoursSay({ start, end, constraint }: KeptWish['wishes'][number]): Say | undefined {
  if (constraint === 'between' && start && end) return { id: 'time-from-to', facts: { from: start, to: end } }
  if (constraint === 'before' && end) return { id: 'time-before', facts: { time: end } }
  if (constraint === 'after' && start) return { id: 'time-after', facts: { time: start } }
  return start && constraint !== 'asap' ? { id: 'time-at', facts: { time: start } } : undefined
}

/** What a dialog about a visit's time says to what it was told in passing. */
export const notedSay = ({ wish }: { readonly wish?: KeptWish | undefined }): Say =>
  wish ? { id: 'time-noted', facts: { time: wishFact(wish) } } : { id: 'common-noted' }
