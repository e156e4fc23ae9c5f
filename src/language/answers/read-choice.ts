import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'
import { isAsked } from './is-asked.ts'
import { readYesNo } from './read-yes-no.ts'

/** "No, 2" picks the second after all; "不要2" picks none. */
const REFUSAL_BEFORE = /^(?:不是?|不对|不行|错了|no|nope|nah|wrong)[,。.!] ?(?=.)/
/** 都可以，哎呀第二个算了: that anything would do is said before the one that is taken. */
const AROUND_A_NUMBER =
  /^(?:(?:(?:都|哪个都)(?:可以|行|得|好|成|中)[吧啊呀的]?[,，。.… ]+|随便[吧啊啦]?[,，。.… ]+|(?:och|ach|ah|och aye|aye|ok)?,? ?(?:wh[ai]tever|any(?: one)?(?: is|'s|s)? (?:fine|ok|okay|good)|don'?t mind|not fussed)[,.; ]+(?=(?:the|number|let'?s|i'?ll|\d)\b)|哎呀|哎|唉|算了|och|ach|那|就|我|我们|要|选|选择|挑|定|约|来|用|按|想|想要|给我|帮我|请|还是|麻烦|嗯|好|好的|ok|okay|yes|i'll take|i'll go with|i will take|i choose|i pick|let's go with|let's do|give me|gimme|take|go with|pick|choose|option|number|no\.?|choice|the|slot|#|nr|opt|sure|please|i want|i'd like|send|maybe)[, ]*){0,5}/
const AFTER_A_NUMBER =
  /(?:[, 。.!~、)]*(?:吧|啊|呀|呢|嘛|的|了|哈|呗|叭|噻|撒|哒|哦|噢|哟|可以|好|好了|(?<=[个项])算了|行|就行|就好|都行|这个|那个|时间|时段|选项|选择|方案|个|项|档|条|种|件|单|那|谢谢|谢谢你|please|pls|thanks|thank you|one|yin|option|slot|time|choice|works|is fine|is good|is ok|obvs?|obviously|clearly|duh|innit|defo|definitely|mate|bro|po|lah|sir|madam|then|sounds good|will do|'s (?:fine|good|great|ok|okay|perfect))){0,5}[ 。.!~)]*$/

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
}

/** Places named by where they stand; negative ones count from the end, 0 is the middle. */
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/^倒数第二[个项条]?$/, -2],
  [
    /^(?:倒数第一|最后|最末|后面|后边|末尾|最下面|下面|后头|最后面|后)(?:那|这|一|的)?(?:一)?(?:[个项条种]|个时间)?$/,
    -1,
  ],
  [/^(?:前面|前边|最前面|上面|最上面|前头|头|打头|开头|前)(?:那|这|一|的)?(?:一)?(?:[个项条种]|个时间)?$/, 1],
  [/^(?:中间|当中|正中)(?:那|这|一|的)?(?:一)?(?:[个项条种]|个时间)?$/, 0],
  [/^(?:last|final|latter|bottom|latest)$/, -1],
  [/^(?:second to last|last but one|penultimate|second last)$/, -2],
  [/^(?:former|top|earliest|initial)$/, 1],
  [/^(?:middle|center|centre)$/, 0],
]

/**
 * Which of the shown options a message picks, counted from 0.
 *
 * Understands numbers ("2", "第二个", "选1吧", "the second one"), letters ("B"), places ("后面那个", "the last one")
 * and the words of an option in part ("下午吧"), if they fit just one. "2？" picks too; "对？" asks. Undefined when none or several fit.
 */
export function readChoice(text: string, labels: readonly string[]): number | undefined {
  const choose = (said: string) => placeOf(said, labels.length) ?? (asksBack(said) ? undefined : byWords(said, labels))
  const picked = afterSlip(text, choose) ?? readPickInList(text, labels.length)
  return picked ?? (asksBack(text) ? undefined : choose(withoutEnd(text)))
}

/** 啊不, no wait: what stands before it was a slip. */
const SLIP =
  /(?:啊|哦|噢|呃|额|哎|诶|唉|嗯|哎呀)不(?:是|对)?(?![行好要用想])|不不+|不对|不行|不(?=第?[\d一二三四五六七八九十])|(?:[说打按点选写搞弄]?错了?|手滑)(?:了)?|等等|等一?下|算了|我是说|应该是|\b(?:no wait|wait no|wait|sorry|i mean|i meant|actually|oops|scratch that|make (?:that|it)|or rather|rather|no+|nope|correction|my mistake|typo)\b/g

/** 2吧 啊不 1: what is chosen in place of what was; undefined unless both sides of the slip choose, or the first is a number that no list has. */
function afterSlip<T>(text: string, choose: (said: string) => T | undefined): T | undefined {
  const plain = normalise(text)
  const slip = [...plain.matchAll(SLIP)].at(-1)
  if (!slip) return undefined
  const [before, after] = [plain.slice(0, slip.index), plain.slice(slip.index + slip[0].length)].map(betweenMarks)
  const isChoice = before && (choose(before) !== undefined || isNumberBeyond(before, 1))
  return isChoice && after ? choose(after) : undefined
}

const betweenMarks = (part: string): string => part.replace(/^[。！!，,、.? ]+|[。！!，,、.? ]+$/gu, '')

const CLAUSE_END = /[,，:：;；。.!！]+/u

/** Which option a message begins with, by the option's first words, and what is said behind them: 还不算，客户在家. */
export function readBegunChoice(
  text: string,
  labels: readonly string[],
): { readonly index: number; readonly rest: string } | undefined {
  const end = CLAUSE_END.exec(text)
  const rest = end ? text.slice(end.index + end[0].length).trim() : ''
  if (!end || rest === '') return undefined
  const first = normalise(text.slice(0, end.index)).trim()
  const index = only(labels, (label) => normalise(label.split(CLAUSE_END)[0] ?? '').trim() === first)
  return index === undefined ? undefined : { index, rest }
}

/** The first 1. */
const ORDINAL_ONE = /(?<=\b(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th)) )1\b/
const UNSURE = /,? ?\b(?:i guess|i think|i suppose|ig|maybe|probably|perhaps)\b/g

