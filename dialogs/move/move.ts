import type { Dialog, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { closingInWork } from '#src/domain/visits/closing-on-file.ts'
import { readThan } from '#src/language/answers/about-the-time.ts'
import { asksForEarlier } from '#src/language/answers/asks-for-earlier.ts'
import { asksYourTimes } from '#src/language/answers/asks-what-is-free.ts'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { asksWhichVisit } from '#src/language/answers/asks-which-visit.ts'
import { changesBack } from '#src/language/answers/changes-back.ts'
import { isUnsure } from '#src/language/answers/is-unsure.ts'
import { keepsVisit, leavesItThere } from '#src/language/answers/keeps-visit.ts'
import { notesTold } from '#src/language/answers/notes-told.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import { notesOf } from '#src/language/answers/read-note.ts'
import { readShift } from '#src/language/answers/read-shift.ts'
import { besidesPointers, pointerOf, readThings, readVisitWords } from '#src/language/answers/which-visit-words.ts'
import { noteWithYes } from '#src/language/answers/yes-with-note.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { visitBeside, visitNamed } from '../visit-named.ts'
import { placeSays } from '../visit-of-flat.ts'
import { hourInstead } from '../visit-time/hour-instead.ts'
import { isTimeOf, shownWindows } from '../visit-time/shown-window.ts'
import { askedAnew, hasPassed, keepPick, keepWindow, keepWish, keptWindow } from '../visit-time/visit-time.ts'
import { visitTimeQuestion } from '../visit-time/visit-time-question.ts'
import { tellsWish, wishHeard } from '../visit-time/wish-heard.ts'
import { notedSay } from '../visit-time/wish-say.ts'
import {
  besidesPointer,
  chosenAppointment,
  isOnFile,
  namedToMove,
  otherAppointment,
  whichAppointmentQuestion,
  whyNothingChangeable,
} from '../which-appointment.ts'
import { movesOfFlats, ofThisFlat } from './each-flat.ts'
import { instead } from './instead.ts'
import { keepsOtherTime } from './keeps-other-time.ts'
import { makeMove, tooNearToMove } from './make-move.ts'
import { MoveAnswers } from './move-answers.ts'

const CHOICES: readonly Choice[] = [
  { value: 'yes', label: { id: 'move-confirm-yes' } },
  { value: 'window', label: { id: 'move-change-time' } },
  { value: 'stop', label: { id: 'move-change-stop' } },
]

/** 改约: the customer moves a visit, as often as they like until the cut-off; the old time holds until the new one does. */
export function moveDialog(desk: Desk): Dialog<MoveAnswers> {
  return {
    name: 'move',
    answers: MoveAnswers,
    needsCustomer: true,
    recap: () => ({ id: 'move-recap' }),
    holds(answers) {
      const moving = chosenAppointment(desk, answers)
      return moving && { id: 'move-not-yet', facts: timeOf(desk, moving) }
    },
    async cannotOpen(answers) {
      const why = whyNothingChangeable(desk, answers)
      if (!why) return undefined
      if (why.kind === 'none')
        return { kind: 'done', says: [{ id: answers.window ? 'move-changed-meanwhile' : 'move-nothing' }] }
      if (why.kind === 'too_late') return tooNearToMove(why.appointment, answers, desk)
      const isThere = closingInWork(desk.file()?.closings ?? []) !== undefined
      const id = isThere ? 'move-at-work' : 'move-begun'
      return { kind: 'done', says: [{ id, facts: { window: why.window } }] }
    },
    isOutdated: (answers) => isOutdated(answers, desk),
    noted: notedSay,
    stopped(answers) {
      const moving = chosenAppointment(desk, answers)
      return moving ? { id: 'move-stopped', facts: timeOf(desk, moving) } : { id: 'common-stopped' }
    },
    takesVisit: (appointment) => isOnFile(desk, appointment),
    begin(heard, before) {
      const [first, other] = movesOfFlats(heard.text, desk) ?? []
      if (first) return { ...first, ...(other && { other }) }
      const named = before.appointment === undefined ? namedToMove(desk, heard) : undefined
      const note = { ...noted(heard.text, before), ...(named && { appointment: named.id }) }
      const old = changesBack(heard.text) ? (named ?? chosenAppointment(desk, before))?.movedFrom : undefined
      if (old) return { wish: keepPick(keepWindow(old)), ...note }
      const ofTime = besidesPointer(heard)
      if (tellsWish(ofTime)) return { wish: wishHeard(ofTime, before), ...note }
      return readShift(heard.text) || readThan(heard.text) || asksYourTimes(heard.text)
        ? { wish: keepWish([], heard.text), ...note }
        : note
    },
    questions: [movedVisitQuestion(desk), moveTimeQuestion(desk), confirmQuestion(desk)],
    act: (answers) => makeMove(answers, desk),
  }
}

/** The time that is agreed, and of which visit. */
const timeOf = (desk: Desk, moving: Appointment) => ({
  window: desk.windowFact(moving.window),
  visit: visitBeside(desk, moving),
})

/** 我讲个电视嗰单呀，搬去十点: another visit is meant, and the time that was wished before, or is with it, is for that one. */
function movedVisitQuestion(desk: Desk): Question<MoveAnswers> & { readonly id: 'appointment' } {
  const question = whichAppointmentQuestion(desk)
  return {
    ...question,
    async read(heard, answers): Promise<Reading<MoveAnswers>> {
      const reading: Reading<MoveAnswers> = await question.read(heard, answers)
      if (reading.kind !== 'answers' || otherAppointment(desk, heard, answers) === undefined) return reading
      const text = besidesPointers(readVisitWords(heard.text).meant)
      const times = readTime(text, heard.nowAt)
      const wish = times.length > 0 ? wishHeard({ text, times, nowAt: heard.nowAt }, {}) : answers.wish
      const anew = { window: undefined, confirmed: undefined, from: undefined, wish }
      return { ...reading, answers: { ...reading.answers, ...anew } }
    },
  }
}

/** 电视那单, and nothing else. */
const saysWhichAlone = ({ text, chosen }: Heard): boolean =>
  chosen === undefined &&
  pointerOf(text) !== undefined &&
  readThings(text).length > 0 &&
  !/\p{L}/u.test(besidesPointers(text))

function moveTimeQuestion(desk: Desk): Question<MoveAnswers> {
  const question = visitTimeQuestion(desk, (answers) => {
    const moving = chosenAppointment(desk, answers)
    return { kind: moving?.kind ?? 'repair', ...(moving && { moving }) }
  })
  return {
    ...question,
    isOpen: ({ window, isRequested, confirmed }) =>
      !isRequested && confirmed !== false && (window === undefined || hasPassed(window, desk.now)),
    async read(heard, answers): Promise<Reading<MoveAnswers>> {
      if (otherAppointment(desk, heard, answers)) return { kind: 'unclear' }
      // 电视那单, of the one that is talked of: when is still open.
      if (saysWhichAlone(heard)) return { kind: 'ask', prompt: await this.ask(answers) }
      const other = instead(heard)
      if (other) return { kind: 'answers', answers: { confirmed: false, ...other } }
      if (asksForEarlier(heard.text)) return { kind: 'answers', answers: { confirmed: false, waitsEarlier: true } }
      const leaves = leavesItThere(heard.text) && shownWindows(heard).length !== 1
      const keeps = keepsVisit(heard.text) && !keepsOtherTime(heard.text, desk)
      if (!heard.chosen && (keeps || leaves)) return { kind: 'answers', answers: { confirmed: false } }
      const here = ofThisFlat(heard, answers, desk)
      const reading: Reading<MoveAnswers> = await question.read(here.heard, { ...answers, ...here.more })
      return besides(reading, { ...here.more, ...noted(heard.text, answers), ...lookedFrom(answers, desk) })
    },
    async recall(answers) {
      const reading: Reading<MoveAnswers> = (await question.recall?.(answers)) ?? { kind: 'unclear' }
      return besides(reading, lookedFrom(answers, desk))
    },
    ask(answers) {
      const moving = chosenAppointment(desk, answers)
      return {
        ask: moving ? { id: 'move-ask-time', facts: timeOf(desk, moving) } : { id: 'time-ask' },
      }
    },
  }
}

function besides(reading: Reading<MoveAnswers>, more: Partial<MoveAnswers>): Reading<MoveAnswers> {
  if (reading.kind === 'answers') return { ...reading, answers: { ...reading.answers, ...more } }
  return reading.kind === 'ask' ? { ...reading, keep: { ...reading.keep, ...more } } : reading
}

function lookedFrom(answers: Partial<MoveAnswers>, desk: Desk): Pick<MoveAnswers, 'from'> {
  const moving = chosenAppointment(desk, answers)
  return moving ? { from: keepWindow(moving.window) } : {}
}

/** The time that is proposed is over, or the visit has another since. */
function isOutdated({ window, from, ...answers }: Partial<MoveAnswers>, desk: Desk): boolean {
  const agreed = chosenAppointment(desk, answers)?.window
  const hasChanged = from !== undefined && agreed !== undefined && keepWindow(agreed).opens !== from.opens
  return hasChanged || (window !== undefined && hasPassed(window, desk.now))
}

function confirmQuestion(desk: Desk): Question<MoveAnswers> {
  const facts = ({ window }: Partial<MoveAnswers>) => ({ window: window ? desk.windowFact(keptWindow(window)) : '' })
  return {
    id: 'confirmed',
    isOpen: ({ confirmed, isRequested, ...answers }) =>
      !isRequested && confirmed === undefined && !isSameTime(answers, desk),
    ask({ window, ...answers }) {
      const moving = chosenAppointment(desk, answers)
      const told = {
        kind: moving ? visitNamed(desk, moving) : kindSay(),
        ...(moving && { from: desk.windowFact(moving.window) }),
        ...(window && { window: desk.windowFact(keptWindow(window)) }),
      }
      return { ask: { id: 'move-confirm', facts: told }, choices: CHOICES }
    },
    hint: (answers) => ({ id: 'move-hint-confirm', facts: facts(answers) }),
    mayBeAgreed: ({ times }, { window }) => isTimeOf(window, times, desk),
    takesCall: ({ text }) => noteWithYes(text) !== undefined,
    async read(heard, answers): Promise<Reading<MoveAnswers>> {
      const { chosen, yesNo, times, text } = heard
      if (hourInstead(heard, answers) || keepsOtherTime(text, desk)) return { kind: 'unclear' }
      if (otherAppointment(desk, heard, answers)) return { kind: 'unclear' }
      const other = instead(heard)
      if (other) return { kind: 'answers', answers: { confirmed: false, ...other } }
      if (asksForEarlier(text))
        return { kind: 'answers', answers: { waitsEarlier: true }, says: [{ id: 'wait-earlier-once-agreed' }] }
      if (chosen?.value === 'window' && times.length > 0) return { kind: 'unclear' }
      if (!chosen && asksWhichVisit(text))
        return { kind: 'ask', says: placeSays(chosenAppointment(desk, answers), desk), prompt: await this.ask(answers) }
      const isPutOff = putsOff(text) && readThan(text) === undefined
      if (!chosen && (keepsVisit(text) || isPutOff)) return { kind: 'answers', answers: { confirmed: false } }
      const note = times.length === 0 ? noteWithYes(text) : undefined
      if (note !== undefined)
        return { kind: 'answers', answers: { confirmed: true, note: toldWords([answers.note, note]) } }
      if (!chosen && isUnsure(text))
        return { kind: 'ask', prompt: { ask: { id: 'move-unsure', facts: facts(answers) }, choices: CHOICES } }
      // 中, to 再换个时间 or 不改了, after a no: moves nothing.
      if (yesNo === 'yes' && !chosen && heard.shown.length > 0 && !heard.shown.includes('yes'))
        return { kind: 'ask', prompt: { ask: { id: 'move-hint-confirm', facts: facts(answers) }, choices: CHOICES } }
      if (!chosen && asksWhetherDone(text))
        return { kind: 'ask', prompt: { ask: { id: 'move-not-done-yet', facts: facts(answers) }, choices: CHOICES } }
      if (yesNo === 'no' && times.length === 0)
        return { kind: 'ask', prompt: { ask: { id: 'move-ask-change' }, choices: CHOICES.slice(1) } }
      if (chosen?.value === 'yes' || yesNo === 'yes' || TELLS_TO.test(text))
        return { kind: 'answers', answers: { confirmed: true, note: toldWords([answers.note, notesOf(text)]) } }
      if (chosen?.value === 'stop') return { kind: 'answers', answers: { confirmed: false } }
      if (chosen?.value === 'window') return { kind: 'answers', answers: askedAnew(answers) }
      return { kind: 'unclear' }
    },
  }
}

/** 改！, ok move it. */
const TELLS_TO =
  /^(?:那|就|好|嗯|对|快|给我|给俺|直接)*改(?:吧|呗|啊|了)*[!！。.~]*$|^(?:(?:ok|okay|yes|yeah|ya|yep|sure|fine|alright|then|just|please|pls|kindly)[,. ]+)*(?:move|change|shift) it(?: (?:then|please|pls|lah|thanks|now))*[!. ]*$/i

/** Words for whoever comes that were said with the time are kept until the move is made. */
function noted(text: string, { note: before }: Partial<MoveAnswers>): Pick<MoveAnswers, 'note'> {
  const note = notesTold(text)
  return note === undefined ? {} : { note: toldWords([before, note]) }
}

/** The time that is wished is the time that is agreed: there is nothing to ask and nothing to do. */
function isSameTime(answers: Partial<MoveAnswers>, desk: Desk): boolean {
  const agreed = chosenAppointment(desk, answers)?.window
  const wished = answers.window && keptWindow(answers.window)
  if (!agreed || !wished) return false
  return +agreed.opensAt === +wished.opensAt && +agreed.closesAt === +wished.closesAt
}
