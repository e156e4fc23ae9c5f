import { atHoursOf, complement, isSameOpenDay, withoutRefused } from './complement.ts'
import { givesContext, inContext } from './context.ts'
import { afterCorrections, type Said } from './corrections.ts'
import { combined, type Mention, narrowed, within } from './mention.ts'
import { isCue, isMark } from './reading-order.ts'
import { resolveHours } from './resolve-hours.ts'
import { includesDay, isOneDay, joined, lastDay, shifted, weekdayNames } from './said-days.ts'
import type { Role } from './setting.ts'
import { belongsToTale, followsSo, rulesNothingOut } from './tale.ts'
import type { TimeWindow } from './time-wish.ts'
import { type Days, type Now, single, type TimeOfDay, type Token } from './token.ts'
import { datedWindow, hasDay, isWritable } from './window.ts'

/** A wish being put together: days and the times of day on them. */
export interface Wish {
  days?: Days | undefined
  times: readonly TimeOfDay[]
}

const isAnyTime = ({ days, times }: Wish): boolean =>
  (days === undefined || days.isAny === true) && times.every(({ form }) => form === 'any')

/** What the mentions of a message ask for, all in all. */
export function compose(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  roles: readonly Role[],
  now: Now,
): TimeWindow[] {
  const said = mentions.map((mention, at): Said => ({ mention, role: roles[at] ?? 'unclear' }))
  const current = afterShifts(tokens, afterCorrections(tokens, afterMove(tokens, said)), now)
  const wishes = wishesOf(tokens, current, now)
  const refused = current.filter(({ role }) => role === 'refused' || role === 'excepted').map(({ mention }) => mention)
  const hasExcepted = current.some(({ role }) => role === 'excepted')
  const isOthers = tokens.some((token) => isCue(token, 'others'))
  const isOfOneDay = current.some(
    ({ mention, role }) => role === 'offer' && refused.some((out) => isSameOpenDay(mention, out)),
  )
  const isRest = refused.length > 0 && !isOfOneDay && (isOthers || wishes.every(isAnyTime))
  const windows =
    wishes.length > 0 && !isRest
      ? withoutRefused(wishes, refused, hasExcepted, now)
      : rulesNothingOut(tokens)
        ? []
        : complement(refused, isOthers || tokens.some((token) => isMark(token, 'except')), now).map(atHoursOf(wishes))
  return merged(windows.flatMap((wish) => windowsOf(wish, now)))
}

/** Once something is moved to a time, what was said before is where it was. */
function afterMove(tokens: readonly Token[], said: readonly Said[]): Said[] {
  const at = tokens.findLastIndex((token) => isMark(token, 'moved_to'))
  const isTarget = said.some(({ mention, role }) => mention.from > at && role !== 'story')
  return said.map((each) => {
    const isFormer = at >= 0 && isTarget && each.mention.to < at && each.role !== 'story'
    return isFormer ? { ...each, role: 'former' } : each
  })
}

/** A postponement by days moves the last day said before it, and that is then what is wanted. */
function afterShifts(tokens: readonly Token[], said: readonly Said[], now: Now): Said[] {
  const at = tokens.findLastIndex((token) => token.kind === 'shift')
  const shift = tokens[at]
  if (shift?.kind !== 'shift') return [...said]
  const base = said.findLast(({ mention }) => mention.days !== undefined)
  if (!base?.mention.days) return shift.isFromToday ? [...said, fromToday(at, shift.days, now)] : [...said]
  const moved: Mention = { ...base.mention, days: shifted(base.mention.days, shift.days) }
  return said.map((each) => (each === base ? { role: 'offer', mention: moved } : each))
}

function fromToday(at: number, days: number, now: Now): Said {
  return { role: 'offer', mention: { days: single(now.today + days), times: [], from: at, to: at } }
}

