import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

/** What an installer says of the items of a list. */
export interface ItemsReading {
  /** The numbers of the items that are done, rising; or all but those that failed. */
  done: number[] | 'all'
  /** Items that are not, each with the words said about it. */
  failed: { item: number; remark: string }[]
}

const HIGHEST_ITEM = 50
const NUMERAL = '\\d{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九]'
const RANGE = new RegExp(`(?<!\\d)(${NUMERAL})(?:项|号)? ?(?:-|到|至|to|through) ?第?(${NUMERAL})(?!\\d)`, 'g')
const FIRST_ONES = new RegExp(`前(${NUMERAL})(?:项|个|条)|first (${NUMERAL}|two|three|four|five|six)(?: items?)?`, 'g')
const ONE =
  /第?(?<![\d-])(\d{1,2})(?![\d.:]|分钟|点|米|mbps|m|db|兆|个小时)(?:号项|项|号|条|个)?|第([一二三四五六七八九十]{1,3})(?:项|个|条)?|([一二三四五六七八九十])(?:号项|号|项)/g
const NOT_DONE =
  /没|不(?!错)|未|缺|坏|差|漏|除了|除|例外|\bnot\b|n't|\bfail|\bmissing\b|\bexcept\b|\bno\b|\bbut\b|\bbroken\b|\bskip/
/** Also where a verdict on items is followed by the next item: 1 2 4好3没带. */
const CLAUSE_ENDS =
  /[，,;；。!]| but | except(?= )|(?=除了)|(?<=\d)外(?=都)|(?<=[\d项号](?:都|全)?(?:好了?|行|可以|ok|没问题|完成了?|合格))(?= ?第?\d)/
const ALL = /全部?(?!是)|都(?!没)|所有|每一?项|通通|\ball\b|\beverything\b|\bevery\b/

/**
 * Reads remarks on a numbered list: "1 2 4好，3没带", "前三项都好了", "除了3都行", "number 4 failed".
 * Undefined when the message names no item and doesn't speak of all.
 */
export function readItems(text: string): ItemsReading | undefined {
  const clauses = normalise(text).split(CLAUSE_ENDS)
  const reading: { done: Set<number>; isAll: boolean; failed: ItemsReading['failed'] } = {
    done: new Set(),
    isAll: false,
    failed: [],
  }
  const isException = /except|but|除了/.test(normalise(text))
  for (const [at, clause] of clauses.entries()) {
    const { items, rest } = itemsIn(clause)
    const isRuledOut = NOT_DONE.test(clause) || (isException && at > 0 && items.length > 0 && !ALL.test(rest))
    if (ALL.test(rest) && (items.length === 0 || isRuledOut)) reading.isAll = true
    if (isRuledOut) reading.failed.push(...items.map((item) => ({ item, remark: ALL.test(rest) ? '' : rest })))
    else for (const item of items) reading.done.add(item)
  }
  if (!reading.isAll && reading.done.size === 0 && reading.failed.length === 0) return undefined
  return {
    done: reading.isAll ? 'all' : [...reading.done].toSorted((left, right) => left - right),
    failed: reading.failed,
  }
}

function itemsIn(clause: string): { items: number[]; rest: string } {
  const items: number[] = []
  const take = (from: number, to = from): string => {
    for (let item = from; item <= Math.min(to, HIGHEST_ITEM); item++) if (item > 0) items.push(item)
    return ' '
  }
  const number = (text: string | undefined): number => readNumeral(text ?? '') ?? Number.NaN
  const rest = clause
    .replace(RANGE, (_all, from: string, to: string) => take(number(from), number(to)))
    .replace(FIRST_ONES, (_all, chinese?: string, english?: string) => take(1, number(chinese ?? english)))
    .replace(ONE, (_all, ...groups: (string | undefined)[]) => take(number(groups[0] ?? groups[1] ?? groups[2])))
  return {
    items,
    rest: rest
      .replace(/除了|\b(?:numbers?|items?|except|no\.)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}
