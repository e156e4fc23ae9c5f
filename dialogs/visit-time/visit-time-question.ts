import type { Question, Reading } from '#src/conversation/dialog.ts'
import { type Heard, plain } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { timesOf } from '#src/domain/appointments/wished-openings.ts'
import {
  anyTimeWillDo,
  asksWhether,
  findsTimeWrong,
  insistsOnTime,
  isUnsuitable,
  readEndOfList,
  readThan,
  type Than,
} from '#src/language/answers/about-the-time.ts'
import { asksForOthers } from '#src/language/answers/asks-for-others.ts'
import { asksIfComing } from '#src/language/answers/asks-if-coming.ts'
import { asksWhatIsFree, asksYourTimes } from '#src/language/answers/asks-what-is-free.ts'
import { hurries } from '#src/language/answers/hurries.ts'
import { besidesShift, ratherLate } from '#src/language/answers/rather-late.ts'
import { readAbsence } from '#src/language/answers/read-absence.ts'
import { isOnlyNumbers } from '#src/language/answers/read-bare-hour.ts'
import { refusesTheseDays } from '#src/language/answers/refuses-these-days.ts'
import { saysDayInDismay } from '#src/language/answers/says-day-in-dismay.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'
import type { Desk } from '../desk.ts'
import { saidOfDay } from './asked-of-day.ts'
import { hourInstead } from './hour-instead.ts'
import { listedOn } from './listed-on.ts'
import { onlyRulesOut } from './ruled-out.ts'
import { hourBeside, onShownDays, shownAtHour, shownWindow, shownWindows } from './shown-window.ts'
import { INSIST, windowChoices } from './time-choices.ts'
import { given, type TimeAnswers, type TimeSubject, timeFinder } from './time-finder.ts'
import { timesAround } from './times-around.ts'
import { askedAnew, KeptWindow, type KeptWish, keepWindow, keepWish, keptWindow } from './visit-time.ts'
import { isOfShift, tellsWish, wishAfterShift, wishHeard } from './wish-heard.ts'
import { withoutNewWish } from './without-new-wish.ts'

/**
 * When the visit is to be (AP-1): asked openly; the customer's own time is tried first; when it can't be, the nearest
 * free times on both sides are offered; whoever asks what there is hears what there is.
 */
export function visitTimeQuestion(
  desk: Desk,
  subjectOf: (answers: TimeAnswers) => TimeSubject | undefined,
): Question<TimeAnswers> & { readonly id: 'window' } {
  const finder = timeFinder(desk, subjectOf)
  return {
    id: 'window',
    ask: () => ({ ask: { id: 'time-ask' } }),
    forgets: ['wish'],
    hint: () => ({ id: 'time-hint' }),
    again: () => ({ id: 'time-again' }),
    async recall(answers) {
      const said = answers.wish
      if (said?.picked) return finder.held({ window: said.picked }, answers)
      if (said && isOfShift(said)) return asksEndOfShift(said)
      const listed = said && (await listedOn(said, subjectOf(answers), desk))
      if (listed) return listed
      if (said && onlyRulesOut(said.wishes as VisitWish[], said.words)) return finder.onDaysLeft(said, answers)
      const wish = said && (finder.shifted(said.words, said.wishes as VisitWish[], answers) ?? said)
      // Recalling a wish is not saying it again.
      if (wish && wish.wishes.length > 0) return finder.tryWish(wish, { ...answers, wish: undefined })
      if (said && said.wishes.length === 0 && asksYourTimes(said.words)) return finder.showFree(answers, 'time-browse')
      const than = wish && readThan(wish.words)
      return than ? finder.showFree(answers, 'time-browse', than) : { kind: 'unclear' }
    },
    async read(heard, answers) {
      if (heard.chosen === undefined && saysDayInDismay(heard.text)) return { kind: 'unclear' }
      const refused = heard.chosen || !refusesTheseDays(heard.text) ? [] : spokenOf(heard, finder.heldWindow(answers))
      if (refused.length > 0) return finder.besideDays(refused, answers, heard.text)
      const last = lastOfList(heard)
      if (last) return finder.held({ window: last }, answers)
      if (heard.chosen?.value === 'request' || insists(heard, answers.wish)) return given({ isRequested: true })
      const isSpokenOf = answers.wish !== undefined || shownWindows(heard).length > 0
      if (heard.chosen?.value === 'other' || (heard.yesNo === 'no' && isSpokenOf))
        return beyondShown(finder, heard, answers, 'time-ask-other', desk)
      const picked = KeptWindow.safeParse(heard.chosen?.value)
      if (picked.success) return finder.held({ window: picked.data }, answers)
      const ofDay = await saidOfDay(finder, heard, answers, desk)
      if (ofDay) return ofDay
      const moved = finder.shifted(heard.text, heard.times, answers)
      if (moved) return finder.tryWish(moved, answers)
      const afterShift = wishAfterShift(heard, answers)
      if (afterShift) return finder.tryWish(afterShift, answers)
      const meant = meantWindow(heard, desk)
      const [atHour, ...others] = meant ? [meant] : shownAtHour(heard, desk.zone)
      if (atHour && others.length > 0) return whichOne([atHour, ...others], heard, desk)
      if (atHour) return finder.held({ window: atHour }, answers)
      const isOfHours = besidesShift(heard.text) === undefined && ratherLate(heard.text) === undefined
      const unsettled = isOfHours ? await withoutNewWish(finder, heard, answers, desk) : undefined
      if (unsettled) return unsettled
      const listed = await listedOn(wishHeard(heard, answers), subjectOf(answers), desk)
      if (listed) return listed
      const wish = wishIn(heard, answers)
      if (wish && isOfShift(wish)) return asksEndOfShift(wish)
      if (wish) return finder.tryWish(wish, answers)
      return saidWithoutTime(finder, heard, answers, desk)
    },
    isOtherMatter: ({ text }) => readAbsence(text) !== undefined,
    corrects: (heard, answers, asked = '') =>
      !(TAKES_NUMBERS.includes(asked) && isOnlyNumbers(heard.text)) &&
      readAbsence(heard.text) === undefined &&
      subjectOf(answers) !== undefined &&
      !(answers.window !== undefined && asksWhether(heard.text)) &&
      (isOfTheTime(heard, answers) ||
        finder.shifted(heard.text, heard.times, answers) !== undefined ||
        asksWhatIsFree(heard.text) ||
        wantsAnother(heard, answers, desk)),
  }
}

