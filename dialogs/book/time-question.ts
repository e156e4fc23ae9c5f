import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import { CHANGE_CUT_OFF_MINUTES } from '#src/domain/norms/visit-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { asksForEarlier } from '#src/language/answers/asks-for-earlier.ts'
import { notesTold } from '#src/language/answers/notes-told.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import type { Desk } from '../desk.ts'
import { isAnsweredByWork, isBeingDone } from '../missed/came-after-miss.ts'
import { firstDayOfUse } from '../site-problem/first-day.ts'
import { LISTED_AGAIN, windowChoices } from '../visit-time/time-choices.ts'
import { hasPassed, type KeptWindow, keptWindow } from '../visit-time/visit-time.ts'
import { visitTimeQuestion } from '../visit-time/visit-time-question.ts'
import { changeableAppointments } from '../which-appointment.ts'
import { type BookAnswers, isNewVisit } from './book-answers.ts'
import { troubleAside } from './confirm-question.ts'
import { told } from './told.ts'
import { fixedByThemselves, stillBroken, worksAgain } from './works-again.ts'

/** When a new visit is to be; whoever was asked may also put it off, or not want it any more. */
export function timeQuestion(desk: Desk): Question<BookAnswers> {
  const question = visitTimeQuestion(desk, ({ kind }) => kind && { kind })
  return {
    ...question,
    hint: (answers) => (isBeingDone(desk, answers.order) ? { id: 'time-hint-there' } : question.hint(answers)),
    async ask(answers) {
      const windows = answers.lost && answers.kind ? await soonestBut(answers.lost, answers, desk) : []
      return windows.length > 0
        ? { ask: { id: 'time-ask-owed' }, choices: windowChoices(windows, desk), again: LISTED_AGAIN }
        : await question.ask(answers)
    },
    async recall(answers) {
      const recalled: Reading<BookAnswers> = (await question.recall?.(answers)) ?? { kind: 'unclear' }
      return (await beforePart(recalled, answers, desk)) ?? nearSaid(recalled, desk)
    },
    isOpen: ({ besides, window, isRequested, tried }) =>
      isNewVisit({ besides }) &&
      !isRequested &&
      tried !== 'helped' &&
      (window === undefined || hasPassed(window, desk.now)),
    isOtherMatter: (heard, answers) =>
      question.isOtherMatter?.(heard, answers) === true || contradicts(heard) || isForAgreedVisit(heard, answers, desk),
    corrects: (heard, answers, asked) =>
      !contradicts(heard) && (asksForEarlier(heard.text) || question.corrects?.(heard, answers, asked) === true),
    async read(heard, answers): Promise<Reading<BookAnswers>> {
      if (asksForEarlier(heard.text))
        return { kind: 'answers', answers: { waitsEarlier: true }, says: [{ id: 'wait-earlier-once-agreed' }] }
      if (isAnotherTrouble(heard, answers)) return { kind: 'unclear' }
      if (heard.chosen === undefined && putsOff(heard.text)) return { kind: 'answers', answers: { refusal: 'later' } }
      if (isSaidOfNow(heard) && isAnsweredByWork(answers, desk)) return { kind: 'answers', answers: { refusal: 'now' } }
      const still = await stillBroken(heard, answers, () => question.ask(answers), desk)
      if (still.kind === 'ask') return still
      if (fixedByThemselves(heard, answers, desk))
        return { kind: 'answers', answers: { refusal: 'unwanted', solved: heard.text.trim() } }
      const isDeclined = answers.isAsked && heard.yesNo === 'no' && !answers.wish && heard.times.length === 0
      if (isDeclined) return { kind: 'answers', answers: { refusal: isUnsuitable(heard.text) ? 'later' : 'unwanted' } }
      const again = heard.chosen ? undefined : worksAgain(heard, answers, desk)
      if (again?.kind === 'answers') return again
      const reading = nearSaid(withNote(await question.read(heard, answers), heard, answers), desk)
      const aside = reading.kind === 'unclear' && isMute(heard) ? troubleAside(heard.text) : undefined
      if (aside) return { kind: 'ask', says: [aside], prompt: await question.ask(answers) }
      return (await beforePart(reading, answers, desk)) ?? reading
    },
  }
}