/** The same as `readPlaceInList`; of one that is taken back, the other: the first one I guess? No wait, the second. */
export function readPickInList(text: string, count: number): number | undefined {
  const plain = normalise(text).replace(UNSURE, '').replace(ORDINAL_ONE, 'one')
  return afterSlip(plain, (said) => placeOf(said, count)) ?? placeOf(withoutEnd(plain), count)
}

/** Which of `count` options a message picks by its number, letter or place alone, counted from 0. */
export const readPlaceInList = (text: string, count: number): number | undefined => placeOf(withoutEnd(text), count)

function placeOf(plain: string, count: number): number | undefined {
  const open = plain.replace(REFUSAL_BEFORE, '').replace(AROUND_A_NUMBER, '').trim()
  const core = open.replace(AFTER_A_NUMBER, '').trim()
  return byNumber(core, count) ?? byNumber(withoutPlease(open), count) ?? byPlace(core, count)
}

/** A longer number is none of a list, but a code, a telephone or a house. */
const LARGEST_PLACE = 20

/** Whether a message is nothing but the number of an option, of a list that ends before it. */
export const isNumberBeyond = (text: string, count: number): boolean => numberBeyond(text, count) !== undefined

/** 10, yes ten please: the number that a message is nothing but, of no option of a list that ends before it. */
export function numberBeyond(text: string, count: number): number | undefined {
  const bare = withoutEnd(text).replace(AROUND_A_NUMBER, '').replace(AFTER_A_NUMBER, '').trim()
  const number = readNumeral(bare.replace(/^第/, '').replace(/[个项条]$/, ''))
  return count > 0 && number !== undefined && number > count && number <= LARGEST_PLACE ? number : undefined
}

const withoutEnd = (text: string): string => normalise(text).replace(/[。！!，,、.? ]+$/u, '')

/** 对吧, yes?: a yes or no that is asked picks no option which begins with it. */
const asksBack = (text: string): boolean =>
  isAsked(normalise(text)) && readYesNo(withoutManners(normalise(text)).replaceAll('?', '')) !== undefined

const withoutPlease = (text: string): string => text.replace(/ (?:please|pls|plz|thanks|thank you)$/, '')

