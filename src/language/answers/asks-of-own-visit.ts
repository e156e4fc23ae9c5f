import { normalise } from '../normalise.ts'

const WHEN = '(?:边日|边一日|几时|几点钟?|哪一?天|周几|星期几|礼拜几|几号|啥时候|什么时候|哪个时间|啥时间|什么时间)'
const TAIL = '(?:来着|了|的|啊|呀|呢|哦|嘞|嘛|哈|吗|么|喃|噻|咧|哇|嘅|啫|[?!,.~…。])*'
const FORGETS =
  '(?:我|俺)?(?:都|又|给|刚才|刚刚)*(?:搞?忘记?|唔记得|不记得|记不得|记不到|记不清|想不起来?|没(?:有)?(?:听|看)(?:清楚?|到|见|明白)|没记住|听唔清楚?)(?:了|啦|咗)?'
const FORGOT = `(?:[,。 ]*${FORGETS})?`
/** 那个几点来: somebody comes. */
const COMES = '(?:(?:会|要|能|才|先|可以)*(?:上门|过来|过嚟|来|嚟|黎|到)(?:我(?:家|屋企|这))?)?'
const NOW =
  '(?:那|咦|诶|哎|请问|所以|而家|依家|现在|我们?|俺们?|咱们?|刚才|刚刚|之前|上次|到底|(?:喂|哎|诶|幺妹儿?|靓女|美女|老板)+(?=[,， ])|[,， ])*'
const AGREED = '(?:约|预约|订|预定|预订)'

/** 我是不是约好了, 有没有约, 约上了没, 俺还有啥约没, 而家约咗边日. */
const OF_WHAT_IS_AGREED = [
  `^${NOW}(?:是不是|系咪|有没有|有冇|有无|算不算)(?:已经|都)?${AGREED}(?:好|上|了|咗|到|成|过|师傅|时间|上门|维修)*${TAIL}${FORGOT}${TAIL}$`,
  `^${NOW}(?:有)?${AGREED}(?:好|上|到|成)?(?:了|咗)?(?:师傅|时间|上门)?(?:没有?|冇|未|吗|么|不)${TAIL}${FORGOT}${TAIL}$`,
  `^${NOW}(?:都|一共|总共|到底)*${AGREED}(?:了|过|的|好)*(?:都|有)*(?:些|哪些)?(?:啥|什么|哪几[个次]|几[个次]|哪些)(?:上门|单子)?${TAIL}(?:[,， ]*(?:再)?(?:给我)?(?:念|读|说|讲|报|列|发)(?:给我|一下|一遍|出来|听听|看看|我听听?)*${TAIL})?$`,
  `^${NOW}还(?:有|剩)(?:什么|啥|别的|其他|几个|多少)?(?:的)?(?:${AGREED}|上门)(?:的)?(?:没有?|吗|么|不|冇)?${TAIL}$`,
  `^${NOW}(?:还|仲)有(?:冇|没有|无)?(?:嘢|什么|啥|任何)?[ ]?(?:any )?(?:book(?:ing)?|appointment|visit)s?[ ]?(?:住|咗|着|了|的)*[ ]?(?:吗|么|不|冇)?(?:㗎)?${TAIL}$`,
  `^${NOW}的?(?:那个|这个)?(?:${AGREED}|上门|单子)(?:还|都)?(?:在|有|有效|算数|作数|好使|来)(?:不|没有?|吗|么|冇)(?:在|有|算)?${TAIL}$`,
  `^${NOW}${AGREED}(?:好|上|到|定|咗|了|的|在|嘅)+(?:是|系|喺)?${WHEN}${TAIL}${FORGOT}${TAIL}$`,
]
/** 我刚才说的周几来着, 刚说到哪了: of what is being talked about, or else of what is agreed. */
const OF_WHAT_WAS_SAID = [
  `^(?=.*(?:我|俺|咱|刚|之前))${NOW}(?:说|讲|选|定|报|填)(?:的|嘅)(?:是|系)?(?:${WHEN}|啥|什么)${TAIL}${FORGOT}${TAIL}$`,
  `^(?:${NOW}(?:回来|返来)(?:了|啦)[,， ]*)?${NOW}(?:刚|才)*(?:说|讲|聊|弄|办|问|搞)到(?:哪儿?|哪里|哪一?步|边度|什么地方|啥地方)${TAIL}$`,
  `^${NOW}(?:${FORGETS}[,， ]*)?(?:你们?|你[地哋]|您)?(?:刚才|刚刚|啱啱|啱先|头先|刚|才|之前)*(?:说|讲|话)(?:的|了|嘅)*(?:是|系)?(?:师傅|他|佢)?${WHEN}${COMES}${TAIL}${FORGOT}${TAIL}$`,
  `^${NOW}(?:头先|啱啱|啱先)?你[地哋]?(?:头先|啱啱|啱先)?(?:咪|唔系)话[^,，。?!]{1,8}[点号日](?:半|钟)?(?:得|嚟|到)(?:嘅|㗎)${TAIL}$`,
  `^${NOW}${FORGETS}[,， ]*(?:约|订)(?:的|嘅)?(?:是|系)?${WHEN}${TAIL}$`,
  `^${NOW}(?:是|系)?${WHEN}(?:来着|來着)${TAIL}${FORGOT}$`,
  `^${NOW}(?:上门)?那[天日](?:是|系)${WHEN}${TAIL}$`,
]
const LEAD_ENGLISH =
  '(?:(?:sorry|so|and|but|wait|ok|okay|right|hang on|hold on|er+|um+|oh|btw|by the way|again|pardon|abeg|please|pls|kindly|my (?:friend|dear|brother|sister)|oga|ah|i (?:have )?forg[eo]t(?:ten)?|i (?:no|didn.?t|did not|don.?t|couldn.?t|never) (?:hear|catch|get|see)(?: (?:you|u|that|it|una))?(?: well)?|remind me|tell me)[ ,.]+)*'
