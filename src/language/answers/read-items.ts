import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'
import { isAsked } from './is-asked.ts'
import { OWN_THINGS } from './own-things.ts'
import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

/** What an installer says of the items of a list; the checklist of a visit (DR, CL) is to read with it. */
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
const RANGE = new RegExp(
  `(?<!\\d)第?(${NUMERAL})(?:项|号)? ?(?:-|到|至|to|through) ?第?(${NUMERAL})(?!\\d)(?:项|号)?`,
  'g',
)
/** 123: three items and more, without a space. */
const RUN = /(?<!\d)[1-9]{3,9}(?!\d)/g
const rises = (figures: string): boolean =>
  Array.from(figures).every((each, at, all) => at === 0 || each > (all[at - 1] ?? ''))
const FIRST_ONES = new RegExp(
  `^(?:the )?(?:前(${NUMERAL})(?:项|个|条)|first (${NUMERAL}|two|three|four|five|six)(?: items?)?)`,
)
const ALL =
  /^(?:全部|全都|全|都|所有的?|每一?项|通通|其他的?|其它的?|其余的?|剩下的?|别的|all|everything|every item|(?:the )?(?:rest|others))(?: items?)?都?(?:是)? ?/
const EXCEPTED =
  /^(?:除了|除开|除|(?:except|but)(?: for)?|apart from|aside from|other than|only|就是?|只有|但是?|不过|可是|只是) ?/
const IS_LEFT_OUT = /^除外$|^(?:以|之)?外$/
const NOT_FIRST = /^not /
/** 没带3, no 3; but "no 3 done" numbers it. */
const FAILED_FIRST =
  /^(?:没有?|没带|没做|缺|少|差|忘了?|missing|no(?= ?\d{1,2}(?:[ 、&]{1,3}(?:and )?\d{1,2})*$)) ?(?=第?\d)/
const DONE_FIRST = /^(?:带了|带齐了|带上了|勾选|打勾|勾|完成了?|做完了?|搞定了?|done|finished|tick|check) ?/
const FAILED = new RegExp(
  String.raw`^(?:(?:is|are|was|were|has|have|had|still) )?(?:还|都|也|又)?(?:没|不|未|冇|莫|懒|缺|坏|差(?!不多)|漏|松|断|裂|掉|丢|忘|有问题|例外|not\b|no good|(?:no|nope)$|(?:is|are|was|were|did|does|has|have|can|could)n't|can't|fail|missing|broken|damaged|faulty|loose|leak|skip|❌|✗|✘)` +
    `|^(?:(?:i )?(?:have |had |got )?no|without|forgot)(?: ${OWN_THINGS.english})\\b|^(?:i )?forgot\\b`,
)
/** 没坏, 不漏, 没有问题, isn't broken: a fault that is denied. */
const DENIED_FAULT = new RegExp(
  '^(?:都|也|还|并)?(?:没[有得]?|莫得|冇得?|不|毫?无)(?:什么|啥|任何)?(?:问题|毛病|故障|缺陷|坏|缺|缺件|漏|漏水|漏光|差|松|断|裂|少|错|丢)(?:了|的|过)?[啊呀哦哈]?$|' +
    "^(?:(?:is|are|was|were)(?:n't| not)|not|(?:(?:is|are|was|were|has|have|had|got) )?(?:no|without)) (?:any |a )?(?:broken|missing|damaged|faulty|failing|loose|leaking|wrong|bad|leaks?|problems?|issues?|faults?|defects?)(?: at all)?$|" +
    "^(?:did|does|do)(?:n't| not) (?:fail|leak)$",
)
/** 3 不知道, 3 不用做, 3 missing 4: neither done nor failed, or no telling which. */
const IS_UNCLEAR =
  /没有[没不]|不是[没不]|没不|不没|不知道|不确定|不清楚|不一定|没准|不用|不适用|不需要|没必要|不要紧|没看|not sure|don't know|not needed|not applicable|(?<!\d)\d{1,2}$/
const DONE = answerWords<true>([
  [
    true,
    '好|好了|行|行了|可以|可以了|ok|ok了|okay|没问题|没毛病|不错|完成|完成了|合格|正常|过|过了|通过|搞定|做完|做好|弄好|装好|办好|办妥|办了|搞好|铺好|带好|穿好|戴好|做了|弄了|做到|做到了|有|有了|yes|带了|打扫了|扫了|扫干净了|打扫干净了|敲了|敲过了|问了|问过了|报了|出示了|介绍了|介绍过了|留了|收拾了|收拾好了|清理了|穿了|戴了|铺了|齐|齐了|差不多|差不多好了|done|good|fine|complete|completed|passed|finished|ready|all good|perfect|都行|都好|都可以|✅|✔|☑|👌|👍',
  ],
  [undefined, `${POLITE_WORDS}|都|全|也|已经|已|全部|are|is|was|were|both|all`],
])
const VERDICT = '没|不|好|行|坏|缺|ok|可以|完成|合格|有问题'
/** 就 3 after nothing may be the one that is done or the one that is not. */
const ONLY_NAMED = /^(?:就是?|只有|only|but) ?第?\d{1,2}[吧了呢啊]?$/
/** 第三项其实没做. */
const IN_TRUTH = /^(?:其实|实际上?|确实|真的?|后来|actually|really) ?(?=.)/
/** Clauses end at a stop, before an exception, and where a verdict on items is followed by the next item. */
const CLAUSE_ENDS = new RegExp(
  [
    '[,，;；。!]',
    ' (?=(?:but|except|apart from|aside from|other than) )',
    '(?<!but) (?=not (?:number |item )?\\d{1,2}(?![\\d%]))',
    '(?=除(?!外))',
    '(?<=.) (?=the (?:rest|others) )',
    '(?<=\\d)(?:以|之)?外(?=都|全|其)',
    '(?=(?:就是?|只有|但是?|不过|可是|只是)第?\\d)',
    '(?<=好了?|行|可以|ok|没问题|完成了?|合格|过了?|done|[✅✔☑❌✗✘👌👍])(?<!(?:^|[,;。!] ?)(?:完成了?|done)) ?(?=第?\\d)',
    `(?<=\\p{Script=Han})(?<![到至第前除和跟及与就是有但过]|除了|除开)(?=第?\\d{1,2}(?:号|项)?[也都还]?(?:${VERDICT}))`,
    '(?<=.)(?<!除了?.*)(?=其他|其它|其余|剩下|别的)',
  ].join('|'),
  'u',
)

