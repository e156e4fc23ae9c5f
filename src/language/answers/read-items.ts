import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'
import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

/** What an installer says of the items of a list. */
export interface ItemsReading {
  /** The numbers of the items that are done, rising; or all but those that failed. */
  done: number[] | 'all'
  /** Items that are not, each with the words said about it. */
  failed: { item: number; remark: string }[]
}

type Subject = number[] | 'all'
interface Remark {
  subject: Subject
  isDone: boolean
  /** The words about an item that failed. */
  words: string
}

const HIGHEST_ITEM = 50
const NUMERAL = '\\d{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九]'
const ONE = `(?:第|(?:number|item|no\\.?) ?)?(?:${NUMERAL})(?:号项|项|号|条)?(?![\\d.:点个米兆分]| ?m(?![a-z]))`
const ITEM_LIST = `${ONE}(?:[ 、和跟&]{1,3}(?:and )?${ONE})*`
const ITEMS = new RegExp(`^(?:items? |numbers? )?(${ITEM_LIST})`)
const RANGE = new RegExp(`^第?(${NUMERAL})(?:项|号)? ?(?:-|到|至|to|through) ?第?(${NUMERAL})(?!\\d)(?:项|号)?`)
const FIRST_ONES = new RegExp(
  `^(?:the )?(?:前(${NUMERAL})(?:项|个|条)|first (${NUMERAL}|two|three|four|five|six)(?: items?)?)`,
)
const ALL =
  /^(?:全部|全都|全|都|所有的?|每一?项|通通|其他的?|其它的?|其余的?|剩下的?|all|everything|every item|the rest|the others)(?: items?)?都?(?:是)? ?/
const EXCEPTED = /^(?:除了|除|except(?: for)?) ?/
const DONE_FIRST = /^(?:勾选|打勾|勾|完成了?|做完了?|搞定了?|done|finished|tick|check) ?/
const FAILED = /^(?:还|都)?(?:没|不|未|缺|坏|差|漏|有问题|例外|not\b|isn't|wasn't|didn't|fail|missing|broken|skip)/
const DONE = answerWords<true>([
  [
    true,
    '好|好了|行|可以|ok|okay|没问题|没毛病|不错|完成|完成了|合格|过|过了|通过|搞定|做完|做好|带了|齐|齐了|done|good|fine|complete|completed|passed|finished|ready|都行|都好|都可以',
  ],
  [undefined, `${POLITE_WORDS}|都|全|也|已经|已|全部|are|is|both|all|were|外`],
])
/** Clauses end at a stop, before an exception, and where a verdict on items is followed by the next item. */
const CLAUSE_ENDS =
  /[,，;；。!]| but (?:not )?| (?=except )|(?=除了)|(?<=\d)外(?=都)|就是?(?=第?\d)|(?<=好了?|行|可以|ok|没问题|完成了?|合格|过了?|done) ?(?=第?\d)/

/**
 * Reads remarks on a numbered list: "1 2 4好，3没带", "前三项都好了", "除了3都行", "number 4 failed".
 * Every clause is understood as items with what is said of them; undefined as soon as one is not.
 */
export function readItems(text: string): ItemsReading | undefined {
  const clauses = normalise(text)
    .split(CLAUSE_ENDS)
    .flatMap(exceptionApart)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
  const remarks = clauses.map(readClause)
  if (remarks.length === 0 || !remarks.every((remark) => remark !== undefined)) return undefined
  const isAll = remarks.some(({ subject, isDone }) => subject === 'all' && isDone)
  const numbers = (isDone: boolean) =>
    remarks.flatMap((remark) =>
      remark.isDone === isDone && remark.subject !== 'all'
        ? remark.subject.map((item) => ({ item, remark: remark.words }))
        : [],
    )
  const done = [...new Set(numbers(true).map(({ item }) => item))].toSorted((left, right) => left - right)
  const failed = numbers(false)
  if (failed.some(({ item }) => done.includes(item))) return undefined
  return { done: isAll ? 'all' : done, failed }
}

/** 除了 3 都好了 is two remarks: the exception and all the rest. */
function exceptionApart(clause: string): string[] {
  if (!EXCEPTED.test(clause)) return [clause]
  const behind = clause.replace(EXCEPTED, '')
  const items = ITEMS.exec(behind)?.[0]
  return items === undefined ? [clause] : [`除了${items}`, behind.slice(items.length)]
}

function readClause(clause: string): Remark | undefined {
  const isExcepted = EXCEPTED.test(clause)
  const bare = clause.replace(EXCEPTED, '').replace(DONE_FIRST, '')
  const named = subjectOf(bare)
  if (!named) return undefined
  const { subject, rest } = named
  if (isExcepted) return rest === '' ? { subject, isDone: false, words: '' } : undefined
  const isDone = rest === '' || meaningsOf(rest, DONE) !== undefined
  if (isDone) return { subject, isDone, words: '' }
  return FAILED.test(rest) && subject !== 'all' ? { subject, isDone, words: rest } : undefined
}

function subjectOf(clause: string): { subject: Subject; rest: string } | undefined {
  const range = RANGE.exec(clause)
  const first = FIRST_ONES.exec(clause)
  const list = ITEMS.exec(clause)
  const all = ALL.exec(clause)
  const match = range ?? first ?? list ?? all
  if (!match) return undefined
  const rest = clause.slice(match[0].length).trim()
  if (range) return { subject: upTo(number(range[1]), number(range[2])), rest }
  if (first) return { subject: upTo(1, number(first[1] ?? first[2])), rest }
  if (list) return { subject: numbersIn(list[1] ?? ''), rest }
  return { subject: 'all', rest }
}

const number = (text = ''): number => readNumeral(text) ?? Number.NaN

const numbersIn = (list: string): number[] =>
  (list.match(new RegExp(NUMERAL, 'g')) ?? []).map(number).filter((item) => item > 0 && item <= HIGHEST_ITEM)

function upTo(from: number, to: number): number[] {
  const items: number[] = []
  for (let item = from; item <= Math.min(to, HIGHEST_ITEM); item++) if (item > 0) items.push(item)
  return items
}