const THEY =
  '(?:he|she|they|you|u|ye|una|(?:the |your |my |that )?(?:guy|man|lad|bloke|technician|engineer|installer|person|people|visit|appointment))'
const COMES_ENGLISH = `(?:(?:that )?${THEY}(?:'s|'re| is| are| was| were|r| will| would| wud|'ll| dey)?(?: be| gonna| going to)?(?: (?:coming|comin|comes?|here|arriv\\w+|on))?)`
const TAIL_ENGLISH = `(?:[ ,]*(?:again|once (?:again|more)|then|now|please|pls|for|for me|at|down|it was|it is|${COMES_ENGLISH}|sir|mate|love|pal|bro|abeg|sef|o))*[ ?!.]*$`
const DAY_ENGLISH =
  '(?:today|tomorrow|that day|(?:next |this )?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)'
const WHAT_TIME =
  '(?:(?:what|which|whit|wit|wot|wat)(?: exact)? (?:time|day|date|window|slot|hour)|wetin be (?:the|that) time)'
/** Any appointment still there, do i still have a visit booked. */
const OF_WHAT_IS_AGREED_ENGLISH = [
  `^${LEAD_ENGLISH}(?:is there |are there )?any (?:visits?|appointments?|bookings?) (?:still (?:there|on|booked|left|standing|dey)|left|(?:is |are )?booked)(?: for me| now)?${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:do i|have i) (?:still )?(?:have|get|got) (?:any|an?) (?:visits?|appointments?|bookings?)(?: (?:still |already )?(?:booked|left|on|there|with you))?${TAIL_ENGLISH}`,
]
/** what time did you say, when was it again, remind me when. */
const OF_WHAT_WAS_SAID_ENGLISH = [
  `^${LEAD_ENGLISH}${WHAT_TIME}(?: (?:on|for) ${DAY_ENGLISH})?(?: again)? (?:did|have|was it|wey|that)? ?(?:you|u|ye|ya|una|we|i|they|he) (?:just |again |talk )?(?:say|said|talk|tell me|told me|agreed?|book(?:ed)?|pick(?:ed)?|put)${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:when|${WHAT_TIME})(?: (?:on|for) ${DAY_ENGLISH})?(?:'s| was| is| be) (?:it|that|this)${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:when|${WHAT_TIME}) (?:again|once more)${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:what|when)(?:'s| was| is) (?:the|my) (?:time|timing|day|date|slot|window) again${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:(?:can|could|will|would) (?:you|u) )?(?:please |pls |kindly |just )*remind me (?:again |once (?:again|more) )?(?:(?:of |about |on )?(?:the |my |our )?(?:agreed |visit |appointment )?(?:time|timing|timings|day|date|slot|window)|when|(?:of )?(?:what|which|the) (?:time|day|date))${TAIL_ENGLISH}`,
]
/** 几点嚟呀, what time is he coming: nothing but when somebody comes. */
const WHEN_SOMEBODY_COMES = [
  `^${NOW}(?:师傅|他|佢|人|你们?|你[地哋]|佢[地哋]|技术员)*(?:大概|大约|具体|究竟|系|是)*${WHEN}(?:会|要|能|才|先|可以)*(?:上门|过来|过嚟|来|嚟|黎)(?:我(?:家|屋企|这))?${TAIL}$`,
  `^${LEAD_ENGLISH}(?:when|${WHAT_TIME})(?:'s| is| are| will| does| do|'ll| r) ${THEY}(?: be| gonna| going to| dey)?(?: (?:coming|comin|comes?|here|arriv\\w+))${TAIL_ENGLISH}`,
  `^${NOW}(?:是|系)?(?:几点钟?|几时|哪一?天|边日|啥时候|什么时候)(?:啊|呀|呢|嘛|喃|哦|来|[?!])*$`,
  `^${LEAD_ENGLISH}(?:when|${WHAT_TIME}) (?:una|he|she|they|e|the man|the guy) (?:dey|go) (?:come|reach|arrive|show)${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:what|which) time(?: please| abeg| sef)*[ ?!.]*$`,
]
/** 确定吗, u sure? */
const WHETHER_SURE =
  /^(?:那|你们?|您|啊|这)*(?:真的|确定|确认|肯定|保证|说好|说定|定|准|靠谱)(?:的|了)*(?:吗|么|嘛|没)[啊呀呢?!。~]*$|^(?:真的假的|不会(?:又|再)?(?:变|改)(?:了|卦)?吧|你?确定[?])[?!。~]*$|^(?:(?:so|and|but|wait|ok)[ ,]+)*(?:(?:are |r )?(?:you|u|ya|ye) (?:really |quite |absolutely |100% |dead )*(?:sure|certain|positive)(?: sure)?(?: about (?:that|this|it))?(?: now| then| mate)?[ ?!.]*|(?:really|for real|seriously|sure(?: sure)?|is that (?:definite|right|certain|confirmed))\?+)$/

