import { type Dialog, type Outcome, type Question, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Prompt, Say } from '#src/conversation/say.ts'
import { openMissReports } from '#src/domain/visits/miss-of-others.ts'
import { reachDoor } from '#src/domain/visits/on-the-way.ts'
import { doorOpened, reportAbsent, takeDoorStep } from '#src/domain/visits/report-absent.ts'
import { unansweredAtHome, voidsKnocks } from '#src/domain/visits/say-at-home.ts'
import { isDoorOpen, nextDoorStep } from '#src/domain/visits/shut-door.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readDoorAnswer, readStepAnswer } from '#src/language/answers/read-door-answer.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import type { Purpose } from '#src/language/purposes.ts'
import { checklistNext } from '../checklist/checklist-hooks.ts'
import type { Desk } from '../desk.ts'
import { doorsShut, isAtAnotherDoor, reachedThen } from '../doors-shut.ts'
import { noneSay, unlessAny } from '../none-say.ts'
import { findOwnVisit } from '../own-visit.ts'
import { gapSays, saidAsWritten, saidIn } from '../said-in-words.ts'
import { chosenVisit, namesAnotherVisit, visitSay, visitsBegun, whichVisitQuestion } from '../which-visit.ts'
import { KNOCKED, NobodyOpensAnswers, stepQuestion } from './step-question.ts'

