import { readItems } from '../../answers/read-items.ts'
import { normalise } from '../../normalise.ts'
import { readNumeral } from '../../numerals.ts'

const HIGHEST_ITEM = 50
const CHINESE = '二?十[一二三四五六七八九]?|[一二三四五六七八九]'
const NUMERAL = `\\d{1,2}|${CHINESE}`
const ENGLISH = 'one|two|three|four|five|six|seven|eight|nine|ten'
const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
/** A figure that is measured or a clock's: -22, 3米, 2.5, 10:30, 100M. */
const NOT_AN_ITEM =
  '(?![\\d:%]|\\.\\d| ?(?:点|个?小时|分|米|兆|元|块|根|台|条线|次|天|楼|单元|栋|dbm?|mbps|mb?(?![a-z])|m(?![a-z])|min|hours?|metres?|meters?|cm|pm|am)(?![a-z]))'
const RANGE = new RegExp(
  `(?<![\\d.:-])(?:第|items? |numbers? )?(${NUMERAL}|${ENGLISH})(?:项|号|条)? ?(?:-|到|至|to|through|thru) ?(?:第|item |number )?(${NUMERAL}|${ENGLISH})${NOT_AN_ITEM}(?:项|号|条)?`,
  'g',
)
const FIRST_ONES = new RegExp(
  `(?:前|头)[面头]?(${NUMERAL}|两)(?:项|个|条|样|步)|\\b(?:the )?first (\\d|${ENGLISH})\\b`,
  'g',
)
/** 两项, 八项全过, 后三条: how many there are, and not which. */
const COUNTS = new RegExp(
  `(?:后|最后|还剩?|剩|差|共|这|那)[面头]?(?:${NUMERAL}|两)(?:项|个|条|样|步)|(?<!第)(?:[一二三四五六七八九十]|两)(?:项|条|样)(?=[^目]|$)|\\d{1,2}(?:项|条|样)(?=全|一个不)`,
  'g',
)
const VERBS = '勾掉?上?|打勾|划掉?|点|完成|做完?|搞定|弄完?|做|整完?'
const NAMED = [
  new RegExp(`第(${NUMERAL})${NOT_AN_ITEM}(?![次天遍回家户单关])`, 'g'),
  new RegExp(`(?<![\\d.])(\\d{1,2})(?:号项?|项|条)(?![楼栋线])|(${CHINESE})号项?(?![楼栋线])`, 'g'),
  new RegExp(
    `(?:项目?|序号|编号|检查项|条目|步骤?|勾选?|${VERBS})(?:了|第)?(${NUMERAL})${NOT_AN_ITEM}(?![些下起遍会])`,
    'g',
  ),
  new RegExp(
    `\\b(?:items?|numbers?|no\\.?|nr\\.?|pt\\.?|steps?|points?|task|box|tick|check|mark|done|complete|finished|knock|cross|just|only) ?(?:off |out )?(?:items? |numbers? |no\\.? )?#?(\\d{1,2}|${ENGLISH})\\b${NOT_AN_ITEM}`,
    'g',
  ),
  /#(\d{1,2})\b/g,
  new RegExp(`\\b(${ORDINALS}|\\d(?:st|nd|rd|th))\\b(?! (?:floor|visit|time|job|house))`, 'g'),
]
/** A figure next to others or at the head of what is said of it: 1、3、5, 一和三, 7 ✅, 2勾. */
const BARE = [
  new RegExp(
    `(?<=^|[ 、,，。;；!&和跟与及了✅✔☑❌✗✓]|\\band )(\\d{1,2})${NOT_AN_ITEM}(?![a-z(（]|[个兆家户号项条])`,
    'g',
  ),
  new RegExp(
    `(?<=^|[ 、,，。;；!&和跟与及了✅✔☑❌]|^[一二三四五六七八九]{0,8})(${CHINESE})(?=$|[ 、,，。;；!&和跟与及也都已没不okdp✅✔☑❌做完通过好搞刚弄掂勾成管算得妥齐整]|[一二三四五六七八九]+[也都已没做完好成勾])(?!个|项|条|样|起|下|点|些|次|直|定|般|共|切)`,
    'g',
  ),
  new RegExp(`(?<=^|[,;] ?|\\band )(${ENGLISH})(?=$|[ ,;])(?! (?:more|left|thing|of|by))`, 'g'),
]
const ALL =
  /全部|全都|全(?=[好完做打齐过勾掂])|所有|(?:^|[,，。;；! ])(?:我|这边|已经?|现在|清单|检查表|表|东西|工具|里面|上面|的|项目?)*都(?=[好完做打齐过带弄搞可没行勾妥])|等于都|每一?项|每条|通通|统统|一项不落|整张|整个清单|\b(?:all|everything|every (?:item|step|box)|whole (?:list|checklist|thing)|entire (?:list|checklist)|full list)\b/