/** 我刚才是不是取消了, 把今儿个的给俺也撤了没. */
const WHETHER_TAKEN_BACK =
  /(?:是不是|有没有|有冇|系咪)(?:已经|都|给(?:我|俺)|把.{0,8})*(?:取消|撤|退)(?:掉|到|了|咗|好)+(?:啊|呀|呢)?$|(?:取消|撤|退)(?:掉|好)?(?:了(?:没有?|吗|么|冇)|咗(?:未|冇|吗)|未|了?没得)(?:啊|呀|呢|嘛|哦|哇|噻)*$/
const OFF_ENGLISH = '(?:cancell?ed|called off|scrapped|binned|off|aff|gone)'
const OWN_VISIT =
  '(?:(?:it|that|this)(?: it)?|(?:the|my|that|this|your) (?:\\w+ )?(?:visit|appointment|booking|order|complaint|ticket|job)|(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:.?s)? (?:visit|appointment|booking))'
const WHETHER_TAKEN_BACK_ENGLISH = [
  `^${LEAD_ENGLISH}(?:is|was|has) ${OWN_VISIT}(?: (?:all|now|really|definitely|been|already|actually|fully|properly|also|too))* ${OFF_ENGLISH}(?: off)?(?:[, ]+(?:aye|right|yeah|yes|or (?:not|no|what)))?${TAIL_ENGLISH}`,
  `^${LEAD_ENGLISH}(?:that'?s|it'?s|that'?s it|(?:that|it) is)(?: (?:all|now|been|already))* cancell?ed[, ]+(?:then|right|aye|yeah|yes|innit|is it|isn'?t it|ok|correct)${TAIL_ENGLISH}`,
]
const NOBODY_COMES_ENGLISH = `(?:no ?one|nobody|naebody|no body)(?: is|'s|s| will be| be| will| is going to)? ?(?:still |now )?(?:coming|comin|comes?|gonna come|turning up|turns? up|showing up|shows? up|to come)(?: (?:on |this )?${DAY_ENGLISH})?`
/** So nobody is coming again, right? 那就没人来了吧: of what is off. */
const NOBODY_COMES = [
  '^(?:那|所以|就|也就|这下|咁|即系|姐系)*(?:[今明后][天儿日]个?|(?:周|星期|礼拜)[一二三四五六日天])?(?:是不是|系咪)?(?:就|再|都|也|真的?|可)*(?:没有?人|没得人|冇人|不会(?:再)?有人|唔会(?:再)?有人|师傅(?:就)?不(?:会)?(?:再)?)(?:再|会)*(?:来|嚟|上门)(?:了|啦|喇)?(?:吧|对吧|是吧|啩|噻|呗|哈|撒)$',
  '^咁?即系(?:就|都)?冇人(?:会)?(?:来|嚟)(?:啦|喇|㗎啦|嘅)?$',
  `^${LEAD_ENGLISH}${NOBODY_COMES_ENGLISH}(?: again| now| any ?more| round| out| over| here)*[, ]+(?:then|right|aye|yeah|yes|is it|ok|correct)${TAIL_ENGLISH}`,
  `^(?:and |ok |okay |right )?so,? ${NOBODY_COMES_ENGLISH}(?: again| now| any ?more| then| right| yeah| yes| aye)*$`,
]
const OTHER_THINGS = /钱|款|费|套餐|业务|会员|退订|流量|订单款|验证码|投诉/

