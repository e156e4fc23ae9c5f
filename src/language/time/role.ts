import { afterThen, byCues } from './cue-roles.ts'
import type { Mention } from './mention.ts'
import { isCue, isFiller, isMark, skipFillersBack } from './reading-order.ts'
import { FOREVER, firstDay, lastDay } from './said-days.ts'
import type { Role, Setting } from './setting.ts'
import type { Days, Now, Token } from './token.ts'

/** The first that says something decides. */
const RULES: readonly ((setting: Setting) => Role | undefined)[] = [
  byWordBeside,
  formerly,
  longAgo,
  promisedBefore,
  beginsThen,
  goesOnThen,
  welcome,
  describing,
  alreadyPassed,
  askedOf,
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
  const whole = isChinese ? roles : withListedRefusals(tokens, mentions, roles)
  return whole.map((role, at) => (role === 'bare' && goesOnTale(tokens, mentions, whole, at) ? 'story' : role))
}

/** Not today, tomorrow or Wednesday: a list that ends in "or" is refused whole. */
function withListedRefusals(tokens: readonly Token[], mentions: readonly Mention[], roles: readonly Role[]): Role[] {
  const all = [...roles]
  for (const [at, mention] of mentions.entries()) {
    if (roles[at] !== 'refused' || !isMark(tokens[skipFillersBack(tokens, mention.from)], 'not')) continue
    let last = at
    let isOr = false
    for (let next = at + 1; next < mentions.length && !isOr; next++) {
      const between = tokens.slice((mentions[next - 1]?.to ?? 0) + 1, mentions[next]?.from)
      const isSoft = (token: Token): boolean => token.kind === 'break' && !token.isHard
      if (roles[next] !== 'bare' && roles[next] !== 'unclear') break
      if (between.length === 0 || !between.every((token) => isFiller(token) || isSoft(token) || isMark(token, 'or')))
        break
      last = next
      const item = tokens.slice(mentions[next]?.from, (mentions[next]?.to ?? 0) + 1)
      isOr = [...between, ...item].some((token) => isMark(token, 'or'))
    }
    if (isOr) for (let listed = at + 1; listed <= last; listed++) all[listed] = 'refused'
  }
  return all
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

/** Whole days are welcome too, unless nobody is in: 周六整天没人. */
function welcome({ mention, left, right, isChinese }: Setting): Role | undefined {
  if (isCue(right[0], 'busy', 'occupied', 'engaged')) return undefined
  if (!isChinese && mention.isWelcome && left.some((token) => isCue(token, 'busy'))) return 'refused'
  const isTold = !isChinese && left.some((token) => isCue(token, 'story'))
  return mention.isWelcome && !isTold ? 'offer' : undefined
}

/** 早班八点夜班十二点: when such a thing begins. */
function beginsThen({ mention, left, isChinese }: Setting): Role | undefined {
  const isHour = mention.days === undefined && mention.times.every(({ form }) => form === 'clock')
  return isChinese && isHour && isCue(left.at(-1), 'engaged') ? 'story' : undefined
}

/** 平时加班到半夜: what goes on every such day. */
function goesOnThen({ mention, right, isChinese }: Setting): Role | undefined {
  const next = right.find((token) => !isFiller(token))
  return isChinese && mention.days?.weekdays && isMark(next, 'since') ? 'story' : undefined
}

/** 昨天说今天上午来: promised on a day that is over. */
function promisedBefore({ mention, tokens, isChinese, now }: Setting): Role | undefined {
  if (!isChinese) return undefined
  const clause = afterLastBreak(tokens.slice(0, mention.from))
  const saidAt = clause.findLastIndex((token) => isCue(token, 'story') || isMark(token, 'formerly'))
  const isPromise = clause
    .slice(0, Math.max(saidAt, 0))
    .some((token) => isCue(token, 'past') || (token.kind === 'day' && isOver(token.days, now)))
  return isPromise ? 'former' : undefined
}

/** A day that is over tells a tale, unless it is the whole message. */
function longAgo({ mention, tokens, now }: Setting): Role | undefined {
  const isPast = mention.days !== undefined && (isOver(mention.days, now) || isEarlierToday(mention, now))
  const isOutside = (at: number): boolean => at < mention.from || at > mention.to
  const isAlone = tokens.every(
    (token, at) => !isOutside(at) || isFiller(token) || ['break', 'time', 'mark'].includes(token.kind),
  )
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

/** Would Saturday work? It is asked for. */
function askedOf({ left, right, isChinese }: Setting): Role | undefined {
  const [next] = right
  const isAlone = left.length === 1 && !right.some((token) => isCue(token, 'story', 'busy', 'account'))
  const isAsked =
    isMark(left.at(-1), 'suggest') && (isAlone || (next?.kind === 'word' && /^(?:work|suit|do)$/.test(next.text)))
  return !isChinese && isAsked ? 'offer' : undefined
}

/** Some function at home, tomorrow is not possible: what is said of the time itself goes before the rest. */
function saidOfIt({ left, right, isChinese, next }: Setting): Role | undefined {
  const isSaid =
    !isChinese &&
    next === undefined &&
    (isCue(right[0], 'busy') || (isMark(right[0], 'suggest') && isCue(right[1], 'busy', 'occupied', 'engaged')))
  return isSaid && ![...left, ...right].some((token) => isCue(token, 'if')) ? 'refused' : undefined
}

/** Why is the bill for October higher than the one for September? */
function askedWhy({ mention, tokens, isChinese }: Setting): Role | undefined {
  if (isChinese) return undefined
  const isEnd = (token: Token): boolean => token.kind === 'break' && token.isHard
  const end = tokens.findIndex((token, at) => at > mention.to && isEnd(token))
  const sentence = tokens.slice(tokens.slice(0, mention.from).findLastIndex(isEnd) + 1, end < 0 ? tokens.length : end)
  const isWhy = sentence.some((token) => token.kind === 'word' && token.text === 'why')
  return isWhy && sentence.some((token) => isCue(token, 'story', 'account', 'habit')) ? 'story' : undefined
}

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
  return tokens.slice(tokens.findLastIndex((token) => token.kind === 'break' || isMark(token, 'correction')) + 1)
}

function beforeFirstBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => token.kind === 'break')
  return end < 0 ? tokens : tokens.slice(0, end)
}
