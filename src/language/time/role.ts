import type { Mention } from './mention.ts'
import { isCue, isFiller, isMark, skipFillers, skipFillersBack } from './reading-order.ts'
import { FOREVER, firstDay, lastDay } from './said-days.ts'
import type { Cue, Days, Now, Token } from './token.ts'

/**
 * What a mention is for: offered for the visit; ruled out; taken out of what is offered; the time it was before;
 * a tale; or said beside words that tell nothing.
 */
export type Role = 'offer' | 'bare' | 'refused' | 'excepted' | 'former' | 'story' | 'unclear'

/** A mention with the words around it. */
interface Setting {
  mention: Mention
  tokens: readonly Token[]
  /** The words of its clause since the mention before it. */
  left: readonly Token[]
  /** The words of its clause up to the next mention. */
  right: readonly Token[]
  /** No other mention stands before it in its clause. */
  isFirst: boolean
  /** The role of the next mention when that stands in the same clause. */
  next: Role | undefined
  isChinese: boolean
  now: Now
}

/** The first that says something decides. */
const RULES: readonly ((setting: Setting) => Role | undefined)[] = [
  byWordBeside,
  formerly,
  longAgo,
  welcome,
  describing,
  alreadyPassed,
  saidOfIt,
  askedWhy,
  byCues,
  happened,
  asTheNext,
  besideAThing,
  byItself,
]

/** The role of each mention, from the words around it. */
export function rolesOf(tokens: readonly Token[], mentions: readonly Mention[], isChinese: boolean, now: Now): Role[] {
  const roles: Role[] = []
  for (const [at, mention] of [...mentions.entries()].reverse()) {
    const end = mentions[at + 1]?.from ?? tokens.length
    const begin = (mentions[at - 1]?.to ?? -1) + 1
    const left = afterLastBreak(tokens.slice(begin, mention.from))
    const right = beforeFirstBreak(tokens.slice(mention.to + 1, end))
    const next = mention.to + 1 + right.length === end ? roles[at + 1] : undefined
    const isFirst = at === 0 || mention.from - left.length > begin
    const setting = { mention, tokens, left, right, isFirst, next, isChinese, now }
    roles[at] = RULES.reduce<Role | undefined>((role, rule) => role ?? rule(setting), undefined) ?? 'unclear'
  }
  return roles.map((role, at) => (role === 'bare' && goesOnTale(tokens, mentions, roles, at) ? 'story' : role))
}

/** Finished in forty minutes on Saturday: what is only joined to a time of a tale belongs to the tale. */
function goesOnTale(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  roles: readonly Role[],
  at: number,
): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]]
  if (!before || !mention || roles[at - 1] !== 'story') return false
  const between = tokens.slice(before.to + 1, mention.from)
  return between.length > 0 && between.every((token) => isMark(token, 'at'))
}

function byWordBeside({ tokens, mention }: Setting): Role | undefined {
  const beside = tokens[skipFillersBack(tokens, mention.from)]
  if (isMark(beside, 'not')) return 'refused'
  if (isMark(beside, 'except')) return 'excepted'
  if (isMark(beside, 'since')) return 'story'
  return isMark(beside, 'instead_of') ? 'former' : undefined
}

function formerly({ left, right, isChinese }: Setting): Role | undefined {
  if (
    isChinese &&
    isMark(
      right.find((token) => !isFiller(token)),
      'formerly',
    )
  )
    return 'former'
  const isFormer = left.some((token) => isMark(token, 'formerly')) && !left.some((token) => isMark(token, 'moved_to'))
  return isFormer ? 'former' : undefined
}

function welcome({ mention, left, isChinese }: Setting): Role | undefined {
  const isTold = !isChinese && left.some((token) => isCue(token, 'story'))
  return mention.isWelcome && !isTold ? 'offer' : undefined
}

/** A day that is over tells a tale, unless it is the whole message. */
function longAgo({ mention, tokens, now }: Setting): Role | undefined {
  const isPast = mention.days !== undefined && (isOver(mention.days, now) || isEarlierToday(mention, now))
  const isOutside = (at: number): boolean => at < mention.from || at > mention.to
  const isAlone = tokens.every((token, at) => !isOutside(at) || isFiller(token) || token.kind === 'break')
  return isPast && !isAlone ? 'story' : undefined
}

/** Days that are past, or began in the past and go on: 从上周开始. */
function isOver(days: Days, now: Now): boolean {
  return lastDay(days) < now.today || (lastDay(days) === FOREVER && firstDay(days) < now.today)
}

/** This morning at 7, said at ten: the half of the day was said, so it is not meant for the evening. */
function isEarlierToday({ days, times }: Mention, now: Now): boolean {
  const isToday = days?.spans.every(([from, to]) => from === now.today && to === now.today) ?? false
  return (
    isToday &&
    times.length > 0 &&
    times.every((time) => {
      const isSaid = time.form === 'clock' && time.at.half === 'am' && !time.at.isExact
      return isSaid && time.at.minute < now.minute
    })
  )
}

/** 今天的师傅, tomorrow's visit: the time only says which one is spoken of. */
function describing({ left, right }: Setting): Role | undefined {
  const [first, second] = right
  const isThing = isCue(second, 'thing', 'story') || second?.kind === 'word'
  const isAskedFor =
    left.some((token) => isCue(token, 'wish', 'thing')) && !left.some((token) => isMark(token, 'move', 'moved_to'))
  if (!isCue(first, 'of') || !isThing) return undefined
  return isAskedFor && isCue(second, 'thing') ? 'offer' : 'story'
}