const EXCEPTED = /除了?|只差|就差|只剩|\b(?:except|but|bar|apart from|other than|besides)\b/
/** 十项全做完了: how many there are of, and all of them. */
const WHOLE_COUNT = new RegExp(`^(?:${NUMERAL})(?:项|条|样)(?:检查)?(?:全|都?(?:齐|一个不))`)
const CLAUSES = /(?<=[,，。;；])/
/** What is not ticked, beside what is: 5 is pending, 第四项待熔接, 3还没做. */
const LEFT_OPEN = /待|稍后|回头|不敢|[没未](?![事问])|缺|\b(?:later|pending|not|to do|to go|missing|isn't|failed)\b/
/** 不是4是5, 勾4，等等: what is put right. */
const TAKEN_BACK = new RegExp(`不是(?:第)?(?:${NUMERAL})(?=是)|^.*(?:等等|不对|\\bno wait)[,，。 ]*(?=.*\\d)`, 'g')

/**
 * The items of a list that an installer ticks, known that they tick some: each that is named by its number, rising, or all
 * of them, also where one is left out; where none is done those that are not; undefined where they are named by their words.
 */
export function readNamedItems(text: string): readonly number[] | 'all' | undefined {
  if (WHOLE_COUNT.test(normalise(text))) return 'all'
  const read = readItems(text)
  if (read) return read.done.length > 0 ? read.done : read.failed.map(({ item }) => item)
  const plain = normalise(
    text.replace(/[①-⑳]/g, ' $& ').replace(/(?<=[一二三四五六七八九十\d]) +(?=\p{Script=Han})/gu, '、'),
  ).replace(TAKEN_BACK, '')
  const isAll = ALL.test(plain)
  if (isAll && EXCEPTED.test(plain) && plain.search(FIRST_ONES) < 0) return 'all'
  const told = plain.split(CLAUSES).filter((clause) => !LEFT_OPEN.test(clause))
  const named = [told.join(''), plain].map(numbersIn).find((numbers) => numbers.length > 0)
  if (named) return named
  return isAll ? 'all' : undefined
}

function numbersIn(plain: string): readonly number[] {
  const found = new Set<number>()
  const rest = plain
    .replace(RANGE, (_, first, last) => take(found, numberOf(first), numberOf(last)))
    .replace(FIRST_ONES, (_, count, english) => take(found, 1, numberOf(count ?? english)))
    .replace(COUNTS, ' ')
  for (const form of [...NAMED, ...BARE])
    for (const [, numeral, other = ''] of rest.matchAll(form)) found.add(numberOf(numeral ?? other))
  return [...found].filter((item) => item >= 1 && item <= HIGHEST_ITEM).toSorted((one, other) => one - other)
}

function take(found: Set<number>, first: number, last: number): string {
  for (let item = first; item <= Math.min(last, HIGHEST_ITEM); item++) found.add(item)
  return ' '
}

function numberOf(numeral: string): number {
  const english = [ENGLISH, ORDINALS].map((words) => words.split('|').indexOf(numeral)).find((at) => at >= 0)
  if (english !== undefined) return english + 1
  return readNumeral(numeral.replace(/(?:st|nd|rd|th)$/, '')) ?? Number.NaN
}
