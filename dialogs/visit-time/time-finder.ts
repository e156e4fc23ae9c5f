import type { Reading } from '#src/conversation/dialog.ts'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { isRequested, openRequests } from '#src/domain/appointments/request-time.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import {
  anyTimeWillDo,
  clingsToTime,
  namesMorning,
  readThan,
  saysSameTime,
  type Than,
  wantsOtherTime,
} from '#src/language/answers/about-the-time.ts'
import { readShift } from '#src/language/answers/read-shift.ts'
import { readPreferred } from '#src/language/time/read-preferred.ts'
import { type Desk, knownFile } from '../desk.ts'
import { freeTimes } from './free-times.ts'
import { firstDayOf, inMeantWeek } from './in-meant-week.ts'
import { lateTimes } from './late-times.ts'
import {
  atSameTime,
  besidesAgreed,
  freeBesideDays,
  isAnotherWanted,
  isDayAlone,
  isPartOfDay,
  otherDays,
  otherTimes,
  partThan,
  sinceOpening,
  timesThan,
} from './other-times.ts'
import { shiftedWish } from './shifted-wish.ts'
import { canInsist, offerInstead, soonest } from './time-choices.ts'
import { timeIsGone } from './time-is-gone.ts'
import {
  hasPassed,
  isTimeOfDay,
  type KeptWindow,
  KeptWish,
  keepWindow,
  keepWish,
  keptWindow,
  wishesInContext,
} from './visit-time.ts'

/** The answers that a dialog with a visit time has. */
export type TimeAnswers = {
  window?: KeptWindow | undefined
  wish?: KeptWish | undefined
  /** What was wished before the time was asked for anew. */
  wishBefore?: KeptWish | undefined
  kind?: VisitKind | undefined
  appointment?: string | undefined
  confirmed?: boolean | undefined
  /** The customer insists on a time that is full: it becomes a request for a dispatcher (AP-1). */
  isRequested?: boolean | undefined
}

/** For what a time is looked for: the kind of work, and the appointment that is moved, if one is. */
export interface TimeSubject {
  readonly kind: VisitKind
  readonly moving?: Appointment
}

