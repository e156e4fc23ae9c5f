import type { Reading } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import { firstOffers } from '#src/domain/appointments/find-offer.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import { readThan, type Than } from '#src/language/answers/about-the-time.ts'
import type { Desk } from '../desk.ts'
import { isDayOut } from './ruled-out.ts'
import { LISTED_AGAIN, windowChoices } from './time-choices.ts'
import type { TimeAnswers } from './time-finder.ts'
import type { KeptWindow, KeptWish } from './visit-time.ts'

/** What is asked for instead of `agreed`, the time that is spoken of. */
interface Instead {
  readonly wishes: readonly VisitWish[]
  readonly agreed: VisitWindow
  readonly found: VisitSearch
}

/** 今天别的时间: what is free of the day besides the time that is spoken of; else what is nearest. */
export function otherTimes(instead: Instead, desk: Desk): Reading<TimeAnswers> {
  const free = besides(instead, desk)
  const others = wished(free, instead, desk)
  const shown = others.length > 0 ? others : free
  const id = others.length > 0 ? 'time-browse' : shown.length > 0 ? 'time-none-other' : 'time-none-free'
  return shownTimes(id, shown, desk)
}

/** 太早了，十点往后, of another time that was proposed: the agreed one is not what they ask for. */
export const isAnotherWanted = (words: string, proposed: KeptWindow | undefined): boolean =>
  proposed !== undefined && readThan(words) !== undefined

/** 清早 begins before anybody comes: what of it lies after that is meant. */
export const sinceOpening = (wish: VisitWish): VisitWish => {
  const { constraint, start, end } = wish
  const isEarly = constraint === 'between' && start !== null && start < SERVICE_HOURS.from
  return isEarly && end !== null && end > SERVICE_HOURS.from ? { ...wish, start: SERVICE_HOURS.from } : wish
}

/** 太早了，十点往后, where the agreed time is the first that fits: that it does is said, and what else is free. */
export function besidesAgreed(instead: Instead, desk: Desk): Reading<TimeAnswers> {
  const says: Say[] = [{ id: 'time-agreed-fits', facts: { window: desk.windowFact(instead.agreed) } }]
  const reading = otherTimes(instead, desk)
  return reading.kind === 'ask' ? { ...reading, says } : reading
}

/** 明天能早点不: what is free of that day before, or after, the time that is spoken of; undefined when nothing is. */
export function timesThan(instead: Instead, than: Than, desk: Desk): Reading<TimeAnswers> | undefined {
  const isThan = ({ opensAt }: VisitWindow) => opensAt > instead.agreed.opensAt === (than === 'later')
  const shown = wished(besides(instead, desk), instead, desk).filter(isThan)
  return shown.length > 0 ? shownTimes('time-browse', shown, desk) : undefined
}

/** The wish for any day but these and those that were refused before, at the hours that were wished, as long as we kept to them. */
export function otherDays(
  refused: readonly VisitWindow[],
  wish: KeptWish | undefined,
  { now, zone }: Desk,
): VisitWish & { readonly except: readonly string[] } {
  const before = wish?.wishes[0]
  const days = refused.map(({ opensAt }) => opensAt.setZone(zone).toISODate() ?? '')
  const except = [...new Set([...(before?.except ?? []), ...days])].toSorted()
  const atAnyDay = before && before.constraint !== 'asap' ? { ...before, ...ANY_DAY } : undefined
  const isKept = atAnyDay && refused.every((window) => meetsWish(window, atAnyDay as VisitWish, zone))
  const hours = isKept ? atAnyDay : ANY_HOUR
  const { start, end, constraint } = hours
  return { dates: [`${now.setZone(zone).toISODate()}/..`], except, start, end, constraint }
}

/**
 * What is free on the days that a wish leaves open: at the hours that were wished the first time of each, else what there is.
 *
 * @param agreed the time of theirs whose hours stay, where no others were wished
 */
export function freeBesideDays(
  wish: KeptWish,
  agreed: VisitWindow | undefined,
  found: VisitSearch,
  desk: Desk,
): Reading<TimeAnswers> {
  const hours = (agreed && isDayAlone(wish) ? atSameTime(wish, agreed, desk.zone) : wish).wishes as VisitWish[]
  const sameHours = hours.every(({ constraint }) => constraint === 'any') ? [] : firstOffers(hours, found)
  const windows =
    sameHours.length > 0
      ? sameHours
      : browse(found, desk.now.setZone(desk.zone).toISODate() ?? '', undefined, isDayOut(wish, desk.zone))
  const prompt = {
    ask: { id: windows.length > 0 ? 'time-browse' : 'time-none-free' },
    choices: windowChoices(windows, desk),
  }
  return { kind: 'ask', prompt: { ...prompt, again: LISTED_AGAIN }, keep: { window: undefined, wish } }
}

/** "改到周四同一时间": the hours of the time that is spoken of, on another day. */
export function atSameTime(wish: KeptWish, { opensAt, closesAt }: VisitWindow, zone: string): KeptWish {
  const [start, end] = [opensAt, closesAt].map((instant) => instant.setZone(zone).toFormat('HH:mm'))
  const hours = { start: start ?? null, end: end ?? null, constraint: 'between' as const }
  return { ...wish, wishes: wish.wishes.map((each) => (each.constraint === 'any' ? { ...each, ...hours } : each)) }
}

/** 改成大后天: only a day is said. */
export const isDayAlone = ({ wishes }: KeptWish): boolean =>
  wishes.every(({ dates, constraint }) => dates !== null && constraint === 'any')

/** Later than that, but still in the morning: no hour of its own is said. */
export const isPartOfDay = ({ wishes }: KeptWish): boolean => wishes.every(({ constraint }) => constraint === 'between')

/** The part of a wish that lies an hour after the time that is spoken of, or before it. */
export const partThan = (
  wishes: readonly VisitWish[],
  { opensAt, closesAt }: VisitWindow,
  than: Than,
  zone: string,
): VisitWish[] =>
  wishes
    .map((wish) =>
      than === 'later'
        ? { ...wish, start: opensAt.plus({ hours: 1 }).setZone(zone).toFormat('HH:mm') }
        : { ...wish, end: closesAt.minus({ hours: 1 }).setZone(zone).toFormat('HH:mm') },
    )
    .filter(({ start, end }) => start !== null && end !== null && start < end)

const ANY_DAY = { dates: null, weekdays: undefined, except: undefined }
const ANY_HOUR = { start: null, end: null, constraint: 'any' } as const

const besides = ({ agreed, found }: Instead, desk: Desk): readonly VisitWindow[] =>
  browse(found, agreed.opensAt.setZone(desk.zone).toISODate() ?? '', agreed)

const wished = (windows: readonly VisitWindow[], { wishes }: Instead, desk: Desk): readonly VisitWindow[] =>
  windows.filter((window) => wishes.some((each) => meetsWish(window, each, desk.zone)))

const shownTimes = (id: string, windows: readonly VisitWindow[], desk: Desk): Reading<TimeAnswers> => ({
  kind: 'ask',
  prompt: { ask: { id }, choices: windowChoices(windows, desk) },
  keep: { window: undefined, wish: undefined },
})
