import { DateTime } from 'luxon'
import { readTime } from '#src/language/time/read-time.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'

/** The instant that all phrases are read at unless a test says otherwise: a Monday, ten in the morning. */
export const MONDAY_AT_TEN = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })

/**
 * The windows of a phrase in a form a table can hold: days (`-` for none said, `w15` for weekdays, `x` before what is
 * taken away), then `@` at, `~` around, `>` after, `<` before, `a–b`, or the word. Years of the reference are left out.
 */
export function written(phrase: string, refAt = MONDAY_AT_TEN): string {
  return readTime(phrase, refAt).map(windowText).join(' + ') || 'none'
}

function windowText(window: TimeWindow): string {
  const weekdays = window.weekdays ? ` w${window.weekdays.join('')}` : ''
  const except = window.except ? ` x ${window.except.join(' ')}` : ''
  const days = `${window.dates?.toSorted().join(' ') ?? '-'}${weekdays}${except}`.replaceAll('2026-', '')
  return `${days} ${hours(window)}`
}

function hours({ start, end, constraint }: TimeWindow): string {
  const signs = {
    at: `@${start}`,
    around: `~${start}`,
    after: `>${start}`,
    before: `<${end}`,
    between: `${start}–${end}`,
  }
  return constraint === 'any' || constraint === 'asap' ? constraint : signs[constraint]
}
