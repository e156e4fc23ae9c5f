import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import { yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { takeBackUnanswered } from '#src/domain/visits/extra-work.ts'
import { isAwaitingCustomer, reportWork } from '#src/domain/visits/report-work.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { besidesDoubt, doubtsDone } from '#src/language/answers/doubts-done.ts'
import { wishesForAllowance } from '#src/language/answers/read-allowance.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import { readSiteProblem } from '#src/language/answers/read-site-problem.ts'
import { readWorkDone, tellsOfDeed } from '#src/language/answers/read-work-done.ts'
import { saysUndone } from '#src/language/answers/says-undone.ts'
import { overrideChecklist } from '../checklist/override-checklist.ts'
import type { Desk } from '../desk.ts'
import { lapsedSay } from '../extra/extra-say.ts'
import { noneSay } from '../none-say.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { toldOfProblem } from '../site-problem/problem-answers.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { namesAnotherVisit, visitSay, visitsBegun, whichVisitQuestion } from '../which-visit.ts'
import { leftOpenSay } from './left-open-say.ts'
import { overrideQuestion } from './override-question.ts'
import { saysOfItems } from './said-of-items.ts'
import { LineTestsAnswer, testsQuestion } from './tests-question.ts'
import { unagreedSay } from './unagreed-say.ts'
import { SUMMARY_CHARACTERS, testsSay, wordingSay } from './work-say.ts'

const FinishAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  /** What was done. */
  done: z.string().optional(),
  /** They only think that it is done: 应该弄完了吧. */
  isUnsure: z.boolean().optional(),
  isOver: z.boolean().optional(),
  /** What they call done isn't, in their own words. */
  isUndone: z.boolean().optional(),
  tests: LineTestsAnswer.optional(),
  /** They have said that nothing could be measured, and are asked why. */
  isUntested: z.boolean().optional(),
  /** Why required items stay open; empty where none do. */
  override: z.string().optional(),
  /** Reasons that were given for items, by their ids. */
  reasons: z.record(z.string(), z.string()).optional(),
  /** A reason of which it is asked what it is for. */
  why: z.string().optional(),
  /** The ids of the open items in the order in which they were numbered first. */
  listed: z.array(z.string()).optional(),
  sure: z.boolean().optional(),
})
/** What an installer has said of work that is done. */
export type FinishAnswers = z.infer<typeof FinishAnswers>

/** 完工: what was done and measured is said, read back, reported and thereby signed; the customer is asked to confirm it (CL-1, CL-2). */
export function finishDialog(desk: Desk): Dialog<FinishAnswers> {
  return {
    name: 'finish',
    answers: FinishAnswers,
    isErrand: true,
    neverHandsOver: true,
    recap: () => ({ id: 'finish-recap' }),
    async cannotOpen({ isUndone, isOver, words = '', ...answers }) {
      if (isUndone) return undone(words)
      if (isOver === false) return { kind: 'done', says: [{ id: 'finish-goes-on' }] }
      const unagreed = await unagreedSay(answers, desk)
      if (unagreed) return { kind: 'done', says: [unagreed] }
      return (await visitsInWork(desk)).length > 0 ? undefined : { kind: 'done', says: [await notThere(desk)] }
    },
    begin: told,
    isAnew: (heard, answers) => namesAnotherVisit(heard, answers, desk),
    questions: [
      whichVisitQuestion(desk, { told, list: visitsInWork, underWay: visitUnderWay }),
      overQuestion(),
      doneQuestion(desk),
      testsQuestion(desk),
      overrideQuestion(desk),
      sureQuestion(desk),
    ],
    act: (answers) => act(answers, desk),
  }
}

/** 完工，没修好: it is put before no customer (CL-1); what stands against the work is asked about, where it is named. */
function undone(words: string): Outcome {
  const says = [{ id: 'finish-undone' }]
  if (readSiteProblem(words) === undefined) return { kind: 'done', says }
  return { kind: 'done', says, next: { dialog: 'site-problem', answers: toldOfProblem({ text: words, times: [] }) } }
}

