import { readItems } from '#src/language/answers/read-items.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'

/** What one message says of the items of an evaluation, by their places from 1, and the score in it. */
export interface EvaluationReading {
  readonly yes: readonly number[]
  readonly no: readonly number[]
  readonly score: number | undefined
}

const SCORE = /\d ?(?:分(?!钟)|颗?星|stars?|points?|\/ ?5)|[一二三四五两](?:分(?!钟)|颗?星)|\b(?:stars?|points?)\b/i
const EVERYTHING =
  /^(?:都|全都?|全部)(?:有|是|是的|做到了?|好|没问题)(?:的|了|呢|啊)?$|^(?:yes,? ?)?(?:to )?(?:all|everything)(?: of them| good| yes| fine)?$/i

/** Reads 都有, "1 2 好，3 没穿", "都好，5分"; undefined where neither an item nor a score is told. A mere 好 or 确认 says nothing of five things. */
export function readEvaluation(text: string, count: number): EvaluationReading | undefined {
  const clauses = text.split(/[,，;；。!！\n]+/).map((clause) => clause.trim())
  const scored = clauses.filter((clause) => SCORE.test(clause))
  const rest = clauses.filter((clause) => clause !== '' && !SCORE.test(clause)).join('，')
  const score = scored.length > 0 ? readScore(scored.join('，')) : undefined
  const places = Array.from({ length: count }, (_, at) => at + 1)
  if (rest === '') return score === undefined ? undefined : { yes: [], no: [], score }
  if (saysEverything(rest)) return { yes: places, no: [], score }
  if (readYesNo(rest) === 'yes') return score === undefined ? undefined : { yes: [], no: [], score }
  const items = /^\d$/.test(rest) ? undefined : readItems(rest, count)
  if (!items) return undefined
  const no = items.failed.map(({ item }) => item)
  return { yes: items.done === 'all' ? places.filter((place) => !no.includes(place)) : items.done, no, score }
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
