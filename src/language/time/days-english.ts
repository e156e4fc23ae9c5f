import { COUNT, END, MONTH, monthNumber, number, WEEKDAY } from './english-words.ts'
import type { Reading, Rule } from './rule.ts'
import * as said from './said-days.ts'
import { day, dayIfReal, type Now, single, span } from './token.ts'

/** December 5th, Dec 1, Nov. 30th, 2026. */
const monthDay: Rule = {
  starts: /[jfmasond]/,
  pattern: new RegExp(`(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:a-z])`, 'y'),
  read: (match, now) => dated(now, match[1], match[2], match[3]),
}

/** 5 Dec, the 3rd of December. */
const dayMonth: Rule = {
  starts: /[\dt]/,
  pattern: new RegExp(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(${MONTH})\\.?${END}(?:,? (\\d{4}))?(?!\\d)`, 'y'),
  read: (match, now) => dated(now, match[2], match[1], match[3]),
}

/** 10-12 December, Dec 10th to 12th: the days between within one month. */
const daysOfMonth: Rule = {
  starts: /[\djfmasondtb]/,
  pattern: new RegExp(
    `(?:from |between )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|and|until|till|through) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(${MONTH})\\.?${END}|(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|until|till|through) ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:a-z]| ?[ap]m)`,
    'y',
  ),
  read(match, now) {
    const month = monthNumber(match[3] ?? match[4])
    const first = said.monthAndDay(now, month, number(match[1] ?? match[5]))
    const last = first && said.dayOfSameMonth(first, number(match[2] ?? match[6]))
    const isRange = first && last && said.firstDay(first) <= said.firstDay(last)
    return dayIfReal(isRange ? span(said.firstDay(first), said.firstDay(last)) : undefined)
  },
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty first',
  'twenty second',
  'twenty third',
  'twenty fourth',
  'twenty fifth',
  'twenty sixth',
  'twenty seventh',
  'twenty eighth',
  'twenty ninth',
  'thirtieth',
  'thirty first',
]

const ORDINAL = [...ORDINALS]
  .reverse()
  .map((word) => word.replace(' ', '[ -]'))
  .join('|')

const ordinal = (text = ''): number => ORDINALS.indexOf(text.replace('-', ' ')) + 1

/** December first, the second of December. */
const spelledDay: Rule = {
  starts: /[jfmasondte]/,
  pattern: new RegExp(`(?:(${MONTH}) (?:the )?(${ORDINAL})|(?:the )?(${ORDINAL}) of (${MONTH}))${END}`, 'y'),
  read: (match, now) =>
    dayIfReal(said.monthAndDay(now, monthNumber(match[1] ?? match[4]), ordinal(match[2] ?? match[3]))),
}

function dated(now: Now, month: string | undefined, dayOfMonth: string | undefined, year: string | undefined): Reading {
  return dayIfReal(said.monthAndDay(now, monthNumber(month), number(dayOfMonth), year ? Number(year) : undefined))
}

/** The 3rd, 28th; not the 3rd floor. */
const ordinalDay: Rule = {
  starts: /[\dt]/,
  pattern:
    /(?:the )?(\d{1,2})(?:st|nd|rd|th)(?![a-z])(?! (?:floor|one|time|option|line|box|item|slot|choice|nice|good|best|worst|bad|new|old|person|man|guy|engineer|technician|visit|call|router|of (?:the )?(?:next|this) month))/y,
  read(match) {
    const value = number(match[1])
    return value >= 1 && value <= 31 ? [{ kind: 'number', value, text: 'day-of-month' }] : undefined
  },
}

/** The thirty first, on the fifth; without "on" the low ones may be choices. */
const spelledOrdinal: Rule = {
  starts: /[to]/,
  pattern: new RegExp(
    `(on )?the (${ORDINAL})${END}(?! (?:floor|one|time|option|line|box|item|slot|choice|nice|good|best|worst|bad|new|old|person|man|guy|engineer|technician|visit|call|router|of|week|day|half|${WEEKDAY}))`,
    'y',
  ),
  read(match) {
    const value = ordinal(match[2])
    const isDay = value > 10 || match[1] !== undefined
    return isDay ? [{ kind: 'number', value, text: 'day-of-month' }] : undefined
  },
}

/** The 5th of next month. */
const ordinalOfMonth: Rule = {
  starts: /[\dt]/,
  pattern: /(?:the )?(\d{1,2})(?:st|nd|rd|th)? of (?:the )?(next|this) month(?![a-z])/y,
  read: (match, now) => dayIfReal(said.dayOfMonthAhead(now, match[2] === 'next' ? 1 : 0, number(match[1]))),
}

const PARTS_OF_MONTH: readonly [RegExp, said.PartOfMonth][] = [
  [/^(?:the )?(?:beginning|start|very beginning)/, 'beginning'],
  [/^early/, 'early'],
  [/^(?:mid|the middle|middle)/, 'middle'],
  [/^(?:late(?!r)|towards)/, 'late'],
  [/^(?:the )?(?:very )?end/, 'end'],
  [/^(?:the )?first half/, 'first_half'],
  [/^(?:the )?second half/, 'second_half'],
]

/** Early December, the end of the month, in January. */
const monthPart: Rule = {
  starts: /[a-z]/,
  pattern: new RegExp(
    `((?:the )?(?:very )?(?:beginning of|start of|early(?: in)?|mid(?:dle of|-|)|late(?: in)?|end of|first half of|second half of))? ?(?:(${MONTH})|(?:(the|this|next) )?month)${END}`,
    'y',
  ),
  read(match, now) {
    const which = PARTS_OF_MONTH.find(([words]) => words.test(match[1] ?? ''))?.[1] ?? 'whole'
    const hasMonth = match[2] !== undefined || match[3] !== undefined || which !== 'whole'
    if (!hasMonth || (which === 'whole' && isNoMonth(match[0])) || match[0] === 'the month') return undefined
    if (!match[2] && match[3] !== 'this' && match[3] !== 'next') return [day(said.comingPartOfMonth(now, which))]
    const ahead = match[2] ? said.monthsUntil(now, monthNumber(match[2])) : match[3] === 'next' ? 1 : 0
    return [day(said.partOfMonth(now, ahead, which))]
  },
}

const isNoMonth = (word: string): boolean => /^ ?(?:may|mar|jan|sun|sat)$/.test(word)

/** In 3 days, within a week, 2 weeks from now, in a month. */
const daysAhead: Rule = {
  starts: /[iwao\dtfsen]/,
  pattern: new RegExp(
    `(in|within|in the next|within the next|over the next|the next|next|after)? ?(?:about |around |like |roughly |maybe )?(?:the )?(${COUNT}|a couple of|couple of|half a)? ?(days?|weeks?|months?|fortnight)(?:'s?)?(?: time)?( from now| from today)?${END}`,
    'y',
  ),
  read(match, now) {
    const isFuture = match[1] !== undefined || match[4] !== undefined
    if (!isFuture || match[2] === undefined) return undefined
    const count = lengthInDays(now, match[2], match[3] ?? '')
    if (!Number.isFinite(count)) return undefined
    const isWithin = /within|next/.test(match[1] ?? '')
    if (isWithin) return [day(span(now.today, now.today + count))]
    return [day(match[3]?.startsWith('week') ? said.inWeekOf(now.today + count) : single(now.today + count))]
  },
}

