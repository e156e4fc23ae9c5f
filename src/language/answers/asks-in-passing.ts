import { normalise } from '../normalise.ts'
import { questionsBeside } from '../purposes.ts'
import { asksIfCompensated } from './asks-after-miss.ts'
import { WORK_QUESTIONS, workQuestionIn } from './asks-around-work.ts'
import { asksPrice } from './asks-price.ts'

/** What is asked around every visit and has one answer. */
export const PASSING_QUESTIONS = [
  ...(['cost', 'duration', 'presence', 'hours', 'arrival', 'tenant', 'preparation', 'new_number', 'weather'] as const),
  ...WORK_QUESTIONS,
] as const
type PassingQuestion = (typeof PASSING_QUESTIONS)[number]

const HOURS =
  /(?:几点|什么时候|啥时候|多会儿?|几时)(?:钟)?(?:上班|下班|开门|关门|营业|收工|放工)|(?:上班|营业|服务|工作|作息)时间(?:是|到|几|呢|多|$)|(?:周[六日末天]|星期[六日天]|礼拜[六日天]|节假日|晚上)(?:你们)?(?:也|还|都)?(?:上班|营业|休息|不上班|开门)(?:吗|不|么|没)|\bwhat time do (?:you|u|ya|they)(?: guys| lot| all)? (?:open|close|finish|shut|start|stop)\b|\bwhen do (?:you|u|they)(?: guys)? (?:open|close|finish|start)\b|\b(?:opening|working|business|service|office) hours\b|\bare you (?:guys )?(?:still )?open\b|\b(?:do|does) (?:you|your \w+|they)(?: guys)? work (?:on )?(?:weekends?|saturdays?|sundays?|late)\b/
const COST =
  /(?:会不会|要不要|系咪|使唔使)(?:再|还|被)?(?:扣|收|罚)(?:我|俺)?(?:的)?(?:钱|费)|(?:扣|罚)(?:我|俺)?(?:的)?(?:钱|费)(?:吗|不|么)|要不要(?:收|付|交|另外给)?(?:钱|费)|收[不唔]收(?:钱|费)|使唔使(?:畀|俾)?钱|(?:有没有|要不要|收不收|扣不扣|有|扣|收|要)(?:什么|啥)?(?:违约金|手续费|上门费)(?:吗|不|么|没|$)|(?:收费|要钱|收钱)(?:吗|不|么)|\b(?:any|a) (?:fee|charge|cost|penalty)\b.{0,24}$|\b(?:does|do|will|is) .{0,24}\b(?:cost|charged?)\b/
const PRESENCE =
  /[我俺]?(?:屋里?|屋头|家里?|店里|店头)没人[,，]?(?:他|师傅|你们?|恁们?)?(?:自个儿|自己)?(?:能|可以)?(?:进|来|修|弄|装)[^,，。]{0,4}(?:行不行|中不中|成不成|得不得行|可不可以|吗|行不|中不|么)[啊呀嘞]*$|(?:要不要|用不用|需不需要|使唔使|得不得)(?:一直)?(?:守|待|留|等)(?:在|到)(?:家|屋|店|门市|铺)(?:里|头|面)?(?:子)?[哦啊呀嘛]*$|(?:邻居|房东|朋友|同事|[我俺]?(?:爸|妈|老公|老婆|媳妇儿?|老汉儿?|对象|儿子|女儿|闺女|室友|家人))(?:帮我|替我|代我)?(?:开门|[在搁]家(?:里|等)?)(?:行|可以|能行|中|得行?)(?:吗|不(?:行|中)?|么)|^(?:那|到时候?)?[我俺]?(?:必须|一定|非)?(?:得|要)?[在搁]家(?:里|等)?(?:才行)?(?:吗|不|么)[啊呀]?$|^(?:so |and |but |ok )*(?:can|could|may|will it do if|is it ok if) (?:my|the|our|a) (?:(?!(?:visit|appointment|booking|order)\b)\w+ ){1,2}(?:lets? (?:him|her|them|you|u|the \w+) in|opens? (?:up|the door|for (?:him|them|you))|(?:receives?|meets?|attends?|deals? with|sees?) (?:to )?(?:him|her|them|you|u|the \w+)|be (?:there|home|in|present)(?: instead)?)\b|\bis it (?:really |absolutely )?(?:compulsory|mandatory|necessary|obligatory|required|essential|a must|needed)(?: for (?:me|us|someone|somebody))?(?: to| that (?:i|we))? (?:be |am |are |stay )?(?:there|home|at home|in|present)\b|(?:要不要|用不用|需不需要|是不是得|需要|要|得)(?:有|留)?(?:家里|屋里|家)?(?:要|得)?(?:有|留)?(?:个)?(?:大?人)(?:在家?|在场|看着|陪着?|开门)?(?:里)?(?:吗|不|么)|(?:要不要|用不用|需不需要)(?:家里|屋里)?(?:有|留)(?:个)?(?:大?人)(?:在家?|在场)?$|(?:家里|屋里)(?:要不要|用不用|需不需要|要|得|需要)(?:有|留)(?:个)?(?:大?人)(?:吗|不|么|在)|(?:我|人|家里没人|没人)(?:要是|如果)?不在家(?:行|可以|能行|中)(?:吗|不|么)|(?:我|俺)?(?:爸妈?|妈|父母|老公|老婆|媳妇|爱人|家人|室友|奶奶|爷爷|邻居|儿子|女儿|大人|人|本人|自己)(?:到时候?)?(?:必须|一定|是不是)?(?:要不要|用不用|需不需要|使唔使|必须|一定要|非得|得|要|需要)在(?:家|屋企|场)(?:里|等)?(?:吗|不|么|嘛|咩)|(?:我|俺)?(?:爸妈?|妈|父母|老公|老婆|媳妇|爱人|家人|室友|奶奶|爷爷|邻居|儿子|女儿|大人|人|本人|自己)(?:要不要|用不用|需不需要|使唔使|是不是(?:必须|得|要|一定要))在(?:家|屋企|场)|不在家[,， ]*(?:我|俺)?(?:爸妈?|妈|父母|老公|老婆|媳妇|爱人|家人|室友|奶奶|爷爷|邻居|儿子|女儿|大人|人|本人|自己)在(?:家)?(?:也|就|都)?(?:能|可以|行|得|中)(?:不能|不可以|不行)?(?:来)?(?:修|装|弄|检查)?(?:吗|不|么|嘛|咩)/
