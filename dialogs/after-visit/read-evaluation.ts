import { type BreachReading, readBreachOfVisit } from '#src/language/answers/read-breach.ts'
import { readGroupedItems } from '#src/language/answers/read-grouped-items.ts'
import { readItems } from '#src/language/answers/read-items.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readToldOfVisit } from '#src/language/answers/read-told-of-visit.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
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
/** 都没有 一分: a score behind a space is a clause of its own. */
const SCORE_BEHIND = /(?<=\S)[ \u3000]+(?=(?:就|给|打)*[一二三四五1-5] ?(?:分(?!钟)|颗?星)[^,，。;；]{0,3}$)/u

/**
 * Reads 都有, "1 2 好，3 没穿", "都好，5分", "挺干净的，就是没戴工牌"; undefined where neither an item nor a score nor a breach is told. A mere 好 or 确认 says nothing of five things.
 *
 * @param items the ids of what is asked, in order
 */
export function readEvaluation(text: string, items: readonly string[]): EvaluationReading | undefined {
  const breach = readBreachOfVisit(text)
  const clauses = withoutSwearing(text)
    .replace(SCORE_BEHIND, '，')
    .split(/[,，;；。!！\n]+/)
    .map((clause) => clause.trim())
  const scored = clauses.filter((clause) => SCORE.test(clause) && !readBreachOfVisit(clause))
  const told = clauses.filter((clause) => clause !== '' && !scored.includes(clause))
  const rest = told.filter((clause) => !breach || !readBreachOfVisit(clause)).join('，')
  const score = scored.length > 0 ? readScore(scored.join('，')) : undefined
  const places = rest === '' ? undefined : (byNumber(rest, items.length, score !== undefined) ?? byWords(rest, items))
  if (!places && !breach && (rest !== '' || score === undefined)) return undefined
  const taken = breach?.norms.some((norm) => norm.startsWith('DS-')) ? items.indexOf('nothing-taken') + 1 : 0
  const { yes = [], no = [], remark } = places ?? {}
  if (taken === 0) return { yes, no, score, remark, breach }
  return { yes: yes.filter((place) => place !== taken), no: [...no, taken], score, remark, breach }
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