function byNumber(core: string, count: number): number | undefined {
  // "两个都行" names no second one.
  if (/两|俩/.test(core)) return undefined
  const bare = core.replace(/^第/, '').replace(/(?:个|项|档|条|种|号|件|单)$/, '')
  const letter = /^[a-i]$/.test(bare) ? bare.charCodeAt(0) - 96 : undefined
  const number = letter ?? ORDINALS[bare] ?? readNumeral(bare)
  return number !== undefined && number >= 1 && number <= count ? number - 1 : undefined
}

function byPlace(core: string, count: number): number | undefined {
  const place = PLACES.find(([words]) => words.test(core))?.[1]
  if (place === undefined || count === 0) return undefined
  if (place === 0) return count % 2 === 1 ? (count - 1) / 2 : undefined
  const index = place > 0 ? place - 1 : count + place
  return index >= 0 && index < count ? index : undefined
}

/** Of a denial nothing is taken away: 不要 is more than 不. */
const POLITENESS =
  /那个|这个|吧|呀|啊|呢|哦|嘛|谢谢|麻烦|请|好的|(?<![不没别])(?:可以|就行|就好|我要|我选|我想|选|就|要)|那|的|\b(?:please|thanks|thank you|the|one|i'd like|i want|i'll take|works|is fine)\b|[,。!~. ]/g
const NEGATION = /不|别|没|not|no |don't|except|除了/

function byWords(plain: string, labels: readonly string[]): number | undefined {
  const written = labels.map((label) => withoutManners(normalise(label)))
  const said = withoutManners(plain)
  if (said === '') return undefined
  const clauses = plain.split(/[,。!;~.、]+/).map(withoutManners)
  return (
    only(written, (label) => label === said) ?? longestNamed(said, clauses, written) ?? onlyInPart(plain, said, written)
  )
}

const withoutManners = (text: string): string => text.replace(POLITENESS, '')

/** What manners leave of a label may stand in any other word: it, of “it works”. */
const SHORT_LATIN = /^[a-z]{1,3}$/

/** The label that the message names in full; of labels inside each other the longest. A mere yes or no is no part of other words: 房东同意了, know. */
function longestNamed(said: string, clauses: readonly string[], labels: readonly string[]): number | undefined {
  const holds = (label: string) =>
    readYesNo(label) === undefined && !SHORT_LATIN.test(label) ? said.includes(label) : clauses.includes(label)
  const named = labels.filter((label) => label !== '' && holds(label))
  const longest = named.toSorted((left, right) => right.length - left.length)[0]
  if (longest === undefined || named.some((label) => !longest.includes(label))) return undefined
  return NEGATION.test(said.replace(longest, '')) ? undefined : labels.indexOf(longest)
}

function onlyInPart(plain: string, said: string, labels: readonly string[]): number | undefined {
  // 人呢 asks where somebody is.
  if (/^\p{Script=Han}呢/u.test(plain)) return undefined
  const whole = only(labels, (label) => containsWhole(label, said))
  if (whole !== undefined || NEGATION.test(plain)) return whole
  // Labels have lost what is politeness elsewhere: the.
  const long = plain.split(/[^a-z0-9]+/).filter((word) => word.length > 2)
  const words = long.map(withoutManners).filter((word) => word !== '')
  return words.length === 0 || /\p{Script=Han}/u.test(plain)
    ? undefined
    : only(labels, (label) => words.every((word) => label.includes(word)))
}

/** Whether the label holds the words, no figure cut in two, no lone figure taken for a word. */
function containsWhole(label: string, said: string): boolean {
  if (/^\d+$/.test(said)) return false
  const at = label.indexOf(said)
  if (at < 0) return false
  const isCutBefore = /^\d/.test(said) && /\d/.test(label.charAt(at - 1))
  const isCutAfter = /\d$/.test(said) && /\d/.test(label.charAt(at + said.length))
  return !isCutBefore && !isCutAfter
}

function only(labels: readonly string[], fits: (label: string) => boolean): number | undefined {
  const fitting = labels.flatMap((label, at) => (fits(label) ? [at] : []))
  return fitting.length === 1 ? fitting[0] : undefined
}
