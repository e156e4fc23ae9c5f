import { COUNT, END, N, NUMBER_WORD, number } from './english-words.ts'
import { instantAhead } from './instants.ts'
import type { Rule } from './rule.ts'
import { type Clock, clock, cue, mark, time } from './token.ts'

/** Make it 30 minutes later: of a time that is agreed, not from now. */
const MOVES = /\b(?:make|push|move|shift|put|delay|postpone|be)\b[^.!?]{0,20}$/

/** In 2 hours, in half an hour, an hour from now, in 45 mins. */
const hoursAhead: Rule = {
  starts: /[iwao\dthfest]/,
  pattern: new RegExp(
    `(in the next|within the next|over the next|in|within|after)? ?(?:about |like |around |roughly |maybe |say )?(half an|the next|the|${COUNT})( and a half)? ?(hours?|hrs?|hr|minutes?|mins?)(?:' time)?( and a half| (?:and )?(\\d{1,2}) ?min(?:ute)?s?)?( from now| later| ago)?${END}`,
    'y',
  ),
  read(match, now, text) {
    if (match[1] === undefined && match[7] === undefined) return undefined
    if (match[7] === ' later' && !(number(match[2]) > 1 && !MOVES.test(text.slice(0, match.index)))) return undefined
    const isHours = match[4]?.startsWith('h') ?? false
    const count = match[2] === 'half an' ? 0.5 : number(match[2]) + (match[3] || match[5]?.endsWith('half') ? 0.5 : 0)
    const minutesAhead =
      (match[2]?.startsWith('the') ? 1 : count) * (isHours ? 60 : 1) + (match[6] ? number(match[6]) : 0)
    return instantAhead(
      now,
      match[7] === ' ago' ? -minutesAhead : minutesAhead,
      /within|next/.test(`${match[1]} ${match[2]}`) ? 'before' : 'clock',
    )
  },
}

/** Have a lovely evening: no time, for all that it names one. */
const goodWishes: Rule = {
  starts: /[heg]/,
  pattern:
    /(?:have|enjoy|had) (?:a|an|your|the) (?:[a-z]{1,12} ){0,2}(?:weekend|evening|day|night|afternoon|morning|one|christmas|holiday|week)(?![a-z])(?! off)/y,
  read: () => [cue('greeting')],
}

