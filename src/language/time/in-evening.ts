import { LAST_HOUR_TAKEN_AS_AFTERNOON } from './day-parts.ts'
import { timeAt } from './operands.ts'
import { isCue } from './reading-order.ts'
import { type Clock, type TimeOfDay, type Token, time } from './token.ts'

const NOON = 12 * 60

/** 我七点到家，八点来: once somebody comes home in the evening, the hours said after it are of the evening too. */
export function inEvening(tokens: readonly Token[]): Token[] {
  const homeAt = tokens.findIndex((token) => isCue(token, 'home', 'off_work'))
  const toldAt = homeAt < 0 ? -1 : placeOfHour(tokens, homeAt)
  const home = clockOf(timeAt(tokens[toldAt]))
  if (!home || !isAfternoon(home)) return [...tokens]
  return tokens.map((token, at) => {
    const said = at > Math.max(homeAt, toldAt) ? timeAt(token) : undefined
    return said ? time(eveningTime(said, home)) : token
  })
}

/** The hour of the clause that the word stands in: before it, or else behind it. */
function placeOfHour(tokens: readonly Token[], at: number): number {
  const isBreak = ({ kind }: Token): boolean => kind === 'break'
  const begin = tokens.slice(0, at).findLastIndex(isBreak) + 1
  const length = tokens.slice(at).findIndex(isBreak)
  const clause = tokens.slice(begin, length < 0 ? tokens.length : at + length)
  const isHour = (token: Token): boolean => timeAt(token) !== undefined
  const before = clause.slice(0, at - begin).findLastIndex(isHour)
  const place = before < 0 ? clause.findIndex(isHour) : before
  return place < 0 ? -1 : begin + place
}

const clockOf = (said: TimeOfDay | undefined): Clock | undefined => (said && 'at' in said ? said.at : undefined)

function isAfternoon({ minute, half, isExact }: Clock): boolean {
  if (isExact) return minute > NOON
  if (half !== 'unsaid') return half === 'pm' || half === 'night'
  return minute <= (LAST_HOUR_TAKEN_AS_AFTERNOON + 1) * 60
}

function eveningTime(said: TimeOfDay, home: Clock): TimeOfDay {
  const later = (clock: Clock): Clock => {
    const isOfEvening = clock.half === 'unsaid' && !clock.isExact && clock.minute > home.minute % NOON
    return isOfEvening && clock.minute < 11 * 60 ? { ...clock, half: 'pm' } : clock
  }
  if ('at' in said) return { ...said, at: later(said.at) }
  return said.form === 'between' ? { ...said, from: later(said.from), to: later(said.to) } : said
}