function wishesOf(tokens: readonly Token[], said: readonly Said[], now: Now): Wish[] {
  const isOffer = ({ role }: Said): boolean => role === 'offer' || role === 'bare'
  const hasOffer = said.some(isOffer)
  const isTale = said.some(({ role }) => role === 'story' || role === 'former')
  const mayBeWished = ({ mention, role }: Said): boolean =>
    role === 'unclear' && !isRefusedToo(said, mention) && !belongsToTale(tokens, mention, isTale, now)
  const wishes: Wish[] = []
  const concludedAt = said.findIndex(({ mention }) => mention.days !== undefined && followsSo(tokens, mention))
  let context: Days | undefined
  let week: Days | undefined
  for (const [at, each] of said.entries()) {
    const { mention, role } = each
    // I'm on nights until Thursday, so Friday: what the conclusion was drawn from is not wished itself.
    const isGround = at < concludedAt && role !== 'offer' && mention.days !== undefined
    const isWished = !isGround && (hasOffer ? isOffer(each) : mayBeWished(each))
    const days = mention.days && inContext(mention.days, context, week)
    if (days && role !== 'story' && role !== 'former') week = days
    const isAnother =
      isAlternative(tokens, mention) || isOfOwnClause(tokens, said[at - 1]?.mention, mention, wishes.at(-1))
    if (isWished) add(wishes, { days, times: mention.times }, context, isAnother)
    if (days && givesContext(role, mention, tokens)) context = days
  }
  return settled(wishes)
}

/** Not Friday please, we pray on Friday: the day is told again, not offered. */
function isRefusedToo(said: readonly Said[], { days }: Mention): boolean {
  const refused = said.filter(({ role }) => role === 'refused' || role === 'excepted')
  return refused.some(({ mention }) => mention.days && days && isPartOf(days, mention.days))
}

const isPartOf = (days: Days, whole: Days): boolean =>
  (days.weekdays?.every((weekday) => weekdayNames(whole).includes(weekday)) ?? false) ||
  days.spans.every(([from, to]) => [from, to].every((on) => includesDay(whole, on)))

/** Or, and; if Wednesday is taken, then Friday. */
function isAlternative(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.days && tokens.slice(0, mention.from).some((token) => isCue(token, 'if'))) return true
  return isMark(tokens[mention.from - 1], 'or', 'and') || isMark(tokens[mention.to + 1], 'or')
}

/** Saturday is fine, Sunday morning too: a day with hours of its own, after one that was welcomed whole. */
function isOfOwnClause(
  tokens: readonly Token[],
  before: Mention | undefined,
  { days, times, from }: Mention,
  last: Wish | undefined,
): boolean {
  if (!days || times.length === 0 || !last?.days || within(last.days, days)) return false
  const between = tokens.slice((before?.to ?? 0) + 1, from)
  const endsAt = between.findIndex(({ kind }) => kind === 'break')
  return between.slice(0, Math.max(endsAt, 0)).some((token) => isCue(token, 'wish'))
}

/** Adds a wish, as a closer word on the one before it where it is one. */
function add(wishes: Wish[], wish: Wish, context: Days | undefined, isAnother: boolean): void {
  const last = wishes.at(-1)
  const closerHours = isAnother ? undefined : hoursOfSameDay(last, wish)
  if (wish.days === undefined) addHours(wishes, wish, last, context, isAnother)
  else if (closerHours) wishes[wishes.length - 1] = { days: wish.days, times: closerHours }
  else if (
    last?.days === undefined &&
    last &&
    last.times.length > 0 &&
    wish.times.every(({ form }) => form === 'any')
  ) {
    wishes[wishes.length - 1] = { days: wish.days, times: last.times }
  } else if (last?.days && wish.times.length === 0 && last.times.length === 0) {
    const closer = isAnother ? narrowed(last.days, wish.days) : within(last.days, wish.days)
    wishes[wishes.length - 1] = { days: closer ?? joined(last.days, wish.days), times: [] }
  } else if (last?.days && last.times.length === 0 && !isAnother) {
    wishes[wishes.length - 1] = {
      days: within(last.days, wish.days) ?? joined(last.days, wish.days),
      times: wish.times,
    }
  } else wishes.push(wish)
}

