import { DAY_PARTS } from './day-parts.ts'
import { WEEKDAY } from './english-words.ts'
import type { Rule } from './rule.ts'
import { SHIFT_RULES } from './shifts-english.ts'
import { cue, mark, part } from './token.ts'

/** I'm sat here, been sat waiting: no Saturday. */
const satDown: Rule = {
  starts: /[iwbhsta]/,
  pattern:
    /(?:(?:i'm|im|i am|we're|we are|he's|she's|they're|they are|i've|been|was|were) (?:been )?(?:just |still |only |all )?sat(?! (?:and|or|to|morning|afternoon|evening|night|\d))|(?:i|we|he|she|they) sat (?:in|here|at home|on|by|all)(?! the (?:morning|afternoon|evening))|sat (?:here|there|in all|in here|waiting|down|about|around|idle|twiddling|staring|looking))(?![a-z])/y,
  read: () => [cue('story')],
}

/** Third time this week: it counts what has happened. */
const timesSoFar: Rule = {
  starts: /[a-z0-9]/,
  pattern:
    /(?:(?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th)|umpteenth|nth|last) time|(?:\d{1,3}|two|three|four|five|six|ten|several|many|so many) times)(?: already)? (?:today|this (?:week|month|year|morning|afternoon|evening)|in (?:a|one|two|three|four|the last|\d+) (?:days?|weeks?|months?|hours?))(?![a-z])/y,
  read: () => [cue('story')],
}

/** WiFi is fine in the morning: how it works at a time. */
const howItWorks: Rule = {
  starts: /[wibcstlne]/,
  pattern:
    /(?:wi-?fi|internet|broadband|connection|signal|speed|line|tv|net|network|it(?= (?:works|worked))|everything(?= (?:works|worked))) (?:is|was|works|worked|goes|gets|seems) (?:only |all |just |pretty |totally |absolutely )?(?:fine|ok|okay|good|great|perfect|alright|bad|worse|better)(?! (?:now|today|again|tomorrow))(?![a-z])/y,
  read: () => [cue('story')],
}

/** Three engineers in two weeks: it counts what has happened. */
const countedOver: Rule = {
  starts: /[a-z0-9]/,
  pattern:
    /(?:\d{1,3}|two|three|four|five|six|seven|eight|ten) [a-z]{3,14}s in (?:a|one|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|months?)(?![a-z])/y,
  read: () => [cue('story')],
}

/** It's been five days: how long it has gone on. */
const goneOn: Rule = {
  starts: /[ib]/,
  pattern:
    /(?:it'?s |it has )?been (?:over |nearly |almost |like |about |more than )?(?:\d{1,3}|a|two|three|four|five|six|seven|eight|ten) (?:days?|weeks?|months?|hours?|years?)(?: now| already)?(?![a-z])/y,
  read: () => [cue('past')],
}

/** Since the storm on Saturday: what goes on from then is a tale. */
const sinceThen: Rule = {
  starts: /[sf]/,
  pattern:
    /(?:ever )?since (?:the |that |my |our |your |his |her )?(?!then)[a-z]{3,14}(?: [a-z]{3,14}){0,2} (?:on|in|at)(?: the)? (?=[a-z0-9])/y,
  read: () => [mark('since')],
}

/** Those who come for the visit itself. */
const OURS =
  'technicians?|engineers?|installers?|fitters?|tech|techs|man|men|guys?|lads?|team|crew|person|people|someone|anyone|somebody|visit|appointment|order'
const DAYS = 'mornings?|afternoons?|evenings?|weekends?|weekdays?|nights?|days?|week|month|[a-z]{3,6}days?'

/** The cleaners come on the 30th, my new router arrives on Friday: an event with a date of its own. */
const othersCome: Rule = {
  starts: /[tmoa]/,
  pattern: new RegExp(
    `(?:the|my|our|a) (?:(?:new|other|old) )?(?:(?!(?:${OURS}|${DAYS}) )[a-z]{2,14}s come|(?!(?:${OURS}|${DAYS}) )[a-z]{2,14} (?:comes|arrives?|visits?))(?! home)(?![a-z])`,
    'y',
  ),
  read: () => [cue('story')],
}

/** Supplier dey come tomorrow: of others, in Nigerian English. */
const othersDeyCome: Rule = {
  starts: /[a-z]/,
  pattern: new RegExp(
    `(?!(?:${OURS}|${DAYS}|i|you|u|una|we|he|she|they|dem|e|it|who|when|that|no|still|go|time|am) )[a-z]{3,14} (?:(?:and|with) [a-z]{3,14} )?dey (?:come|arrive|visit)(?! back)(?![a-z])`,
    'y',
  ),
  read: () => [cue('story')],
}

/** The 1st I'm in court: somewhere that is not at home. */
const elsewhere: Rule = {
  starts: /[iwhsmtb]/,
  pattern:
    /(?:(?:i'm|im|i am|i'll be|we're|we are|he's|she's|they're) )?(?:in|at) (?:court|work|school|uni|college|class|hospital|the hospital|surgery|theatre|church|mass|the gym|training|meetings|a meeting|the office|the dentist|the doctor's|the doctors|a funeral|a wedding|rehearsal)(?! (?:from home|run))(?![a-z'])/y,
  read: ({ 0: said }) => (/^(?:in|at) /.test(said) ? undefined : [cue('busy')]),
}

