import { normalise } from '../normalise.ts'

/** What is bought, paid or put up can be taken back or moved as well as a visit, and is another matter. */
const OTHER_THINGS =
  /套餐|业务|流量|会员|账单|话费|月费|宽带|费|钱|款|卡|彩铃|优惠|活动|路由|光猫|机顶盒|网线|设备|插座|面板|箱子|\b(?:plan|bill|refund|money|router|modem)\b/
/** 那个会, 那场饭局: what is theirs, and no visit. */
const THEIR_OWN = '会(?!来|要|不)|会议|饭局|聚会|约会|应酬|面试|酒席|培训|生意|活儿?(?!动)|班|课'
const ONE = `(?:(?:那|这|嗰|果)[个次回趟单张](?!${THEIR_OWN})|上门|预约|约好的)`
const TAKES_BACK = new RegExp(
  `${ONE}[^。!?;]{0,10}(?:(?:不要|不弄|不约|退|撤|鸽)(?:了|掉|销)|推掉)|^(?:${ONE}|今[天儿]|明[天儿])?[^。!?;,，]{0,4}(?:不要|退|撤)了.{0,3}${ONE}`,
)
/** 俺说的是退, 退了吧: a clause of its own. */
const ONLY_TAKES_BACK =
  /^(?:我|俺|咱|那|就|还是|直接|都|全|给|帮|(?:我?说)?的?是|要|想)*(?:退|撤)(?:了|掉|销)?(?:它|吧|啊|呀|嘛|得了|算了)*$/
/** 今儿个的给俺撤了吧: the one of a day. */
const OF_A_DAY =
  /^(?:那|就)?(?:把|将)?(?:今[天日儿]个?|明[天日儿]个?|后[天日儿]|(?:这|下)?(?:周|星期|礼拜)[一二三四五六日天])(?:的|那[个次单])?(?:上门|预约)?(?:也|都)?(?:给[我俺]|帮[我俺])?(?:退|撤)(?:了|掉|销)(?:吧|啊|呀)?(?=$|[,，。.!;?\s]|[俺我])/u
/** 后天那个取消了: and not by us. */
const CALLS_IT_OFF =
  /^(?!.*(?:你们|谁|为[啥什]|怎么|咋|把我|被|又|还没)).*[那嗰][个次单张趟](?:上门|预约)?(?:也|都|就|给我|帮我)*取消(?:了|掉)(?:它|吧)?(?:[,，。. !]|$)/
/** 取消修网那个: the one that is pointed at. */
const CALLS_ONE_OFF =
  /^(?:请|麻烦|帮[我俺]|给[我俺]|快|直接|就|那)*(?:取消|撤(?:了|掉|销)|退(?:了|掉))(?:了|掉)?[^,，。!?;]{0,8}[那这嗰][个次单张趟](?:上门|单子?)?[吧了啊呀]*(?:[,，。. !]|$)/
const ALREADY = /是不是|有没有|已经|[吗么没]$|(?<!也(?:鸽|退|撤))了吧$|(?:师傅|你们|他)(?:又|把我|给我)?鸽/
const POINTS_AT_ONE = /(?<![不别甭莫]|不用|不要)改(?:的是|一下|下)?([^,，。!?;]{0,8}(?:那|这|嗰|果)[个次回趟单张])/
/** 俺要改修网的: the one that is called by its work. */
const WORK = '(?:修(?:网|宽带|电视)|维修|报修|装机|装网|装宽带|移机|检测)'
const CHANGES_OF_WORK = new RegExp(
  `(?<![不别没甭莫]|不用|不要|不是)改(?:的是|一?下)?${WORK}的(?:时间|时候|日子)?(?=$|[,，。.!;\\s啊呀嘞哈])|${WORK}(?:那|这)[个次单张](?:的)?(?:给[我俺])?改(?:到|成|一下|时)`,
)
/** 装宽带那个, of the visit. */
const CALLED_BY_WORK = /(?:安装|装|修|拉)(?:宽带|网络?|电视)(?=[那嗰这])/g
const SHIFTS = /(?<![别不甭莫])(?:往|朝)[前后](?:挪|移|拖|推|延)/

/** 十点半那个不要了, 改周四那个: what is wanted of a visit that is agreed, in words that are for something else where none is. */
export function readChangeOfVisit(text: string): 'cancel' | 'move' | undefined {
  const plain = normalise(text).replace(CALLED_BY_WORK, '上门')
  if (CHANGES_OF_WORK.test(normalise(text))) return 'move'
  if (OTHER_THINGS.test(plain)) return undefined
  if (POINTS_AT_ONE.test(plain) || SHIFTS.test(plain)) return 'move'
  const clauses = plain.split(/[,，。.!?;\n]+/u).map((clause) => clause.trim())
  const isTakenBack =
    TAKES_BACK.test(plain) ||
    CALLS_IT_OFF.test(plain) ||
    CALLS_ONE_OFF.test(plain) ||
    OF_A_DAY.test(plain) ||
    clauses.some((clause) => ONLY_TAKES_BACK.test(clause))
  return isTakenBack && !ALREADY.test(plain.replace(/[\p{P}\s]+$/u, '')) ? 'cancel' : undefined
}

/** 改周四那个: the words that point at the visit to be moved, and what is said besides; undefined where none do. */
export function pointsAtVisit(text: string): { readonly words: string; readonly rest: string } | undefined {
  const plain = normalise(text)
  const [said, words] = POINTS_AT_ONE.exec(plain) ?? []
  return said === undefined || words === undefined ? undefined : { words, rest: plain.replace(said, '改') }
}

