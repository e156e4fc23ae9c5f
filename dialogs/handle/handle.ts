import { type Dialog, type Question, type Reading, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { namesNoVisit } from '#src/language/answers/names-no-visit.ts'
import { readDelay } from '#src/language/answers/read-delay.ts'
import { readHandling } from '#src/language/answers/read-handling.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { readInstaller, withoutNewInstaller } from '#src/language/answers/read-installer.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { causeQuestion } from '../cause-question.ts'
import type { Desk } from '../desk.ts'
import { hindranceQuestion } from '../hindrance-question.ts'
import { minutesQuestion } from '../minutes-question.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { doHandling } from './do-handling.ts'
import { HANDLINGS, HandleAnswers, handledVisit, handler, SHOWN, visitsFor } from './handle-answers.ts'
import { installerQuestion, windowQuestion } from './handle-choices.ts'
import { isForAnother } from './is-for-another.ts'
import { standsSay } from './stands-say.ts'
import { guarded, mayDo, objectionTo, whatIsDone } from './what-is-done.ts'
import { toldWhy, whyQuestion } from './why-question.ts'

/** 管一单上门: a dispatcher or supervisor looks a visit up and reports it late, moves it, cancels it, sends somebody else. */
export function handleDialog(desk: Desk): Dialog<HandleAnswers> {
  const forAction = <Q extends Question<HandleAnswers>>(question: Q, ...actions: HandleAnswers['action'][]): Q => ({
    ...question,
    isOpen: (answers: Partial<HandleAnswers>) => actions.includes(answers.action) && answers[question.id] === undefined,
  })
  return {
    name: 'handle',
    answers: HandleAnswers,
    isErrand: true,
    async cannotOpen(answers) {
      if (!(await handler(desk))) return { kind: 'done', says: [{ id: 'handle-not-yours' }] }
      const objection = await objectionTo(answers, desk)
      return objection && { kind: 'done', says: [objection] }
    },
    isAnew: (heard, answers) => isForAnother(heard, answers, desk),
    begin: (heard) => ({ words: heard.text.trim(), ...toldOf(heard) }),
    questions: [
      whichQuestion(desk),
      actionQuestion(desk),
      forAction(minutesQuestion() as Question<HandleAnswers>, 'late'),
      forAction(hindranceQuestion() as Question<HandleAnswers>, 'late', 'cannot_come'),
      forAction(causeQuestion() as Question<HandleAnswers>, 'missed'),
      forAction(windowQuestion(desk), 'move'),
      forAction(installerQuestion(desk), 'assign'),
      forAction(whyQuestion(), 'move', 'cancel'),
      sureQuestion(desk),
    ],
    act: (answers) => doHandling(answers, desk),
  }
}

/** Which visit: by the customer's name, the end of the phone number, the order, the installer or the area. */
function whichQuestion(desk: Desk): Question<HandleAnswers> {
  const look = async (words: string) => {
    const visits = await visitsFor(words, desk)
    const [only] = visits
    if (only && visits.length === 1) return chosenVisit(only.appointment)
    if (!only) return { kind: 'ask', prompt: { ask: { id: 'handle-none' } } } as const
    const choices = visits.slice(0, SHOWN).map(
      (visit): Choice => ({
        value: `${visit.appointment.id} ${visit.appointment.revision}`,
        label: visitSay(desk, visit),
      }),
    )
    const ask = { id: visits.length > SHOWN ? 'handle-many' : 'handle-several', facts: { count: SHOWN } }
    return { kind: 'ask', prompt: { ask, choices } } as const
  }
  return {
    id: 'appointment',
    recall: async ({ words = '' }) =>
      namesNoVisit(withoutNewInstaller(words)) ? { kind: 'unclear' } : await look(words),
    ask: () => ({ ask: { id: 'handle-ask-which' } }),
    hint: () => ({ id: 'handle-hint-which' }),
    async read(heard) {
      const { chosen, text } = heard
      const [id, revision] = typeof chosen?.value === 'string' ? chosen.value.split(' ') : []
      if (id !== undefined) return chosenVisit({ id, revision: Number(revision) })
      // 0023改到周五: what is to be done may be told with which visit.
      const [found, told] = [await look(text), toldOf(heard)]
      return found.kind === 'answers' ? { ...found, answers: { ...told, ...found.answers } } : { ...found, keep: told }
    },
  }
}

const chosenVisit = ({ id, revision }: Pick<Appointment, 'id' | 'revision'>): Reading<HandleAnswers> => ({
  kind: 'answers',
  answers: { appointment: id, revision },
})

function actionQuestion(desk: Desk): Question<HandleAnswers> {
  return {
    id: 'action',
    async ask(answers) {
      const visit = await handledVisit(desk, answers)
      if (!visit) return { ask: { id: 'handle-over' } }
      const choices = (await handlingsOf(visit, desk)).map(
        (value): Choice => ({ value, label: { id: `handle-do-${value.replace('_', '-')}` } }),
      )
      const about = { visit: visitSay(desk, visit), phone: visit.customer.phone, address: visit.address }
      const facts = { ...about, stands: await standsSay(visit, desk) }
      const due = passedLimit(visit)
      const ask: Say = due
        ? { id: 'handle-ask-action-after-limit', facts: { ...facts, ...due } }
        : { id: 'handle-ask-action', facts }
      return { ask: await guarded(visit, ask, desk), choices }
    },
    hint: () => ({ id: 'handle-hint' }),
    read(heard) {
      const chosen = HANDLINGS.find((one) => one === heard.chosen?.value)
      const told = chosen ? { action: chosen } : toldOf(heard)
      return told.action ? { kind: 'answers', answers: told } : { kind: 'unclear' }
    },
  }
}

/** What can be done with it now, by this one of staff. */
async function handlingsOf(visit: Visit, desk: Desk) {
  const hasBegun = visit.appointment.window.opensAt <= desk.now
  const isTheirs = await Promise.all(HANDLINGS.map((action) => mayDo(action, visit, desk)))
  const isPast = (action: (typeof HANDLINGS)[number]) =>
    visit.arrivedAt && (action === 'late' || action === 'cannot_come')
  return HANDLINGS.filter((action, at) => isTheirs[at] && !isPast(action) && (action !== 'missed' || hasBegun))
}

/** The day and time by which the order should be done, where the visit is agreed for later. */
function passedLimit({ appointment, dueAt }: Visit) {
  if (!dueAt || appointment.window.closesAt <= dueAt) return undefined
  const at = dueAt.setZone(appointment.zone)
  return { day: { on: at.toISODate() ?? '' }, time: at.toFormat('HH:mm') }
}

/** What a message tells of what is to be done: 晚30分钟，堵车. */
function toldOf({ text, times }: Heard): Partial<HandleAnswers> {
  const [minutes, hindrance, cause] = [readDelay(text)?.minutes, readHindrance(text), readMissCause(text)]
  const action = readHandling(text, cause)
  return {
    ...(action && { action }),
    ...(action === 'move' && times.length > 0 && { wish: keepWish(times, text) }),
    ...(action === 'assign' && { named: readInstaller(text), installer: undefined }),
    ...(minutes !== undefined && { minutes }),
    ...toldWhy(text, action),
    ...(hindrance && { hindrance }),
    ...(cause && { cause }),
  }
}

function sureQuestion(desk: Desk): Question<HandleAnswers> {
  return {
    id: 'sure',
    async ask(answers) {
      const what = await whatIsDone(answers, desk)
      const ask: Say = what ? { id: 'handle-ask-sure', facts: { what } } : { id: 'handle-over' }
      return { ask, choices: yesOrNoChoices({ id: 'handle-yes' }, { id: 'handle-no' }) }
    },
    hint: () => ({ id: 'handle-hint' }),
    read: (heard) => yesOrNoReading('sure', heard),
  }
}