/** Words that name no time of their own: in haste, earlier or later, what there is, another one, whatever. */
async function saidWithoutTime(
  finder: ReturnType<typeof timeFinder>,
  heard: Heard,
  answers: TimeAnswers,
  desk: Desk,
): Promise<Reading<TimeAnswers>> {
  if (hurries(heard.text)) return finder.tryWish(keepWish([SOON], heard.text), answers)
  const than = readThan(heard.text)
  const at = than && (edgeOfList(heard, than) ?? finder.heldWindow(answers))
  if (at) return finder.showFree({ ...answers, window: keepWindow(at) }, 'time-browse', than)
  if (shownWindows(heard).length > 0 && asksForOthers(heard.text))
    return beyondShown(finder, heard, answers, 'time-browse', desk)
  if (asksWhatIsFree(heard.text) || asksForOthers(heard.text)) return finder.showFree(answers, 'time-browse')
  if (wantsAnother(heard, answers, desk)) return given(askedAnew(answers))
  if (anyTimeWillDo(heard.text)) return finder.tryWish(wishHeard({ ...plain(heard), times: [ANY] }, answers), answers)
  return heard.yesNo === 'yes' && shownWindows(heard).length > 0
    ? whichOne(shownWindows(heard), heard, desk)
    : { kind: 'unclear' }
}

/** To these a number alone is a door, an order or part of what is wrong, and no hour. */
const TAKES_NUMBERS = ['place', 'order', 'detail']

/** Whether a message names a time, or says of the one that is spoken of what it should be. */
function isOfTheTime(heard: Heard, { window, wish }: TimeAnswers): boolean {
  if (saysDayInDismay(heard.text)) return false
  if (heard.times.length > 0 || hourInstead(heard, { window }) !== undefined) return true
  const { text } = heard
  if (window !== undefined && (readThan(text) !== undefined || refusesTheseDays(text) || asksIfComing(text)))
    return true
  return (window ?? wish) !== undefined && tellsWish(heard)
}

/** 最后一个, the last one: of the times, behind which “another time” stands. */
const LAST = /最后(?:一|那|面)?|\blast\b/i

const lastOfList = (heard: Heard): KeptWindow | undefined =>
  ['other', 'request'].includes(String(heard.chosen?.value)) && LAST.test(heard.text)
    ? shownWindows(heard).at(-1)
    : undefined

/** What 快点 alone wishes. */
const SOON: VisitWish = { dates: null, start: null, end: null, constraint: 'asap' }