/** 都三点半了. */
function alreadyPassed({ left, right }: Setting): Role | undefined {
  const isPassed = isCue(right[0], 'done') && left.some((token) => isCue(token, 'by_now'))
  return isPassed ? 'story' : undefined
}

/** Some function at home, tomorrow is not possible: what is said of the time itself goes before the rest. */
function saidOfIt({ left, right, isChinese, next }: Setting): Role | undefined {
  const isSaid = !isChinese && next === undefined && isMark(right[0], 'suggest') && isCue(right[1], 'busy')
  return isSaid && ![...left, ...right].some((token) => isCue(token, 'if')) ? 'refused' : undefined
}

/** Why is the bill for October higher than the one for September? */
function askedWhy({ mention, tokens, isChinese }: Setting): Role | undefined {
  if (isChinese) return undefined
  const before = tokens.slice(0, mention.from)
  const sentence = before.slice(before.findLastIndex((token) => token.kind === 'break' && token.isHard) + 1)
  const isWhy = sentence.some((token) => token.kind === 'word' && token.text === 'why')
  return isWhy && sentence.some((token) => isCue(token, 'story', 'account')) ? 'story' : undefined
}

const ROLE_OF_CUE: Partial<Record<Cue, Role>> = {
  wish: 'offer',
  busy: 'refused',
  left_out: 'excepted',
  story: 'story',
  account: 'story',
  past: 'story',
  habit: 'story',
  off_work: 'story',
}

/** In Chinese what is said of a time mostly follows it, in English it mostly goes before. */
function byCues(setting: Setting): Role | undefined {
  const { left, right, isChinese, isFirst } = setting
  const ahead = firstRole(right, setting)
  const behind = firstRole(isChinese ? tellingBehind(left) : afterThen(left).toReversed(), setting)
  const own = isFirst || behind === 'offer' ? behind : undefined
  const role = isChinese ? (ahead ?? own) : isFirst ? (behind ?? ahead) : (ahead ?? behind)
  if (role === 'refused' && [...left, ...right].some((token) => isCue(token, 'if'))) return 'offer'
  return role === 'refused' && left.some((token) => isCue(token, 'you')) ? 'story' : role
}

/**
 * The words before a time that say what it is for, nearest first. In Chinese a trouble told before it doesn't, and
 * that one is busy only when it stands right beside.
 */
function tellingBehind(before: readonly Token[]): Token[] {
  const left = afterThen(before)
  const nearest = left.filter((token) => !isFiller(token)).at(-1)
  return left.filter((token) => !isCue(token, 'story') && (token === nearest || !isCue(token, 'busy'))).reverse()
}

/** 不行就周四, if not then Friday: what stands before it holds for another time. */
function afterThen(left: readonly Token[]): readonly Token[] {
  return left.slice(left.findLastIndex((token) => isCue(token, 'then')) + 1)
}

/** The role that the nearest telling word gives. A "before" that binds no time begins a clause of its own: before my kids get home. */
function firstRole(tokens: readonly Token[], { mention, right }: Setting): Role | undefined {
  for (const [at, token] of tokens.entries()) {
    if (tokens === right && beginsClause(token)) return undefined
    if (isMark(token, 'move', 'moved_to')) return 'offer'
    if (isMark(token, 'not') && tokens[at + 1]?.kind === 'cue') return 'refused'
    if (isCue(token, 'wish') && isNegated(tokens, at)) return 'refused'
    if (token.kind !== 'cue') continue
    if (token.cue === 'rest') return mention.times.length > 0 ? 'refused' : 'offer'
    const role = ROLE_OF_CUE[token.cue]
    if (role) return role
  }
  return undefined
}

const beginsClause = (token: Token): boolean =>
  isMark(token, 'before', 'after') || (token.kind === 'word' && /^(?:when|while|once)$/.test(token.text))

/** Don't send him in the evening: read backwards, the word before the wish takes it back. */
const isNegated = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[skipFillers(tokens, at + 1)], 'not') && !tokens.slice(0, at).some((token) => isMark(token, 'not'))

/** 四点多师傅就走了: a clause that ends in 了 tells what came to pass. */
function happened({ right, isChinese }: Setting): Role | undefined {
  const isTold =
    isChinese && right.length > 1 && isCue(right.at(-1), 'done') && right.some(({ kind }) => kind === 'word')
  return isTold ? 'story' : undefined
}

/** A visit or a technician spoken of, and nothing closer said. */
function besideAThing({ left, right }: Setting): Role | undefined {
  return [...left, ...right].some((token) => isCue(token, 'thing')) ? 'offer' : undefined
}

/** 周二周三都行: the words behind the last one hold for all. */
function asTheNext({ right, next }: Setting): Role | undefined {
  const isList = right.every((token) => isFiller(token) || isMark(token, 'or', 'and'))
  return isList && next !== 'excepted' ? next : undefined
}

/** What stands between two mentions belongs to the first of them. */
function byItself({ left, right, isFirst }: Setting): Role {
  return [...(isFirst ? afterThen(left) : []), ...right].every(isMeaningless) ? 'bare' : 'unclear'
}

const isMeaningless = (token: Token): boolean =>
  isFiller(token) || isCue(token, 'same_time', 'others') || token.kind === 'mark'

function afterLastBreak(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex((token) => token.kind === 'break') + 1)
}

function beforeFirstBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => token.kind === 'break')
  return end < 0 ? tokens : tokens.slice(0, end)
}