/** 完工 before 到了, as a bad network may bring it: what is to be said first, and that it is to be said once more. */
async function notThere(desk: Desk): Promise<Say> {
  const visit = (await visitsBegun(desk)).find(({ arrivedAt }) => !arrivedAt)
  if (!visit) return await noneSay(desk, 'finish-none')
  return { id: 'finish-not-arrived', facts: { visit: visitSay(desk, visit) } }
}

function told({ text: all }: Heard): Partial<FinishAnswers> {
  const isUnsure = doubtsDone(all)
  const text = isUnsure ? besidesDoubt(all) : all
  const done = readWorkDone(text)?.slice(0, SUMMARY_CHARACTERS)
  const tests = LineTestsAnswer.safeParse(readLineTests(text)).data
  const words = text.trim().slice(0, SUMMARY_CHARACTERS)
  if (saysUndone(text)) return { words, isUndone: true }
  return {
    words,
    ...(isUnsure && { isUnsure }),
    ...(done !== undefined && { done }),
    ...(tests && tests.notMeasured !== '' && { tests }),
  }
}

/** Said in doubt, it is asked before anything is put down as done. */
function overQuestion(): Question<FinishAnswers> {
  return {
    id: 'isOver',
    isOpen: ({ isUnsure, isOver }) => isUnsure === true && isOver === undefined,
    ask: () => ({
      ask: { id: 'finish-ask-over' },
      choices: yesOrNoChoices({ id: 'finish-is-over' }, { id: 'finish-not-over' }),
    }),
    hint: () => ({ id: 'finish-hint-over' }),
    read(heard) {
      if (heard.purpose.purpose !== 'finished' || doubtsDone(heard.text)) return yesOrNoReading('isOver', heard)
      return { kind: 'answers', answers: { ...told(heard), isOver: true } }
    },
  }
}

/** Whoever says no more than 完工 of what is reported already need not say it all again. */
function doneQuestion(desk: Desk): Question<FinishAnswers> {
  return {
    id: 'done',
    async ask(answers) {
      const visit = await chosenInWork(desk, answers)
      return { ask: { id: 'finish-ask-done', facts: { visit: visit ? visitSay(desk, visit) : '' } } }
    },
    hint: () => ({ id: 'finish-hint-done' }),
    // 要打个孔, 没有管道: what is still to be asked of the customer (WK-1), or stands against the work, is none that was done.
    isOtherMatter: ({ text, purpose: { purpose } }) =>
      purpose === 'temptation' ||
      purpose === 'norm' ||
      (purpose === 'site_problem' && (wishesForAllowance(text) || !tellsOfDeed(text))),
    async recall(answers) {
      return (await isWaiting(answers, desk)) ? { kind: 'answers', answers: { done: '' } } : { kind: 'unclear' }
    },
    read({ text, yesNo }) {
      // yes says nothing of what was done.
      if (yesNo !== undefined && !tellsOfDeed(text)) return { kind: 'unclear' }
      if (saysUndone(text)) return { kind: 'answers', answers: { words: text, isUndone: true } }
      if (doubtsDone(text) || asksSomething(text)) return { kind: 'unclear' }
      const tests = LineTestsAnswer.safeParse(readLineTests(text)).data
      const done = (readWorkDone(text) ?? '').slice(0, SUMMARY_CHARACTERS)
      if (done === '') return { kind: 'unclear' }
      return { kind: 'answers', answers: { done, ...(tests && tests.notMeasured !== '' && { tests }) } }
    },
  }
}

async function isWaiting(answers: Partial<FinishAnswers>, desk: Desk): Promise<boolean> {
  const visit = await chosenInWork(desk, answers)
  const report = visit && (await desk.needs.reports.latest(visit))
  return report !== undefined && (await isAwaitingCustomer(visit as NonNullable<typeof visit>, report, desk.needs))
}