const wholes = (all: readonly string[]): readonly RegExp[] => all.map((words) => new RegExp(words, 'u'))
const TAKEN_BACK_ONES = [WHETHER_TAKEN_BACK, ...wholes(WHETHER_TAKEN_BACK_ENGLISH)]
const NOBODY_COMES_ONES = wholes(NOBODY_COMES)
const AGREED_ONES = wholes([...OF_WHAT_IS_AGREED, ...OF_WHAT_IS_AGREED_ENGLISH])
const SAID_ONES = wholes([...OF_WHAT_WAS_SAID, ...OF_WHAT_WAS_SAID_ENGLISH])
const COMING_ONES = wholes(WHEN_SOMEBODY_COMES)

/** 我是不是约好了, 约的周几来着, 撤了没: whether a message asks how one's own visit stands. */
export function asksOfOwnVisit(text: string): boolean {
  const plain = withoutEnd(text)
  if (OTHER_THINGS.test(plain)) return false
  return AGREED_ONES.some((words) => words.test(plain)) || asksIfTakenBack(text)
}

/** 取消咗未, is it gone: whether a message asks if what was agreed is off. */
export function asksIfTakenBack(text: string): boolean {
  if (OTHER_THINGS.test(normalise(text))) return false
  return text
    .split(/(?<=[?？!！.。;；])/u)
    .map(withoutEnd)
    .some((plain) => TAKEN_BACK_ONES.some((words) => words.test(plain)))
}

/** 那就没人来了吧: whether a message only wants to hear that nobody comes. */
export const asksIfNobodyComes = (text: string): boolean =>
  NOBODY_COMES_ONES.some((words) => words.test(withoutEnd(text)))

const withoutEnd = (text: string): string => normalise(text).replace(/[?!,.~…。\s]+$/u, '')

/** 我刚才说的周几来着, 刚说到哪了: whether a message asks what it told itself, or where the talk is. */
export const asksWhatWasSaid = (text: string): boolean => {
  const plain = normalise(text).trim()
  return SAID_ONES.some((words) => words.test(plain))
}

/** 几点嚟呀, what time is he coming: whether a message asks no more than when somebody comes. */
export const asksWhenTheyCome = (text: string): boolean => {
  const plain = normalise(text).trim()
  return COMING_ONES.some((words) => words.test(plain))
}

/** 真的吗, u sure?: whether a message asks no more than that what was just said be certain. */
export const asksIfCertain = (text: string): boolean => WHETHER_SURE.test(normalise(text).trim())