function addHours(
  wishes: Wish[],
  wish: Wish,
  last: Wish | undefined,
  context: Days | undefined,
  isAnother: boolean,
): void {
  const told = last?.times.at(-1)
  const closer = told && !isAnother ? allCombined(told, wish.times) : undefined
  if (last && told === undefined) wishes[wishes.length - 1] = { days: last.days, times: wish.times }
  else if (last && closer)
    wishes[wishes.length - 1] = { days: last.days, times: [...last.times.slice(0, -1), ...closer] }
  else wishes.push({ days: last?.days ?? context, times: wish.times })
}

/** 后天白天吧，后天下午: the day is named once more, with closer hours. */
function hoursOfSameDay(last: Wish | undefined, { days, times }: Wish): TimeOfDay[] | undefined {
  const [told, ...others] = last?.times ?? []
  const isSameDay = days && last?.days && isOneDay(days) && isPartOf(days, last.days) && isOneDay(last.days)
  return told?.form === 'part' && others.length === 0 && isSameDay ? allCombined(told, times) : undefined
}

/** 下午，三点或者四点: each as a closer word on the first; undefined when one is not. */
function allCombined(told: TimeOfDay, times: readonly TimeOfDay[]): TimeOfDay[] | undefined {
  const closer = times.map((time) => combined(told, time))
  return closer.length > 0 && closer.every((time) => time !== undefined) ? closer : undefined
}

/** "Any time" and "any day" say nothing beside something closer. */
function settled(wishes: readonly Wish[]): Wish[] {
  const isOpen = ({ days, times }: Wish): boolean =>
    days === undefined && times.every(({ form }) => form === 'any' || form === 'asap')
  const closer = wishes.filter((wish) => !isOpen(wish))
  if (closer.length === 0) return wishes.slice(0, 1)
  const asap = wishes.some((wish) => isOpen(wish) && wish.times.some(({ form }) => form === 'asap'))
  return closer.map((wish) => (asap && wish.times.length === 0 ? { ...wish, times: [{ form: 'asap' }] } : wish))
}

function windowsOf(wish: Wish, now: Now): TimeWindow[] {
  if (wish.days && !(isWritable(wish.days) && hasDay(wish.days))) return []
  const times: readonly TimeOfDay[] = wish.times.length > 0 ? wish.times : [{ form: 'any' }]
  const days = wish.days?.isAny && !wish.days.except && !wish.days.weekdays ? undefined : wish.days
  const isToday =
    days !== undefined && days.spans.length === 1 && lastDay(days) === now.today && days.spans[0]?.[0] === now.today
  return times.map((time) => ({ ...datedWindow(days), ...resolveHours(time, isToday, now) })).filter(rises)
}

/** Hours that end before they begin (五点到三点 in one afternoon) contradict themselves and are no time. */
const rises = ({ start, end }: TimeWindow): boolean => start === null || end === null || start < end

/** Windows with the same hours are one, with the days of all; the rest stay alternatives. */
function merged(windows: readonly TimeWindow[]): TimeWindow[] {
  const kept: TimeWindow[] = []
  for (const window of windows) {
    const at = kept.findIndex((each) => isMergeable(each, window))
    const like = kept[at]
    if (like) kept[at] = { ...like, dates: like.dates && [...new Set([...like.dates, ...(window.dates ?? [])])] }
    else kept.push(window)
  }
  return kept
}

function isMergeable(left: TimeWindow, right: TimeWindow): boolean {
  const isSameHours = left.start === right.start && left.end === right.end && left.constraint === right.constraint
  const isSimple = ![left, right].some(({ weekdays, except }) => weekdays ?? except)
  return isSameHours && isSimple && (left.dates === null) === (right.dates === null)
}