/**
 * Reads remarks on a numbered list of at most `count` items: "1 2 4好，3没带", "前三项都好了", "除了3都行", "all but 3".
 * Every clause is understood as items of the list with what is said of them; undefined as soon as one is not.
 */
export function readItems(text: string, count = HIGHEST_ITEM): ItemsReading | undefined {
  const plain = normalise(text.replace(/[①-⑳]/g, ' $& '))
    .replace(RUN, (figures) => (rises(figures) ? Array.from(figures).join(' ') : figures))
    .replace(RANGE, (said, first, last) => upTo(number(first), number(last)).join('、') || said)
    .replace(/(?<![\d.:])(\d{1,2})[.:、)](?=[^\d\s.])/g, '$1')
    .replace(/^(all|everything)(?: items?)? but /, '$1 except ')
  if (isAsked(plain) || ONLY_NAMED.test(plain)) return undefined
  const clauses = plain
    .split(CLAUSE_ENDS)
    .flatMap(exceptionApart)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
  const remarks = clauses.map((clause) => readClause(clause, count))
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

/** 除了 3 都好了 is two remarks: the exception, with what is said of it, and all the rest. */
function exceptionApart(clause: string): string[] {
  if (!EXCEPTED.test(clause)) return [clause]
  const others = /(?:(?:以|之)?外)?(?=都|全|其他|其它|其余|剩下|别的|所有)/.exec(clause)
  return others ? [clause.slice(0, others.index), clause.slice(others.index + others[0].length)] : [clause]
}

function readClause(clause: string, count: number): Remark | undefined {
  const isExcepted = EXCEPTED.test(clause)
  const unexcepted = clause.replace(EXCEPTED, '')
  const missing = FAILED_FIRST.exec(unexcepted)?.[0]
  if (missing) return readClause(`${unexcepted.slice(missing.length)}${missing}`, count)
  const isDenied = NOT_FIRST.test(unexcepted)
  const named = subjectOf(unexcepted.replace(NOT_FIRST, '').replace(DONE_FIRST, ''))
  if (!named || (named.subject !== 'all' && !areItems(named.subject, count))) return undefined
  const { subject } = named
  const rest = named.rest.replace(IN_TRUTH, '')
  if (rest === '' || IS_LEFT_OUT.test(rest)) {
    const isDone = !isExcepted && !isDenied && rest === ''
    return isDone || subject !== 'all' ? { subject, isDone, words: '' } : undefined
  }
  if (isDenied || IS_UNCLEAR.test(rest)) return undefined
  const isDone = meaningsOf(rest, DONE) !== undefined || DENIED_FAULT.test(rest)
  // "all except 3 done": the verdict is on all the others.
  if (isDone && /^(?:except|apart|aside|other)/.test(clause)) return { subject, isDone: false, words: '' }
  if (isDone) return clause.startsWith('除') ? undefined : { subject, isDone, words: '' }
  return FAILED.test(rest) && subject !== 'all' ? { subject, isDone, words: rest } : undefined
}

const areItems = (items: readonly number[], count: number): boolean =>
  items.length > 0 && items.every((item) => item >= 1 && item <= count)

function subjectOf(clause: string): { subject: Subject; rest: string } | undefined {
  const first = FIRST_ONES.exec(clause)
  const list = ITEMS.exec(clause)
  const all = ALL.exec(clause)
  const match = first ?? list ?? all
  if (!match) return undefined
  const rest = clause.slice(match[0].length).trim()
  if (first) return { subject: upTo(1, number(first[1] ?? first[2])), rest }
  if (list) return { subject: numbersIn(list[1] ?? ''), rest }
  return { subject: 'all', rest }
}

const number = (text = ''): number => readNumeral(text) ?? Number.NaN

const numbersIn = (list: string): number[] => (list.match(new RegExp(NUMERAL, 'g')) ?? []).map(number)

/** The items of a range; none if it falls or ends beyond any list. */
function upTo(from: number, to: number): number[] {
  return to <= HIGHEST_ITEM ? Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at) : []
}
