import { readNumeral } from '../numerals.ts'
import { instantAhead } from './instants.ts'
import type { Reading, Rule } from './rule.ts'
import * as said from './said-days.ts'
import { type Clock, clock, type Days, day, mark, type Now, single, span, type Token, time } from './token.ts'

const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const N = `(?:\\d{1,2}|${NUMBER_WORD})`
const COUNT = `(?:\\d{1,3}|${NUMBER_WORD}|thirteen|fourteen|fifteen|twenty|thirty|forty five|forty-five|forty|fifty|an|a)`
const END = '(?![a-z])'
const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const WEEKDAY_PREFIXES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTH_PREFIXES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const number = (text: string | undefined): number => readNumeral(text ?? '') ?? Number.NaN
const weekdayNumber = (text = ''): number => WEEKDAY_PREFIXES.indexOf(text.slice(0, 3)) + 1
const monthNumber = (text = ''): number => MONTH_PREFIXES.indexOf(text.slice(0, 3)) + 1
const days = (value: Days | undefined): Token[] | undefined => value && [day(value)]

const WEEKS: Readonly<Record<string, number>> = {
  this: 0,
  'this coming': 0,
  next: 1,
  last: -1,
  past: -1,
  'last week': -1,
  'next week': 1,
  'this week': 0,
  'next weeks': 1,
  'week after next': 2,
}

/** Monday, this Friday, next Tue, Tuesday next week, Mondays. */
const weekdays: Rule = {
  starts: /[mtwfsnlcp]/,
  pattern: new RegExp(
    `(this coming|this|next week|next|last|coming|past)?\\s?\\b(${WEEKDAY})(s)?\\.?('s)?${END}(?:\\s?(?:of )?(next week|this week|last week|week after next|week)${END})?`,
    'y',
  ),
  read(match, now) {
    const which = weekdayNumber(match[2])
    if (match[3] && match[1] === undefined && /day$/.test(match[2] ?? '')) return [day(said.everyWeek(now, which))]
    if (match[5] === 'week') return [day(said.weekday(now, which, 1))]
    return [day(said.weekday(now, which, WEEKS[match[5] ?? match[1] ?? '']))]
  },
}

/** A week on Tuesday, a week from Friday, Tuesday fortnight. */
const weekOn: Rule = {
  starts: /[a12]/,
  pattern: new RegExp(
    `(a week|one week|two weeks|1 week|2 weeks|a fortnight) (?:on|from|after|this)? ?(?:(${WEEKDAY})|(today|now)|(tomorrow))${END}`,
    'y',
  ),
  read(match, now) {
    const by = /two|2|fort/.test(match[1] ?? '') ? 14 : 7
    if (match[2]) return [day(said.shifted(said.weekday(now, weekdayNumber(match[2])), by))]
    return [day(single(now.today + by + (match[4] ? 1 : 0)))]
  },
}

const weekdayAfterNext: Rule = {
  starts: /[tmwfs]/,
  pattern: new RegExp(`(?:the )?(${WEEKDAY}) after next${END}`, 'y'),
  read: (match, now) => [day(said.weekday(now, weekdayNumber(match[1]), 2))],
}

/** December 5th, Dec 1, 5 Dec 2026. */
const monthDay: Rule = {
  starts: /[jfmasond]/,
  pattern: new RegExp(`(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:a-z])`, 'y'),
  read: (match, now) => dated(now, match[1], match[2], match[3]),
}

