import { CHINESE_DAY_RULES } from './days-chinese.ts'
import { ENGLISH_DAY_RULES } from './days-english.ts'
import { CHINESE_HOUR_RULES } from './hours-chinese.ts'
import { ENGLISH_HOUR_RULES } from './hours-english.ts'
import { LABEL_RULES } from './labels.ts'
import { isLatin, lexicon } from './lexicon.ts'
import { LUNAR_RULES } from './lunar-days.ts'
import { CHINESE_REASON_RULES } from './reasons-chinese.ts'
import { ENGLISH_REASON_RULES } from './reasons-english.ts'
import { RELATIVE_DAY_RULES } from './relative-days.ts'
import type { Rule } from './rule.ts'
import { cue, type Now, type Token } from './token.ts'
import { CHINESE_WEEKDAY_RULES } from './weekdays-chinese.ts'
import { ENGLISH_WEEKDAY_RULES } from './weekdays-english.ts'
import { WEEK_OF_MONTH_RULES } from './weeks-of-months.ts'
import { CONTEXT_ENTRIES } from './words-of-context.ts'
import { DAY_ENTRIES } from './words-of-days.ts'
import { HOUR_ENTRIES } from './words-of-hours.ts'

const WORDS = lexicon([...DAY_ENTRIES, ...HOUR_ENTRIES, ...CONTEXT_ENTRIES])
const RULES: readonly Rule[] = [
  ...CHINESE_REASON_RULES,
  ...CHINESE_WEEKDAY_RULES,
  ...CHINESE_DAY_RULES,
  ...CHINESE_HOUR_RULES,
  ...ENGLISH_WEEKDAY_RULES,
  ...ENGLISH_DAY_RULES,
  ...ENGLISH_HOUR_RULES,
  ...WEEK_OF_MONTH_RULES,
  ...LUNAR_RULES,
  ...ENGLISH_REASON_RULES,
  ...LABEL_RULES,
  ...RELATIVE_DAY_RULES,
]
const HARD_BREAKS = new Set(['.', '。', '!', '?', ';', '\n', '…'])
const SOFT_BREAKS = new Set([',', ':', '(', ')', '"', '·'])
const SOFT_BREAK_WORDS = new Set([
  'but',
  'because',
  'cause',
  'cos',
  'coz',
  'cuz',
  'bc',
  'since',
  '但',
  '但是',
  '因为',
  '不过',
  '然后',
  '可是',
])

/** What follows them is what is wanted in the end. */
const CONCLUSIONS = new Set(['so', '所以'])

interface Piece {
  end: number
  tokens: Token[]
}

/** The tokens of a normalised text: at each place the longest of what the words and the rules can read there. */
export function scan(text: string, now: Now): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const piece = longestPiece(text, at, now) ?? punctuation(text, at) ?? plainWord(text, at)
    tokens.push(...piece.tokens)
    at = Math.max(piece.end, at + 1)
  }
  return tokens
}

function longestPiece(text: string, at: number, now: Now): Piece | undefined {
  let best: Piece | undefined = WORDS.find(text, at, now)
  for (const rule of rulesFor(text.charAt(at))) {
    const piece = apply(rule, text, at, now)
    if (piece && piece.end > (best?.end ?? at)) best = piece
  }
  return best
}

const rulesByFirst = new Map<string, readonly Rule[]>()
/** How many first characters are remembered: more than text in both languages uses, fewer than a flood of odd ones. */
const MOST_REMEMBERED = 4000

/** The rules that can begin with a character. */
function rulesFor(character: string): readonly Rule[] {
  const known = rulesByFirst.get(character)
  if (known) return known
  const rules = RULES.filter(({ starts }) => starts.test(character))
  if (rulesByFirst.size < MOST_REMEMBERED) rulesByFirst.set(character, rules)
  return rules
}

function apply(rule: Rule, text: string, at: number, now: Now): Piece | undefined {
  rule.pattern.lastIndex = at
  const match = rule.pattern.exec(text)
  if (!match || match[0] === '') return undefined
  const reading = rule.read(match, now, text)
  if (reading === undefined) return undefined
  const { tokens, length } = Array.isArray(reading) ? { tokens: reading, length: match[0].length } : reading
  return tokens.every(isReal) ? { end: at + length, tokens } : undefined
}

/** Whether no numeral in it was a mere row of digits (十十点). */
function isReal(token: Token): boolean {
  if (token.kind === 'number') return !Number.isNaN(token.value)
  if (token.kind === 'shift') return !Number.isNaN(token.days)
  if (token.kind === 'day') return !token.days.spans.flat().some(Number.isNaN)
  if (token.kind !== 'time') return true
  const { time } = token
  const clocks = time.form === 'between' ? [time.from, time.to] : 'at' in time ? [time.at] : []
  return !clocks.some(({ minute }) => Number.isNaN(minute))
}

function punctuation(text: string, at: number): Piece | undefined {
  const character = text.charAt(at)
  if (character === ' ') return { end: at + 1, tokens: [] }
  if (HARD_BREAKS.has(character)) return { end: at + 1, tokens: [{ kind: 'break', isHard: true }] }
  if (SOFT_BREAKS.has(character)) return { end: at + 1, tokens: [{ kind: 'break', isHard: false }] }
  return undefined
}

/** A word of two ideographs that parts clauses. */
const isPair = (word: string): boolean =>
  !isLatin(word.charAt(0)) && word.length === 2 && (CONCLUSIONS.has(word) || SOFT_BREAK_WORDS.has(word))

function plainWord(text: string, at: number): Piece {
  let end = isPair(text.slice(at, at + 2)) ? at + 2 : at + 1
  if (isLatin(text.charAt(at))) while (isLatin(text.charAt(end)) || text.charAt(end) === "'") end++
  const word = text.slice(at, end)
  if (CONCLUSIONS.has(word)) return { end, tokens: [{ kind: 'break', isHard: false }, cue('so')] }
  if (SOFT_BREAK_WORDS.has(word)) return { end, tokens: [{ kind: 'break', isHard: false }] }
  return { end, tokens: [{ kind: 'word', text: word }] }
}