/** Whoever takes a time so near hears before they say yes that it can't be changed here afterwards. */
function nearSaid(reading: Reading<BookAnswers>, { now }: Desk): Reading<BookAnswers> {
  const window = reading.kind === 'answers' ? reading.answers.window : undefined
  const isNear = window && keptWindow(window).opensAt < now.plus({ minutes: CHANGE_CUT_OFF_MINUTES })
  return reading.kind === 'answers' && isNear
    ? { ...reading, says: [...(reading.says ?? []), { id: 'book-near' }] }
    : reading
}

/** Names no time, picks none, and is no yes or no. */
const isMute = ({ chosen, yesNo, times }: Heard): boolean => !chosen && !yesNo && times.length === 0

/** 周四十点以后，来之前给我打电话: what is told for whoever comes stands beside the time. */
function withNote(
  reading: Reading<BookAnswers>,
  { text, times }: Heard,
  { note: before }: Partial<BookAnswers>,
): Reading<BookAnswers> {
  const note = times.length > 0 ? notesTold(text) : undefined
  if (note === undefined || reading.kind === 'unclear') return reading
  const kept = { note: toldWords([before, note]) }
  return reading.kind === 'answers'
    ? { ...reading, answers: { ...reading.answers, ...kept } }
    : { ...reading, keep: { ...reading.keep, ...kept } }
}

/** 好的, 不用了, to the question for another time, while somebody is there after all. */
const isSaidOfNow = ({ yesNo, times, chosen, text }: Heard): boolean =>
  yesNo !== undefined && times.length === 0 && chosen === undefined && !isUnsuitable(text)

/** 今天下午修网，断网, where we asked when they can be installed: a trouble of its own, and no answer. */
const isAnotherTrouble = (heard: Heard, { isAsked, kind }: Partial<BookAnswers>): boolean =>
  isAsked === true && kind !== 'repair' && told(heard).detail !== undefined

/** I was home all day: of the time that was missed, and no wish for another. */
const contradicts = ({ purpose, times }: Heard): boolean =>
  purpose.purpose === 'contradict' && times.every(({ dates }) => dates === null)

/** 改成大后天, before a time was spoken of for this one: the visit that is agreed already is meant. */
const isForAgreedVisit = ({ purpose, shown }: Heard, { wish, window }: Partial<BookAnswers>, desk: Desk): boolean =>
  purpose.purpose === 'move' && shown.length === 0 && !wish && !window && changeableAppointments(desk).length > 0

/** What is free soonest, without the time that could not be kept, from the day on which a visit is of use. */
async function soonestBut(
  lost: KeptWindow,
  { kind = 'repair', order }: Partial<BookAnswers>,
  desk: Desk,
): Promise<readonly VisitWindow[]> {
  const search = { ...(await desk.search(kind)), declined: [keptWindow(lost)] }
  const todayOn = desk.now.setZone(desk.zone).toISODate() ?? ''
  const fromOn = (await firstDayOfUse(order, desk)) ?? todayOn
  return browse(search, fromOn > todayOn ? fromOn : todayOn)
}

/** A time before the missing part is there would be a visit in vain. */
async function beforePart(
  reading: Reading<BookAnswers>,
  answers: Partial<BookAnswers>,
  desk: Desk,
): Promise<Reading<BookAnswers> | undefined> {
  const window = reading.kind === 'answers' ? reading.answers.window : undefined
  const fromOn = window && (await firstDayOfUse(answers.order, desk))
  if (!fromOn || (keptWindow(window).opensAt.setZone(desk.zone).toISODate() ?? '') >= fromOn) return undefined
  const windows = await soonestBut(answers.lost ?? window, answers, desk)
  const says = [{ id: 'site-problem-before-part', facts: { day: { on: fromOn } } }]
  return {
    kind: 'ask',
    says,
    prompt: { ask: { id: 'time-ask-owed' }, choices: windowChoices(windows, desk), again: LISTED_AGAIN },
  }
}