/** Months count as many days as lie between today and the same day ahead, or back where `direction` is -1. */
function lengthInDays(now: Now, count: string, unit: string, direction: 1 | -1 = 1): number {
  const many = /couple/.test(count) ? 2 : count === 'half a' ? 0.5 : number(count)
  if (unit.startsWith('month')) return many === 0.5 ? 15 : Math.abs(said.daysInMonthsAhead(now, direction * many))
  return many * (unit.startsWith('week') ? 7 : unit === 'fortnight' ? 14 : 1)
}

/** In 5 to 7 days. */
const severalDays: Rule = {
  starts: /[iw\da-z]/,
  pattern: new RegExp(
    `(in|within)? ?(?:about )?(${COUNT}) ?(?:to|-|or) ?(${COUNT}) (day|week)s?(?: from now)?${END}`,
    'y',
  ),
  read(match, now) {
    if (match[1] === undefined && !match[0].endsWith('from now')) return undefined
    const unit = match[4] === 'week' ? 7 : 1
    return [
      day(span(now.today + (match[1] === 'within' ? 0 : number(match[2]) * unit), now.today + number(match[3]) * unit)),
    ]
  },
}

/** 3 days ago. */
const daysAgo: Rule = {
  starts: /[\da-z]/,
  pattern: new RegExp(`(${COUNT}|a couple of) (days?|weeks?|months?) (?:ago|back)${END}`, 'y'),
  read(match, now) {
    const by = -lengthInDays(now, match[1] ?? '', match[2] ?? '', -1)
    return Number.isFinite(by) ? [day(single(now.today + by))] : undefined
  },
}

/** Back by two days, a day later: how far a day said beside it is moved. */
const postponed: Rule = {
  starts: /[bf\dao-z]/,
  pattern: new RegExp(
    `(?:(?:back|by|forward|back by|forward by) (${COUNT}) (days?|weeks?)|(?<!not )(${COUNT}) (days?|weeks?) (?:later|after))${END}`,
    'y',
  ),
  read(match) {
    const by = number(match[1] ?? match[3]) * ((match[2] ?? match[4] ?? '').startsWith('week') ? 7 : 1)
    if (match[3]) return [{ kind: 'shift', days: by, ...(by > 1 && { isFromToday: true as const }) }]
    return [{ kind: 'shift', days: match[0].startsWith('forward') ? -by : by }]
  },
}

/** Rules for dates, parts of a month and counted days in English. */
export const ENGLISH_DAY_RULES: readonly Rule[] = [
  daysOfMonth,
  monthDay,
  dayMonth,
  spelledDay,
  ordinalOfMonth,
  ordinalDay,
  spelledOrdinal,
  monthPart,
  daysAhead,
  severalDays,
  daysAgo,
  postponed,
]
