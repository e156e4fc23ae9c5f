import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { keepsVisit } from './keeps-visit.ts'
import { isVented, saidClauses } from './said-clauses.ts'

const KIND = '(?:装机|安装|报装|新装|移机|搬家|维修|报修|检测|检查|巡检|装宽带|修网)'
const POINTED = `(?:${KIND}(?:的)?(?:那|这)?(?:一)?(?:个|单|张)?(?:单|单子|工单|上门)?|(?:那|这)(?:一)?(?:个|单|张)(?:单|单子|工单)?)(?:的)?`
const MANNERS = '(?:[,，。.!！~ ]|吧|了|啊|呀|哈|呗|谢谢|麻烦|辛苦|thx|thanks|thank you|ok|please|pls)*'
const GIVES_UP = new RegExp(
  `^(?:(?:那|还有|另外|就|把|我|俺|嗯|哦|算了)[,， ]*)*(?:${POINTED}(?:我|俺|我们)?(?:也|都|就|给我|帮我|先|[,， ])*(?:算了|撤(?:了|掉|单|销)?|退(?:了|掉|单)?|取消(?:了|掉)?|免了|(?:别|不|甭|不用|不要)(?:再)?(?:约|弄|搞|派|安排)|(?:说|讲|都)*(?:了)?不(?:要|约|弄|搞)(?:了|$)|没了)|(?:取消|撤掉?|退掉?|不要)${POINTED}|(?:撤|退)(?:了|掉|单|销)(?:撤|退|了|掉|单|销)*|(?<!先)撤)${MANNERS}$`,
)
/** 谁要移机啊: asks for nothing. */
const NOBODY_WANTS = new RegExp(`^(?:又|都|到底)*谁(?:说)?(?:我)?(?:要|想)${KIND}(?:啊|呀|哦|笑死|[?？了])*$`)
const KIND_ENGLISH =
  '(?:inspection|installation|install|relocation|repair|check of the line|line check|checking of the line)'
const LEAD_ENGLISH =
  '(?:(?:and|also|then|ok|okay|please|pls|kindly|just|can you|could you|you can|i want to|i want you to)[, ]+)*'
const TAIL_ENGLISH =
  '(?:[,. ]+(?:as well|too|also|order|job|one|visit|now|then|please|pls|plz|thanks|thank you|for me))*[.! ]*'
/** withdraw the inspection as well pls, take off the order for the installation. */
const GIVES_UP_ENGLISH = new RegExp(
  `^${LEAD_ENGLISH}(?:withdraw|remove|drop|delete|take off|scrap)(?: also)? (?:(?:the|that|my|this) )?(?:other )?(?:order|job)?(?: (?:for|of|about))?(?: ?(?:the|an?))? ?${KIND_ENGLISH}${TAIL_ENGLISH}$`,
)
const OTHERS = '(?:(?:the|those|these|my) )?(?:(?:other|remaining|rest of the|two|both|three|2|3) )*orders?'
const NOT_WANTED =
  "(?:(?:am|is|are|r|do) )?(?:not|dont|don't|no longer) (?:want|wanting|need|needing|wanted|needed|required)"
/** the other two orders, those also I am not wanting; 另外两个单子也不要了. */
const NO_OTHERS = new RegExp(
  `\\b(?:other|remaining|those|these|both|two|2) (?:two |2 |three |3 )?orders\\b.{0,40}\\b${NOT_WANTED}\\b|\\b${NOT_WANTED} ${OTHERS}\\b|(?:另外|其他|其它|剩下|还有)的?(?:那|这)?(?:[两二三俩几]|\\d)?[个张]?(?:的)?(?:单子?|工单)(?:我|俺)?(?:也|都|全)*(?:不要了|不用了|撤(?:了|掉|销)|退(?:了|掉)|取消)`,
)
const FOR_NOW = /先算了|先别|先不|今天|明天|现在/

/** 检测那个算了, 装机那个单也撤, 撤了撤了: whether a message says no more than that an order is not wanted; one put off for now is. */
export function givesUpOrder(text: string): boolean {
  const plain = normalise(text)
  if (FOR_NOW.test(plain)) return false
  return GIVES_UP.test(plain) || GIVES_UP_ENGLISH.test(plain) || givesUpInAnger(text)
}

/** 谁要移机啊笑死 撤了撤了, 移机那个也没了吧 别再烦我: nothing else is said but what vents. */
function givesUpInAnger(text: string): boolean {
  if (/[?？]/u.test(text.replace(/谁[^,，。!！?？]*[?？]/u, ''))) return false
  const clauses = saidClauses(text).map(normalise)
  const others = clauses.filter((clause) => !GIVES_UP.test(clause))
  return others.length < clauses.length && others.every((clause) => isVented(clause) || NOBODY_WANTS.test(clause))
}

/** What about the other two orders, those also I am not wanting: whether no order that waits is wanted any more. */
export function givesUpOthers(text: string): boolean {
  const plain = normalise(text).trim()
  return NO_OTHERS.test(plain) && !isAsked(plain) && !FOR_NOW.test(plain) && !keepsVisit(text)
}
