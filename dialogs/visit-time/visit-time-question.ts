import { DateTime } from 'luxon'
import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Prompt, Say } from '#src/conversation/say.ts'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import type { Offer } from '#src/domain/appointments/offer.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { asksWhatIsFree } from '#src/language/answers/asks-what-is-free.ts'
import { type Desk, knownFile } from '../desk.ts'
import { shiftedWish } from './shifted-wish.ts'
import { shownWindow } from './shown-window.ts'
import {
  isTimeOfDay,
  KeptWindow,
  type KeptWish,
  keepWindow,
  keepWish,
  keptWindow,
  wishesInContext,
} from './visit-time.ts'

/** The answers that a dialog with a visit time has. */
export type TimeAnswers = {
  window?: KeptWindow | undefined
  wish?: KeptWish | undefined
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

const OTHER_TIME: Choice = { value: 'other', label: { id: 'time-other' } }

const INSIST: Choice = { value: 'request', label: { id: 'time-insist' } }
const INSISTS =
  /就要|就得|必须|一定要|非要|只有|只能|就这个时间|就那个时间|别的(?:时间)?都?不行|\bmust\b|\bhas to be\b|\bonly (?:time|then|that)\b|\binsist\b|\bno other time\b/i

const TIME_IS_WRONG =
  /时间.{0,3}(?:不对|错|不行|不合适|不方便)|\btime\b.{0,10}\b(?:wrong|not right|isn't|doesn't|no good)/i

/**
 * When the visit is to be (AP-1): asked openly; the customer's own time is tried first; when it can't be, the nearest
 * free times on both sides are offered; whoever asks what there is hears what there is.
 */
export function visitTimeQuestion(
  desk: Desk,
  subjectOf: (answers: TimeAnswers) => TimeSubject | undefined,
): Question<TimeAnswers> & { readonly id: 'window' } {
  const search = (answers: TimeAnswers) => {
    const { kind, moving } = subjectOf(answers) ?? { kind: 'repair' as const }
    return desk.search(kind, moving)
  }

  const held = async (chosen: Chosen, answers: TimeAnswers): Promise<Reading<TimeAnswers>> => {
    await keepTime(chosen.window, subjectOf(answers), desk)
    return given(chosen)
  }

  async function tryWish(wish: KeptWish, answers: TimeAnswers): Promise<Reading<TimeAnswers>> {
    const offer = findOffer(onAgreedDay(wish.wishes, subjectOf(answers)?.moving, desk), await search(answers))
    if (offer.kind === 'free') return held({ window: keepWindow(offer.window), wish }, answers)
    const isFull = offer.kind === 'full'
    const isRepeated = answers.wish?.isFull && JSON.stringify(answers.wish.wishes) === JSON.stringify(wish.wishes)
    if (isFull && isRepeated) return given({ isRequested: true, window: undefined, wish })
    const { says, prompt } = offerInstead(offer, desk)
    return { kind: 'ask', says, prompt, keep: { window: undefined, wish: isFull ? { ...wish, isFull } : wish } }
  }

  /** The time being talked about, else the one that is agreed, moved by as much as the words say. */
  function shifted(words: string, times: readonly VisitWish[], answers: TimeAnswers): KeptWish | undefined {
    const from = answers.window ? keptWindow(answers.window) : subjectOf(answers)?.moving?.window
    return shiftedWish(words, times, from, desk.zone)
  }

  /** "改时间" while a time is being talked about means that time, not a visit that is agreed already. */
  function wantsAnother({ purpose, text }: Heard, { window, wish }: TimeAnswers): boolean {
    const isTalkedAbout = window !== undefined || wish !== undefined || desk.file()?.appointments.length === 0
    return isTalkedAbout && (purpose.purpose === 'move' || TIME_IS_WRONG.test(text))
  }

  async function showFree(answers: TimeAnswers, lead: string, than?: Than): Promise<Reading<TimeAnswers>> {
    const fromOn = than === 'later' && answers.window ? keptWindow(answers.window).opensAt : desk.now
    const free = browse(await search(answers), fromOn.setZone(desk.zone).toISODate() ?? '')
    const windows = free.filter((window) => isThan(than, window, answers.window))
    const id = windows.length > 0 ? lead : 'time-none-free'
    return { kind: 'ask', prompt: { ask: { id }, choices: windowChoices(windows, desk) } }
  }

  return {
    id: 'window',
    ask: () => ({ ask: { id: 'time-ask' } }),
    forgets: ['wish'],
    hint: () => ({ id: 'time-hint' }),
    async recall(answers) {
      const said = answers.wish
      const wish = said && (shifted(said.words, said.wishes as VisitWish[], answers) ?? said)
      // Recalling a wish is not saying it again.
      return wish && wish.wishes.length > 0 ? tryWish(wish, { ...answers, wish: undefined }) : { kind: 'unclear' }
    },
    async read(heard, answers) {
      if (heard.chosen?.value === 'request' || insists(heard, answers.wish)) return given({ isRequested: true })
      const wantsOther = heard.chosen?.value === 'other' || (heard.yesNo === 'no' && answers.wish !== undefined)
      if (wantsOther) return showFree({ ...answers, wish: undefined }, 'time-ask-other')
      const picked = KeptWindow.safeParse(heard.chosen?.value)
      if (picked.success) return held({ window: picked.data }, answers)
      const moved = shifted(heard.text, heard.times, answers)
      if (moved) return tryWish(moved, answers)
      const shown = shownWindow(heard, desk.zone)
      if (shown) return held({ window: shown }, answers)
      if (heard.times.length > 0) return tryWish(wishOf(heard, answers, desk), answers)
      const than = answers.window && thanHeld(heard.text)
      if (than) return showFree(answers, 'time-browse', than)
      if (asksWhatIsFree(heard.text)) return showFree(answers, 'time-browse')
      return wantsAnother(heard, answers) ? given({ window: undefined, wish: undefined }) : { kind: 'unclear' }
    },
    corrects: (heard, answers) =>
      subjectOf(answers) !== undefined &&
      (heard.times.length > 0 ||
        shifted(heard.text, heard.times, answers) !== undefined ||
        (answers.window !== undefined && thanHeld(heard.text) !== undefined) ||
        asksWhatIsFree(heard.text) ||
        wantsAnother(heard, answers)),
  }
}

/** "我就要周六上午": said again, of a time that they were told is full. */
function insists({ text, times }: Heard, wish: KeptWish | undefined): boolean {
  if (!wish?.isFull || !INSISTS.test(text)) return false
  const days = wish.wishes.map(({ dates }) => JSON.stringify(dates))
  return times.length === 0 || times.some(({ dates }) => dates === null || days.includes(JSON.stringify(dates)))
}

type Than = 'earlier' | 'later'

/** Whether the time that was read back is too late or too early, without another being named. */
function thanHeld(text: string): Than | undefined {
  if (/太早|[晚迟][一]?[点些]|再晚|往后|\btoo early\b|\blater\b/i.test(text)) return 'later'
  return /太[晚迟]|早[一]?[点些]|再早|往前|\btoo late\b|\bearlier\b|\bsooner\b/i.test(text) ? 'earlier' : undefined
}

function isThan(than: Than | undefined, { opensAt }: VisitWindow, held: KeptWindow | undefined): boolean {
  if (!than || !held) return true
  const heldAt = keptWindow(held).opensAt
  return than === 'later' ? opensAt > heldAt : opensAt < heldAt
}

/** "改到下午" without a day means the day that is agreed. */
function onAgreedDay(wishes: readonly VisitWish[], moving: Appointment | undefined, desk: Desk): readonly VisitWish[] {
  const on = moving?.window.opensAt.setZone(desk.zone).toISODate()
  if (!on) return wishes
  return wishes.map((wish) => (isTimeOfDay(wish) ? { ...wish, dates: [on] } : wish))
}

type Chosen = { window: KeptWindow; wish?: KeptWish }

/** The time is kept while the customer reads it back; whether it can still be had is decided when they say yes. */
async function keepTime(window: KeptWindow, subject: TimeSubject | undefined, desk: Desk): Promise<void> {
  const { kind, moving } = subject ?? { kind: 'repair' as const }
  await holdTime({ customer: knownFile(desk.file()).customer, kind, window: keptWindow(window), moving }, desk.needs)
}

/** Another time needs another read-back, whatever was agreed to before (CT-4). */
function given(answers: TimeAnswers): Reading<TimeAnswers> {
  return { kind: 'answers', answers: { ...answers, confirmed: undefined } }
}

function wishOf(heard: Heard, answers: TimeAnswers, desk: Desk): KeptWish {
  const held = answers.window && keptWindow(answers.window).opensAt.setZone(desk.zone).toISODate()
  const todayOn = desk.now.setZone(desk.zone).toISODate() ?? ''
  const wishes = wishesInContext(heard.times, answers.wish, held ?? undefined, todayOn)
  return keepWish(wishes, heard.text)
}

/** What is said and offered when the customer's own time can't be: the reason, then the nearest on both sides (AP-1). */
export function offerInstead(
  offer: Exclude<Offer, { kind: 'free' }>,
  desk: Desk,
): { says: readonly Say[]; prompt: Prompt } {
  if (offer.kind === 'nobody') return { says: [{ id: 'time-nobody' }], prompt: { ask: { id: 'time-nobody-ask' } } }
  const windows = [...offer.before, ...offer.within, ...offer.after].sort(
    (a, b) => a.opensAt.toMillis() - b.opensAt.toMillis(),
  )
  const says: Say[] = [
    {
      id: `time-${offer.kind.replaceAll('_', '-')}`,
      facts: { ...SERVICE_HOURS, ...(offer.kind === 'too_far' && { last: daySay(offer.lastOn) }) },
    },
  ]
  if (windows.length === 0) return { says, prompt: { ask: { id: 'time-none-free' } } }
  const insist = offer.kind === 'full' ? [INSIST] : []
  return { says, prompt: { ask: { id: 'time-choose' }, choices: [...windowChoices(windows, desk), ...insist] } }
}

/** A local day in words. */
export function daySay(on: string): Say {
  const { month, day, weekday } = DateTime.fromISO(on)
  return { id: 'visit-day', facts: { month, day, weekday } }
}

function windowChoices(windows: readonly VisitWindow[], desk: Desk): readonly Choice[] {
  const choices = windows.map(
    (window): Choice => ({
      value: keepWindow(window),
      label: { id: 'time-window', facts: { window: desk.windowFact(window) } },
    }),
  )
  return choices.length > 0 ? [...choices, OTHER_TIME] : []
}
