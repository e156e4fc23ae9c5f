import type { DateTime } from 'luxon'
import { MARKETING_HOURS, SURVEY_HOURS } from '../norms/outreach-norms.ts'
import type { MessageClass } from './outbox.ts'
import { afterQuietHours } from './quiet-hours.ts'

/**
 * The first instant from `at` on at which a message of a class may reach somebody in `zone` (IANA); `at` itself where it may.
 *
 * Urgent ones may at any time, transactional ones outside the quiet hours; surveys and marketing have hours of their own
 * within those. An instant at which no hours begin for a week (they lie within the quiet hours) is undefined.
 */
export function withinHours(messageClass: MessageClass, at: DateTime, zone: string): DateTime | undefined {
  if (messageClass === 'urgent') return at
  let instant = at
  for (let step = 0; step < 7; step += 1) {
    const allowed = inOwnHours(messageClass, afterQuietHours(instant, zone), zone)
    if (+allowed === +instant) return instant
    instant = allowed
  }
  return undefined
}

function inOwnHours(messageClass: MessageClass, at: DateTime, zone: string): DateTime {
  const hours = OWN_HOURS[messageClass]?.()
  const local = at.setZone(zone)
  const time = local.toFormat('HH:mm')
  if (!hours || (time >= hours.from && time < hours.to)) return at
  const day = time < hours.from ? local : local.plus({ days: 1 })
  return day.set({ ...clockOf(hours.from), second: 0, millisecond: 0 }).toUTC()
}

/** Asked each time, as they can be set. */
const OWN_HOURS: Partial<Record<MessageClass, () => { readonly from: string; readonly to: string }>> = {
  survey: () => SURVEY_HOURS,
  marketing: () => MARKETING_HOURS,
}

const clockOf = (time: string) => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) })