/** I only sleep in the morning, we mostly work afternoons: what they do then, and no wish. */
const daytimeHabit: Rule = {
  starts: /[iw]/,
  pattern:
    /(?:i|we)(?: only| just| mostly| mainly| usually| normally| always| still| get to| tend to| have to| can only| try to)* (?:sleep|work|nap|go to (?:bed|sleep))(?= (?:(?:in|during|through|all) )?(?:the )?(?:mornings?|afternoons?|evenings?|daytime)(?![a-z]))/y,
  read: () => [cue('busy')],
}

/** The bus drops me at quarter past: of no hour that was said. */
const pastNoHour: Rule = {
  starts: /[aqht]/,
  pattern:
    /(?:at |about )?(?:a )?(?:quarter|half|ten|twenty) (?:past|to)(?=$|[,.!?;]| (?:so|and|but|please)(?![a-z]))/y,
  read: () => [cue('story')],
}

/** The only quiet time is 3 to 4. */
const onlyTime: Rule = {
  starts: /[tmo]/,
  pattern:
    /(?:the|my|our) (?:only |best )?(?:only|best|quiet|quietest|good|free|easiest|ideal) (?:times?|days?|slots?|hours?|spell|window)(?: (?:for (?:me|us)|i've got|we've got|i have|we have))? (?:is|are|would be)(?![a-z'])/y,
  read: () => [cue('wish')],
}

/** Right now if you've got somebody near. */
const ifSomebody: Rule = {
  starts: /i/,
  pattern:
    /if (?:you've|you have|you|there's|there is|they've)(?: got)? (?:any|a|an|some)?(?:body|one| man| van| engineer| slot| space| gap|thing)(?: (?:near|nearby|free|about|around|going|local|in the area))?(?![a-z])/y,
  read: () => [cue('wish')],
}

/** The Saturday after: a week behind the one just told. */
const weekdayAfter: Rule = {
  starts: /t/,
  pattern: new RegExp(
    `the (?:${WEEKDAY}) after(?=$|[,.!?;]| (?:that|is|would|works|at|around|please|then)(?![a-z]))(?: that(?= |$|[,.]))?`,
    'y',
  ),
  read: () => [mark('week_after')],
}

/** Family coming over from the 26th: those who come are not ours. */
const guestsCome: Rule = {
  starts: /[fgvrip]/,
  pattern:
    /(?:family|guests|visitors|relatives|in-laws|friends|parents) (?:(?:are|is|will be) )?(?:coming|visiting|staying|arriving|over|round)(?: over| round| to stay)?(?![a-z])/y,
  read: () => [cue('story')],
}

/** Sunday morning if you work Sundays: whether they work then at all. */
const ifYouWork: Rule = {
  starts: /i/,
  pattern:
    /if (?:(?:you|yous|they|your)(?: guys| lot| people| lads| engineers)? (?:even |actually )?(?:work|open|operate|are open|are working)|(?:you|they)'re (?:open|working))(?: on| at)?(?= (?:the )?(?:[a-z]{3,6}days?|weekends?|evenings?|nights?|mornings?))/y,
  read: () => [{ kind: 'break', isHard: false }, cue('story')],
}

/** I'm in from 2 to 4, so come then; Wednesday is bin day, so not then. */
const thatTime: Rule = {
  starts: /[a-z]/,
  pattern:
    /(?:(don't come|do not come|not|never|can't do|busy|out|away)|come|come round|come over|call|pop in|pop round|be here|i'm in|i'm home|i'm free|free|available|send (?:someone|him|them|her|somebody)|do it) then(?=$|[,.!?;]| (?:please|pls|thanks|if|any|or|and|cheers)(?![a-z]))/y,
  read: (match) => (match[1] ? [mark('not'), mark('told')] : [cue('wish'), mark('told')]),
}

/** Anything except lunch: an hour only behind such a word. */
const lunch: Rule = {
  starts: /[ebna]/,
  pattern:
    /(?:(?:but )?not|except(?: for)?|but|bar|apart from|besides|excluding) (?:(?:at|over|during|for) )?(?:the )?lunch(?![a-z])(?! (?:time|hour|break))/y,
  read: () => [mark('except'), part(DAY_PARTS.noon)],
}

/** Can you not come tonight? A wish for all its "not". */
const politeNot: Rule = {
  starts: /[cw]/,
  pattern:
    /(?:can|could|will|would) (?:you|ye|yous|they|he|someone|somebody|anyone) (?:no|nae|(not)) (?:just )?(?:come|send|do|make|fit|get|pop)(?![a-z])/y,
  read: ({ 0: said, 1: not, index }, _now, text) =>
    not && !/^[^.!,;]{0,60}\?/.test(text.slice(index + said.length)) ? undefined : [cue('wish')],
}

/** Do I need to be home all day? A question about the visit, whatever time it names. */
const askedDuty: Rule = {
  starts: /[dwsmh]/,
  pattern:
    /(?:do|will|would|should|must|does) (?:i|we|someone|somebody|anyone|my wife|my husband)(?: really| actually)? (?:need to|have to|has to|must|got to|be required to)?(?: (?:be|stay|wait))(?: (?:at|in|here|there|home|around|the|house|flat))*(?: (?:for )?(?:all|the whole|the entire|whole) (?:day|morning|afternoon|evening|time))?(?![a-z])/y,
  read: () => [cue('story')],
}

/** Before we open at 9: the hour bounds, whatever happens then. */
const beforeEvent: Rule = {
  starts: /[ba]/,
  pattern:
    /(before|after) (?:i|we|they|he|she|my (?:wife|husband|mum|mom|dad|son|daughter|boss|flatmate)|the (?:shop|office|kids|boss)) (?:opens?|starts?|leaves?|go(?:es)?|closes?|finish(?:es)?|knocks? off|gets? (?:in|home|back))(?: (?:up|work|out|home|to work|for work))? at (?=[a-z0-9])/y,
  read: (match) => [mark(match[1] === 'before' ? 'before' : 'after')],
}

/** No later than Friday or I cancel: begins what happens else, unless a time follows. */
const orElse: Rule = {
  starts: /o/,
  pattern: /or (?:else )?(?=(?:i|i'm|i'll|i've|we|we'll|we're|my|our|the|they|he|she|it|it's|you|there)(?![a-z']))/y,
  read: () => [{ kind: 'mark', mark: 'or', beginsClause: true }],
}

/** Friday please we've got lodgers: behind the word of politeness another clause begins. */
const endOfClause: Rule = {
  starts: /[pt]/,
  pattern:
    /(?:please|pls|plz|thanks|thank you) (?=(?:as|because|cos|coz|since|i|im|ive|i'm|i've|i'll|i'd|we|weve|we're|we've|we'll|my|our|he|she|they|there|it's|it)(?![a-z']))/y,
  read: () => [cue('particle'), { kind: 'break', isHard: false }],
}

/** English clauses that only give the reason or the story beside a wish. */
export const ENGLISH_REASON_RULES: readonly Rule[] = [
  ...SHIFT_RULES,
  satDown,
  timesSoFar,
  howItWorks,
  countedOver,
  goneOn,
  sinceThen,
  othersCome,
  othersDeyCome,
  ifYouWork,
  guestsCome,
  elsewhere,
  daytimeHabit,
  pastNoHour,
  weekdayAfter,
  onlyTime,
  ifSomebody,
  thatTime,
  lunch,
  politeNot,
  askedDuty,
  beforeEvent,
  orElse,
  endOfClause,
]
