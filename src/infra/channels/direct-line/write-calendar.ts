import type { DateTime } from 'luxon'
import type { Appointment } from '#src/domain/appointments/appointment.ts'

/** The media type of a calendar file (RFC 5545 §8.1). */
export const CALENDAR_TYPE = 'text/calendar'

/** What stands in the calendar beside the time. */
interface CalendarWords {
  readonly summary: string
  readonly location: string
}

/**
 * One visit as an iCalendar object (RFC 5545): the same UID however often it is moved, a SEQUENCE that rises with the
 * appointment's revision, so that a calendar takes the newer one in the place of the older. Instants are UTC.
 */
export function writeCalendar({ id, revision, status, window, updatedAt }: Appointment, words: CalendarWords): string {
  const isOff = status === 'cancelled' || status === 'failed'
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Doorstep//Visits//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
    `UID:${id}@doorstep`,
    `DTSTAMP:${utc(updatedAt)}`,
    `DTSTART:${utc(window.opensAt)}`,
    `DTEND:${utc(window.closesAt)}`,
    `SEQUENCE:${revision}`,
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(words.summary)}`,
    `LOCATION:${escaped(words.location)}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const utc = (instant: DateTime): string => instant.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** How long a line may be. @unit octets */
const LONGEST_LINE = 75

/** RFC 5545 §3.1: longer lines go on in the next one behind a space; no character is cut in two. */
function folded(line: string): string {
  let length = 0
  let text = ''
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > LONGEST_LINE) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return text
}
