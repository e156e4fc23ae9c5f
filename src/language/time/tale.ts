import type { Mention } from './mention.ts'
import { isCue, isMark, skipFillers } from './reading-order.ts'
import { resolveHours } from './resolve-hours.ts'
import { firstDay } from './said-days.ts'
import type { Now, Token } from './token.ts'

/**
 * Whether a time beside which nothing is wished is part of a tale: one is told in the message, and the time is neither
 * urgent, nor what the tale comes to, nor a coming day at the end of a clause (网断了周六上午).
 */
export function belongsToTale(tokens: readonly Token[], mention: Mention, isTale: boolean, now: Now): boolean {
  const isMeant = isUrgent(mention) || isConcluded(tokens, mention) || isComingDayAtEnd(tokens, mention, now)
  return !isMeant && (isTale || isTold(tokens, mention))
}

/** 孩子明天考试，网断了: what somebody is engaged in is told of, and rules nothing out, where nothing else says that a time doesn't suit. */
export function rulesNothingOut(tokens: readonly Token[]): boolean {
  const isExplicit = tokens.some(
    (token) => isCue(token, 'busy', 'occupied', 'left_out', 'rest') || isMark(token, 'not', 'except'),
  )
  return !isExplicit && tokens.some((token) => tells(token) || isCue(token, 'put_off') || isMark(token, 'move'))
}

/** Told before it, or in another clause. */
function isTold(tokens: readonly Token[], { from, to }: Mention): boolean {
  const behind = tokens.slice(to + 1)
  const others = behind.findIndex(({ kind }) => kind === 'break')
  return [...tokens.slice(0, from), ...(others < 0 ? [] : behind.slice(others))].some(tells)
}

const tells = (token: Token): boolean => isCue(token, 'story', 'account', 'past', 'habit') || isMark(token, 'since')

const isUrgent = ({ times }: Mention): boolean => times.some(({ form }) => form === 'asap')

/** I get in about six, so first thing Wednesday; so you can come on Friday. */
function isConcluded(tokens: readonly Token[], mention: Mention): boolean {
  return isCue(tokens[mention.from - 1], 'then') || followsSo(tokens, mention)
}

/** Its clause begins with so, 所以. */
export function followsSo(tokens: readonly Token[], { from }: Mention): boolean {
  const begin = tokens.slice(0, from).findLastIndex(({ kind }) => kind === 'break') + 1
  return isCue(tokens[begin], 'so')
}

function isComingDayAtEnd(tokens: readonly Token[], mention: Mention, now: Now): boolean {
  const { days, to } = mention
  const next = tokens[skipFillers(tokens, to + 1)]
  const isAtEnd = next === undefined || next.kind === 'break'
  if (!isAtEnd || days === undefined || days.dayOfMonth !== undefined) return false
  return firstDay(days) > now.today || (firstDay(days) === now.today && isLaterToday(mention, now))
}

/** 网断了，今天下午一点: hours that have not come yet can be no tale. */
const isLaterToday = ({ times }: Mention, now: Now): boolean =>
  times.length > 0 &&
  times.every((time) => {
    const { start, end } = resolveHours(time, true, now)
    return minutesOf(end ?? start ?? '00:00') > now.minute
  })

const minutesOf = (hhmm: string): number => Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3))