/** Finds times for what is talked about: tries a wish, shows what is free, keeps what was chosen. */
export function timeFinder(desk: Desk, subjectOf: (answers: TimeAnswers) => TimeSubject | undefined) {
  const kindOf = (answers: TimeAnswers): VisitKind => subjectOf(answers)?.kind ?? 'repair'
  const search = (answers: TimeAnswers) => desk.search(kindOf(answers), subjectOf(answers)?.moving)

  /** The time being talked about, else the one that is agreed. */
  const heldWindow = (answers: TimeAnswers): VisitWindow | undefined =>
    answers.window ? keptWindow(answers.window) : subjectOf(answers)?.moving?.window

  /** It was agreed, or chosen of a list. */
  const isTheirs = (answers: TimeAnswers): boolean =>
    subjectOf(answers)?.moving !== undefined || !answers.wish?.wishes.length || answers.wish.isFull === true

  const held = async (chosen: Chosen, answers: TimeAnswers): Promise<Reading<TimeAnswers>> => {
    const subject = subjectOf(answers)
    if (await keepTime(chosen.window, subject, desk)) return given(chosen)
    const { words = '' } = chosen.wish ?? answers.wish ?? {}
    return { kind: 'ask', ...(await timeIsGone(chosen.window, words, await search(answers), desk)) }
  }

  async function tryWish(spoken: KeptWish, answers: TimeAnswers): Promise<Reading<TimeAnswers>> {
    const agreed = heldWindow(answers)
    const told = inMeantWeek(spoken, answers.wish, meantOn(answers, agreed, desk.zone), todayOf(desk))
    const said = answers.wish || answers.window ? told : await onRequestedDay(told, kindOf(answers), desk)
    const found = await search(answers)
    const wish = agreed && saysSameTime(said.words) ? atSameTime(said, agreed, desk.zone) : said
    const asSaid = onAgreedDay(wish.wishes, subjectOf(answers)?.moving, desk)
    const onDay = readShift(wish.words) ? asSaid : asSaid.map(sinceOpening)
    const late = lateTimes(wish, onDay, found, desk)
    if (late) return 'window' in late ? held({ window: late.window, wish }, answers) : late
    if (agreed && onDay.some((each) => meetsWish(agreed, each, desk.zone))) {
      const than = isDayAlone(said) || isPartOfDay(said) ? readThan(said.words) : undefined
      const inPart = than && isPartOfDay(said) ? findOffer(partThan(onDay, agreed, than, desk.zone), found) : undefined
      if (inPart?.kind === 'free') return held({ window: keepWindow(inPart.window), wish }, answers)
      if (than) return timesThan({ wishes: onDay, agreed, found }, than, desk) ?? showFree(answers, 'time-browse', than)
      if (wantsOtherTime(said.words) || isDelayed(answers, subjectOf(answers)))
        return otherTimes({ wishes: onDay, agreed, found }, desk)
    }
    const preferred = preferredOf(wish, desk)
    const sameHours = preferred.length === 0 && isTheirs(answers) ? onOtherDay(wish, agreed, desk) : []
    const best = offerOf([...preferred, ...sameHours], found)
    const offer = best?.kind === 'free' ? best : findOffer(onDay, found)
    if (offer.kind === 'free' && agreed && isSoonest(wish) && offer.window.opensAt >= agreed.opensAt)
      return { kind: 'ask', prompt: soonest(agreed, desk) }
    const moving = subjectOf(answers)?.moving?.window
    const isOther = isAnotherWanted(said.words, answers.window)
    if (isOther && offer.kind === 'free' && moving && +moving.opensAt === +offer.window.opensAt)
      return besidesAgreed({ wishes: onDay, agreed: moving, found }, desk)
    if (offer.kind === 'free')
      return withReason(await held({ window: keepWindow(offer.window), wish }, answers), wish, offer.window, desk)
    if (offer.kind === 'too_soon' && answers.window && agreed && isSoonestOf(agreed, found))
      return { kind: 'ask', says: [{ id: 'time-too-soon' }], prompt: soonest(agreed, desk) }
    const isFull = canInsist(offer)
    const isRepeated = answers.wish?.isFull && isSaidAgain(wish, answers.wish)
    if (isFull && (isRepeated || (await waitsForAnswer(wish, kindOf(answers), desk))))
      return given({ isRequested: true, window: undefined, wish })
    const { says, prompt } = offerInstead(offer, desk)
    return { kind: 'ask', says, prompt, keep: { window: undefined, wish: isFull ? { ...wish, isFull } : wish } }
  }

  /** That time, moved by as much as the words say. */
  const shifted = (words: string, times: readonly VisitWish[], answers: TimeAnswers): KeptWish | undefined =>
    shiftedWish(words, times, heldWindow(answers), desk.zone)

  const showFree = async (answers: TimeAnswers, lead: string, than?: Than): Promise<Reading<TimeAnswers>> =>
    freeTimes({ found: await search(answers), at: heldWindow(answers), wish: answers.wish }, lead, desk, than)

  /** 那几天都不行: what is free on other days than those that were shown, at the hours that were wished. */
  const besideDays = (refused: readonly VisitWindow[], answers: TimeAnswers, words: string) =>
    onDaysLeft(keepWish([otherDays(refused, answers.wish, desk)], words), answers)

  /** 今天不行: what is free on the days that are left; no day is chosen for whoever has only said which are out. */
  const onDaysLeft = async (wish: KeptWish, answers: TimeAnswers): Promise<Reading<TimeAnswers>> =>
    freeBesideDays(wish, isTheirs(answers) ? heldWindow(answers) : undefined, await search(answers), desk)

  return { search, heldWindow, held, tryWish, shifted, showFree, besideDays, onDaysLeft }
}

/** Whether a dispatcher has been asked for this time already. */
const waitsForAnswer = ({ wishes }: KeptWish, kind: VisitKind, desk: Desk): Promise<boolean> => {
  const { customer } = knownFile(desk.file())
  return isRequested({ customer, kind, wishes: wishes as VisitWish[] }, desk.needs.tickets)
}

const todayOf = (desk: Desk): string => desk.now.setZone(desk.zone).toISODate() ?? ''

/** The day that is spoken of: of the time on the table or agreed, else of what was wished. */
const meantOn = ({ wish }: TimeAnswers, agreed: VisitWindow | undefined, zone: string): string | undefined =>
  agreed?.opensAt.setZone(zone).toISODate() ?? (wish && firstDayOf(wish.wishes))

/** Whether this can still be had, and nothing opens before it. */
function isSoonestOf(agreed: VisitWindow, found: VisitSearch): boolean {
  const soon = findOffer([{ dates: null, start: null, end: null, constraint: 'asap' }], found)
  return soon.kind === 'free' && +soon.window.opensAt === +agreed.opensAt
}

/** 就要10点, after a day was asked of a dispatcher: of that day. */
async function onRequestedDay(said: KeptWish, kind: VisitKind, desk: Desk): Promise<KeptWish> {
  if (!said.wishes.every(isTimeOfDay)) return said
  const requests = await openRequests(knownFile(desk.file()).customer, desk.needs.tickets)
  const request = KeptWish.safeParse(requests.find(({ context }) => context.kind === kind)?.context).data
  return keepWish(wishesInContext(said.wishes as VisitWish[], request, undefined, todayOf(desk)), said.words)
}