const dayMonth: Rule = {
  starts: /[\dt]/,
  pattern: new RegExp(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(${MONTH})\\.?${END}(?:,? (\\d{4}))?(?!\\d)`, 'y'),
  read: (match, now) => dated(now, match[2], match[1], match[3]),
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

const spelledDay: Rule = {
  starts: /[jfmasondte]/,
  pattern: new RegExp(`(?:(${MONTH}) (?:the )?(${ORDINAL})|(?:the )?(${ORDINAL}) of (${MONTH}))${END}`, 'y'),
  read: (match, now) => days(said.monthAndDay(now, monthNumber(match[1] ?? match[4]), ordinal(match[2] ?? match[3]))),
}

function dated(now: Now, month: string | undefined, dayOfMonth: string | undefined, year: string | undefined): Reading {
  return days(said.monthAndDay(now, monthNumber(month), number(dayOfMonth), year ? Number(year) : undefined))
}

/** The 3rd, 28th; not the 3rd floor. */
const ordinalDay: Rule = {
  starts: /[\dt]/,
  pattern:
    /(?:the )?(\d{1,2})(?:st|nd|rd|th)(?![a-z])(?! (?:floor|one|time|option|line|box|item|slot|choice|of (?:the )?(?:next|this) month))/y,
  read(match) {
    const value = number(match[1])
    return value >= 1 && value <= 31 ? [{ kind: 'number', value, text: 'day-of-month' }] : undefined
  },
}

const ordinalOfMonth: Rule = {
  starts: /[\dt]/,
  pattern: /(?:the )?(\d{1,2})(?:st|nd|rd|th)? of (?:the )?(next|this) month(?![a-z])/y,
  read: (match, now) => days(said.dayOfMonthAhead(now, match[2] === 'next' ? 1 : 0, number(match[1]))),
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

/** Early December, mid Dec, the end of the month, late next month, in January. */
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
    const ahead = match[2] ? said.monthsUntil(now, monthNumber(match[2])) : match[3] === 'next' ? 1 : 0
    return [day(said.partOfMonth(now, ahead, which))]
  },
}

/** `may` and `mar`, `sep`, `dec` alone are too often something else. */
const isNoMonth = (word: string): boolean => /^ ?(?:may|mar|jan|sun|sat)$/.test(word)

/** In 3 days, within a week, 2 weeks from now, in a month. */
const daysAhead: Rule = {
  starts: /[iwao\dtfsen]/,
  pattern: new RegExp(
    `(in|within|in the next|within the next|over the next|the next|next|after)? ?(?:the )?(${COUNT}|a couple of|couple of|half a)? ?(days?|weeks?|months?|fortnight)(?:'s?)?(?: time)?( from now| from today| later)?${END}`,
    'y',
  ),
  read(match, now) {
    const isFuture = match[1] !== undefined || match[4] !== undefined
    if (!isFuture || match[2] === undefined) return undefined
    const count = lengthInDays(now, match[2], match[3] ?? '')
    if (!Number.isFinite(count)) return undefined
    const isWithin = /within|next/.test(match[1] ?? '')
    return [day(isWithin ? span(now.today, now.today + count) : single(now.today + count))]
  },
}

function lengthInDays(now: Now, count: string, unit: string): number {
  const many = /couple/.test(count) ? 2 : count === 'half a' ? 0.5 : number(count)
  if (unit.startsWith('month')) return many === 0.5 ? 15 : said.daysInMonthsAhead(now, many)
  return many * (unit.startsWith('week') ? 7 : unit === 'fortnight' ? 14 : 1)
}

/** In 2 hours, in half an hour, an hour from now, in 45 mins. */
const hoursAhead: Rule = {
  starts: /[iwao\dthfest]/,
  pattern: new RegExp(
    `(in|within|after)? ?(?:about )?(half an|${COUNT})( and a half)? ?(hours?|hrs?|hr|minutes?|mins?)(?:' time)?( and a half)?( from now| later)?${END}`,
    'y',
  ),
  read(match, now) {
    if (match[1] === undefined && match[6] === undefined) return undefined
    const isHours = match[4]?.startsWith('h') ?? false
    const count = match[2] === 'half an' ? 0.5 : number(match[2]) + (match[3] || match[5] ? 0.5 : 0)
    return instantAhead(now, count * (isHours ? 60 : 1), match[1] === 'within' ? 'before' : 'clock')
  },
}

const half = (text: string | undefined): Clock['half'] =>
  text === undefined ? 'unsaid' : text.startsWith('a') ? 'am' : 'pm'

/** 3pm, 3:30, 10.30am, 15:00, 1500h, 3 p.m. */
const clockTime: Rule = {
  starts: /[\do-z]/,
  pattern: new RegExp(
    `(${N})(?:[:.h]([0-5][\\do])(?!\\d))?(?::\\d\\d)? ?(am|pm|a\\.m\\.?|p\\.m\\.?|a(?= |$)|p(?= |$))${END}`,
    'y',
  ),
  read(match) {
    const hour = number(match[1])
    if (!(hour <= 24)) return undefined
    return [time({ form: 'clock', at: clock(hour, minutes(match[2]), hour > 12 ? 'unsaid' : half(match[3])) })]
  },
}

const colonTime: Rule = {
  starts: /\d/,
  pattern: /(\d{1,2}):([0-5][\do])(?::\d\d)?(?!\d)/y,
  read: (match) =>
    number(match[1]) <= 24 ? [time({ form: 'clock', at: clock(number(match[1]), minutes(match[2])) })] : undefined,
}

const minutes = (text: string | undefined): number => (text === undefined ? 0 : Number(text.replace('o', '0')))

/** 3 o'clock, three o clock. */
const oclock: Rule = {
  starts: /[\do-z]/,
  pattern: new RegExp(`(${N}) ?o'? ?clock(?:ish)?${END}`, 'y'),
  read: (match) => [
    ...(match[0].endsWith('ish') ? [mark('around')] : []),
    time({ form: 'clock', at: clock(number(match[1])) }),
  ],
}

/** Half past three, half four (= 4:30), quarter to five, ten past 6, two thirty. */
const spokenTime: Rule = {
  starts: /[a-z\d]/,
  pattern: new RegExp(
    `(?:(half) (?:past )?|(?:a )?(quarter|five|ten|twenty|twenty five|\\d{1,2}) ?(?:minutes? |mins? )?(past|after|to|til|till|before) )(${N})(?: ?(am|pm)|${END})(?!:)`,
    'y',
  ),
  read(match) {
    const many = match[1] ? 30 : match[2] === 'quarter' ? 15 : number(match[2])
    const isWords = match[1] !== undefined || match[2] === 'quarter' || /past|min/.test(match[0])
    if (!isWords && !(many === 5 || many === 10 || many === 20 || many === 25)) return undefined
    if (!isWords && /^\d/.test(match[0])) return undefined
    const isShort = /^(?:to|til|till|before)$/.test(match[3] ?? '')
    return [time({ form: 'clock', at: clock(number(match[4]), isShort ? -many : many, half(match[5])) })]
  },
}

const wordedMinutes: Rule = {
  starts: /[a-z]/,
  pattern: new RegExp(
    `(${NUMBER_WORD}) (thirty|fifteen|forty five|forty-five|ten|twenty|forty|fifty)(?: ?(am|pm)|${END})`,
    'y',
  ),
  read: (match) => [time({ form: 'clock', at: clock(number(match[1]), number(match[2]), half(match[3])) })],
}

/** 3ish, 4-ish. */
const ish: Rule = {
  starts: /[\do-z]/,
  pattern: new RegExp(`(${N})(?:[:.]([0-5]\\d))? ?(am|pm)? ?-?ish${END}`, 'y'),
  read: (match) => [
    time({ form: 'clock', at: clock(number(match[1]), minutes(match[2]), half(match[3])), isRough: true }),
  ],
}

/** By two days, back a week, a day later: how far a day already said is moved. */
const postponed: Rule = {
  starts: /[bf\dao-z]/,
  pattern: new RegExp(
    `(?:(?:back|by|forward|back by|forward by) (${COUNT}) (days?|weeks?)|(${COUNT}) (days?|weeks?) (?:later|after|earlier))${END}`,
    'y',
  ),
  read(match) {
    const by = number(match[1] ?? match[3]) * ((match[2] ?? match[4] ?? '').startsWith('week') ? 7 : 1)
    return [{ kind: 'shift', days: /forward|earlier/.test(match[0]) ? -by : by }]
  },
}

/** Things counted, which are no time. */
const counted: Rule = {
  starts: /[\do-z]/,
  pattern: new RegExp(
    `(?:\\d{1,5}|${NUMBER_WORD}) ?(?:mbps|mb|gb|gigs?|megs?|yuan|rmb|stars?|bars?|boxes|box|rooms?|floors?|devices?|times|people|kids|percent|%|points?|days? (?:ago|now)|weeks? ago|hours? ago|units?|routers?|of us|years?|months? ago|out of|tvs?|cameras?|screens?|lines?)${END}`,
    'y',
  ),
  read: () => [{ kind: 'word', text: 'counted' }],
}

/** 3.30, 11.27: a time or a date, as the words beside it say. */
const decimal: Rule = {
  starts: /\d/,
  pattern: /(\d{1,2})\.(\d{1,2})(?![\d.%]|元|块|m|g)/y,
  read: (match) => [{ kind: 'decimal', whole: number(match[1]), fraction: number(match[2]) }],
}

const bareNumber: Rule = {
  starts: /[\do-z]/,
  pattern: new RegExp(`(\\d{1,6})(?![\\d%])|(?:${NUMBER_WORD})${END}`, 'y'),
  read: (match) => [{ kind: 'number', value: number(match[0]), text: match[0] }],
}

/** The rules for times written in English and in figures. */
export const ENGLISH_RULES: readonly Rule[] = [
  weekOn,
  weekdayAfterNext,
  weekdays,
  monthDay,
  dayMonth,
  spelledDay,
  ordinalOfMonth,
  ordinalDay,
  monthPart,
  daysAhead,
  hoursAhead,
  clockTime,
  colonTime,
  oclock,
  spokenTime,
  wordedMinutes,
  ish,
  postponed,
  counted,
  decimal,
  bareNumber,
]