const DURATION =
  /^(?:abeg |so |please )?how long (?:e|it|una|dem|he) (?:go|dey|fit) (?:take|last)\b|\bhow long (?:does|will|would|do|is) (?:(?:a|an|the|your|my) )?(?:repair|visit|install\w*|inspection|move|relocation|job)\b(?!.{0,20}\b(?:come|here|arrive)\b)/
/** 我手机号换了，帮我改下: of what is on file, with no number beside it. */
const NEW_NUMBER =
  /^(?!.*1\d{10})(?!.*(?:换人|换主人|换机主|收不到|师傅|上门)).*(?:(?:手机号码?|电话号码?|联系电话|手机)(?:也|都|已经?|早就?)*(?:换|改|变)(?:了|掉|啦)|(?:换|改)(?:一?下|个)?(?:我的?)?(?:登记的?|预留的?)?(?:手机号码?|电话号码|联系电话))|\b(?:i (?:have|got|'ve got) a new|my) (?:phone |mobile )?number (?:has )?(?:changed|is new)\b|\bi(?:'ve| have)? (?:got )?(?:a )?(?:new|changed my) (?:phone |mobile )?number\b/
/** 说你们有个活动是不是有优惠. */
const OFFERS =
  /有没有?(?:什么|啥)?优惠|(?:有个?|什么|啥|哪些)优惠|优惠(?:吗|没有?|不)|(?:什么|啥|哪些)(?:新|优惠)?活动|你们?(?:现在|最近|这边|那边|这儿|那儿|家|还|也|都|又)*(?:有没有|有|搞|做)(?:个|什么|啥|新|的)*活动|优惠活动|\b(?:any|what) (?:offers?|deals?|promotions?|discounts?)\b/
/** 10:30 to 11:00 means he reaches at 10:30 or 11:00? */
const ARRIVAL =
  /\d.{0,12}\bmeans?\b.{0,40}\b(?:reach|come|arrive|be here|turn up)|\bwhat does .{0,24}\d.{0,12}\bmean\b|\b(?:he|she|they|engineer|technician|installer|guy) (?:will|would|is going to|gonna) (?:reach|come|arrive|be here)\b.{0,12}\d[\d:]*(?: ?[ap]m)? or (?:at )?\d|(?:是(?:指|说)?|到底|究竟)\S{0,4}[\d一二三四五六七八九十]+点?\S{0,6}(?:到|来)?还是\S{0,4}[\d一二三四五六七八九十]+点?\S{0,4}(?:到|来)/
const THEY_COME =
  "(?:they|he|she|you|u|una|somebody|someone|(?:the |your )?(?:guy|man|lad|bloke|technician|engineer|installer|visit|people))(?: guys| people| all)?(?:'ll| will| would| go| dey| is| are|'re| be| also| still| even)* (?:still )?(?:come|coming|show up|turn up|be here|make it|on)"
/** 下雨还来吗, if it is raining then also they will come? Not: the line drops when it rains. */
const WEATHER = new RegExp(
  [
    '^(?:那|请问|要是|如果|万一|明天|到时候?|当天|,)*(?:下(?:大|暴)?[雨雪]|刮(?:大)?风|天气不好|落雨)(?:天|了|的话|嘅话|,)*(?:师傅|你们?|他们?|佢|人|也|还|会|照常|都|仲|是不是|不会)*(?:来|嚟|上门|过来)(?:不来|唔嚟|吗|么|不|嘛|咩|啊|呀|呢|的)*$',
    `^(?:so |and |but |ok |what )*(?:if|suppose|in case|even if|when) (?:(?:it|there|the weather|weather)(?:'s| is| be)? )?(?:(?:is|dey|go|will|be|heavy|bad|heavily|still) )*(?:rain\\w*|snow\\w*|storm\\w*|weather is bad|bad weather)(?: (?:then|also|too|that day|tomorrow|heavily|hard|now|come|fall))*(?: (?:also|still|will|would|do|does|are|is|can|go))* ${THEY_COME}(?: (?:too|or not|or what|still))*$`,
    `^(?:so |and |but |ok )*(?:will|would|do|does|are|is|can|go) ${THEY_COME} (?:also |even |still )*(?:if|when|in|though) (?:(?:it|there|the)(?:'s| is)? )?(?:heavy |the |be )*(?:rain\\w*|snow\\w*|storm\\w*|bad weather)(?: (?:too|or not|or what|heavily|hard))*$`,
  ].join('|'),
)
const CALL_FIRST = '(?:提前|事先|预先|先|来之?前|到之?前|出发(?:之?前|时候?)?|上门(?:之?前|时候?)|到楼下|到门口)'
const CALL = '(?:打|call|ring|联系|通知|来个?电话|说一声)'
const END = '(?:吗|么|不|嘛|咩|没有?|[?？])+[啊呀呢,，。!！]*$'
/** 师傅会提前 call 租客吗, will he ring before he comes: asks, and doesn't ask for it. */
const CALL_BEFORE = new RegExp(
  [
    `(?:师傅|他们?|你们?|佢|来的人)[^,，。]{0,4}(?:会不会|要不要|是不是[会要]?)[^,，。]{0,6}${CALL_FIRST}[^,，。]{0,4}${CALL}`,
    `(?:师傅|他们?|你们?|佢|来的人)[^,，。]{0,4}会[^,，。]{0,6}${CALL_FIRST}[^,，。]{0,4}${CALL}[^,，。]{0,10}?${END}`,
    `^[^,，。]{0,4}(?:来|到|出发|上门)之?前[^,，。]{0,4}会[^,，。]{0,4}${CALL}[^,，。]{0,8}?${END}`,
    '\\b(?:will|does|do|is|are|would) (?:he|she|they|you|(?:the|your) (?:guy|man|lad|technician|engineer|installer|师傅))(?: guys)?(?: be| going to| gonna)? (?:call|ring|phone|text|calling|ringing)\\b.{0,24}\\b(?:before|first|ahead|beforehand|in advance)\\b',
  ].join('|'),
  'u',
)
const CLAUSE_ENDS = /(?<=[?？,，.。;；!！~…\n])/u
/** 你的 师傅 会提前 call: Chinese with spaces in it. */
const joined = (words: string): string => words.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
const asksForCall = (clause: string): boolean => CALL_BEFORE.test(joined(clause).trim())

const PREPARATION =
  /^(?:so |and |but |ok )*(?:do|should|must|shall) (?:i|we) (?:need |have |got |hafta )?(?:to )?(?:clear|move|tidy|shift|empty|unplug|clean)\b.{0,40}$/
const MORE: readonly (readonly [PassingQuestion, RegExp])[] = [
  ['hours', HOURS],
  ['arrival', ARRIVAL],
  ['cost', COST],
  ['presence', PRESENCE],
  ['duration', DURATION],
  ['new_number', NEW_NUMBER],
  ['preparation', PREPARATION],
  ['weather', WEATHER],
]
const SPLITS =
  /[?？,，.。;；!！~…\n]+|(?<=\p{Script=Han})\s+|\b(?:and|but|btw|by the way)\b|还有|另外|对了|然后|再就是|顺便问一?下?|话说/u
const FILLS =
  /^(?:你好|您好|只?答(?:了)?一半|请问|问一?下|那个?|哎|诶|喂|嗯|啊|呀|呢|哦|hi|hey|hello|oh|so|ok|okay|well|quick question|just wondering|wait| )*$/i

/**
 * What a message asks in passing of the cost, the length of a visit, who has to be there, who may book, what to prepare and when we work.
 *
 * `isAll`: it says nothing besides.
 */
export function readPassingQuestions(text: string): {
  readonly asks: readonly PassingQuestion[]
  readonly isAll: boolean
} {
  const clauses = normalise(text).split(CLAUSE_ENDS)
  const calls: readonly PassingQuestion[] = clauses.some(asksForCall) ? ['call_before'] : []
  const parts = clauses
    .filter((clause) => !asksForCall(clause))
    .join('')
    .split(SPLITS)
    .map((part) => part.trim())
    .filter((part) => !FILLS.test(part))
  const asked = parts.map(askedIn)
  const asks = [...new Set([...calls, ...asked.filter((ask) => ask !== undefined)])]
  return { asks, isAll: asks.length > 0 && !asked.includes(undefined) }
}

function askedIn(part: string): PassingQuestion | undefined {
  if (asksIfCompensated(part)) return undefined
  const more = workQuestionIn(part) ?? MORE.find(([, words]) => words.test(part))?.[0]
  const asked = more ?? (questionsBeside(part)[0] as PassingQuestion | undefined)
  return asked ?? (asksPrice(part) ? 'cost' : undefined)
}

/** Whether a message asks, among whatever else, what is on offer. */
export const asksOfOffers = (text: string): boolean => OFFERS.test(normalise(text))
