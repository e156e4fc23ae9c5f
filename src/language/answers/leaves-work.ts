import { normalise } from '../normalise.ts'

const VERB = '(?:换|装|接|拉|布|穿|铺|走|修|弄|做|搞|熔|焊|配|补|调|改|剪|拆|钉|移|收尾|处理|完善|整)'
/** Not today, or said of no hour that may be over. */
const OTHER_DAY =
  '(?:[明后]天|晚点儿?|晚些|稍后|等会儿?|待会儿?|回头|过[两几]天|改天|改日|下次|下回|下一?趟|以后|下?周[一二三四五六日天末]|下周|下?星期[一二三四五六日天]|下个?礼拜[一二三四五六日天]?|月底)'
/** Hours and days that may be over as well: 下午再来, not 下午来的. */
const HOUR = '(?:下午|今晚|晚上|一会儿?|\\d{1,2}[点号日])'
const LATER = `(?:${OTHER_DAY}|${HOUR})`
const REST = '(?:其余|其它|其他|剩下?|余下|另外?一半|另外|后半|别的)'
const LATER_EN =
  '(?:tomorrow|later|tonight|this afternoon|this evening|next (?:time|visit|week|day)|another (?:day|time)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in the (?:afternoon|evening|morning))'
const WORK_EN =
  '(?:connect|finish|do|complete|fit|fix|install|lay|run|pull|put|wire|splice|replace|swap|mount|add|repair|cabling|wiring)'
const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

/** 先报着, 下午再来接线, 其余下次弄: work is put off, whatever else was done. */
const PUT_OFF = of(
  '先(?:给|帮)?(?:我)?(?:报|结|点|挂|交|关)(?:着|上|了|掉)?(?:个)?(?:完工|完|单|工单|办结)?(?:着|上|了|吧|啊|再说)*(?=$|[,，。;；!])',
  `${OTHER_DAY}[^,，。;；了]{0,6}(?:再|来|去|过来|继续|接着|补)[^,，。;；了]{0,6}${VERB}(?!了|过|的)`,
  `${HOUR}(?:我)?(?:再|还|继续|接着)[^,，。;；了]{0,6}${VERB}(?!了|过|的)`,
  `${OTHER_DAY}(?:我)?(?:再|来|过来|去)+(?:一趟|继续|收尾|补上?|完成|搞定)|${HOUR}再(?:过)?来`,
  `(?:${OTHER_DAY}|下午|今晚|晚上)${VERB}(?:完|好|上|起来)?(?=$|[,，。;；!])`,
  `${REST}(?:的|下的|部分|一半|那半|的?线|几[个项根])*[^,，。;；了]{0,6}(?:${LATER}|再${VERB}|待|等)`,
  `\\b(?:will|'ll|going to|gonna|have to|need to|must|should) (?:still )?(?:(?:be|come|go) back|return|${WORK_EN})\\b[^,.;]{0,30}\\b${LATER_EN}`,
  `\\b(?:be|come|coming|go|going|getting) back\\b[^,.;]{0,20}\\b(?:${LATER_EN}|to ${WORK_EN})\\b|\\b(?:the )?(?:rest|remaining|other half|remainder)\\b[^,.;]{0,24}\\b${LATER_EN}`,
  `\\b(?:report|close|sign) (?:it |this )?(?:first|now),? [^.;]{0,24}\\b${LATER_EN}|\\b${LATER_EN},? i(?:'ll| will) ${WORK_EN}\\b|\\bjust report(?:ing)? it (?:first|for now)\\b|\\b(?:done|finished|closed) for now\\b`,
)
/** 客户自己下次装, 有问题下次再修, 建议以后换: nothing of this work is put off. */
const NOT_OURS =
  /(?:客户|用户|业主|房东|他|她)(?:自己|说?(?:以后|下次|自己)|自行)|建议|如果|要是|万一|有(?:什么)?(?:问题|事|故障|需要)|需要(?:的话|时)|想(?:要|加|装|换)|升级|\b(?:if|in case|recommend|suggest|customer will|himself|herself|themselves)\b/