/** 到了，客户不在家: that they are there is said with it. */
const SAYS_THERE = /(?<![没快就上未等])(?:到了|到门口)|\b(?:arrived|i'm here|at the door)\b/i

/** What is longer than that is told without a figure; so is what has passed since the words were written. @unit s */
const LONGEST_TOLD_SECONDS = 60

/** 没人开门: the installer is led through the steps of DR-3, each with its time; only then does the customer count as away. */
export function nobodyOpensDialog(desk: Desk): Dialog<NobodyOpensAnswers> {
  return {
    name: 'nobody-opens',
    answers: NobodyOpensAnswers,
    isErrand: true,
    async cannotOpen({ appointment = '', isThere, words }) {
      const visit = isThere ? await findOwnVisit(desk, appointment) : undefined
      if (visit && isDoorOpen(await desk.needs.visitSteps.list(visit))) return await over(visit, desk)
      return await unlessAny(await visitsBegun(desk), 'not-met-none', desk, words)
    },
    begin: ({ text }) => ({ words: text.trim().slice(0, 300) }),
    isAnew: async (heard, answers) =>
      (await namesAnotherVisit(heard, answers, desk)) || isAtAnotherDoor(heard, answers.appointment, desk),
    questions: [
      whichVisitQuestion(desk, { list: doorsShut, underWay: (visits) => reachedThen(visits, desk) }),
      atDoorQuestion(desk),
      stepQuestion(desk),
    ],
    act: (answers) => act(answers, desk),
  }
}

/** An arrival is stamped on nobody's behalf: whoever hasn't said that they are there is asked. */
function atDoorQuestion(desk: Desk): Question<NobodyOpensAnswers> {
  return {
    id: 'isAtDoor',
    async recall({ appointment = '', words = '' }) {
      const visit = await findOwnVisit(desk, appointment)
      return visit?.arrivedAt || SAYS_THERE.test(words) || readSaidTime(words, desk.saidAt.setZone(desk.zone))
        ? { kind: 'answers', answers: { isAtDoor: true } }
        : { kind: 'unclear' }
    },
    ask: (answers) => askThere(answers, desk),
    hint: () => ({ id: 'nobody-opens-hint-there' }),
    isOtherMatter: ({ purpose }) => purpose.purpose !== undefined && !SAID_AT_DOOR.includes(purpose.purpose),
    async read(heard, answers) {
      const { text, purpose } = heard
      // 开了，在家: whoever is let in stands at the door.
      if (readDoorAnswer(text) === 'opened') return { kind: 'answers', answers: { isAtDoor: true, said: 'opened' } }
      if (purpose.purpose === 'arrived' || KNOCKED.test(text)) return { kind: 'answers', answers: { isAtDoor: true } }
      // 打了两遍没接 may be said from the road.
      if (readStepAnswer(text, 'called') !== 'done' || heard.yesNo || heard.chosen)
        return yesOrNoReading('isAtDoor', heard)
      return { kind: 'ask', says: [{ id: 'nobody-opens-call-heard' }], prompt: await askThere(answers, desk) }
    },
  }
}

const SAID_AT_DOOR: readonly Purpose[] = ['arrived', 'door_opened', 'not_met']

async function askThere({ appointment = '' }: Partial<NobodyOpensAnswers>, desk: Desk): Promise<Prompt> {
  const visit = await findOwnVisit(desk, appointment)
  return {
    ask: { id: 'nobody-opens-ask-there', facts: { visit: visit ? visitSay(desk, visit) : '' } },
    choices: yesOrNoChoices({ id: 'nobody-opens-there' }, { id: 'nobody-opens-not-there' }),
  }
}

async function act(answers: Partial<NobodyOpensAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenVisit(desk, answers)
  if (!visit) return { kind: 'done', says: [await noneSay(desk, 'not-met-none')] }
  if (!answers.isAtDoor) return { kind: 'done', says: [{ id: 'nobody-opens-first-arrive' }] }
  // Whoever has worked there was let in.
  if (await desk.needs.reports.latest(visit))
    return { kind: 'done', says: [{ id: 'nobody-opens-work-reported', facts: { visit: visitSay(desk, visit) } }] }
  if (!answers.isThere && (await isOldWord(visit, desk)))
    return {
      kind: 'done',
      says: [{ id: 'nobody-opens-old', facts: { visit: visitSay(desk, visit), ...writtenAt(desk) } }],
    }
  if (!answers.isThere) {
    const begun = (await wasOpened(visit, desk)) ?? (await begin(visit, answers, desk))
    return answers.said === 'opened' && begun.kind === 'again' ? await letIn(visit, desk, begun.says) : begun
  }
  if (answers.said === 'opened') return await letIn(visit, desk)
  return (await hearsAtHome(visit, answers, desk)) ?? (await step(visit, answers, desk))
}

/** Somebody who was let in before any step was asked goes on with what is due at an open door. */
async function letIn(visit: Visit, desk: Desk, arrival?: readonly Say[]): Promise<Outcome> {
  await doorOpened({ visit, said: saidAsWritten(desk), actor: desk.actor() }, desk.needs)
  if (!arrival) return await over(visit, desk)
  const noted = { id: 'door-opened-noted', facts: { visit: visitSay(desk, visit) } }
  const next = await checklistNext(desk, visit, 'at_the_door')
  return { kind: 'done', says: next.next && arrival.length > 0 ? arrival : [...arrival, noted], ...next }
}

const writtenAt = ({ saidAt, zone }: Desk) => ({ at: saidAt.setZone(zone).toFormat('HH:mm') })

/** What is due at a door that was opened comes next, so that its numbers are before their eyes. */
const over = async (visit: Visit, desk: Desk) =>
  ({
    kind: 'done',
    says: [{ id: 'nobody-opens-over', facts: { visit: visitSay(desk, visit) } }],
    ...(await checklistNext(desk, visit, 'at_the_door')),
  }) as const

/** 没人开门, after 开门了: when that was said is told, and what is so now is asked for (DR-6). */
async function wasOpened(visit: Visit, desk: Desk): Promise<Outcome | undefined> {
  const steps = await desk.needs.visitSteps.list(visit)
  const opened = isDoorOpen(steps) ? steps.findLast(({ step }) => step === 'opened') : undefined
  if (!opened) return undefined
  const at = opened.at.setZone(visit.appointment.zone).toFormat('HH:mm')
  return { kind: 'done', says: [{ id: 'nobody-opens-was-opened', facts: { visit: visitSay(desk, visit), at } }] }
}

/** Since these words were written the door was opened, or the arrival came about: they say nothing of how it is now. */
async function isOldWord(visit: Visit, { saidAt, now, needs }: Desk): Promise<boolean> {
  if (saidAt >= now) return false
  const opened = (await needs.visitSteps.list(visit)).findLast(({ step }) => step === 'opened')
  return (opened !== undefined && opened.at > saidAt) || (visit.arrivedAt !== undefined && visit.arrivedAt > saidAt)
}

/** 还是没人, while the customer says that they are at home: it is said first, and the door is knocked at again (DR-3). */
async function hearsAtHome(
  visit: Visit,
  { hasKnocked, heardAt }: Partial<NobodyOpensAnswers>,
  desk: Desk,
): Promise<Outcome | undefined> {
  const steps = await desk.needs.visitSteps.list(visit)
  const word = unansweredAtHome(steps)
  const at = word?.at.toUTC().toISO() ?? ''
  if (!word || hasKnocked || heardAt === at) return undefined
  const facts = { visit: visitSay(desk, visit), words: String(word.body.words ?? '') }
  const id = voidsKnocks(steps) ? 'at-home-news' : 'at-home-news-first'
  return { kind: 'again', says: [{ id, facts }], forget: ['said'], keep: { heardAt: at } }
}

/** Whoever stands before a shut door has arrived; what a dispatcher has already is not begun once more. */
async function begin(visit: Visit, { words = '' }: Partial<NobodyOpensAnswers>, desk: Desk): Promise<Outcome> {
  const facts = { visit: visitSay(desk, visit), phone: visit.customer.phone }
  if ((await openMissReports(visit, desk.needs)).length > 0)
    return { kind: 'done', says: [{ id: 'nobody-opens-asked', facts }] }
  const said = saidIn(words, desk)
  const reached = await reachDoor(visit, desk.actor(), desk.needs, said)
  if (reached === 'early') return { kind: 'done', says: [{ id: 'at-the-door-early', facts }] }
  if (reached === 'changed') return { kind: 'done', says: [{ id: 'at-the-door-changed', facts }] }
  if (reached === 'over') return { kind: 'done', says: [{ id: 'which-visit-over', facts }] }
  const says = reached === 'done' ? [{ id: 'at-the-door-done', facts }, ...gapSays(said, desk)] : []
  return { kind: 'again', says, forget: ['said'], keep: { isThere: true } }
}

async function step(visit: Visit, { said, words = '' }: Partial<NobodyOpensAnswers>, desk: Desk): Promise<Outcome> {
  const word = { visit, said: saidAsWritten(desk), actor: desk.actor() }
  const body = said === 'answered' ? { answered: true } : {}
  const taken = await takeDoorStep({ ...word, body }, desk.needs)
  if (taken.kind === 'too_soon') {
    const says: readonly Say[] = [
      taken.seconds > LONGEST_TOLD_SECONDS || desk.saidAt.plus({ seconds: taken.seconds }) <= desk.now
        ? { id: 'nobody-opens-too-soon-to-go' }
        : { id: 'nobody-opens-too-soon', facts: { seconds: taken.seconds } },
    ]
    return { kind: 'again', says, forget: ['said'] }
  }
  const isCall = taken.kind === 'done' && taken.step === 'called'
  if (isCall && said === 'answered') return { kind: 'done', says: [{ id: 'nobody-opens-call-answered' }] }
  if (nextDoorStep(visit, await desk.needs.visitSteps.list(visit))) return { kind: 'again', says: [], forget: ['said'] }
  const outcome = await reportAbsent({ ...word, words }, desk.needs)
  const id = { reported: 'nobody-opens-reported', asked: 'nobody-opens-asked' }[String(outcome)] ?? 'which-visit-over'
  return { kind: 'done', says: [{ id, facts: { visit: visitSay(desk, visit), phone: visit.customer.phone } }] }
}
