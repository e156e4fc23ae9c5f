import { z } from 'zod'
import type { Dialog, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { LINE_FINDINGS } from '#src/domain/pre-check/line-finding.ts'
import { hasNoTime } from '#src/language/answers/has-no-time.ts'
import { readLineReport } from '#src/language/answers/read-line-report.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { openingFacts } from '../monthly/opening-facts.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'
import { goodForNumber } from './good-for-number.ts'
import { preCheckOpening } from './opening.ts'
import { settlePreCheck } from './settle-pre-check.ts'
import { scopeQuestion, wantsVisit, whenQuestion } from './trouble-questions.ts'

/** How much of what is wrong is kept. @unit characters */
const TROUBLE_CHARACTERS = 200

/** The answers of a pre-check. */
export const PreCheckAnswers = z.object({
  month: z.string().optional(),
  finding: z.enum(LINE_FINDINGS).optional(),
  /** What is wrong, in the customer's words. */
  words: z.string().optional(),
  /** It was only said that something is wrong, and not what. */
  isVague: z.boolean().optional(),
  /** Which rooms and devices, and when; a choice by its name, else in the customer's words. */
  scope: z.string().optional(),
  when: z.string().optional(),
  /** When somebody is to come, where that was said with it. */
  wish: KeptWish.optional(),
  /** They would rather not say. */
  isDeclined: z.boolean().optional(),
})
/** The answers of a pre-check. */
export type PreCheckAnswers = z.infer<typeof PreCheckAnswers>

/** 网络用着怎么样: a problem is told in a question or two, becomes an order, and leads into booking (FO-3). */
export function preCheckDialog(desk: Desk): Dialog<PreCheckAnswers> {
  return {
    name: 'pre-check',
    answers: PreCheckAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    whenStopped: { isDeclined: true },
    asText: (_, link) => ({ id: 'pre-check-text', facts: { link } }),
    begin: (heard) => (desk.isKnown() ? {} : toldUnknown(heard)),
    answersForNumber: (heard, answers, customerId) => goodForNumber(heard, answers, customerId, desk),
    recap: () => ({ id: 'pre-check-recap' }),
    questions: [findingQuestion(desk), wordsQuestion(), scopeQuestion(), whenQuestion()],
    act: (answers) => settlePreCheck(answers, desk),
  }
}

function findingQuestion(desk: Desk): Question<PreCheckAnswers> {
  return {
    id: 'finding',
    isOpen: ({ finding, isDeclined }) => finding === undefined && !isDeclined,
    async ask({ month }) {
      return preCheckOpening.open(await openingFacts(desk, month)) ?? { ask: { id: 'pre-check-hint' } }
    },
    hint: () => ({ id: 'pre-check-hint' }),
    isOtherMatter: isForOthers,
    read: readFinding,
    corrects: (heard) => heard.yesNo === undefined && !isForOthers(heard) && isTrouble(heard),
  }
}

const isTrouble = ({ text }: Heard): boolean => (readLineReport(text)?.finding ?? 'good') !== 'good'

function readFinding(heard: Heard): Reading<PreCheckAnswers> {
  const { text, chosen } = heard
  if (isForOthers(heard)) return { kind: 'unclear' }
  const picked = chosen?.isLoose === false ? LINE_FINDINGS.find((one) => one === chosen.value) : undefined
  if (picked) return { kind: 'answers', answers: { finding: picked } }
  const report = readLineReport(text)
  if (!report && hasNoTime(text)) return { kind: 'answers', answers: { isDeclined: true } }
  if (!report) return { kind: 'unclear' }
  const { finding, isTold } = report
  if (finding === 'good') return { kind: 'answers', answers: { finding } }
  return { kind: 'answers', answers: { finding, ...(isTold ? told(heard) : { isVague: true }) } }
}

/** 晚上老卡, before they have said who they are: it is not asked again. */
function toldUnknown(heard: Heard): Partial<PreCheckAnswers> {
  const reading = readFinding(heard)
  return reading.kind === 'answers' ? reading.answers : {}
}

const told = ({ text, times }: Heard): PreCheckAnswers => ({
  words: withoutSwearing(text).trim().slice(0, TROUBLE_CHARACTERS),
  isVague: false,
  ...(times.length > 0 && wantsVisit(text) && { wish: keepWish(times, text) }),
})

/** Something is wrong: what? */
function wordsQuestion(): Question<PreCheckAnswers> {
  return {
    id: 'words',
    isOpen: ({ finding, words, isVague, isDeclined }) =>
      !isDeclined && finding === 'other' && words === undefined && isVague === true,
    ask: () => ({ ask: { id: 'pre-check-ask-what' } }),
    isLong: true,
    hint: () => ({ id: 'pre-check-hint-what' }),
    isOtherMatter: isForOthers,
    read(heard) {
      if (isForOthers(heard) || !/[\p{L}\p{N}]/u.test(heard.text)) return { kind: 'unclear' }
      const finding = readLineReport(heard.text)?.finding ?? 'other'
      return { kind: 'answers', answers: finding === 'good' ? { finding } : { ...told(heard), finding } }
    },
  }
}
