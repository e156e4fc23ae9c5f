import { day, type Now, single, span, type Token, time } from './token.ts'

const DAY_MINUTES = 24 * 60

/** The moment so many minutes from now, or before it, as its day and its time of day. */
export function instantAhead(now: Now, minutes: number, form: 'clock' | 'before'): Token[] | undefined {
  if (!Number.isFinite(minutes)) return undefined
  if (form === 'before' && minutes >= DAY_MINUTES) {
    return [day(span(now.today, now.today + Math.floor(minutes / DAY_MINUTES)))]
  }
  const total = now.minute + minutes
  const at = { minute: ((total % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES, half: 'unsaid', isExact: true } as const
  return [day(single(now.today + Math.floor(total / DAY_MINUTES))), time({ form, at })]
}
