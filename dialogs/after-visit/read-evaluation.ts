import { isAsked } from '#src/language/answers/is-asked.ts'
import { type BreachReading, readBreachOfVisit } from '#src/language/answers/read-breach.ts'
import { readGroupedItems } from '#src/language/answers/read-grouped-items.ts'
import { readItems } from '#src/language/answers/read-items.ts'
import { readMarkedScore } from '#src/language/answers/read-marked-score.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readToldOfVisit } from '#src/language/answers/read-told-of-visit.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import { normalise } from '#src/language/normalise.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'

/** What one message says of the items of an evaluation, by their places from 1, and the score in it. */
export interface EvaluationReading {
  readonly yes: readonly number[]
  readonly no: readonly number[]
  readonly score: number | undefined
  /** What it says besides. */
  readonly remark?: string | undefined
  /** Somebody is said to have taken or asked for something. */
  readonly breach?: BreachReading | undefined
}

type Places = Pick<EvaluationReading, 'yes' | 'no' | 'remark'>

const SCORE = /\d ?(?:分(?!钟)|颗?星|stars?|points?|\/ ?5)|[一二三四五两](?:分(?!钟)|颗?星)|\b(?:stars?|points?)\b/i
const EVERYTHING =
  /^(?:是的?|对|嗯|好的?|有)*(?:都|全都?|全部)(?:有|是|是的|做到了?|好|没问题)(?:的|了|呢|啊)?$|^(?:yes,? ?)?(?:to )?(?:all|everything)(?: of them| good| yes| fine)?$/i

/** 都没有, 一个都没做到: what is denied of the item about money is asked back. */
const NOTHING_OF_IT =
  /^(?:都|全都?|全部|一[个项样]都?|哪[个项样]都|啥都)(?:没有?|不是|不中|不行|不好|没做到?|没有?做到?|不对)(?:的|了|呢|啊|过)*$|^(?:no to all(?: of (?:it|them))?|none(?: of (?:it|them|those|these))?(?: (?:was|were) (?:so|done|true))?|all no|nothing of (?:it|that))$/i
const POINTS = '[1-5一二两三四五] ?(?:分(?!钟)|颗?星)'
/** 说了一分, 还是3分吧: what stands before a score and belongs to it. */
const TO_A_SCORE =
  '(?:就|给|打|评|说|我|你们?|他|她|它|也|都|只|还|是|最多|顶多|算|了|个|那|配|值|得|不过|最后|总共|总体)*'
const TO_A_SCORE_ENGLISH =
  "(?:i|i'd|would|will|give|gave|giving|change|correct|put|him|her|it|them|you|so|only|just|maybe|my|the|score|is|for|a|rate|say|still|make|to|sorry|please|should|be|was)"
const ONLY_TO_A_SCORE = new RegExp(`^(?:${TO_A_SCORE_ENGLISH}[ ，]*)+$`, 'i')
/** 都没有 一分, 3分吧 他抽烟了, no shoe cover 4 star: beside a score another clause begins. */
const BESIDE_SCORE = new RegExp(
  [
    `(?<=\\S)[ \\u3000]+(?=${TO_A_SCORE}${POINTS})`,
    `(?<=没有|都有|没做到|不行)(?=(?:给|打|就|说)?${POINTS}[^,，。;；]{0,3}$)`,
    `(?<=${POINTS}[吧啊呀哈了呢嘛哦的得]{0,2})[ \\u3000]+`,
    `(?<=${POINTS}[吧啊呀哈了呢嘛]{0,2})(?=(?:他|师傅|没|不|就是|因为|只|但|可是|除了|太))`,
    `(?<=\\d ?(?:stars?|points?|\\/ ?5)) +(?=(?:but|only|except|no|not|he|she|they|because|cause|cos|was|were|did|didn't|without|all|everything|the)\\b)`,
    `(?<=[a-z])(?<!\\b${TO_A_SCORE_ENGLISH}) +(?=(?:${TO_A_SCORE_ENGLISH} )*[1-5] ?(?:stars?|points?|\\/ ?5|out of 5)\\W*$)`,
  ].join('|'),
  'giu',
)
const CLAUSE_ENDS = /[,，;；。!！\n]+|(?<=[a-z]{2}|\p{Script=Han})\.+(?= |$)/iu

/** A meal, money or goods. */
const OF_TAKING = ['DS-1', 'DS-2', 'DS-4']

/**
 * Reads 都有, "1 2 好，3 没穿", "都好，5分", "挺干净的，就是没戴工牌"; undefined where neither an item nor a score nor a breach is told. A mere 好 or 确认 says nothing of five things.
 *
 * @param items the ids of what is asked, in order
 */