/** Morning! My wifi is slow: a greeting and no answer. */
const greeted: Rule = {
  starts: /[mae]/,
  pattern:
    /(?:morning|afternoon|evening)(?: all| mate| guys| team| there)?(?:[!,.]+ ?(?=(?:my|our|can|could|what|when|how|hi|the|your|internet|wifi|broadband|just|wondering|quick|hope|is|was|are|ye|you|u|where|who|why|how's|got|still|ma|me) )|!+ ?(?=(?:i|i'm|i've|we|we've|do|does|there|any|need|sorry|trying|had|it's|got) ))/y,
  read: (match) => (match.index === 0 ? [cue('greeting'), { kind: 'break', isHard: true }] : undefined),
}

/** In a quarter of an hour. */
const quartersAhead: Rule = {
  starts: /[iat]/,
  pattern: /(in )?(?:about )?(?:a |(three) )quarters? of an hour( from now)?(?![a-z])/y,
  read: (match, now) => ((match[1] ?? match[3]) ? instantAhead(now, match[2] ? 45 : 15, 'clock') : undefined),
}

const half = (text: string | undefined): Clock['half'] =>
  text === undefined ? 'unsaid' : text.startsWith('a') ? 'am' : 'pm'

/** 3pm, 10.30am, 3 p.m. */
const clockTime: Rule = {
  starts: /[\defnost]/,
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

/** 1030am, 230 pm. */
const clockInOneRow: Rule = {
  starts: /\d/,
  pattern: /(1[0-2]|[1-9])([0-5]\d) ?(am|pm)(?![a-z])/y,
  read: (match) => [time({ form: 'clock', at: clock(number(match[1]), minutes(match[2]), half(match[3])) })],
}

/** 3:30, 15:00. */
const colonTime: Rule = {
  starts: /\d/,
  pattern: /(\d{1,2}):([0-5][\do])(?::\d\d)?(?!\d)/y,
  read: (match) =>
    number(match[1]) <= 24 ? [time({ form: 'clock', at: clock(number(match[1]), minutes(match[2])) })] : undefined,
}

const minutes = (text: string | undefined): number => (text === undefined ? 0 : Number(text.replace('o', '0')))

/** 15h, 16h30. */
const continental: Rule = {
  starts: /\d/,
  pattern: /([01]?\d|2[0-4])h([0-5]\d)?(?![a-z\d])/y,
  read: (match) => [time({ form: 'clock', at: clock(number(match[1]), minutes(match[2])) })],
}

/** 1900 hrs, 0930 hours. */
const military: Rule = {
  starts: /[012]/,
  pattern: /([01]\d|2[0-3]) ?([0-5]\d) ?(?:hrs?|hours?|h)(?![a-z])/y,
  read: (match) => {
    const minute = number(match[1]) * 60 + number(match[2])
    return [time({ form: 'clock', at: { minute, half: 'unsaid', isExact: true } })]
  },
}

/** 3 o'clock, three o clock, one o'clock-ish. */
const oclock: Rule = {
  starts: /[\defnost]/,
  pattern: new RegExp(`(${N}) ?o'? ?clock(?: ?-?ish)?${END}`, 'y'),
  read: (match) => [
    ...(match[0].endsWith('ish') ? [mark('around')] : []),
    time({ form: 'clock', at: clock(number(match[1])) }),
  ],
}

/** From ten to twelve is a range. */
const BEGINS_RANGE = /\b(?:from|between) $/

/** Half past three, half four (= 4:30), quarter to five, ten past 6. */
const spokenTime: Rule = {
  starts: /[a-z\d]/,
  pattern: new RegExp(
    `(?:(half) (?:past )?|(?:a )?(quarter|five|ten|twenty|twenty five|\\d{1,2}) ?(?:minutes? |mins? )?(past|after|to|til|till|before|of) )(${N})(?: ?(am|pm)|${END})(?!:)`,
    'y',
  ),
  read(match, _now, text) {
    if (match[3] === 'to' && match[2] !== 'quarter' && BEGINS_RANGE.test(text.slice(0, match.index))) return undefined
    const many = match[1] ? 30 : match[2] === 'quarter' ? 15 : number(match[2])
    const isWords = match[1] !== undefined || match[2] === 'quarter' || /past|min/.test(match[0])
    if (!isWords && !(many === 5 || many === 10 || many === 20 || many === 25)) return undefined
    if (!isWords && /^\d/.test(match[0])) return undefined
    if (match[3] === 'of' && match[2] !== 'quarter') return undefined
    const isShort = /^(?:to|til|till|before|of)$/.test(match[3] ?? '')
    return [time({ form: 'clock', at: clock(number(match[4]), isShort ? -many : many, half(match[5])) })]
  },
}

/** Eight oh five is a time, flat eight oh two is none. */
const ohMinutes: Rule = {
  starts: /[a-z]/,
  pattern: new RegExp(`(${NUMBER_WORD}) oh (${NUMBER_WORD})${END}`, 'y'),
  read: (match) =>
    match[2] === 'five'
      ? [time({ form: 'clock', at: clock(number(match[1]), 5) })]
      : [{ kind: 'word', text: 'counted' }],
}

/** Two thirty, four forty five. */
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
  starts: /[\defnost]/,
  pattern: new RegExp(`(${N})(?:[:.]([0-5]\\d))? ?(am|pm)? ?-?ish${END}`, 'y'),
  read: (match) => [
    time({ form: 'clock', at: clock(number(match[1]), minutes(match[2]), half(match[3])), isRough: true }),
  ],
}

/** Two boxes, 3 times, two hours that nothing puts ahead: things counted, which are no time. */
const counted: Rule = {
  starts: /[\defnost]/,
  pattern: new RegExp(
    `(?:\\d{1,5}|${NUMBER_WORD}) ?(?:stars?|bars?|boxes|box|rooms?|floors?|devices?|times|people|kids|percent|%|points?|days? now|units?|routers?|of us|years?|out of|tvs?|cameras?|screens?|lines?|hours?|hrs?|minutes?|mins?)${END}`,
    'y',
  ),
  read: () => [{ kind: 'word', text: 'counted' }],
}

/** 3 works for me. */
const hourThatWorks: Rule = {
  starts: /[\defnost]/,
  pattern: new RegExp(`(${N}) (?:works|would work|would be|suits|is better|sounds good)${END}`, 'y'),
  read: (match) =>
    number(match[1]) <= 12 ? [time({ form: 'clock', at: clock(number(match[1])) }), cue('wish')] : undefined,
}

/** Money and data, which tell of bills and speed. */
const priced: Rule = {
  starts: /[\d$¥]/,
  pattern:
    /[$¥]?\d{1,6}(?:\.\d{1,2})? ?(?:mbps|mb|gb|gigs?|megs?|g|m|yuan|rmb|kuai|bucks|dollars|元|块钱?|兆)(?![a-z])|[$¥]\d{1,6}/y,
  read: () => [cue('story')],
}

/** 3.30, 11.27: a time or a date, as the words beside it say. */
const decimal: Rule = {
  starts: /\d/,
  pattern: /(\d{1,2})\.(\d{1,2})(?![\d.%]|元|块|m|g)/y,
  read: (match) => [{ kind: 'decimal', whole: number(match[1]), fraction: number(match[2]) }],
}

/** A number whose meaning stands beside it. */
const bareNumber: Rule = {
  starts: /[\defnost]/,
  pattern: new RegExp(`(\\d{1,6})(?![\\d%]|st|nd|rd|th)|(?:${NUMBER_WORD})${END}`, 'y'),
  read: (match) => [{ kind: 'number', value: number(match[0]), text: match[0] }],
}

/** Rules for clock times in English and in figures, and for figures whose meaning stands beside them. */
export const ENGLISH_HOUR_RULES: readonly Rule[] = [
  hoursAhead,
  goodWishes,
  greeted,
  quartersAhead,
  clockTime,
  clockInOneRow,
  colonTime,
  continental,
  military,
  oclock,
  spokenTime,
  ohMinutes,
  wordedMinutes,
  ish,
  hourThatWorks,
  counted,
  priced,
  decimal,
  bareNumber,
]