/** 只换了一半, 线没拉完, 还差一个面板没装: part of it is open, unless what follows says that it was seen to. */
const IN_PART = of(
  `没(?:有)?${VERB}(?:完|齐|全|到位|利索|上(?!网|去))|${VERB}(?:了)?(?:一半|半截|半拉|一部分|大半|一小半|大部分)|${VERB}(?:不|没)完`,
  `还(?:差|剩|有|缺|欠)[^,，。;；]{0,10}(?:没|未|要|得|等)(?:有)?${VERB}(?!了|过|的)|还(?:差|剩|缺)(?:[一两二三几\\d]+|点|个|一点)?[个根条段米处点项]?(?:儿)?(?:面板|插座|网线|光纤|线|口|房间|接头|信息点|点位)(?=$|[,，。;；!])|还(?:差|剩)(?:一)?点儿?(?=$|[,，。;；!])|(?:没|未)(?:全部|完全|彻底|都)${VERB}`,
  `${VERB}[^,，。;；没]{0,3}(?:还)?没(?:有)?(?:做|弄|搞|接|装|拉|换)(?:呢|啊)?(?=$|[,，。;；!])`,
  `\\b(?:only |just )?(?:did |replaced |ran |pulled |laid |wired |fitted |finished |half )?(?:a )?half (?:of (?:it|the|them)|the (?:cable|wiring|work|job|sockets))\\b|\\bhalf (?:done|finished|way|of it)\\b|\\bpart(?:ly|ially) (?:done|finished|complete)\\b`,
  `\\b(?:haven't|have not|didn't|did not|not yet|hasn't been|isn't|not) (?:quite |yet |fully |completely )?(?:finish|complet|laid|run|pull|connect|fit|wir|mount)\\w*|\\b(?:one|two|three|a|another|\\d+) (?:more )?(?:\\w+ ){0,2}(?:still )?(?:to go|to do|left to \\w+|missing|not (?:fitted|installed|connected|done|laid|mounted) yet)\\b|\\bstill (?:(?:need|have|has|needs|got) to ${WORK_EN}|needs? \\w+ing)\\b|\\bleft to (?:do|fit|connect|install|lay|wire)\\b`,
)
/** 没进门: whoever was never inside has finished nothing there; 没进门就穿好鞋套 was before going in. */
const NEVER_INSIDE =
  /没(?:有)?(?:能)?(?:进(?:门|屋|户|家|去|到屋|到家)|入户|上门|进得去)(?!就|先|前|之前|的时候|时)|进不(?:去|了)(?:门|屋)?|没(?:人)?让(?:我)?进|(?:人)?没到(?:现场|客户家)|\b(?:didn't|did not|never|couldn't|could not|wasn't able to) (?:go|get|come|went|got) (?:in|inside|into)\b|\b(?:never|wasn't|was not) (?:inside|let in|on site)\b/
const SEEN_TO =
  /(?:后来|现在|又|再|已经|都|也|全|最后)[^,，。]{0,6}(?:好了|完了|齐了|上了|通了|进去了)|(?:换|修|接|装|拉|弄|补|处理|解决|搞)(?:好|完|齐|上|通)了|恢复|正常|\b(?:then|now|afterwards|later)\b.{0,20}\b(?:fixed|fitted|done|connected|finished|works?|working)\b/
const WORKED_EN = /\b(?:re)?(?:placed|connected|fixed|paired|swapped|fitted|installed|laid|spliced|mounted|finished)\b/

/**
 * 先报着，下午再来接线; 只换了一半，其余下次弄; 没进门，在外面测的: whether a report of work says itself that part of it is
 * left, or that nobody was inside.
 */
export function leavesWork(text: string): boolean {
  const plain = normalise(text).replace(/\b(?:(?:was|were) not|wasn't|weren't)\b/g, 'was')
  const clauses = plain.split(/[,，。;；.!]/)
  if (clauses.some((clause) => PUT_OFF.test(clause) && !NOT_OURS.test(clause))) return true
  const open = clauses.findLastIndex((clause) => IN_PART.test(clause) || NEVER_INSIDE.test(clause))
  if (open < 0) return false
  const after = clauses.slice(open + 1)
  return !SEEN_TO.test(clauses[open] ?? '') && !after.some((clause) => SEEN_TO.test(clause) || WORKED_EN.test(clause))
}
