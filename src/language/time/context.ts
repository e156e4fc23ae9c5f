import { inSameWeek, type Mention, narrowed } from './mention.ts'
import { isCue } from './reading-order.ts'
import { isOneDay } from './said-days.ts'
import type { Role } from './setting.ts'
import type { Days, Token } from './token.ts'

/** A bare weekday is one of the week or the stretch of days that was spoken of before. */
export function inContext(days: Days, context: Days | undefined, week: Days | undefined): Days {
  const isBare = days.weekday !== undefined && days.weekday.monday === undefined
  const within = isBare && context && !context.isAny ? narrowed(context, days) : undefined
  return within ?? inSameWeek(week ?? days, days)
}

/**
 * A day that is not wanted is no context for hours; one whose hours are not wanted is, and one that somebody is at
 * something else on.
 */
export function givesContext(role: Role, mention: Mention, tokens: readonly Token[]): boolean {
  const { times } = mention
  if (times.some(({ form }) => form === 'asap')) return false
  if (role === 'refused') return times.some(({ form }) => form !== 'any') || isOccupied(tokens, mention)
  if (role === 'story') return mention.days !== undefined && isOneDay(mention.days) && endsThen(tokens, mention)
  return role !== 'former' && role !== 'excepted'
}

/** 后天七点半才收工，八点以后: so are those that follow the end of a day's work. */
const endsThen = (tokens: readonly Token[], mention: Mention): boolean =>
  clauseOf(tokens, mention).some((token) => isCue(token, 'off_work', 'home'))

/** 周四有课，六点半以后都行: on a day at something else, the hours that follow are of that day. */
function isOccupied(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.times.length > 0 || !mention.days || !isOneDay(mention.days)) return false
  const clause = clauseOf(tokens, mention, (token) => token.kind === 'day' || token.kind === 'time')
  return clause.some((token) => isCue(token, 'occupied', 'engaged')) && !clause.some((token) => isCue(token, 'busy'))
}

/** The words of a mention's clause, up to a token that begins what is said of another time. */
function clauseOf(
  tokens: readonly Token[],
  { from, to }: Mention,
  isAnother: (token: Token) => boolean = () => false,
): readonly Token[] {
  const begin = tokens.slice(0, from).findLastIndex(({ kind }) => kind === 'break') + 1
  const end = tokens.findIndex((token, at) => at > to && (token.kind === 'break' || isAnother(token)))
  return tokens.slice(begin, end < 0 ? tokens.length : end)
}