/** Nothing new is said of a report that waits for its customer: nothing is asked of it. */
const isAboutOld = ({ done }: Partial<FinishAnswers>): boolean => done === ''

function sureQuestion(desk: Desk): Question<FinishAnswers> {
  return {
    id: 'sure',
    isOpen: (answers) => answers.sure === undefined && !isAboutOld(answers),
    async ask(answers) {
      const visit = await chosenInWork(desk, answers)
      const facts = {
        visit: visit ? visitSay(desk, visit) : '',
        ...workFacts(answers),
        left: visit ? await leftOpenSay(visit, answers, desk) : '',
      }
      const lapses = await lapsedSay(visit, 'unanswered', desk)
      return {
        ask: { id: 'finish-read-back', facts: { ...facts, lapses, wording: wordingSay(answers) } },
        choices: yesOrNoChoices({ id: 'finish-right' }, { id: 'finish-wrong' }),
      }
    },
    hint: () => ({ id: 'finish-hint-sure' }),
    read(heard) {
      if (saysUndone(heard.text)) return { kind: 'answers', answers: { words: heard.text, isUndone: true } }
      const put = insteadOf(heard.text)
      if (put) return { kind: 'answers', answers: put }
      const isNot = NOT_RIGHT.test(heard.text) && heard.yesNo !== 'yes' && !saysOfItems(heard.text, undefined)
      return isNot ? { kind: 'answers', answers: { sure: false } } : yesOrNoReading('sure', heard)
    },
  }
}

/** 不对，换的是接头不是光猫: what stands for what was read back; undefined where nothing is told of it, or it is of the items. */
function insteadOf(text: string): Partial<FinishAnswers> | undefined {
  const rest = text.replace(NOT_RIGHT, '')
  if (rest === text || saysOfItems(rest, undefined)) return undefined
  const tests = LineTestsAnswer.safeParse(readLineTests(rest)).data
  const done = tellsOfDeed(rest) || INSTEAD.test(rest) ? readWorkDone(rest)?.slice(0, SUMMARY_CHARACTERS) : undefined
  if (done === undefined && !tests) return undefined
  return { ...(done !== undefined && { done }), ...(tests && tests.notMeasured !== '' && { tests }) }
}
const NOT_RIGHT =
  /^(?:不对|不是|错了|说错了|写错了|搞错了|no|wrong|not right|wait)+[ ,，。!！:：]+(?:应该是|是|it's|it was)?/iu
const INSTEAD = /[换修装接改做](?:的)?是|\b(?:was|is) the\b/

const workFacts = ({ done = '', tests = {} }: Partial<FinishAnswers>) => ({ done, tests: testsSay(tests) })

/** What is said anew where the read-back was not right. */
const SAID = ['words', 'done', 'tests', 'isUntested', 'override', 'reasons', 'why', 'listed']

async function act(answers: Partial<FinishAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  if (!visit) return { kind: 'done', says: [await noneSay(desk, 'finish-none')] }
  const facts = { visit: visitSay(desk, visit) }
  if (isAboutOld(answers)) return { kind: 'done', says: [{ id: 'finish-waits', facts }] }
  if (!answers.sure) return { kind: 'again', says: [], forget: [...SAID, 'sure'] }
  const { done = '', tests = {}, override, reasons = {} } = answers
  const report = { summary: done, tests, overrideReason: override || undefined, actor: desk.actor() }
  const { channel, person } = desk.needs
  const when = saidAsWritten(desk)
  await overrideChecklist(desk, visit, reasons, tests)
  await takeBackUnanswered(visit, desk.actor(), desk.needs)
  const { kind } = await reportWork(visit, { ...report, ...when }, { channel, person }, desk.needs)
  return { kind: 'done', says: [{ id: `finish-${kind.replaceAll('_', '-')}`, facts }] }
}