/** What whatever wishes, to the question when. */
const ANY: TimeWindow = { dates: null, start: null, end: null, constraint: 'any' }

/** The one of the windows shown that is meant: as first or last, by a time that only it can mean, or as the only one. */
function meantWindow(heard: Heard, desk: Desk): KeptWindow | undefined {
  const windows = shownWindows(heard)
  if (heard.yesNo === 'yes' && windows.length === 1) return windows[0]
  const end = readEndOfList(heard.text)
  if (end) return windows.at(end === 'earliest' ? 0 : -1)
  return heard.times.length > 0 ? shownWindow(heard, desk.zone) : undefined
}

/** 还有别的吗, to a list of times: what lies around all of it, or after it, so that none is offered twice. */
async function beyondShown(
  finder: ReturnType<typeof timeFinder>,
  heard: Heard,
  answers: TimeAnswers,
  lead: string,
  desk: Desk,
): Promise<Reading<TimeAnswers>> {
  const shown = shownWindows(heard).map(keptWindow)
  const last = shown.at(-1)
  if (!last) return finder.showFree(answers, lead)
  return (
    timesAround({ shown, wish: answers.wish, found: await finder.search(answers) }, lead, desk) ??
    finder.showFree({ ...answers, window: keepWindow(last) }, lead, 'later')
  )
}

/** 太晚了, to a list of times: all of it is too late. */
function edgeOfList(heard: Heard, than: Than): VisitWindow | undefined {
  const windows = shownWindows(heard).map(keptWindow)
  return than === 'earlier' ? windows[0] : windows.at(-1)
}

/** What a message wishes: in hours and days, as the hour of 十点吧 to a list of times, by how late it may be. */
function wishIn(heard: Heard, answers: TimeAnswers): KeptWish | undefined {
  if (tellsWish(heard)) return onShownDays(wishHeard(heard, answers), heard, answers)
  const hour = shownWindows(heard).length > 0 ? hourBeside(heard) : hourInstead(heard, answers)
  return hour && wishHeard({ ...plain(heard), times: [hour] }, answers)
}

/** 下了夜班以后: when that is, is asked, and what was said with it is kept. */
const asksEndOfShift = (wish: KeptWish): Reading<TimeAnswers> => ({
  kind: 'ask',
  prompt: { ask: { id: 'time-ask-shift-end' } },
  keep: { wish },
})

/** The times that 那几天 are the days of: those shown, else the one that is spoken of. */
function spokenOf(heard: Heard, held: VisitWindow | undefined): readonly VisitWindow[] {
  const shown = shownWindows(heard).map(keptWindow)
  return shown.length === 0 && held ? [held] : shown
}

/** "好" to a list says yes to none of it yet. */
function whichOne(windows: readonly KeptWindow[], heard: Heard, desk: Desk): Reading<TimeAnswers> {
  const insist = heard.shown.includes(INSIST.value) ? [INSIST] : []
  const choices = [...windowChoices(windows.map(keptWindow), desk), ...insist]
  return { kind: 'ask', prompt: { ask: { id: 'time-which' }, choices } }
}

/** "改时间" while a time is being talked about means that time, not a visit that is agreed already. */
function wantsAnother({ purpose, text }: Heard, { window, wish }: TimeAnswers, desk: Desk): boolean {
  const isTalkedAbout = window !== undefined || wish !== undefined || desk.file()?.appointments.length === 0
  if ((window !== undefined || wish !== undefined) && isUnsuitable(text)) return true
  return isTalkedAbout && (purpose.purpose === 'move' || findsTimeWrong(text))
}

/** "我就要周六上午": said again, of a time that they were told is full. */
function insists({ text, times }: Heard, wish: KeptWish | undefined): boolean {
  if (!wish?.isFull || !insistsOnTime(text, times.length > 0)) return false
  const isOfWish = (time: TimeWindow) =>
    wish.wishes.some((wished) => isOfDays(time, wished) && overlaps(time, wished as VisitWish))
  return times.length === 0 || times.some(isOfWish)
}

const isOfDays = ({ dates }: Pick<TimeWindow, 'dates'>, wished: Pick<TimeWindow, 'dates'>): boolean =>
  dates === null || JSON.stringify(dates) === JSON.stringify(wished.dates)

/** Actually 4 pm only, of an afternoon before three that is full, is another time. */
function overlaps(time: VisitWish, wished: VisitWish): boolean {
  const [one, other] = [timesOf(time), timesOf(wished)]
  return one.from <= (other.to ?? other.from) && other.from <= (one.to ?? one.from)
}
