import { isAsked } from '../../answers/is-asked.ts'

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const ENGLISH = '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b'
/** Where a clause ends for certain, or what is denied begins. */
const ENDS = new RegExp(
  `(?<=[,，。;；!✓✗])|(?<=还没有?)(?=第?(?:${NUMERAL})[^,，]{0,3}(?:好|完|成|过|ok|行))|\\b(?=but |and [\\w ]{1,12} (?:not|isn't|aren't)\\b)|(?=但|不过|可是|还没|就差|其[他它余]|别的|剩下|\\b(?:the )?(?:others?|rest)\\b|没(?:勾|打|做|弄|搞|好)第?(?:${NUMERAL}))`,
)
const NUMBERED = new RegExp(
  `(?:第|#|\\b(?:items?|numbers?|no\\.?|steps?|points?) ?)?(?:(?<!\\d)(?:${NUMERAL})(?!\\d)|${ENGLISH})`,
  'g',
)
/** What stands between the numbers of one list: 3、4, 第五项和, 2 and. */
const JOINS = /^[第项号条个步、,，和跟与及&+\s/~到至-]*(?:\b(?:and|n|to|thru|through|till|until|or)\b ?)?$/
/** What is not done, beside what is: 5 is pending, 第四项待熔接, 3还没做, 4 failed. */
const LEFT_OPEN = new RegExp(
  [
    '待|稍后|回头|[明后改]天|晚点|下次|不敢|[没未](?![事问毛啥])|不(?=行|可以|合格|好|过|能|达标|通过|对|ok|成|中|要|带|用|勾|打|点)',
    '缺|漏(?!水|光)|失败|先不|别(?:勾|打|点)|等(?:下|会|料|着|我|客户)|堵|没法|错|✗|×|正在|[还正]?在(?:弄|做|搞|等|打|接|测)',
    '[\\u4e00-\\u9fff]不(?:动|进|开|通|出|上|下|了|着|到)|过不|太[硬高低差短长紧大小弱]|有点?问题',
    "\\b(?:later|tomorrow|pending|not|to do|to go|missing|\\w+n't|fail\\w*|waiting|wrong|bad|poor|still|working on|in progress|halfway|leave|leaving|skip\\w*|ha(?:s|ve) to wait|needs? (?:a|to|more))\\b",
    '\\bno\\b(?!\\.? ?\\d| problem| issue)',
  ].join('|'),
)
const ASKS = /几|什么|啥|来着|怎么|多少|哪|算不算|^(?:is|are|does|should)\b|\b(?:what|how|which|why|when)\b/

/** Whether words are of numbers alone, and say nothing of them. */
export const areNumbersAlone = (plain: string): boolean =>
  /^[第和跟与及项条号 、,，。;；&+\d一二三四五六七八九十-]*$/.test(plain)

/** 第3项要拍几张, is item 3 ok: no tick; 能帮我勾上3吗 is one. */
export const asksOfItems = (clause: string): boolean =>
  (isAsked(clause) || ASKS.test(clause)) && !/勾|划|打上|\b(?:tick|check|mark|cross)/.test(clause)

/** What a message says of items, clause by clause: of all that tell, and of those alone that tell what is done. */
export function itemClauses(plain: string): { readonly told: readonly string[]; readonly done: readonly string[] } {
  const told = plain
    .split(ENDS)
    .flatMap(byNumbers)
    .filter((clause) => !asksOfItems(clause))
  return { told, done: told.filter((_, at) => !LEFT_OPEN.test(verdictAt(told, at))) }
}

/** 3好了4没好 is two remarks: each begins with its numbers. */
function byNumbers(clause: string): readonly string[] {
  const numbers = [...clause.matchAll(NUMBERED)]
  const starts = numbers.slice(1).flatMap((number, at) => {
    const before = numbers[at]
    const between = before ? clause.slice(before.index + before[0].length, number.index) : ''
    return JOINS.test(between) ? [] : [number.index]
  })
  return [0, ...starts].map((start, at) => clause.slice(start, starts[at]))
}

/** A clause of numbers alone is of the next one: 1，2，没做. */
function verdictAt(clauses: readonly string[], at: number): string {
  return clauses.slice(at).find((clause) => !areNumbersAlone(clause)) ?? clauses[at] ?? ''
}