/** The same time, or one of the same days, with words that leave no other. */
function isSaidAgain({ wishes, words }: KeptWish, before: KeptWish): boolean {
  if (JSON.stringify(wishes) === JSON.stringify(before.wishes)) return true
  const days = before.wishes.map(({ dates }) => JSON.stringify(dates))
  return clingsToTime(words) && wishes.every(({ dates }) => days.includes(JSON.stringify(dates)))
}

/** 加急: as soon as possible, and nothing else. */
const isSoonest = ({ wishes }: KeptWish): boolean =>
  wishes.every(({ dates, constraint }) => dates === null && constraint === 'asap')

/** What is free of these wishes; undefined where there are none. */
const offerOf = (wishes: readonly VisitWish[], search: VisitSearch) =>
  wishes.length > 0 ? findOffer(wishes, search) : undefined

/** The agreed time is known not to be kept: it answers no wish any more. */
const isDelayed = ({ window }: TimeAnswers, subject: TimeSubject | undefined): boolean =>
  window === undefined && subject?.moving?.delay !== undefined

/** 改成大后天: only a day is said, so the hours that are agreed, or that they chose of a list, stay where they are free. */
function onOtherDay(wish: KeptWish, agreed: VisitWindow | undefined, desk: Desk): readonly VisitWish[] {
  return agreed && isDayAlone(wish) && !anyTimeWillDo(wish.words)
    ? (atSameTime(wish, agreed, desk.zone).wishes as VisitWish[])
    : []
}

/** "周六或者周日，周日最好": what suits best is tried first; a time of day is one of the days that were named. */
function preferredOf({ words, wishes }: KeptWish, desk: Desk): readonly VisitWish[] {
  const dates = wishes[0]?.dates ?? null
  const isOfOneDay = wishes.every((wish) => JSON.stringify(wish.dates) === JSON.stringify(dates))
  const preferred = readPreferred(words, desk.now.setZone(desk.zone))
  return preferred.flatMap((wish) => (isTimeOfDay(wish) ? (isOfOneDay ? [{ ...wish, dates }] : []) : [wish]))
}

/** "改到下午" without a day means the day that is agreed. */
function onAgreedDay(wishes: readonly VisitWish[], moving: Appointment | undefined, desk: Desk): readonly VisitWish[] {
  const on = moving?.window.opensAt.setZone(desk.zone).toISODate()
  if (!on) return wishes
  return wishes.map((wish) => (isTimeOfDay(wish) ? { ...wish, dates: [on] } : wish))
}

type Chosen = { window: KeptWindow; wish?: KeptWish }

const NOON = '12:00'

/** 十点以后, where nothing is free before two: that it is the earliest is said. */
function withReason(
  reading: Reading<TimeAnswers>,
  { wishes, words }: KeptWish,
  { opensAt }: VisitWindow,
  desk: Desk,
): Reading<TimeAnswers> {
  const [wish, ...others] = wishes
  const from = wish?.constraint === 'after' && others.length === 0 ? wish.start : null
  const isMuchLater = from !== null && opensAt.setZone(desk.zone).minus({ hours: 2 }).toFormat('HH:mm') >= from
  if (!isMuchLater || reading.kind !== 'answers') return reading
  const isMorningFull = namesMorning(words) && from < NOON && opensAt.setZone(desk.zone).toFormat('HH:mm') >= NOON
  const id = isMorningFull ? 'time-morning-full' : 'time-earliest-after'
  return { ...reading, says: [{ id, facts: { time: from } }] }
}

/** Keeps the time while the customer reads it back; false when it can't be had any more. The time that is agreed already is theirs. */
async function keepTime(kept: KeptWindow, subject: TimeSubject | undefined, desk: Desk): Promise<boolean> {
  const { kind, moving } = subject ?? { kind: 'repair' as const }
  const window = keptWindow(kept)
  if (moving && +moving.window.opensAt === +window.opensAt && +moving.window.closesAt === +window.closesAt) return true
  if (hasPassed(kept, desk.now)) return false
  return await holdTime({ customer: knownFile(desk.file()).customer, kind, window, moving }, desk.needs)
}

/** Another time needs another read-back, whatever was agreed to before (CT-4). */
export function given(answers: TimeAnswers): Reading<TimeAnswers> {
  return { kind: 'answers', answers: { ...answers, confirmed: undefined } }
}
