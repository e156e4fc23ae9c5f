import type { Mention } from './mention.ts'
import { isCue, isFiller, isMark, skipFillers } from './reading-order.ts'
import type { Role, Setting } from './setting.ts'
import type { Cue, Token } from './token.ts'

const ROLE_OF_CUE: Partial<Record<Cue, Role>> = {
  wish: 'offer',
  busy: 'refused',
  occupied: 'refused',
  engaged: 'refused',
  left_out: 'excepted',
  story: 'story',
  account: 'story',
  past: 'story',
  habit: 'story',
  off_work: 'story',
  home: 'story',
}

/** In Chinese what is said of a time mostly follows it, in English it mostly goes before. */
export function byCues(setting: Setting): Role | undefined {
  const { left, right, isChinese, isFirst } = setting
  const ahead = firstRole(right, setting)
  const behind = firstRole(isChinese ? tellingBehind(left) : tellingOf(left, isFirst).toReversed(), setting)
  const own = isFirst || behind === 'offer' ? behind : undefined
  const role = isChinese ? (ahead ?? own) : isFirst ? (behind ?? ahead) : (ahead ?? behind)
  if (isChinese && left.some((token) => isCue(token, 'past')) && (role === 'refused' || right.some(isToldOf)))
    return 'story'
  if (role === 'refused' && [...left, ...right].some((token) => isCue(token, 'if'))) return 'offer'
  return role === 'refused' && left.some((token) => isCue(token, 'you')) ? 'story' : role
}

/** 上次师傅九点来我还没起: what came to pass. */
const isToldOf = (token: Token): boolean => isCue(token, 'story', 'busy', 'occupied', 'done')

/**
 * The words before a time that say what it is for, nearest first. In Chinese a trouble told before it doesn't, and
 * that one is busy only when it stands right beside.
 */
function tellingBehind(before: readonly Token[]): Token[] {
  const left = afterThen(before)
  const nearest = left.filter((token) => !isFiller(token)).at(-1)
  return left
    .filter((token) => !isCue(token, 'story') && (token === nearest || !isCue(token, 'busy', 'occupied', 'engaged')))
    .reverse()
}

/** Friday is the dentist Monday then: what is said of the time before is not said of this one. */
const tellingOf = (left: readonly Token[], isFirst: boolean): readonly Token[] =>
  !isFirst && isMark(left[0], 'suggest') ? [] : afterThen(left)

/** 不行就周四, if not then Friday: what stands before it holds for another time. */
export function afterThen(left: readonly Token[]): readonly Token[] {
  return left.slice(left.findLastIndex((token) => isCue(token, 'then', 'so')) + 1)
}

/** The role that the nearest telling word gives. A "before" that binds no time begins a clause of its own: before my kids get home. */
function firstRole(tokens: readonly Token[], { mention, right, next }: Setting): Role | undefined {
  for (const [at, token] of tokens.entries()) {
    if (tokens === right && beginsClause(token)) return undefined
    if (isMark(token, 'move', 'moved_to')) return 'offer'
    if (isMark(token, 'not') && tokens[at + 1]?.kind === 'cue') return 'refused'
    if (isCue(token, 'wish') && isNegated(tokens, at)) return 'refused'
    if (token.kind !== 'cue') continue
    if (token.cue === 'rest') return mention.times.length === 0 || suits(tokens, at + 1) ? 'offer' : 'refused'
    if (token.cue === 'home' && !(isMoment(mention) && next === undefined)) continue
    const role = ROLE_OF_CUE[token.cue]
    if (role) return role
  }
  return undefined
}

/** 午休在家: said of the rest itself. */
const suits = (tokens: readonly Token[], at: number): boolean =>
  isCue(tokens[at], 'wish') && !isCue(tokens[at + 1], 'busy') && !isMark(tokens[at + 1], 'not')

/** 我八点才到家 tells of an hour; 八点以后, or an afternoon, is when somebody is in. */
const isMoment = ({ times }: Mention): boolean => times.length === 1 && times[0]?.form === 'clock'

const beginsClause = (token: Token): boolean =>
  isMark(token, 'before', 'after') || (token.kind === 'word' && /^(?:when|while|once)$/.test(token.text))

/** Don't send him in the evening: read backwards, the word before the wish takes it back. */
const isNegated = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[skipFillers(tokens, at + 1)], 'not') && !tokens.slice(0, at).some((token) => isMark(token, 'not'))