const ASKS_WHEN_ONE_COMES =
  /(?<!上)[那这嗰][个次单张趟](?:(?:来)?(?:修网|修宽带|修电视|维修|装机|装网|检测|移机)的?)?(?:是|到底|大概)?(?:几点|啥时候?|什么时候|好久|多会儿?|几时)(?:钟)?(?:能|会|才|要)?(?:来|到|上门|过来)[^,，。]{0,2}$/
/** 电视不搞，明天那个修网的几点到哦: whether a message asks, among whatever else, when the one that is agreed comes. */
export const asksWhenOneComes = (text: string): boolean =>
  normalise(text)
    .split(/[,，。.!！?？;；\n]+|(?<=\p{Script=Han})\s+/u)
    .some((clause) => ASKS_WHEN_ONE_COMES.test(clause.trim()))

const ASKS_ADDRESS =
  /(?:哪个|什么|啥|哪儿?的?|哪一?个)地(?:址|方)|地址(?:是|写|填|留|登记)*的?(?:是)?(?:哪|什么|啥|对不对|对吗|对不)|问(?:的是|一下|下|个|你们?)*(?:上门)?的?地址|(?:上门|师傅)(?:是)?(?:上|去|到)(?:的是|的)?(?:哪(?:里|儿|家|个)|什么地方|啥地方)|\b(?:what|which)(?:'s| is)? (?:the |my )?address\b|(?:师傅|他|来的人)(?:知道|晓得|清楚|有)(?:我(?:家|们)?的?)?(?:新|准确|正确)?的?地址(?:吗|么|不|没|吧)|\b(?:whether|if|does|do|has|have|did|got) (?:he|she|they|you|(?:the|your) \w+) (?:has |have |got |know |knows )*(?:my|ma|our|wur|the) (?:new |right |correct |richt )*(?:address|flat|house|apartment|door number)\b(?! (?:key|code))|\b(?:which|what) (?:house|flat|place) (?:is|are|do)\b/

/** 周四那个上门是哪个地址: whether a message asks where the visit is to be. */
export const asksVisitAddress = (text: string): boolean => ASKS_ADDRESS.test(normalise(text))

const ASKS_CALENDAR =
  /日历(?:文件|提醒)?.{0,8}(?:吗|么|发|给|再|怎么|咋|呢)|(?:发|给|加|存|放|导|添加).{0,8}日历|\b(?:ics|ical|calendar (?:file|invite|entry|link|event)|(?<!\bi )(?:add|put|save|send|get|sync) (?:it|this|that|the \w+) (?:to|in|into|on) (?:my|the|ma) (?:google |outlook |phone )?calendar)\b/

/** 日历文件再发我一下, can i get an ics: whether a message asks for the visit as a calendar keeps it. */
export const asksForCalendar = (text: string): boolean => ASKS_CALENDAR.test(normalise(text))

const ASKS_WHETHER_AGREED =
  /(?:有没有|有无|有冇)(?:什么|啥|别的|其他|任何)*(?:约好的)?(?:预约|上门)(?:了|的|啊|呀|嘞|呢)*[?]?$|(?:还有|有没有|没有?|还剩)(?:什么|别的|其他|任何|啥)?(?:约好的)?(?:预约|上门)了?(?:的)?(?:吧|吗|么|对吧|是吧|对吗|没有?|[?])|(?:是否|有无|可|是不是|有没有)(?:还|尚|仍)?有?[^,，。]{0,8}(?:预约|上门)[,，。][^。]{0,4}(?:查|看)|^(?:啊|咦|什么|嗯|额|呃|哈|[?,，。!！])*(?:就|这就|都|全|已经)*(?:没|取消|撤)了[吗么]?[?]|(?:预约|上门)(?:是不是)?(?:都|全)?(?:取消|退)(?:掉)?(?:了|好了)(?:吧|吗|没有?)|\b(?:do|don't) i (?:still )?have (?:any|a|no)(?: other| more)? (?:visits?|appointments?|bookings?)\b|\bhow many (?:visits?|appointments?|bookings?) (?:do|have) i\b|\bno (?:more )?(?:visits?|appointments?|bookings?) (?:left|any ?more|now)\b/

const ASKS_WHEN_AGREED =
  /(?:约|订)(?:了|咗|好|定|的)+(?:是|系)?(?:边(?:一)?[日天]|边个(?:钟|时间)|几时|乜时候|几号|哪[天一]|什么时候|啥时候|几点|周几|星期几)/

/** 而家约咗边日呀: whether a message asks for when a visit is agreed; a day that it names is no wish. */
export const asksWhenAgreed = (text: string): boolean => ASKS_WHEN_AGREED.test(normalise(text))

/** 约的是周几？改到周日上午吧: what is said besides asking when a visit is agreed; all of it where none asks. */
export const besidesWhenAgreed = (text: string): string =>
  asksWhenAgreed(text)
    ? text
        .split(/[,，。!?！？;；\n]+/u)
        .filter((clause) => !asksWhenAgreed(clause))
        .join('，')
    : text

/** 我现在没有预约了吧: whether a message asks if anything is agreed. */
export const asksWhetherAgreed = (text: string): boolean => ASKS_WHETHER_AGREED.test(normalise(text))