export function readEvaluation(text: string, items: readonly string[]): EvaluationReading | undefined {
  const breach = readBreachOfVisit(text)
  const clauses = clausesOf(text)
  const scored = clauses.filter((clause) => SCORE.test(clause) && !readBreachOfVisit(clause))
  const told = clauses.filter((clause) => clause !== '' && !scored.includes(clause))
  const rest = told.filter((clause) => !breach || !readBreachOfVisit(clause)).join('，')
  const score = scored.length > 0 ? scoreIn(scored.join('，')) : undefined
  const places = rest === '' ? undefined : placesIn(rest, items, score)
  if (!places && !breach && (rest !== '' || score === undefined)) return undefined
  const taken = breach?.norms.some((norm) => OF_TAKING.includes(norm)) ? items.indexOf('nothing-taken') + 1 : 0
  const { yes = [], no = [], remark } = places ?? {}
  if (taken === 0) return { yes, no, score, remark, breach }
  return { yes: yes.filter((place) => place !== taken), no: [...no, taken], score, remark, breach }
}

/** What is said, clause by clause; a score that is one from end to end is left whole. */
function clausesOf(text: string): readonly string[] {
  return withoutSwearing(text)
    .split(CLAUSE_ENDS)
    .flatMap(apart)
    .map((clause) => clause.trim())
}

/** A score that is one from end to end is left whole, and so is what somebody is said to have made the customer give. */
function apart(clause: string): readonly string[] {
  const parts = clause.split(BESIDE_SCORE)
  const tellsBesides = () => parts.some((part) => !SCORE.test(part) && readToldOfVisit(part) !== undefined)
  const isWhole = readScore(clause) !== undefined && !tellsBesides()
  const isOne = parts.length > 1 && readBreachOfVisit(clause) && !parts.some((part) => readBreachOfVisit(part))
  return isWhole || isOne ? [clause] : parts
}

/** A score from end to end, else the one that is marked as such among other words (说了1分). */
export const scoreIn = (text: string): number | undefined => readScore(text) ?? readMarkedScore(text)

/** 还评个屁，1分: words beside a score that tell of nothing that was asked, and ask nothing, are a remark. */
function placesIn(rest: string, items: readonly string[], score: number | undefined): Places | undefined {
  const places = byNumber(rest, items.length, score !== undefined) ?? byWords(rest, items)
  if (ONLY_TO_A_SCORE.test(rest)) return { yes: [], no: [] }
  if (places || score === undefined || isAsked(normalise(rest)) || /\d/.test(rest)) return places
  return { yes: [], no: [], remark: rest }
}

/** `isBeside`: something else was said with it, so that a mere 好 is no answer at all. */
function byNumber(rest: string, count: number, isBeside: boolean): Places | undefined {
  const places = Array.from({ length: count }, (_, at) => at + 1)
  if (saysEverything(rest)) return { yes: places, no: [] }
  if (NOTHING_OF_IT.test(rest)) return { yes: [], no: places }
  const grouped = readGroupedItems(rest, count)
  if (grouped) return grouped
  if (readYesNo(rest) === 'yes') return isBeside ? { yes: [], no: [] } : undefined
  const items = /^\d$/.test(rest) ? undefined : readItems(rest, count)
  if (!items) return undefined
  const no = items.failed.map(({ item }) => item)
  return { yes: items.done === 'all' ? places.filter((place) => !no.includes(place)) : items.done, no }
}

function byWords(rest: string, items: readonly string[]): Places | undefined {
  const told = readToldOfVisit(rest)
  if (!told) return undefined
  const placesOf = (ids: readonly string[]) => ids.map((id) => items.indexOf(id) + 1).filter((place) => place > 0)
  const besides = told.besides.join('，')
  const numbered = besides === '' ? undefined : byNumber(besides, items.length, true)
  const no = [...placesOf(told.no), ...(numbered?.no ?? [])]
  const yes = [...placesOf(told.yes), ...(numbered?.yes ?? [])].filter((place) => !no.includes(place))
  const others = items.map((_, at) => at + 1).filter((place) => !no.includes(place))
  const remark = numbered || besides === '' ? undefined : besides
  return { yes: told.isRestGood ? others : yes, no, remark }
}

/** 是的，都有. */
function saysEverything(rest: string): boolean {
  const clauses = rest.split('，')
  return (
    EVERYTHING.test(rest) ||
    (clauses.some((clause) => EVERYTHING.test(clause)) &&
      clauses.every((clause) => EVERYTHING.test(clause) || readYesNo(clause) === 'yes'))
  )
}
