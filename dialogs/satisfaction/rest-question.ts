import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { itemsAsked, SATISFACTION_ITEMS, type SatisfactionItem } from '#src/domain/satisfaction/satisfaction.ts'
import { readSatisfaction } from '#src/language/answers/read-satisfaction.ts'
import { DECLINES } from '../after-visit/items-question.ts'
import type { Desk } from '../desk.ts'
import { isForSomethingElse } from './is-for-something-else.ts'
import { itemsSay } from './items-say.ts'
import { keepSurvey } from './keep-survey.ts'
import type { SatisfactionAnswers } from './satisfaction.ts'

/** 不打了, that's enough: what was said will do. */
const ENOUGH =
  /^(?:不打了?|不评了?|不用了?|就这些|就这样|没了|没有了?|够了|算了|可以了|好了|行了|不了|其他(?:没有|不评|不打)了?|no|that's (?:all|it|enough)|enough|done|skip)[吧啊呀了。.!！ ]*$/i

/** How much of what was said is said back. @unit characters */
const QUOTED_CHARACTERS = 60

/** What is missing of the form, asked for once; it may be left out. */
export function restQuestion(desk: Desk): Question<SatisfactionAnswers> {
  return {
    id: 'isEnough',
    isOpen: ({ scores = {}, isUnvisited, isEnough, isDeclined }) =>
      Object.keys(scores).length > 0 && missing(scores, isUnvisited).length > 0 && !isEnough && !isDeclined,
    ask: ({ scores = {}, isUnvisited, isReminder, comment }) => ({
      ask: {
        id: isReminder ? 'satisfaction-remind' : comment ? 'satisfaction-ask-rest-said' : 'satisfaction-ask-rest',
        facts: {
          items: itemsSay(missing(scores, isUnvisited)),
          most: SATISFACTION_SCALE,
          ...(!isReminder && comment && { words: comment.slice(0, QUOTED_CHARACTERS) }),
        },
      },
      choices: [{ value: 'enough', label: { id: 'satisfaction-enough' } }],
    }),
    hint: ({ scores = {}, isUnvisited }) => ({
      id: 'satisfaction-ask-rest',
      facts: { items: itemsSay(missing(scores, isUnvisited)), most: SATISFACTION_SCALE },
    }),
    isOtherMatter: isForSomethingElse,
    read: (heard, answers) => read(heard, answers, desk),
  }
}

const missing = (scores: Readonly<Record<string, number>>, isUnvisited = false): readonly SatisfactionItem[] =>
  itemsAsked(!isUnvisited).filter((item) => scores[item] === undefined)

async function read(
  heard: Heard,
  { scores = {}, comment, ...answers }: Partial<SatisfactionAnswers>,
  desk: Desk,
): Promise<Reading<SatisfactionAnswers>> {
  const { text, yesNo, chosen } = heard
  const { isUnvisited } = answers
  if (heard.purpose.purpose !== 'bye' && isForSomethingElse(heard)) return { kind: 'unclear' }
  if (chosen?.value === 'enough' || ENOUGH.test(text.trim()) || DECLINES.test(text.trim()) || yesNo === 'no')
    return { kind: 'answers', answers: { isEnough: true } }
  const said = readSatisfaction(text, SATISFACTION_ITEMS, SATISFACTION_SCALE)
  if (!said || said.isBeyond) return { kind: 'unclear' }
  // 都4分 is for what is missing; what is named is corrected with it.
  const isForAll = Object.keys(said.scores).length === SATISFACTION_ITEMS.length && !namesSome(said.scores)
  const given = isForAll ? only(said.scores, missing(scores, isUnvisited)) : said.scores
  const single =
    said.single === undefined ? {} : Object.fromEntries(missing(scores, isUnvisited).map((item) => [item, said.single]))
  const more = [comment, said.comment].filter((one) => one !== undefined).join('；') || undefined
  const told = { ...answers, scores: { ...scores, ...given, ...(single as object) }, comment: more, isEnough: true }
  await keepSurvey({ ...told, state: 'open' }, desk)
  return { kind: 'answers', answers: told }
}

const namesSome = (scores: Readonly<Record<string, number>>): boolean => new Set(Object.values(scores)).size > 1

const only = (scores: Readonly<Record<string, number>>, items: readonly string[]) =>
  Object.fromEntries(Object.entries(scores).filter(([item]) => items.includes(item)))
