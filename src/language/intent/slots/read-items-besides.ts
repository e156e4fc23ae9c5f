import { readItems } from '../../answers/read-items.ts'
import { areNumbersAlone, asksOfItems } from './item-clauses.ts'
import { itemSpelling } from './item-spelling.ts'
import { readNamedItems } from './read-named-items.ts'

const FIGURE = '\\d一二三四五六七八九十'
const NUMERAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten)'
const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))'
const TICKS =
  '(?:打勾|对勾|勾|划掉?|\\b(?:tick\\w*|check(?:ed)? off|mark\\w*|cross\\w* (?:out|off)|knock\\w*(?=.{0,8} off)|done with|just did))'
const VERDICT =
  '(?:好|带|妥|完|做|弄|搞|整|打?勾|划|过|通过|没|不|已|行|ok|可以|合格|齐|成|有点?问题|[✓✗掂得]|(?:is |are |both |all |has |also )*(?:done|fin|ok|good|fine|pass|fail|complete|sorted|tick|check|chk|too|not|no good|ready))'
/** Numbers that are plainly of a checklist's items, whatever the message is besides. */
const PLAINLY_NAMED = new RegExp(
  [
    // 第7项, 前三条, 第二个帮我勾了
    `(?:第|前|头)(?:${NUMERAL}|两)(?:项目?|条(?!线|光|网)|样|步|个(?=.{0,4}${TICKS}))`,
    // 勾5, 把第6勾上, tick the first four
    `${TICKS}[^${FIGURE}]{0,12}?(?:${NUMERAL}|\\b(?:${WORD}|first \\w+)\\b)`,
    `${NUMERAL}[个项也都已]{0,2}${TICKS}`,
    // items 3 and 4, number 5 is done, #6
    `\\b(?:items?|steps?|points?|pt) ?#?(?:\\d{1,2}|${WORD})\\b`,
    `\\b(?:numbers?|no\\.?) ?(?:\\d{1,2}|${WORD}) ${VERDICT}`,
    '#\\d{1,2}\\b',
    // 1到4、6都弄完了, 2 and 3 done, five to seven ok
    `^(?:清单|[^,\\d一二三四五六七八九十]{0,3}(?:检查|项目)|also |plus |finall?y |now |and |so |ok |then |just |就|还有|然后|最后|the )?(?:[${FIGURE}第号项条 、和跟与到至&+-]|\\b(?:and|n|to|thru|through|${WORD})\\b)*(?:[${FIGURE}]|\\b${WORD}\\b)(?:号|项|条)?[那个也都已刚才就]{0,3}[ 、]?${VERDICT}`,
    // 9测过940M
    `^(?:第)?${NUMERAL}(?:号|项)?(?:测|拍|贴|查|接|验|核|装|熔|换|扫|铺)[^,]{0,2}[了过完好]`,
    `^(?:the )?first (?:\\d|${WORD})\\b`,
    `^(?:the )?${ORDINAL} (?:one |item )?(?:is |was )?${VERDICT}`,
  ].join('|'),
)
/** 全勾上, 清单都好了, all ticked, everything but 3, 除了3都好. */
const PLAINLY_ALL = new RegExp(
  [
    '(?:全部?|都|统统|通通)[^,]{0,3}(?:打勾|勾)|(?:清单|检查项|检查表).{0,4}(?:全|都)',
    `除了?第?${NUMERAL}.{0,5}(?:都|全|其[他它余]|除外)`,
    '\\b(?:everything|all) (?:on|of) the (?:check)?list|\\ball (?:of )?(?:the |them )?(?:items |boxes |steps )?(?:are )?(?:ticked|checked off)',
    "\\btick\\w* (?:all|everything|them all|'?em all|the lot|the whole)|\\b(?:whole|full|entire) (?:list|checklist|lot)\\b.{0,6}(?:tick|done|check|finish|complete|ok)|\\ball (?:the )?(?:\\w+ )?items\\b|\\bevery (?:single )?(?:box|item|step|point)\\b",
    `\\b(?:all|everything)\\b.{0,12} (?:except|but|bar|apart from|other than)(?: for)? (?:item |number |no\\.? ?|the )?(?:\\d|${WORD}|${ORDINAL})\\b`,
  ].join('|'),
)
const BEHIND_A_VERB = /(?<=[勾划][下上掉]?|完成|搞定)[,，:：] ?(?=第?[\d一二三四五六七八九十])/g

/**
 * The items of a checklist that a message tells of, whatever it wants: where it is of nothing else, or plainly names them.
 * Undefined where their numbers might be of something else, or where it asks.
 */
export function readItemsBesides(text: string): readonly number[] | 'all' | undefined {
  const spelt = itemSpelling(text)
  if (isOfItemsAlone(spelt)) return readNamedItems(text)
  const told = spelt
    .replace(BEHIND_A_VERB, '')
    .split(/[,，。;；!]|\.(?= )|(?<=[了好过完]) (?=\p{Script=Han})/u)
    .map((clause) => clause.trim())
    .filter((clause) => PLAINLY_NAMED.test(clause) || PLAINLY_ALL.test(clause))
  if (told.length === 0 || told.some(asksOfItems)) return undefined
  return readNamedItems(told.join('，'))
}

/** Of nothing but numbered items and what is with them; a number alone, or that all is done, may be of anything. */
function isOfItemsAlone(spelt: string): boolean {
  const read = readItems(spelt)
  return read !== undefined && !areNumbersAlone(spelt) && (read.done !== 'all' || read.failed.length > 0)
}
