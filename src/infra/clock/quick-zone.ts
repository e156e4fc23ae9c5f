import { IANAZone } from 'luxon'

/** In none of today's zones do clocks change between two full quarters of an hour. */
const QUARTER_MS = 15 * 60_000
const MOST_REMEMBERED = 10_000
const quick = new Set<string>()

/**
 * Lets luxon remember the offsets of a zone (IANA): it asks Intl each time, which is four fifths of what it costs to decide
 * about a message. Gives the zone's name.
 */
export function quickZone(name: string): string {
  if (quick.has(name)) return name
  quick.add(name)
  // The one that luxon itself keeps for every use of this name.
  const zone = IANAZone.create(name)
  const ask = zone.offset.bind(zone)
  const known = new Map<number, number>()
  zone.offset = (ms) => {
    const quarter = Math.floor(ms / QUARTER_MS)
    const before = known.get(quarter)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const offset = ask(ms)
    known.set(quarter, offset)
    return offset
  }
  return name
}
