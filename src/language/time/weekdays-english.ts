import { END, WEEKDAY, weekdayNumber } from './english-words.ts'
import type { Rule } from './rule.ts'
import * as said from './said-days.ts'
import { day, mark, single } from './token.ts'

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
  starts: /[mtwfsnlcpae]/,
  pattern: new RegExp(
    `(any|every|each|this coming|this|next week|next|last|coming|past)?\\s?\\b(${WEEKDAY})(s)?(?:(?<!days?)\\.(?= ?(?:\\d|at|am|pm|morning|afternoon|evening|to|-|or|and|the|after|before|from)|$))?${END}(?:\\s?(?:of )?(?:the )?(next week|this week|last week|week after next|week)${END})?`,
    'y',
  ),
  read(match, now) {
    const which = weekdayNumber(match[2])
    if (/any|every|each/.test(match[1] ?? '')) return [day(said.everyWeek(now, which))]
    if (match[3] && match[1] === undefined && /day$/.test(match[2] ?? '')) return [day(said.everyWeek(now, which))]
    if (match[4] === 'week') return [day(said.weekday(now, which, 1))]
    return [day(said.weekday(now, which, WEEKS[match[4] ?? match[1] ?? '']))]
  },
}

/** Next tomorrow: the day after tomorrow, as Nigerians say it. */
const nextTomorrow: Rule = {
  starts: /n/,
  pattern: new RegExp(
    `(?<!(?:is|are|'s|whats|whos|come|comes) )next (?:tomorrow|tmrw?|tmw|tomoz|tomo|2moro|2morrow)${END}`,
    'y',
  ),
  read: (_match, now) => [day(single(now.today + 2))],
}

/** A week on Tuesday, two weeks from Friday. */
const weekOn: Rule = {
  starts: /[ato12]/,
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

/** The Monday after next, the Sunday before last. */
const weekdayAfterNext: Rule = {
  starts: /[tmwfs]/,
  pattern: new RegExp(`(?:the )?(${WEEKDAY}) (after next|before last)${END}`, 'y'),
  read: (match, now) => [day(said.weekday(now, weekdayNumber(match[1]), match[2] === 'after next' ? 2 : -2))],
}

/** Tuesday or Thursday next week: the week is that of both. */
const weekdaysOfWeek: Rule = {
  starts: /[mtwfs]/,
  pattern: new RegExp(
    `(${WEEKDAY})(?: ?(?:or|and|&|/|,) ?(${WEEKDAY}))? ?(?:or|and|&|/) ?(${WEEKDAY}) (?:of )?(?:the )?(next week|this week|week after next)${END}`,
    'y',
  ),
  read: (match, now) =>
    [match[1], match[2], match[3]]
      .filter((name) => name !== undefined)
      .flatMap((name, at) => [
        ...(at > 0 ? [mark('or')] : []),
        day(said.weekday(now, weekdayNumber(name), WEEKS[match[4] ?? ''])),
      ]),
}

export const ENGLISH_WEEKDAY_RULES: readonly Rule[] = [nextTomorrow, weekdaysOfWeek, weekOn, weekdayAfterNext, weekdays]
