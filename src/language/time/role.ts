import { hasMarkBetween, type Mention } from './mention.ts'
import { isFiller, isMark, skipFillersBack } from './reading-order.ts'
import { lastDay } from './said-days.ts'
import type { Cue, Now, Token } from './token.ts'

/**
 * What a mention is for: offered for the visit; ruled out; taken out of what is offered; the time it was before;
 * a tale; or said beside words that tell nothing.
 */
export type Role = 'offer' | 'bare' | 'refused' | 'excepted' | 'former' | 'story' | 'unclear'

const ROLE_OF_CUE: Partial<Record<Cue, Role>> = {
  wish: 'offer',
  busy: 'refused',
  story: 'story',
  past: 'story',
  habit: 'story',
}

/** The role of each mention, from the words around it. */
export function rolesOf(tokens: readonly Token[], mentions: readonly Mention[], isChinese: boolean, now: Now): Role[] {
  const roles: Role[] = []
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]
    if (!mention) continue
    const before = mentions[at - 1]
    const next = mentions[at + 1]
    const left = tokens.slice((before?.to ?? -1) + 1, mention.from)
    const right = tokens.slice(mention.to + 1, next?.from ?? tokens.length)
    roles[at] = roleOf(tokens, mention, left, right, isChinese, next && roles[at + 1], now)
  }
  return roles
}

function roleOf(
  tokens: readonly Token[],
  mention: Mention,
  left: Token[],
  right: Token[],
  isChinese: boolean,
  next: Role | undefined,
  now: Now,
): Role {
  const clauseLeft = afterLastBreak(left)
  const clauseRight = beforeFirstBreak(right)
  const byMark = roleByMark(tokens, mention, clauseLeft)
  if (byMark) return byMark
  if (mention.isWelcome) return 'offer'
  const isPast = mention.days !== undefined && lastDay(mention.days) < now.today
  const isAlone = tokens.every(
    (token, at) => (at >= mention.from && at <= mention.to) || isFiller(token) || token.kind === 'break',
  )
  if (isPast && !isAlone) return 'story'
  const rightRole = firstRole(clauseRight)
  const leftRole = lastRole(clauseLeft, isChinese)
  const found = isChinese ? (rightRole ?? leftRole) : (leftRole ?? rightRole)
  if (found) return found
  if (
    clauseRight.length === right.length &&
    next &&
    next !== 'excepted' &&
    clauseRight.every((token) => isFiller(token) || isMark(token, 'or', 'and'))
  )
    return next
  return clauseLeft.every(isMeaningless) && clauseRight.every(isMeaningless) ? 'bare' : 'unclear'
}

const isMeaningless = (token: Token): boolean => isFiller(token) || token.kind === 'mark'

function roleByMark(tokens: readonly Token[], mention: Mention, clauseLeft: Token[]): Role | undefined {
  const beside = tokens[skipFillersBack(tokens, mention.from)]
  if (isMark(beside, 'not')) return 'refused'
  if (isMark(beside, 'except')) return 'excepted'
  if (isMark(beside, 'since')) return 'story'
  if (isMark(beside, 'instead_of')) return 'former'
  const isFormer =
    clauseLeft.some((token) => isMark(token, 'formerly')) &&
    !hasMarkBetween(clauseLeft, 0, clauseLeft.length, 'moved_to')
  return isFormer ? 'former' : undefined
}

function firstRole(tokens: Token[]): Role | undefined {
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, 'not') && tokens[at + 1]?.kind === 'cue') return 'refused'
    const role = token.kind === 'cue' ? ROLE_OF_CUE[token.cue] : undefined
    if (role) return role
  }
  return undefined
}

/** In Chinese a trouble told before a time doesn't say what the time is for; a habit or the past does. */
function lastRole(tokens: Token[], isChinese: boolean): Role | undefined {
  for (const token of [...tokens].reverse()) {
    if (isMark(token, 'move', 'moved_to')) return 'offer'
    if (token.kind !== 'cue') continue
    if (isChinese && token.cue === 'story') continue
    const role = ROLE_OF_CUE[token.cue]
    if (role) return role
  }
  return undefined
}

function afterLastBreak(tokens: Token[]): Token[] {
  return tokens.slice(tokens.findLastIndex((token) => token.kind === 'break') + 1)
}

function beforeFirstBreak(tokens: Token[]): Token[] {
  const end = tokens.findIndex((token) => token.kind === 'break')
  return end < 0 ? tokens : tokens.slice(0, end)
}
