import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const WISH = '(?:我|俺|咱|你|要|想|想要|需要|帮|给|替|来|得|可以|能|麻烦|请|们|家|这边|那边| )*'
const ONE = '(?:一?[个個次趟单張张]|one|1个)'
/** 再约个时间, 再加一个插座, 再来一次: another time, another thing, or the same once more. */
const OF_A_VISIT =
  '(?= ?(?:$|[,，。.!！?？…~]|我|俺|咱|吧|呗|呀|啊|嘛|哈|行|可以|ok|好|上门|预约|visit|appointment|booking|same|同一?天|当天|那天|也|in|on|at|for|[今明后听聽]|大后|下?个?(?:周|星期|礼拜|拜)|\\d))'
const CHINESE = new RegExp(
  [
    // 又断了，再约一次 may be of the same.
    `(?:也|再(?!${WISH}(?:约|book|预约|订|安排) ?一?[次趟])|另外再?|还[要想]|多)${WISH}(?:约|book|预约|订|安排)(?:多)? ?${ONE}${OF_A_VISIT}`,
    `(?:再|另外再?|还[要想]|多)${WISH}(?:加|排) ?${ONE}${OF_A_VISIT}`,
    `(?:[要约订想]|book|need|want)(?:的是|约|要|做)* ?(?:两|俩|2|二|two)[个個次趟张張单]? ?(?:visits?|appointments?|bookings?|上门|预约|维修|单)`,
  ].join('|'),
  'u',
)
const NOT_ANOTHER =
  /(?<!是)(?:不|别|没|莫|甭|唔|干嘛|为[啥什]么?|怎么|咋)(?:要|用|是|想|需要|使|会)*(?:又|再|另外|也)*(?:给我|帮我)?(?:约|加|订|book|两|俩|2)|一次(?:弄|搞|修|看)完/
const VISIT = '(?:visit|appointment|booking|engineer|technician|repair|install(?:ation)?)'
const ENGLISH = new RegExp(
  [
    `\\b(?:book|add|arrange|schedule|make|want|need|get)(?: me| us)? (?:one more|(?:yet )?another|a second|an extra)(?: one)?(?: ${VISIT})?(?=$|[,.;!?]| (?:for|on|at|same|the same|tomorrow|today|this|next|please|pls|too|also|as well|around|mon|tue|wed|thu|fri|sat|sun))`,
    `\\balso book (?:one|an?|another|my|me)\\b|\\bbook (?:one|it|a visit|an appointment)(?: \\w+){0,5} (?:too|also|as well)(?=$|[,.;!?])`,
    `\\b(?:want|need|wanted|asked for|meant|book(?:ed)?)(?: to (?:book|have|make))? (?:two|2|both) (?:separate |different )?(?:${VISIT})s?\\b`,
  ].join('|'),
)
const NOT_ANOTHER_ENGLISH = /\b(?:not|no|don't|dont|do not|never|why|instead)\b/

/** 也 book 一个, 再加一个, 我是要两个 visit, book one more: whether a message wants a visit beside the one that is agreed. */
export function asksForAnotherVisit(text: string): boolean {
  const plain = normalise(text)
  return plain.split(/[?？,，。.;；!！\n]+/u).some((clause, at, all) => wantsAnother(clause.trim(), all[at + 1]))
}

function wantsAnother(clause: string, next: string | undefined): boolean {
  const isWished = !isAsked(clause) || /(?:可以|行|好|ok|能|可)(?:吗|不|么)$/.test(clause)
  if (!isWished || NOT_ANOTHER.test(clause)) return false
  if (CHINESE.test(clause)) return true
  return ENGLISH.test(`${clause}${next === undefined ? '' : ','}`) && !NOT_ANOTHER_ENGLISH.test(clause)
}
